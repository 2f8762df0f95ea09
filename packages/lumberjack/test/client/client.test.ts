import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { suite, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { FakeClock } from '@logdrive/testkit/fake-clock';
import { connect, type ConnectOptions, type LumberjackClient } from '@logdrive/lumberjack';
import { a, j, w } from '../frames.ts';
import { eventually, type RawPeer, RawServer } from '../raw-peer.ts';

interface Scene extends AsyncDisposable {
  readonly client: LumberjackClient;
  readonly clock: FakeClock;
  /** The server's side of the connection. */
  readonly peer: RawPeer;
}

async function scene(options: ConnectOptions = {}): Promise<Scene> {
  const server = await RawServer.open();
  const clock = new FakeClock();
  const client = await connect({ port: server.port, clock, compressionLevel: 0, ...options });
  const peer = await server.connection();
  return {
    client,
    clock,
    peer,
    async [Symbol.asyncDispose]() {
      client.destroy();
      await client.closed;
      await server[Symbol.asyncDispose]();
    },
  };
}

const ONE = Buffer.concat([w(2, 1), j(2, 1, '1')]);
const TWO = Buffer.concat([w(2, 2), j(2, 1, '1'), j(2, 2, '2')]);

suite('what a client writes', () => {
  test('windows whose numbers start at 1 again', async () => {
    await using s = await scene({ maxWindowEvents: 2, pipelining: 10 });
    const sent = s.client.send(['1', '2', '3']);
    assert.deepEqual(await s.peer.read(TWO.length), TWO);
    assert.deepEqual(await s.peer.read(ONE.length), Buffer.concat([w(2, 1), j(2, 1, '3')]));
    s.peer.write(a(2, 2), a(2, 1));
    assert.equal(await sent, 3);
  });

  test('W and exactly one compressed frame, if that is smaller', async () => {
    await using s = await scene({ compressionLevel: 3 });
    const event = JSON.stringify({ message: 'x'.repeat(500) });
    const sent = s.client.send([event, event]);
    assert.deepEqual(await s.peer.read(6), w(2, 2));
    const header = await s.peer.read(6);
    assert.equal(header.subarray(0, 2).toString(), '2C');
    const payload = await s.peer.read(header.readUInt32BE(2));
    assert.deepEqual(inflateSync(payload), Buffer.concat([j(2, 1, event), j(2, 2, event)]));
    s.peer.write(a(2, 2));
    await sent;
    const small = s.client.send(['1']);
    assert.deepEqual(await s.peer.read(ONE.length), ONE);
    s.peer.write(a(2, 1));
    await small;
  });

  test('a window is cut by bytes as well, but takes one event of any size', async () => {
    await using s = await scene({ maxWindowBytes: 10, pipelining: 10 });
    const sent = s.client.send(['"123456"', '1', '22', '"a large event"']);
    const expected = [
      [w(2, 2), j(2, 1, '"123456"'), j(2, 2, '1')],
      [w(2, 1), j(2, 1, '22')],
      [w(2, 1), j(2, 1, '"a large event"')],
    ];
    for (const window of expected.map((frames) => Buffer.concat(frames))) {
      assert.deepEqual(await s.peer.read(window.length), window);
    }
    s.peer.write(a(2, 2), a(2, 1), a(2, 1));
    assert.equal(await sent, 4);
  });

  test('no events, no bytes', async () => {
    await using s = await scene();
    assert.equal(await s.client.send([]), 0);
    const closing = s.client.close();
    assert.equal((await s.peer.rest()).length, 0);
    s.peer.end();
    await closing;
  });

  test('never more than `pipelining` windows in flight', async () => {
    await using s = await scene({ maxWindowEvents: 1, pipelining: 2 });
    const sent = s.client.send(['1', '1', '1', '1', '1']);
    for (let acked = 0; acked < 5; acked++) {
      await eventually(() => s.client.status().sentEventCount === Math.min(acked + 2, 5));
      assert.ok(s.client.status().inFlightWindowCount <= 2);
      await s.peer.read(ONE.length);
      s.peer.write(a(2, 1));
    }
    assert.equal(await sent, 5);
  });

  test('calls that overlap go out in their order', async () => {
    await using s = await scene({ pipelining: 10 });
    const sends = [s.client.send(['1']), s.client.send(['1', '2']), s.client.send(['1'])];
    const expected = Buffer.concat([ONE, TWO, ONE]);
    assert.deepEqual(await s.peer.read(expected.length), expected);
    s.peer.write(a(2, 1), a(2, 2), a(2, 1));
    assert.deepEqual(await Promise.all(sends), [1, 2, 1]);
  });

  test('an event that is empty or too large is refused before anything is sent', async () => {
    await using s = await scene({ maxEventBytes: 10 });
    await assert.rejects(s.client.send(['1', '']), { code: 'ERR_LUMBERJACK_FRAME_EMPTY', ackedCount: 0 });
    await assert.rejects(s.client.send(['1', 'x'.repeat(11)]), {
      code: 'ERR_LUMBERJACK_EVENT_TOO_LARGE',
      actual: 11,
      limit: 10,
    });
    assert.equal(s.client.status().sentEventCount, 0);
  });
});

suite('what a client makes of acknowledgements', () => {
  test('split over reads, and two in one read, of either version', async () => {
    await using s = await scene({ maxWindowEvents: 2, pipelining: 2 });
    const sent = s.client.send(['1', '2', '3', '4']);
    await s.peer.read(TWO.length * 2);
    const acks = Buffer.concat([a(1, 1), a(2, 2), a(2, 2)]);
    for (const byte of acks) s.peer.write(Uint8Array.of(byte));
    assert.equal(await sent, 4);
  });

  test('partial ones are progress', async () => {
    await using s = await scene();
    const progress: number[] = [];
    const sent = s.client.send(['1', '2'], { onProgress: (count) => progress.push(count) });
    await s.peer.read(TWO.length);
    s.peer.write(a(2, 1), a(2, 1), a(2, 0), a(2, 2));
    assert.equal(await sent, 2);
    assert.deepEqual(progress, [1, 2]);
    assert.equal(s.client.status().keepaliveCount, 1);
  });

  test('a partial one and then the end: only the rest is to be sent again', async () => {
    await using s = await scene({ maxWindowEvents: 2, pipelining: 2 });
    const sent = s.client.send(['1', '2', '3', '4']);
    await s.peer.read(TWO.length * 2);
    s.peer.write(a(2, 2), a(2, 1));
    s.peer.end();
    await assert.rejects(sent, { code: 'ERR_LUMBERJACK_CONNECTION_LOST', ackedCount: 3, retryable: true });
  });

  test('the end without one: nothing was acknowledged', async () => {
    await using s = await scene();
    const sent = s.client.send(['1', '2']);
    await s.peer.read(TWO.length);
    s.peer.socket.resetAndDestroy();
    await assert.rejects(sent, { code: 'ERR_LUMBERJACK_CONNECTION_LOST', ackedCount: 0 });
    assert.equal((await s.client.closed).error?.code, 'ERR_LUMBERJACK_CONNECTION_LOST');
  });

  test('one beyond the window: an error with both numbers', async () => {
    await using s = await scene();
    const sent = s.client.send(['1', '2']);
    await s.peer.read(TWO.length);
    s.peer.write(a(2, 3));
    await assert.rejects(sent, {
      code: 'ERR_LUMBERJACK_ACK_UNEXPECTED',
      actual: 3,
      expected: 2,
      ackedCount: 0,
    });
  });

  test('one that takes back a partial one: an error with both numbers', async () => {
    await using s = await scene();
    const sent = s.client.send(['1', '2', '3']);
    await s.peer.read(6);
    s.peer.write(a(2, 2), a(2, 1));
    await assert.rejects(sent, {
      code: 'ERR_LUMBERJACK_ACK_UNEXPECTED',
      actual: 1,
      expected: 2,
      ackedCount: 2,
    });
  });

  test('one although nothing was sent is an error, Ack(0) is not', async () => {
    await using s = await scene();
    s.peer.write(a(2, 0), a(2, 5));
    assert.equal((await s.client.closed).error?.code, 'ERR_LUMBERJACK_ACK_UNEXPECTED');
    assert.equal(s.client.status().keepaliveCount, 1);
  });

  test('any other frame, and another protocol, are named', async () => {
    for (const [answer, code] of [
      [w(2, 1), 'ERR_LUMBERJACK_FRAME_TYPE'],
      [Buffer.from('HTTP/1.1 400 Bad Request'), 'ERR_LUMBERJACK_FOREIGN_PROTOCOL'],
    ] as const) {
      await using s = await scene();
      const sent = s.client.send(['1']);
      s.peer.write(answer);
      await assert.rejects(sent, { code });
    }
  });
});

suite('timeouts of a client', () => {
  test('a silent server fails after timeoutMs', async () => {
    await using s = await scene({ timeoutMs: 30_000 });
    const sent = s.client.send(['1']);
    await s.peer.read(ONE.length);
    s.clock.advance(29_999);
    assert.equal(s.client.status().inFlightWindowCount, 1);
    s.clock.advance(1);
    await assert.rejects(sent, { code: 'ERR_LUMBERJACK_ACK_TIMEOUT', retryable: true, ackedCount: 0 });
  });

  test('Ack(0) resets that, but not ackProgressTimeoutMs', async () => {
    await using s = await scene({ timeoutMs: 30_000, ackProgressTimeoutMs: 100_000 });
    const sent = s.client.send(['1', '2']);
    await s.peer.read(TWO.length);
    for (let count = 1; count <= 4; count++) {
      s.clock.advance(24_000);
      s.peer.write(a(2, 0));
      await eventually(() => s.client.status().keepaliveCount === count);
    }
    assert.equal(s.client.status().inFlightWindowCount, 1);
    s.clock.advance(4000);
    await assert.rejects(sent, { code: 'ERR_LUMBERJACK_ACK_STALLED', actual: 4 });
  });

  test('nothing in flight, nothing times out', async () => {
    await using s = await scene();
    const sent = s.client.send(['1']);
    await s.peer.read(ONE.length);
    s.peer.write(a(2, 1));
    await sent;
    s.clock.advance(1_000_000);
    const again = s.client.send(['1']);
    await s.peer.read(ONE.length);
    s.peer.write(a(2, 1));
    assert.equal(await again, 1);
  });
});

suite('a client from connect to close', () => {
  test('a refused connection rejects, with the address and the cause', async () => {
    const server = await RawServer.open();
    const { port } = server;
    await server[Symbol.asyncDispose]();
    await assert.rejects(connect({ port }), (error: Error & { code?: string; cause?: { code?: string } }) => {
      assert.equal(error.code, 'ERR_LUMBERJACK_CONNECT');
      assert.match(error.message, new RegExp(`127\\.0\\.0\\.1:${port}`, 'u'));
      assert.equal(error.cause?.code, 'ECONNREFUSED');
      return true;
    });
  });

  test('an aborted signal rejects, before and after connecting', async () => {
    await assert.rejects(connect({ signal: AbortSignal.abort() }), { code: 'ERR_LUMBERJACK_ABORTED' });
    const controller = new AbortController();
    await using s = await scene({ signal: controller.signal });
    const sent = s.client.send(['1']);
    controller.abort();
    await assert.rejects(sent, { code: 'ERR_LUMBERJACK_ABORTED' });
  });

  test('options that make no sense are refused', async () => {
    for (const options of [
      { port: 0 },
      { compressionLevel: 10 },
      { pipelining: 0 },
      { timeoutMs: Number.NaN },
    ]) {
      await assert.rejects(connect(options), { code: 'ERR_LUMBERJACK_OPTION' });
    }
  });

  test('close waits for what is in flight, and is the same twice', async () => {
    await using s = await scene();
    const sent = s.client.send(['1']);
    const closing = [s.client.close(), s.client.close(), s.client[Symbol.asyncDispose]()];
    await assert.rejects(s.client.send(['1']), { code: 'ERR_LUMBERJACK_CLOSED' });
    await s.peer.read(ONE.length);
    s.peer.write(a(2, 1));
    assert.equal(await sent, 1);
    await s.peer.rest();
    s.peer.end();
    await Promise.all(closing);
    assert.deepEqual(await s.client.closed, {});
    await s.client.close();
  });

  test('destroy rejects what is in flight and what is not even sent', async () => {
    await using s = await scene({ maxWindowEvents: 1, pipelining: 1 });
    const sends = [s.client.send(['1', '2']), s.client.send(['3'])];
    await s.peer.read(ONE.length);
    s.peer.write(a(2, 1));
    await eventually(() => s.client.status().ackedEventCount === 1);
    s.client.destroy();
    const results = await Promise.allSettled(sends);
    assert.deepEqual(
      results.map((result) => result.status === 'rejected' && [result.reason.code, result.reason.ackedCount]),
      [
        ['ERR_LUMBERJACK_CLOSED', 1],
        ['ERR_LUMBERJACK_CLOSED', 0],
      ],
    );
  });

  test('no timer is left', async () => {
    const s = await scene();
    const sent = s.client.send(['1']);
    s.client.destroy();
    await assert.rejects(sent);
    assert.equal(s.clock.pendingCount, 0);
    await s[Symbol.asyncDispose]();
  });
});
