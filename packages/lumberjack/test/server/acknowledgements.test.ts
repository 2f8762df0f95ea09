import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { suite, test } from 'node:test';
import { listen, type LumberjackServer, type LumberjackWindow } from '@logdrive/lumberjack';
import { a, c, d, j, rawC, w } from '../frames.ts';
import { eventually, RawPeer } from '../raw-peer.ts';

/** Frames of one client and all that it gets back, each window acknowledged at once. */
const exchanges: readonly [name: string, sent: Uint8Array[], acks: Uint8Array[]][] = [
  ['a v2 window is acknowledged by its last number', [w(2, 2), j(2, 1, '{}'), j(2, 2, '{}')], [a(2, 2)]],
  ['a v1 window is acknowledged in v1', [w(1, 2), d(1, 1, [['k', 'v']]), d(1, 2, [['k', 'v']])], [a(1, 2)]],
  [
    'J in v1 and D in v2 are served',
    [w(1, 1), j(1, 1, '{}'), w(2, 1), d(2, 1, [['k', 'v']])],
    [a(1, 1), a(2, 1)],
  ],
  ['numbers may start anywhere, at 0 too', [w(2, 2), j(2, 0, '{}'), j(2, 1, '{}')], [a(2, 1)]],
  ['numbers may start at 77', [w(2, 2), j(2, 77, '{}'), j(2, 78, '{}')], [a(2, 78)]],
  [
    'numbers of 2^31 and more are not negative',
    [w(2, 2), j(2, 0x7fff_ffff, '{}'), j(2, 0x8000_0000, '{}')],
    [a(2, 0x8000_0000)],
  ],
  [
    'numbers go on after 2^32 - 1',
    [w(2, 3), j(2, 0xffff_fffe, '{}'), j(2, 0xffff_ffff, '{}'), j(2, 0, '{}')],
    [a(2, 0)],
  ],
  [
    'numbers may start again in each window',
    [w(2, 1), j(2, 1, '{}'), w(2, 2), j(2, 1, '{}'), j(2, 2, '{}')],
    [a(2, 1), a(2, 2)],
  ],
  [
    'numbers may run on over windows',
    [w(2, 2), j(2, 1, '{}'), j(2, 2, '{}'), w(2, 2), j(2, 3, '{}'), j(2, 4, '{}')],
    [a(2, 2), a(2, 4)],
  ],
  ['a gap is accepted', [w(2, 2), j(2, 1, '{}'), j(2, 5, '{}')], [a(2, 5)]],
  [
    'a window split over several compressed frames is acknowledged once',
    [w(2, 4), c(2, j(2, 1, '{}'), j(2, 2, '{}')), c(2, j(2, 3, '{}'), j(2, 4, '{}'))],
    [a(2, 4)],
  ],
  [
    'windows inside a compressed frame keep their borders',
    [c(2, w(2, 1), j(2, 1, '{}'), w(2, 2), j(2, 1, '{}'), j(2, 2, '{}'))],
    [a(2, 1), a(2, 2)],
  ],
  [
    'a window that starts inside a compressed frame may end after it',
    [c(2, w(2, 2), j(2, 1, '{}')), j(2, 2, '{}')],
    [a(2, 2)],
  ],
  ['compressed v1', [w(1, 1), c(1, d(1, 9, [['k', 'v']]))], [a(1, 9)]],
  ['W(0) on v2 is answered with Ack(0)', [w(2, 0)], [a(2, 0)]],
  [
    'W(0) between windows',
    [w(2, 1), j(2, 1, '{}'), w(2, 0), w(2, 1), j(2, 1, '{}')],
    [a(2, 1), a(2, 0), a(2, 1)],
  ],
  ['W(0) and a compressed frame of no bytes', [w(2, 0), rawC(2, new Uint8Array(0))], [a(2, 0)]],
  ['W(0) and a compressed frame that inflates to nothing', [w(2, 0), c(2)], [a(2, 0)]],
  [
    'W(0) on v1 is not answered: any answer is taken for that of a window',
    [w(1, 0), w(1, 1), d(1, 1, [['k', 'v']])],
    [a(1, 1)],
  ],
  [
    'a v1 client may go on without a W: full windows of the same size',
    [w(1, 2), ...[1, 2, 3, 4].map((n) => d(1, n, [['k', 'v']]))],
    [a(1, 2), a(1, 4)],
  ],
  [
    'the rest of an implicit window is acknowledged when the client ends',
    [w(1, 2), ...[1, 2, 3].map((n) => d(1, n, [['k', 'v']]))],
    [a(1, 2), a(1, 3)],
  ],
  [
    'a W ends an implicit window',
    [w(1, 2), ...[1, 2, 3].map((n) => d(1, n, [['k', 'v']])), w(1, 1), d(1, 4, [['k', 'v']])],
    [a(1, 2), a(1, 3), a(1, 4)],
  ],
];

suite('acknowledgements', () => {
  for (const [name, sent, acks] of exchanges) {
    for (const mode of ['whole', 'parts', 'reused memory'] as const) {
      test(`${name} (${mode})`, async () => {
        await using server = await listen({ port: 0 });
        const consumed = acknowledgeAll(server, mode);
        await using peer = await RawPeer.to(server);
        peer.write(...sent);
        peer.end();
        assert.equal((await peer.rest()).toString('hex'), Buffer.concat(acks).toString('hex'));
        await server.close();
        await consumed;
        assert.equal(server.status().bufferedBytes, 0);
        assert.equal(server.status().closed.ended, 1);
      });
    }
  }

  test('a gap is counted, and refused by strictSequence', async () => {
    for (const strictSequence of [false, true]) {
      await using server = await listen({ port: 0, strictSequence });
      const consumed = acknowledgeAll(server, 'whole');
      await using peer = await RawPeer.to(server);
      peer.write(w(2, 2), j(2, 1, '{}'), j(2, 5, '{}'));
      peer.end();
      assert.equal((await peer.rest()).toString('hex'), strictSequence ? '' : a(2, 5).toString('hex'));
      await server.close();
      await consumed;
      assert.equal(server.status().sequenceGapCount, strictSequence ? 0 : 3);
    }
  });

  test('go out in the order of the windows, whatever order they are settled in', async () => {
    await using server = await listen({ port: 0 });
    const windows = server.windows()[Symbol.asyncIterator]();
    await using peer = await RawPeer.to(server);
    peer.write(w(2, 1), j(2, 10, '{}'), w(2, 1), j(2, 20, '{}'), w(2, 1), j(2, 30, '{}'));
    const [first, second, third] = [await next(windows), await next(windows), await next(windows)];
    third.ack();
    second.ack();
    await eventually(() => server.status().inFlightWindowCount === 1);
    assert.equal(peer.pending.length, 0);
    first.ack();
    assert.deepEqual(await peer.read(18), Buffer.concat([a(2, 10), a(2, 20), a(2, 30)]));
  });

  test('a client that half-closes after its last window still gets its acknowledgement, later too', async () => {
    await using server = await listen({ port: 0 });
    const windows = server.windows()[Symbol.asyncIterator]();
    await using peer = await RawPeer.to(server);
    peer.write(w(2, 1), j(2, 1, '{}'));
    peer.end();
    const window = await next(windows);
    assert.equal(peer.pending.length, 0);
    window.ack();
    assert.deepEqual(await peer.rest(), a(2, 1));
    assert.deepEqual(await window.connection.closed, { kind: 'ended' });
  });

  test('a partial acknowledgement is sent on v2, once, and never goes back', async () => {
    await using server = await listen({ port: 0 });
    const windows = server.windows()[Symbol.asyncIterator]();
    await using peer = await RawPeer.to(server);
    peer.write(w(2, 4), j(2, 7, '1'), j(2, 8, '2'), j(2, 11, '3'), j(2, 12, '4'));
    const window = await next(windows);
    assert.equal(window.ackUpTo(3), true);
    assert.deepEqual(await peer.read(6), a(2, 11));
    window.ackUpTo(2);
    assert.equal(window.ackUpTo(4), true);
    assert.equal(window.isSettled, true);
    assert.deepEqual(await peer.read(6), a(2, 12));
    assert.throws(() => window.ackUpTo(5), { code: 'ERR_LUMBERJACK_CONSUMER' });
  });

  test('a partial acknowledgement waits for the windows before it', async () => {
    await using server = await listen({ port: 0 });
    const windows = server.windows()[Symbol.asyncIterator]();
    await using peer = await RawPeer.to(server);
    peer.write(w(2, 1), j(2, 1, '1'), w(2, 2), j(2, 1, '2'), j(2, 2, '3'));
    const [first, second] = [await next(windows), await next(windows)];
    second.ackUpTo(1);
    first.ack();
    assert.deepEqual(await peer.read(12), Buffer.concat([a(2, 1), a(2, 1)]));
    second.ack();
    assert.deepEqual(await peer.read(6), a(2, 2));
  });

  test('on v1 nothing but the whole window is acknowledged', async () => {
    await using server = await listen({ port: 0 });
    const windows = server.windows()[Symbol.asyncIterator]();
    await using peer = await RawPeer.to(server);
    peer.write(w(1, 2), d(1, 1, [['k', 'v']]), d(1, 2, [['k', 'v']]));
    const window = await next(windows);
    window.ackUpTo(1);
    await new Promise((resolve) => setImmediate(resolve));
    window.ack();
    peer.end();
    assert.deepEqual(await peer.rest(), a(1, 2));
  });

  test('an event that is no JSON is delivered like any other: parsing is for whoever wants to', async () => {
    await using server = await listen({ port: 0 });
    const windows = server.windows()[Symbol.asyncIterator]();
    await using peer = await RawPeer.to(server);
    peer.write(w(2, 3), j(2, 1, '{"a":1}'), j(2, 2, '{"a":'), j(2, 3, Buffer.from([0xff])));
    const window = await next(windows);
    const [good, broken, binary] = window.events;
    assert.deepEqual(good?.json(), { a: 1 });
    assert.throws(() => broken?.json(), SyntaxError);
    assert.equal(binary?.text, '\u{fffd}');
    assert.deepEqual(binary.copy(), Uint8Array.of(0xff));
    window.ack();
    assert.deepEqual(await peer.read(6), a(2, 3));
  });

  test('settling twice does nothing and is counted', async () => {
    await using server = await listen({ port: 0 });
    const windows = server.windows()[Symbol.asyncIterator]();
    await using peer = await RawPeer.to(server);
    peer.write(w(2, 1), j(2, 1, '{}'));
    const window = await next(windows);
    assert.equal(window.ack(), true);
    assert.equal(window.ack(), false);
    assert.equal(window.reject(), false);
    assert.equal(server.status().lateSettleCount, 2);
    peer.end();
    assert.deepEqual(await peer.rest(), a(2, 1));
  });

  test('a rejected window closes the connection; the one before it is acknowledged, none from it on', async () => {
    await using server = await listen({ port: 0 });
    const windows = server.windows()[Symbol.asyncIterator]();
    await using peer = await RawPeer.to(server);
    peer.write(w(2, 1), j(2, 1, '{}'), w(2, 1), j(2, 2, '{}'), w(2, 1), j(2, 3, '{}'));
    const [first, second, third] = [await next(windows), await next(windows), await next(windows)];
    const cause = new Error('the disk is gone');
    assert.equal(second.reject(cause), true);
    assert.equal(third.ack(), false);
    assert.equal(first.ack(), true);
    assert.deepEqual(await peer.rest(), a(2, 1));
    peer.end();
    const reason = await second.connection.closed;
    assert.equal(reason.kind, 'rejected');
    assert.equal(reason.error?.cause, cause);
  });

  test('a window may not be acknowledged before its last part was handed out', async () => {
    await using server = await listen({ port: 0 });
    const parts = server.parts({ maxPartBytes: 1 })[Symbol.asyncIterator]();
    await using peer = await RawPeer.to(server);
    peer.write(w(2, 2), j(2, 1, '1'), j(2, 2, '2'));
    const first = await next(parts);
    assert.deepEqual([first.firstIndex, first.isLast, first.events.length], [0, false, 1]);
    assert.throws(() => first.window.ack(), { code: 'ERR_LUMBERJACK_CONSUMER' });
    first.window.ackUpTo(1);
    assert.deepEqual(await peer.read(6), a(2, 1));
    const second = await next(parts);
    assert.deepEqual([second.firstIndex, second.isLast, second.window], [1, true, first.window]);
    second.window.ack();
    assert.deepEqual(await peer.read(6), a(2, 2));
  });
});

async function next<Item>(iterator: AsyncIterator<Item>): Promise<Item> {
  const result = await iterator.next();
  assert.ok(result.done !== true);
  return result.value;
}

async function acknowledgeAll(
  server: LumberjackServer,
  mode: 'whole' | 'parts' | 'reused memory',
): Promise<void> {
  if (mode === 'parts') {
    for await (const part of server.parts({ maxPartBytes: 1 })) {
      part.release();
      if (part.isLast) part.window.ack();
    }
    return;
  }
  const settle = (window: LumberjackWindow): void => assert.equal(window.ack(), true);
  for await (const window of server.windows({ reuseMemory: mode === 'reused memory' })) settle(window);
}
