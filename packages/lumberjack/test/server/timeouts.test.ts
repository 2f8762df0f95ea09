import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { suite, test } from 'node:test';
import { FakeClock } from '@logdrive/testkit/fake-clock';
import {
  listen,
  type ListenOptions,
  type LumberjackServer,
  type LumberjackWindow,
} from '@logdrive/lumberjack';
import { a, d, j, w } from '../frames.ts';
import { eventually, RawPeer } from '../raw-peer.ts';

interface Scene extends AsyncDisposable {
  readonly clock: FakeClock;
  readonly server: LumberjackServer;
  readonly peer: RawPeer;
  readonly windows: AsyncIterator<LumberjackWindow>;
  /** Writes, and waits until the server has read all of it. */
  send(...frames: Uint8Array[]): Promise<void>;
}

async function scene(options: ListenOptions = {}): Promise<Scene> {
  const clock = new FakeClock();
  const server = await listen({ port: 0, clock, ...options });
  const windows = server.windows()[Symbol.asyncIterator]();
  const peer = await RawPeer.to(server);
  let sentBytes = 0;
  await eventually(() => server.status().connectionCount === 1);
  return {
    clock,
    server,
    peer,
    windows,
    async send(...frames) {
      peer.write(...frames);
      for (const frame of frames) sentBytes += frame.length;
      await eventually(() => server.status().receivedBytes === sentBytes);
    },
    async [Symbol.asyncDispose]() {
      await peer[Symbol.asyncDispose]();
      server.destroy();
      await server.closed;
    },
  };
}

async function next(windows: AsyncIterator<LumberjackWindow>): Promise<LumberjackWindow> {
  const result = await windows.next();
  assert.ok(result.done !== true);
  return result.value;
}

suite('keepalive', () => {
  test('Ack(0) goes out every keepaliveMs while a v2 window is held, and not after', async () => {
    await using s = await scene({ keepaliveMs: 3000 });
    await s.send(w(2, 1), j(2, 7, '{}'));
    const window = await next(s.windows);
    s.clock.advance(2999);
    assert.equal(s.server.status().keepaliveCount, 0);
    s.clock.advance(1);
    assert.deepEqual(await s.peer.read(6), a(2, 0));
    s.clock.advance(3000);
    assert.deepEqual(await s.peer.read(6), a(2, 0));
    window.ack();
    assert.deepEqual(await s.peer.read(6), a(2, 7));
    s.clock.advance(30_000);
    assert.equal(s.server.status().keepaliveCount, 2);
  });

  test('a v1 client never sees Ack(0), nor an acknowledgement of v2', async () => {
    await using s = await scene();
    await s.send(w(1, 1), d(1, 7, [['k', 'v']]));
    const window = await next(s.windows);
    s.clock.advance(50_000);
    window.ack();
    s.peer.end();
    assert.deepEqual(await s.peer.rest(), a(1, 7));
    assert.equal(s.server.status().keepaliveCount, 0);
  });

  test('a client that has half a window to send gets none', async () => {
    await using s = await scene({ windowTimeoutMs: 100_000 });
    await s.send(w(2, 2), j(2, 1, '{}'));
    s.clock.advance(20_000);
    assert.equal(s.server.status().keepaliveCount, 0);
  });
});

suite('timeouts', () => {
  test('a connection that sends nothing is closed after idleTimeoutMs', async () => {
    await using s = await scene({ idleTimeoutMs: 60_000 });
    s.clock.advance(59_999);
    assert.equal(s.server.status().connectionCount, 1);
    s.clock.advance(1);
    assert.equal((await s.peer.rest()).length, 0);
    s.peer.end();
    await eventually(() => s.server.status().closed['idle-timeout'] === 1);
  });

  test('each byte, and each acknowledgement, starts the idle time again', async () => {
    await using s = await scene({ idleTimeoutMs: 60_000, keepaliveMs: 1_000_000 });
    s.clock.advance(50_000);
    await s.send(w(2, 1), j(2, 1, '{}'));
    const window = await next(s.windows);
    s.clock.advance(50_000);
    window.ack();
    await s.peer.read(6);
    s.clock.advance(50_000);
    assert.equal(s.server.status().connectionCount, 1);
    s.clock.advance(10_000);
    await s.peer.rest();
    s.peer.end();
    await eventually(() => s.server.status().closed['idle-timeout'] === 1);
  });

  test('a held window is not idleness', async () => {
    await using s = await scene({ idleTimeoutMs: 60_000, keepaliveMs: 1_000_000 });
    await s.send(w(2, 1), j(2, 1, '{}'));
    const window = await next(s.windows);
    s.clock.advance(600_000);
    window.ack();
    assert.deepEqual(await s.peer.read(6), a(2, 1));
  });

  const halves: readonly [name: string, bytes: Uint8Array][] = [
    ['a window that lacks events', Buffer.concat([w(2, 2), j(2, 1, '{}')])],
    ['a window of which only W came', w(2, 2)],
    ['half a header between windows', Buffer.from('2')],
  ];
  for (const [name, bytes] of halves) {
    test(`${name} closes the connection after windowTimeoutMs without progress`, async () => {
      await using s = await scene({ windowTimeoutMs: 30_000 });
      s.clock.advance(29_000);
      await s.send(bytes);
      s.clock.advance(29_999);
      assert.equal(s.server.status().connectionCount, 1);
      s.clock.advance(1);
      assert.equal((await s.peer.rest()).length, 0);
      s.peer.end();
      await eventually(() => s.server.status().closed['window-timeout'] === 1);
      assert.equal(s.server.status().bufferedBytes, 0);
    });
  }

  test('a byte now and then is no progress; an event, or a kilobyte of one, is', async () => {
    await using s = await scene({ windowTimeoutMs: 30_000 });
    const frame = j(2, 1, 'x'.repeat(5000));
    await s.send(w(2, 3), frame.subarray(0, 2000));
    await s.send(frame.subarray(2000, 3100));
    s.clock.advance(30_000);
    await s.send(frame.subarray(3100), j(2, 2, '{}').subarray(0, 5));
    s.clock.advance(30_000);
    await s.send(j(2, 2, '{}').subarray(5, 6));
    assert.equal(s.server.status().connectionCount, 1);
    s.clock.advance(30_000);
    await s.peer.rest();
    s.peer.end();
    await eventually(() => s.server.status().closed['window-timeout'] === 1);
  });

  test('windows that follow each other without a pause never time out', async () => {
    await using s = await scene({ windowTimeoutMs: 1000, idleTimeoutMs: 1000 });
    for (let round = 0; round < 5; round++) {
      await s.send(w(2, 1));
      s.clock.advance(999);
      await s.send(j(2, 1, '{}'));
      (await next(s.windows)).ack();
      assert.deepEqual(await s.peer.read(6), a(2, 1));
    }
  });

  test('a client that takes no acknowledgement is not read any more, and closed after writeTimeoutMs', async () => {
    await using s = await scene({ writeTimeoutMs: 30_000 });
    s.peer.socket.pause();
    const windows = Buffer.concat(Array.from({ length: 10_000 }, () => w(2, 0)));
    while (s.peer.socket.writableLength < 4 * windows.length) {
      s.peer.write(windows);
      for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
    }
    let receivedBytes = 0;
    while (receivedBytes !== s.server.status().receivedBytes) {
      ({ receivedBytes } = s.server.status());
      for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    }
    s.clock.advance(29_999);
    assert.equal(s.server.status().connectionCount, 1);
    s.clock.advance(1);
    await eventually(() => s.server.status().closed['write-timeout'] === 1);
    assert.equal(s.server.status().receivedBytes, receivedBytes);
  });

  test('an implicit v1 window is complete after implicitWindowMs of silence', async () => {
    await using s = await scene({ implicitWindowMs: 200 });
    await s.send(w(1, 2), d(1, 1, [['k', 'v']]), d(1, 2, [['k', 'v']]), d(1, 3, [['k', 'v']]));
    (await next(s.windows)).ack();
    assert.deepEqual(await s.peer.read(6), a(1, 2));
    s.clock.advance(150);
    await s.send(d(1, 4, [['k', 'v']]));
    (await next(s.windows)).ack();
    assert.deepEqual(await s.peer.read(6), a(1, 4));
    await s.send(d(1, 5, [['k', 'v']]));
    s.clock.advance(199);
    assert.equal(s.server.status().windowCount, 2);
    s.clock.advance(1);
    const window = await next(s.windows);
    assert.deepEqual([window.declaredCount, window.events.length], [2, 1]);
    window.ack();
    assert.deepEqual(await s.peer.read(6), a(1, 5));
  });

  test('a window that W opened is never complete before its last event, on v1 too', async () => {
    await using s = await scene({ implicitWindowMs: 200 });
    await s.send(w(1, 2), d(1, 1, [['k', 'v']]));
    s.clock.advance(20_000);
    assert.equal(s.server.status().windowCount, 0);
    assert.equal(s.server.status().connectionCount, 1);
  });

  test('the age of the oldest held window is shown', async () => {
    await using s = await scene();
    assert.equal(s.server.status().oldestHeldMs, 0);
    await s.send(w(2, 1), j(2, 1, '{}'));
    s.clock.advance(1000);
    await s.send(w(2, 1), j(2, 1, '{}'));
    s.clock.advance(500);
    assert.deepEqual([s.server.status().oldestHeldMs, s.server.status().inFlightWindowCount], [1500, 2]);
    (await next(s.windows)).ack();
    assert.equal(s.server.status().oldestHeldMs, 500);
  });

  test('no timer is left when all connections are closed', async () => {
    const s = await scene();
    await s.send(w(2, 2), j(2, 1, '{}'));
    await s[Symbol.asyncDispose]();
    assert.equal(s.clock.pendingCount, 0);
  });
});
