import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';
import { sourceConfig } from '../support/contexts.ts';
import { recordingLogger, temporaryDirectory } from '../support/environment.ts';
import { dial, eventually, events, portOf, relayOf } from '../support/world.ts';

const LISTEN = { listen: '127.0.0.1:0' };

test('a client that speaks something else is named in the log and in the status, with the diagnosis', async () => {
  await using directory = await temporaryDirectory();
  const { logger, lines } = recordingLogger();
  const config = { log: { dir: directory.path }, sources: { beats: sourceConfig('lumberjack', LISTEN) } };
  await using relay = await relayOf(config, { logger });
  for (const [hello, diagnosis] of [
    ['GET / HTTP/1.1\r\n\r\n', /connection of 127\.0\.0\.1:\d+, protocol-error: .*HTTP/],
    ['\x16\x03\x01\x02\0', /protocol-error: .*turn TLS on here or off there/],
  ] as const) {
    const socket = connect(portOf(relay), '127.0.0.1').resume();
    socket.end(Buffer.from(hello, 'latin1'));
    await once(socket, 'close');
    await eventually(() => lines.some((line) => diagnosis.test(line)), `${diagnosis}`);
    assert.match(relay.status().sources['beats']?.lastError?.message ?? '', diagnosis);
  }
  assert.match(lines[0]!, /^warn sources\.beats: a client was turned away {"code":"protocol-error"}/);
  assert.deepEqual(relay.status().sources['beats']?.errors, { ERR_RELAY_CLIENT: 2 });
});

test('a connection beyond maxConnections is said to be refused, and why', async () => {
  await using directory = await temporaryDirectory();
  const { logger, lines } = recordingLogger();
  const beats = sourceConfig('lumberjack', { ...LISTEN, maxConnections: 1 });
  await using relay = await relayOf({ log: { dir: directory.path }, sources: { beats } }, { logger });
  await using client = await dial(relay);
  await client.send(['{}']);
  const socket = connect(portOf(relay), '127.0.0.1').resume();
  await once(socket, 'close');
  assert.match(lines.join('\n'), /connection-limit: 1 are open; raise maxConnections/);
});

test('a client that sends half a window and stops is closed after windowTimeout, and told', async () => {
  await using directory = await temporaryDirectory();
  const { logger, lines } = recordingLogger();
  const beats = sourceConfig('lumberjack', { ...LISTEN, windowTimeout: '100ms' });
  await using relay = await relayOf({ log: { dir: directory.path }, sources: { beats } }, { logger });
  const socket = connect(portOf(relay), '127.0.0.1').resume();
  socket.write(Buffer.from('2W\0\0\0\x02', 'latin1'));
  await once(socket, 'close');
  await eventually(() => lines.length > 0, 'a message');
  assert.match(lines.join('\n'), /window-timeout/);
});

test('an event that goes to quarantine is told, with its reason', async () => {
  await using directory = await temporaryDirectory();
  const { logger, lines } = recordingLogger();
  const config = { log: { dir: directory.path }, sources: { beats: sourceConfig('lumberjack', LISTEN) } };
  await using relay = await relayOf(config, { logger });
  await using client = await dial(relay);
  await client.send([Buffer.from('not json')]);
  assert.deepEqual(lines, [
    'warn sources.beats: an event went to topic quarantine {"code":"not-json","topic":"logs","partition":0} ',
  ]);
});

test('intake that pauses for want of space says so, with the reason, and when it goes on', async () => {
  const { logger, lines } = recordingLogger();
  const fileSystem = new SimulatedFileSystem({ capacityBytes: 64 * 1024 ** 2 });
  const log = { dir: '/data', minFreeBytes: 1024 ** 2, segmentBytes: 1024 ** 2 };
  const sources = { beats: sourceConfig('lumberjack', LISTEN) };
  await using relay = await relayOf({ log, sources }, { fileSystem, logger });
  await using client = await dial(relay);
  await client.send(['{}']);
  fileSystem.setCapacity(0);
  const sent = client.send(events(0, 100));
  await eventually(() => relay.status().log.disk.paused, 'the pause');
  const { reason } = relay.status().log.disk;
  fileSystem.setCapacity(64 * 1024 ** 2);
  await sent;
  assert.equal(lines[0], `warn : intake is paused: ${reason} {} `);
  assert.match(lines.at(-1)!, /^info : intake goes on after \d+\.\d s/);
  assert.equal(lines.length, 2);
});
