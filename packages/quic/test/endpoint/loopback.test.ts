import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { suite, test } from 'node:test';
import { bindSocket } from '../../src/endpoint/datagram-socket.ts';
import { connect, listen, QuicError } from '../../src/index.ts';
import type { ConnectOptions, ListenOptions, QuicConnection, QuicServer } from '../../src/index.ts';
import { makeCertificate } from '../certificates.ts';
import { readAll } from '../simulation/simulated-pair.ts';

const certificate = await makeCertificate({ names: ['localhost', '127.0.0.1', '::1'] });
const root = await makeCertificate({ subject: 'CN=root', isAuthority: true });

interface Loopback extends AsyncDisposable {
  readonly server: QuicServer;
  readonly client: QuicConnection;
}

/** A server that echoes every stream, and a client of it. */
async function loopback(
  serverOptions: Partial<ListenOptions> = {},
  clientOptions: Partial<ConnectOptions> = {},
): Promise<Loopback> {
  const server = await listen({ port: 0, credentials: certificate, ...serverOptions });
  const serving = echoAll(server);
  try {
    const client = await connect({
      host: server.address.address === '::' ? '::1' : server.address.address,
      port: server.address.port,
      trust: { ca: certificate.cert },
      ...clientOptions,
    });
    return {
      server,
      client,
      async [Symbol.asyncDispose]() {
        await client.close();
        await server.close();
        await serving;
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function echoAll(server: QuicServer): Promise<void> {
  const all: Promise<void>[] = [];
  for await (const connection of server) {
    all.push(echoConnection(connection));
  }
  await Promise.allSettled(all);
}

async function echoConnection(connection: QuicConnection): Promise<void> {
  const all: Promise<void>[] = [];
  for await (const stream of connection.streams()) {
    all.push(
      (async () => {
        for await (const chunk of stream) if (stream.canSend) await stream.write(chunk);
        if (stream.canSend) stream.end();
      })(),
    );
  }
  await Promise.allSettled(all);
}

async function echoed(client: QuicConnection, bytes: Uint8Array): Promise<Uint8Array> {
  const stream = await client.openStream();
  stream.end(bytes);
  return readAll(stream);
}

suite('over the loopback', () => {
  test('a stream is echoed', async () => {
    await using pair = await loopback();
    assert.equal(Buffer.from(await echoed(pair.client, Buffer.from('hello'))).toString(), 'hello');
    assert.equal(pair.client.cipherSuite, 'TLS_AES_128_GCM_SHA256');
    assert.equal(pair.server.status().connections, 1);
  });

  test('IPv6 carries it as well', async () => {
    await using pair = await loopback({ host: '::' });
    assert.equal((await echoed(pair.client, Buffer.alloc(100_000, 6))).length, 100_000);
  });

  test('twenty streams with a megabyte each', async () => {
    await using pair = await loopback();
    const bytes = Buffer.alloc(1_000_000, 'megabyte');
    const answers = await Promise.all(Array.from({ length: 20 }, () => echoed(pair.client, bytes)));
    for (const answer of answers) assert.ok(bytes.equals(answer));
    // Credit and its lack are told now and then, not with each packet.
    const { controlFrames, packetsReceived } = pair.client.stats();
    assert.ok(controlFrames < packetsReceived / 10, `${controlFrames} of ${packetsReceived}`);
  });

  for (const suiteName of ['aes-256-gcm', 'chacha20-poly1305'] as const) {
    test(`with ${suiteName}, and a key update from each side`, async () => {
      await using pair = await loopback({}, { cipherSuites: [suiteName] });
      for (let i = 0; i < 3; i++) {
        assert.equal((await echoed(pair.client, Buffer.alloc(50_000, i))).length, 50_000);
        pair.client.updateKeys();
      }
      assert.ok(pair.client.stats().keyUpdates > 0);
    });
  }

  test('Retry, always', async () => {
    await using pair = await loopback({ retry: 'always' });
    assert.equal((await echoed(pair.client, Buffer.from('x'))).length, 1);
    assert.equal(pair.server.status().retriesSent, 1);
  });

  test('a token of the last connection spares the Retry, once', async () => {
    const tokens: Uint8Array[] = [];
    const tokenKey = new Uint8Array(32).fill(5);
    await using pair = await loopback(
      { retry: 'always', tokenKey },
      { onToken: (token) => tokens.push(token) },
    );
    await echoed(pair.client, Buffer.from('x'));
    const { port } = pair.server.address;
    for (const retries of [1, 2]) {
      await using again = await connect({
        host: '127.0.0.1',
        port,
        trust: { pinned: certificate.cert },
        token: tokens[0]!,
      });
      await echoed(again, Buffer.from('y'));
      assert.equal(pair.server.status().retriesSent, retries);
    }
  });

  test('ALPN, and names with certificates of their own', async () => {
    const other = await makeCertificate({ names: ['other.example'], issuer: root });
    await using pair = await loopback(
      { alpn: { protocols: ['b'] }, names: { 'Other.example': other } },
      { alpn: ['a', 'b'], serverName: 'other.example', trust: { ca: root.cert } },
    );
    assert.equal(pair.client.alpn, 'b');
    assert.deepEqual(pair.client.peerCertificates[0], new Uint8Array(other.der));
  });

  test('certificates are reloaded without touching what stands', async () => {
    await using pair = await loopback();
    const next = await makeCertificate();
    pair.server.reload({ credentials: next });
    await using second = await connect({
      host: '127.0.0.1',
      port: pair.server.address.port,
      trust: { pinned: next.cert },
    });
    assert.equal((await echoed(second, Buffer.from('2'))).length, 1);
    assert.equal((await echoed(pair.client, Buffer.from('1'))).length, 1);
  });

  test('client certificates by a custom authority', async () => {
    const shown = await makeCertificate({ issuer: root, usages: ['1.3.6.1.5.5.7.3.2'] });
    const clientCertificates = { mode: 'required', trust: { ca: root.cert } } as const;
    await using pair = await loopback({ clientCertificates }, { credentials: shown });
    assert.equal((await echoed(pair.client, Buffer.from('x'))).length, 1);
  });

  test('a client without the certificate that is required is turned away', async () => {
    const clientCertificates = { mode: 'required', trust: { ca: root.cert } } as const;
    const stranger = await makeCertificate();
    for (const credentials of [undefined, stranger]) {
      // The client's handshake is done before the server's: the refusal arrives right after it.
      await using pair = await loopback({ clientCertificates }, credentials ? { credentials } : {});
      const error = await pair.client.closed;
      assert.equal(error.code, 'ERR_QUIC_PEER_TRANSPORT_CLOSE');
      assert.equal(error.transportCode! & 0x100, 0x100);
    }
  });

  test('a server that is not trusted, and one for another name, are refused', async () => {
    const refused = (error: unknown): boolean =>
      error instanceof QuicError && error.code === 'ERR_QUIC_HANDSHAKE';
    await assert.rejects(loopback({}, { trust: { ca: root.cert } }), refused);
    await assert.rejects(loopback({}, { serverName: 'example.org' }), refused);
    await assert.rejects(loopback({}, { trust: { pinned: root.cert } }), refused);
  });

  test('close drains what was written; the peer hears of it', async () => {
    const server = await listen({ port: 0, credentials: certificate });
    const received = (async () => {
      for await (const connection of server) {
        for await (const stream of connection.streams()) return readAll(stream);
      }
      return undefined;
    })();
    const client = await connect({
      host: '127.0.0.1',
      port: server.address.port,
      trust: { pinned: certificate.cert },
    });
    const stream = await client.openStream({ direction: 'uni' });
    stream.end(Buffer.alloc(900_000, 'drain'));
    await client.close();
    assert.equal((await client.closed).code, 'ERR_QUIC_CLOSED');
    assert.equal((await received)?.length, 900_000);
    await server.close();
    await server.close();
    await client.close();
  });

  test('destroy is now, with a code', async () => {
    const server = await listen({ port: 0, credentials: certificate });
    const accepting = server[Symbol.asyncIterator]().next();
    const client = await connect({
      host: '127.0.0.1',
      port: server.address.port,
      trust: { pinned: certificate.cert },
    });
    const { value: accepted } = await accepting;
    client.destroy(77, 'now');
    const error = await (accepted as QuicConnection).closed;
    assert.equal(error.code, 'ERR_QUIC_PEER_CLOSE');
    assert.equal(error.applicationCode, 77);
    assert.match(error.message, /now/);
    server.destroy();
  });

  test('a signal ends a server, and the wait for a server that is silent', async () => {
    const stop = new AbortController();
    const server = await listen({ port: 0, credentials: certificate, signal: stop.signal });
    stop.abort();
    const { done } = await server[Symbol.asyncIterator]().next();
    assert.equal(done, true);
    const wait = new AbortController();
    const waiting = connect({
      host: '127.0.0.1',
      port: 9,
      trust: { pinned: certificate.cert },
      signal: wait.signal,
    });
    setImmediate(() => wait.abort());
    await assert.rejects(waiting, { code: 'ERR_QUIC_ABORTED' });
  });

  test('a socket that is closed sends nothing, and does not mind', async () => {
    const socket = await bindSocket({
      host: '127.0.0.1',
      port: 0,
      receiveBufferBytes: 65_536,
      reusePort: false,
      onDatagram() {},
      onError() {},
    });
    socket.close();
    assert.doesNotThrow(() => {
      socket.send(Uint8Array.of(1), socket.address.port, '127.0.0.1');
      socket.close();
    });
    const taken = await listen({ port: 0, credentials: certificate });
    await assert.rejects(listen({ port: taken.address.port, credentials: certificate }), {
      code: 'ERR_QUIC_SOCKET',
    });
    await taken.close();
  });

  test('web streams', async () => {
    await using pair = await loopback();
    const stream = await pair.client.openStream();
    const { readable, writable } = stream.toWeb();
    const writer = writable!.getWriter();
    await writer.write(Buffer.from('web'));
    await writer.close();
    const chunks: Uint8Array[] = [];
    for await (const chunk of readable!) chunks.push(chunk);
    assert.equal(Buffer.concat(chunks).toString(), 'web');
  });

  test('reset and stop carry their codes', async () => {
    const server = await listen({ port: 0, credentials: certificate });
    const seen = (async () => {
      for await (const connection of server) {
        for await (const stream of connection.streams()) {
          stream.stop(5);
          return stream.write(Buffer.from('x')).then(
            () => readAll(stream).catch((error: unknown) => error),
            (error: unknown) => error,
          );
        }
      }
      return undefined;
    })();
    await using client = await connect({
      host: '127.0.0.1',
      port: server.address.port,
      trust: { pinned: certificate.cert },
    });
    const stream = await client.openStream();
    await stream.write(Buffer.from('more'));
    await assert.rejects(
      async () => {
        for (;;) await stream.write(Buffer.alloc(100_000));
      },
      { code: 'ERR_QUIC_STREAM_STOPPED', applicationCode: 5 },
    );
    await seen;
    await server.close();
  });

  test('qlog, key log and diagnostics channels', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'quic-log-'));
    const names: unknown[] = [];
    const note = (_message: unknown, name: string | symbol): void => void names.push(name);
    const channels = ['established', 'stream', 'closed'].map((name) => `logdrive:quic:${name}`);
    for (const name of channels) subscribe(name, note);
    try {
      const keyLogFile = join(directory, 'keys');
      const pair = await loopback({ qlogDirectory: directory }, { qlogDirectory: directory, keyLogFile });
      await echoed(pair.client, Buffer.from('x'));
      await pair[Symbol.asyncDispose]();
      assert.equal((await readFile(keyLogFile, 'utf8')).trim().split('\n').length, 4);
      const files = (await readdir(directory)).filter((name) => name.endsWith('.sqlog'));
      assert.equal(files.length, 2);
      for (const name of channels) assert.ok(names.includes(name), name);
    } finally {
      for (const name of channels) unsubscribe(name, note);
      await rm(directory, { recursive: true });
    }
  });
});
