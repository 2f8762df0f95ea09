import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { suite, test } from 'node:test';
import { FakeClock } from '@logdrive/testkit/fake-clock';
import { connect, listen, type LumberjackServer, type WindowPart } from '@logdrive/lumberjack';
import { a, c, d, j, u32, w } from '../frames.ts';
import { eventually, RawPeer } from '../raw-peer.ts';

const KIB = 1024;
const MIB = 1024 * KIB;
/** What one connection may hold beyond a limit: the read that passed it, and what its socket had ready. */
const SLACK_BYTES = 256 * KIB;

suite('memory is bounded', () => {
  test('a window larger than all budgets arrives by parts', async () => {
    await using server = await listen({ port: 0, maxConnectionBytes: 1 * MIB, maxBufferedBytes: 2 * MIB });
    let peakBytes = 0;
    let count = 0;
    const consumed = (async () => {
      for await (const part of server.parts({ maxPartBytes: 256 * KIB })) {
        peakBytes = Math.max(peakBytes, server.status().bufferedBytes);
        count += part.events.length;
        part.release();
        if (part.isLast) part.window.ack();
      }
    })();
    for (const compressionLevel of [0, 1]) {
      const client = await connect({
        port: server.address.port,
        compressionLevel,
        maxWindowEvents: 100_000,
        maxWindowBytes: Infinity,
      });
      const event = Buffer.from(JSON.stringify({ message: 'x'.repeat(KIB) }));
      const events = { length: 20_000, sourceAt: () => event, startAt: () => 0, endAt: () => event.length };
      assert.equal(await client.send(events), 20_000);
      await client.close();
    }
    await server.close();
    await consumed;
    assert.equal(count, 40_000);
    assert.equal(server.status().windowCount, 2);
    assert.ok(peakBytes < 2 * MIB + SLACK_BYTES, `${peakBytes} bytes held`);
    assert.equal(server.status().bufferedBytes, 0);
  });

  test('a window that does not fit in a connection is refused where windows are wanted whole', async () => {
    await using server = await listen({ port: 0, maxConnectionBytes: 1 * MIB });
    const consumed = acknowledge(server);
    const client = await connect({
      port: server.address.port,
      compressionLevel: 0,
      maxWindowBytes: Infinity,
    });
    const sent = client.send(Array.from({ length: 2000 }, () => ({ message: 'x'.repeat(KIB) })));
    await assert.rejects(sent, { code: 'ERR_LUMBERJACK_CONNECTION_LOST', ackedCount: 0 });
    await eventually(() => server.status().closed['memory-limit'] === 1);
    await client.closed;
    await server.close();
    await consumed;
    assert.equal(server.status().bufferedBytes, 0);
  });

  test('a consumer that does not release holds the socket back, and releasing goes on', async () => {
    await using server = await listen({ port: 0, maxConnectionBytes: 1 * MIB });
    const held: WindowPart[] = [];
    let isReleasing = false;
    const consumed = (async () => {
      for await (const part of server.parts({ maxPartBytes: 64 * KIB })) {
        held.push(part);
        if (isReleasing) part.release();
        if (part.isLast) part.window.ack();
      }
    })();
    await using peer = await RawPeer.to(server);
    const payload = Buffer.alloc(16 * KIB, 'x');
    peer.write(w(2, 1000), ...Array.from({ length: 1000 }, (_, index) => j(2, index + 1, payload)));
    await eventually(() => server.status().throttledConnectionCount === 1);
    const { receivedBytes, bufferedBytes } = server.status();
    assert.ok(bufferedBytes < 1 * MIB + SLACK_BYTES, `${bufferedBytes} bytes held`);
    assert.ok(receivedBytes < 4 * MIB, `${receivedBytes} bytes read`);
    isReleasing = true;
    for (const part of held) {
      part.release();
      part.release();
    }
    assert.deepEqual(await peer.read(6), a(2, 1000));
    peer.end();
    await server.close();
    await consumed;
    assert.equal(
      held.reduce((count, part) => count + part.events.length, 0),
      1000,
    );
    assert.equal(server.status().bufferedBytes, 0);
  });

  test('200 connections that declare the maximum and stall stay under the bound, and time out', async () => {
    const clock = new FakeClock();
    const limits = { maxBufferedBytes: 4 * MIB, maxConnectionBytes: 1 * MIB, maxConnections: 200 };
    // No keepalives: the fake clock would call back thousands of them.
    await using server = await listen({ port: 0, clock, keepaliveMs: 1e9, ...limits });
    const consumed = acknowledge(server);
    const header = Buffer.concat([w(2, 100_000), Buffer.from('2J'), u32(1), u32(16 * MIB)]);
    const peers = await Promise.all(Array.from({ length: 200 }, () => RawPeer.to(server)));
    await eventually(() => server.status().connectionCount === 200);
    for (const peer of peers) peer.write(header, Buffer.alloc(200 * KIB));
    await eventually(() => server.status().throttledConnectionCount >= 150);
    const { bufferedBytes } = server.status();
    const bound = limits.maxBufferedBytes + limits.maxConnectionBytes + 200 * 64 * KIB;
    assert.ok(bufferedBytes < bound, `${bufferedBytes} bytes held`);
    while (server.status().connectionCount > 0) {
      clock.advance(30_000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    for (const peer of peers) await peer[Symbol.asyncDispose]();
    await server.close();
    await consumed;
    const { closed, peakBufferedBytes } = server.status();
    assert.equal(closed['window-timeout'] + closed['idle-timeout'], 200);
    assert.ok(closed['window-timeout'] > 100);
    assert.ok(peakBufferedBytes < bound, `${peakBufferedBytes} bytes held at most`);
    assert.equal(server.status().bufferedBytes, 0);
  });

  test('half windows that fill the budget do not lock each other out: one after the other gets whole', async () => {
    const count = 20;
    await using server = await listen({ port: 0, maxBufferedBytes: 1 * MIB, maxConnectionBytes: 1 * MIB });
    const consumed = acknowledge(server);
    const peers = await Promise.all(Array.from({ length: count }, () => RawPeer.to(server)));
    const payload = Buffer.alloc(100 * KIB, 'x');
    for (const peer of peers) peer.write(w(2, 5), j(2, 1, payload));
    await eventually(() => server.status().throttledConnectionCount >= count / 4);
    for (const peer of peers) for (const sequence of [2, 3, 4, 5]) peer.write(j(2, sequence, payload));
    for (const peer of peers) {
      assert.deepEqual(await peer.read(6), a(2, 5));
      await peer[Symbol.asyncDispose]();
    }
    await server.close();
    await consumed;
    assert.equal(server.status().windowCount, count);
  });

  test('a compressed bomb costs its connection only, and little memory', async () => {
    await using server = await listen({ port: 0, limits: { maxInflatedBytes: 8 * MIB } });
    const consumed = acknowledge(server);
    await using peer = await RawPeer.to(server);
    const bomb = c(2, ...Array.from({ length: 9 }, (_, index) => j(2, index + 1, Buffer.alloc(MIB, 'x'))));
    assert.ok(bomb.length < 64 * KIB);
    peer.write(w(2, 9), bomb);
    assert.equal((await peer.rest()).length, 0);
    peer.end();
    await server.close();
    await consumed;
    assert.equal(server.status().closed['protocol-error'], 1);
    assert.equal(server.status().bufferedBytes, 0);
  });

  for (const [reuseMemory, compressionLevel] of [
    [false, 0],
    [true, 0],
    [false, 3],
    [true, 3],
  ] as const) {
    const name = `${reuseMemory ? 'may change when their memory may be reused' : 'stay as they were'}, at level ${compressionLevel}`;
    test(`bytes that were handed out ${name}`, async () => {
      await using server = await listen({ port: 0 });
      const kept: { readonly bytes: Uint8Array; readonly copy: Uint8Array }[] = [];
      const lists: { readonly length: number; at(index: number): unknown }[] = [];
      const consumed = (async () => {
        for await (const window of server.windows({ reuseMemory })) {
          const event = window.events.at(-1);
          assert.ok(event !== undefined);
          kept.push({ bytes: event.bytes, copy: event.copy() });
          lists.push(window.events);
          window.ack();
        }
      })();
      const client = await connect({ port: server.address.port, compressionLevel, maxWindowEvents: 2000 });
      await client.send(
        Array.from({ length: 50_000 }, (_, number) => ({ number, message: 'x'.repeat(200) })),
      );
      await client.close();
      await server.close();
      await consumed;
      const changed = kept.filter(({ bytes, copy }) => Buffer.compare(bytes, copy) !== 0);
      assert.equal(changed.length > 0, reuseMemory);
      for (const list of lists) {
        if (reuseMemory) assert.throws(() => list.at(0), { code: 'ERR_LUMBERJACK_CONSUMER' });
        else assert.ok(list.at(0) !== undefined);
      }
    });
  }

  test('a part that the consumer has is left alone when its connection breaks, until it is released', async () => {
    await using server = await listen({ port: 0 });
    const parts = server.parts({ maxPartBytes: 1, reuseMemory: true })[Symbol.asyncIterator]();
    await using peer = await RawPeer.to(server);
    peer.write(
      w(2, 4),
      ...[1, 2, 3].map((sequence) => j(2, sequence, Buffer.alloc(20 * KIB, `${sequence}`))),
    );
    const { value: part } = await parts.next();
    assert.ok(part !== undefined);
    await eventually(() => server.status().eventCount === 3);
    peer.socket.resetAndDestroy();
    await part.window.connection.closed;
    await using other = await RawPeer.to(server);
    other.write(w(2, 3), ...[1, 2, 3].map((sequence) => j(2, sequence, Buffer.alloc(60 * KIB, 'x'))));
    await eventually(() => server.status().eventCount === 6);
    assert.equal(part.events.at(0)?.text, '1'.repeat(20 * KIB));
    part.release();
    assert.throws(() => part.events.at(0), { code: 'ERR_LUMBERJACK_CONSUMER' });
    for (let isLast = false; !isLast; ) {
      const { value: next } = await parts.next();
      isLast = next?.isLast !== false;
      if (isLast) next?.window.ack();
    }
    assert.deepEqual(await other.read(6), a(2, 3));
    assert.equal(server.status().abandonedWindowCount, 1);
    assert.equal(server.status().bufferedBytes, 0);
  });

  test('many D frames in one read are served in turns', async () => {
    await using server = await listen({ port: 0 });
    const consumed = acknowledge(server);
    await using peer = await RawPeer.to(server);
    const frames = Array.from({ length: 5000 }, (_, index) => d(1, index, [['line', 'x'.repeat(200)]]));
    peer.write(w(1, 5000), ...frames);
    assert.deepEqual(await peer.read(6), a(1, 4999));
    peer.end();
    await server.close();
    await consumed;
  });
});

async function acknowledge(server: LumberjackServer): Promise<void> {
  for await (const window of server.windows()) window.ack();
}
