import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { connect, listen } from '@logdrive/lumberjack';
import { sinkConfig, sourceConfig } from '../support/contexts.ts';
import { temporaryDirectory } from '../support/environment.ts';
import { eventually, portOf, relayOf, SOON } from '../support/world.ts';

// One certificate for everybody: it vouches for itself.
const certFile = fileURLToPath(new URL('../support/localhost.cert.pem', import.meta.url));
const keyFile = fileURLToPath(new URL('../support/localhost.key.pem', import.meta.url));

test('TLS with client certificates, in and out; the subject travels with the event', async () => {
  await using directory = await temporaryDirectory();
  const [cert, key] = await Promise.all([readFile(certFile), readFile(keyFile)]);
  const identity = { ca: cert, cert, key };
  const server = await listen({ port: 0, tls: { ...identity, requestCert: true } });
  const received: string[] = [];
  const receiving = (async () => {
    for await (const window of server.windows()) {
      assert.match(window.connection.peer.certificateSubject ?? '', /CN=localhost/);
      received.push(...Array.from(window.events, ({ text }) => text));
      window.ack();
    }
  })();
  {
    await using relay = await relayOf({
      log: { dir: directory.path },
      sources: {
        beats: sourceConfig('lumberjack', {
          listen: '127.0.0.1:0',
          headers: ['tlsSubject'],
          tls: { certFile, keyFile, caFile: certFile, clientCertificate: 'required' },
        }),
      },
      sinks: {
        logstash: sinkConfig('lumberjack', {
          hosts: [`localhost:${server.address.port}`],
          tls: { caFile: certFile, certFile, keyFile },
          includeHeaders: true,
          ...SOON,
        }),
      },
    });
    await using client = await connect({
      port: portOf(relay),
      tls: { ...identity, servername: 'localhost' },
    });
    await client.send(['{"n":0}']);
    await eventually(() => received.length === 1, 'the event');
    const event = JSON.parse(received[0]!) as { logdrive: { tlsSubject: string } };
    assert.match(event.logdrive.tlsSubject, /CN=localhost/);
    await assert.rejects(
      (async () => {
        await using stranger = await connect({
          port: portOf(relay),
          tls: { ca: cert, servername: 'localhost' },
        });
        await stranger.send(['{}']);
      })(),
      'a client without a certificate is turned away',
    );
  }
  server.destroy();
  await receiving;
});

test('a certificate file that is missing: one error that names the key', async () => {
  await using directory = await temporaryDirectory();
  const start = relayOf({
    log: { dir: directory.path },
    sources: {
      beats: sourceConfig('lumberjack', {
        listen: '127.0.0.1:0',
        tls: { certFile: '/nowhere.pem', keyFile },
      }),
    },
  });
  await assert.rejects(start, {
    code: 'ERR_RELAY_CONFIG',
    path: ['sources', 'beats', 'tls', 'certFile'],
    message: /sources\.beats\.tls\.certFile: cannot read \/nowhere\.pem/,
  });
});
