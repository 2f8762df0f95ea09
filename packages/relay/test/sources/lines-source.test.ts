import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { test } from 'node:test';
import { builtInRegistry } from '../../src/runtime/registry.ts';
import type { Source } from '../../src/runtime/source.ts';
import { sourceConfig, sourceContext } from '../support/contexts.ts';
import { eventually } from '../support/world.ts';

const spec = builtInRegistry.sources.find(({ type }) => type === 'lines')!;

async function open(keys: object): Promise<Source> {
  const source = await spec.create(
    sourceConfig('lines', { listen: '127.0.0.1:0', ...keys }),
    sourceContext(),
  );
  await source.open(new AbortController().signal);
  return source;
}

async function dial(source: Source): Promise<Socket> {
  const socket = connect(Number(source.status().address?.split(':').at(-1)), '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

test('many connections that never end their line stay within the memory for all of them', async () => {
  const limit = 256 * 1024;
  await using source = await open({ maxBufferedBytes: '256KiB', maxLineBytes: '1MiB' });
  let receivedBytes = 0;
  let most = 0;
  const consumed = (async () => {
    for await (const delivery of source.deliveries()) {
      receivedBytes += delivery.byteLength;
      delivery.ack({ baseOffset: 0, appendTimeMs: 0 });
      most = Math.max(most, source.status().gauges['maxBufferedBytes']!.value);
    }
  })();
  const sockets = await Promise.all(Array.from({ length: 20 }, () => dial(source)));
  const piece = Buffer.alloc(50_000, 'x');
  for (const socket of sockets) socket.write(piece);
  await eventually(() => receivedBytes > 20 * 50_000 - limit, 'what does not fit');
  for (const socket of sockets) socket.end('\n');
  await eventually(() => receivedBytes === 20 * 50_000, 'every byte');
  // One read of each connection may come on top.
  assert.ok(most <= limit + 64 * 1024, `${most} bytes kept`);
  await source[Symbol.asyncDispose]();
  await consumed;
});

test('connections beyond the limit are closed at once, and counted', async () => {
  await using source = await open({ maxConnections: 1 });
  const first = await dial(source);
  const second = await dial(source);
  await once(second.resume(), 'close');
  assert.equal(source.status().counters['refusedConnections'], 1);
  assert.equal(source.status().gauges['maxConnections']?.value, 1);
  first.destroy();
});

test('a silent connection is closed after the time for that', async () => {
  await using source = await open({ idleTimeout: '20ms' });
  const socket = await dial(source);
  await once(socket.resume(), 'close');
  assert.equal(source.status().counters['idleTimeouts'], 1);
});
