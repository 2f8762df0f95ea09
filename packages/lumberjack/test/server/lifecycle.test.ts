import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { connect as connectNet } from 'node:net';
import { suite, test } from 'node:test';
import { connect, listen, type LumberjackServer } from '@logdrive/lumberjack';
import { a, j, w } from '../frames.ts';
import { eventually, RawPeer } from '../raw-peer.ts';

const ONE = [w(2, 1), j(2, 1, '{}')] as const;
const [cert, key] = ['cert', 'key'].map((name) =>
  readFileSync(new URL(`../certificates/localhost.${name}.pem`, import.meta.url)),
);

suite('a server from listen to close', () => {
  test('a taken port rejects, with the address and the cause', async () => {
    await using server = await listen({ port: 0 });
    await assert.rejects(listen({ port: server.address.port }), (error: Error & { code?: string }) => {
      assert.equal(error.code, 'ERR_LUMBERJACK_LISTEN');
      assert.match(error.message, new RegExp(`127\\.0\\.0\\.1:${server.address.port}`, 'u'));
      return true;
    });
  });

  test('options that make no sense are refused', async () => {
    for (const options of [
      { port: -1 },
      { keepaliveMs: 0 },
      { limits: { maxPairs: 0 } },
      { maxConnections: Number.NaN },
    ]) {
      await assert.rejects(listen(options), { code: 'ERR_LUMBERJACK_OPTION' });
    }
  });

  test('an aborted signal rejects, or destroys', async () => {
    await assert.rejects(listen({ port: 0, signal: AbortSignal.abort() }), {
      code: 'ERR_LUMBERJACK_ABORTED',
    });
    const controller = new AbortController();
    const server = await listen({ port: 0, signal: controller.signal });
    const consumed = acknowledge(server);
    await using peer = await RawPeer.to(server);
    controller.abort();
    await peer.rest();
    await server.closed;
    await consumed;
    assert.equal(server.status().closed.destroyed, 1);
  });

  test('nothing is read before somebody asks for windows', async () => {
    await using server = await listen({ port: 0 });
    await using peer = await RawPeer.to(server);
    peer.write(...ONE);
    await eventually(() => server.status().connectionCount === 1);
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(server.status().receivedBytes, 0);
    const consumed = acknowledge(server);
    assert.deepEqual(await peer.read(6), a(2, 1));
    peer.end();
    await server.close();
    await consumed;
  });

  test('it has one consumer', async () => {
    await using server = await listen({ port: 0 });
    const iterate = (items: AsyncIterable<unknown>): unknown => items[Symbol.asyncIterator]();
    iterate(server.windows());
    for (const items of [server, server.windows(), server.parts()]) {
      assert.throws(() => iterate(items), { code: 'ERR_LUMBERJACK_CONSUMER' });
    }
  });

  test('connections can be taken one by one, and are ended by close', async () => {
    await using server = await listen({ port: 0 });
    const served: string[] = [];
    const consumed = (async () => {
      for await (const connection of server) {
        served.push(connection.peer.address);
        for await (const window of connection) window.ack();
        assert.equal((await connection.closed).kind, 'server-closed');
      }
    })();
    await using peer = await RawPeer.to(server);
    peer.write(...ONE);
    assert.deepEqual(await peer.read(6), a(2, 1));
    const closing = server.close();
    assert.equal((await peer.rest()).length, 0);
    peer.end();
    await closing;
    await consumed;
    assert.deepEqual(served, ['127.0.0.1']);
  });

  test('close lets a window at hand get whole, waits until it is settled, and acknowledges it', async () => {
    const server = await listen({ port: 0 });
    const windows = server.windows()[Symbol.asyncIterator]();
    await using peer = await RawPeer.to(server);
    peer.write(w(2, 2), j(2, 1, '{}'));
    await eventually(() => server.status().receivedBytes > 0);
    const closing = [server.close(), server.close(), server[Symbol.asyncDispose]()];
    peer.write(j(2, 2, '{}'), ...ONE);
    const { value: window } = await windows.next();
    assert.ok(window !== undefined);
    window.ack();
    assert.deepEqual(await peer.rest(), a(2, 2), 'the window after it is not taken any more');
    peer.end();
    await Promise.all(closing);
    assert.deepEqual(await windows.next(), { done: true, value: undefined });
    await assert.rejects(RawPeer.to(server));
  });

  test('leaving the iteration stops reading; what was handed out can still be acknowledged', async () => {
    const server = await listen({ port: 0 });
    await using peer = await RawPeer.to(server);
    peer.write(...ONE, ...ONE);
    for await (const window of server.windows()) {
      setImmediate(() => window.ack());
      break;
    }
    assert.deepEqual(await peer.read(6), a(2, 1));
    const closing = server.close();
    assert.equal((await peer.rest()).length, 0);
    peer.end();
    await closing;
  });

  test('at most `concurrency` windows are handed out and not settled', async () => {
    await using server = await listen({ port: 0 });
    const windows = server.windows({ concurrency: 2 })[Symbol.asyncIterator]();
    await using peer = await RawPeer.to(server);
    peer.write(...ONE, ...ONE, ...ONE);
    const { value: first } = await windows.next();
    const { value: second } = await windows.next();
    let isThird = false;
    const third = (async () => {
      const result = await windows.next();
      isThird = true;
      return result.value;
    })();
    await eventually(() => server.status().inFlightWindowCount === 3);
    assert.equal(isThird, false);
    first?.ack();
    (await third)?.ack();
    second?.ack();
    peer.end();
    assert.equal((await peer.rest()).length, 18);
  });

  test('a connection beyond maxConnections is closed at once and counted; a free place is taken again', async () => {
    await using server = await listen({ port: 0, maxConnections: 1 });
    const consumed = acknowledge(server);
    await using first = await RawPeer.to(server);
    await eventually(() => server.status().connectionCount === 1);
    await using second = await RawPeer.to(server);
    assert.equal((await second.rest()).length, 0);
    assert.equal(server.status().refused['connection-limit'], 1);
    first.end();
    await first.rest();
    await eventually(() => server.status().connectionCount === 0);
    await using third = await RawPeer.to(server);
    third.write(...ONE);
    assert.deepEqual(await third.read(6), a(2, 1));
    third.end();
    await server.close();
    await consumed;
    assert.deepEqual([server.status().acceptedCount, server.status().peakConnectionCount], [2, 1]);
  });

  test('a connection that breaks: its windows can no longer be acknowledged, and the place is free', async () => {
    await using server = await listen({ port: 0 });
    const windows = server.windows({ concurrency: 1 })[Symbol.asyncIterator]();
    await using peer = await RawPeer.to(server);
    peer.write(...ONE, ...ONE);
    const { value: window } = await windows.next();
    assert.ok(window !== undefined);
    peer.socket.resetAndDestroy();
    assert.equal((await window.connection.closed).kind, 'connection-lost');
    assert.equal(window.ack(), false);
    await using other = await RawPeer.to(server);
    other.write(...ONE);
    const { value: next } = await windows.next();
    assert.equal(next?.ack(), true);
    assert.deepEqual(await other.read(6), a(2, 1));
    assert.equal(server.status().lateSettleCount, 1);
    assert.equal(server.status().bufferedBytes, 0);
  });

  test('parts of several connections come in turn', async () => {
    await using server = await listen({ port: 0 });
    const peers = [await RawPeer.to(server), await RawPeer.to(server)];
    for (const peer of peers) {
      peer.write(w(2, 5), ...[1, 2, 3, 4, 5].map((sequence) => j(2, sequence, '"x"')));
    }
    const order: number[] = [];
    const parts = server.parts({ maxPartBytes: 1 })[Symbol.asyncIterator]();
    await eventually(() => server.status().eventCount === 10);
    for (let count = 0; count < 10; count++) {
      const { value: part } = await parts.next();
      assert.ok(part !== undefined);
      order.push(part.window.connection.peer.port);
      if (part.isLast) part.window.ack();
    }
    for (let index = 1; index < order.length; index++) assert.notEqual(order[index], order[index - 1]);
    for (const peer of peers) {
      assert.deepEqual(await peer.read(6), a(2, 5));
      await peer[Symbol.asyncDispose]();
    }
  });

  test('says on diagnostics channels what happens', async () => {
    const heard: string[] = [];
    const names = ['connection-opened', 'window-received', 'connection-closed'];
    const listeners = names.map((name) => {
      const listener = (): unknown => heard.push(name);
      subscribe(`logdrive:lumberjack:${name}`, listener);
      return () => unsubscribe(`logdrive:lumberjack:${name}`, listener);
    });
    const server = await listen({ port: 0 });
    const consumed = acknowledge(server);
    await using peer = await RawPeer.to(server);
    peer.write(...ONE);
    peer.end();
    await peer.rest();
    await server.close();
    await consumed;
    for (const stop of listeners) stop();
    assert.deepEqual(heard, names);
  });
});

suite('TLS', () => {
  const tls = { cert: cert!, key: key! };

  test('events arrive and are acknowledged, compressed and plain', async () => {
    await using server = await listen({ port: 0, tls });
    const consumed = acknowledge(server);
    for (const compressionLevel of [0, 3]) {
      const client = await connect({ port: server.address.port, tls: { ca: cert! }, compressionLevel });
      const events = Array.from({ length: 5000 }, (_, number) => ({ number, message: 'x'.repeat(100) }));
      assert.equal(await client.send(events), 5000);
      await client.close();
    }
    await server.close();
    await consumed;
    assert.equal(server.status().eventCount, 10_000);
    assert.equal(server.status().bufferedBytes, 0);
  });

  test('a client does not trust an unknown certificate', async () => {
    await using server = await listen({ port: 0, tls, handshakeTimeoutMs: 50 });
    await assert.rejects(connect({ port: server.address.port, tls: {} }), { code: 'ERR_LUMBERJACK_CONNECT' });
  });

  test('a handshake that does not go on holds up no end', { timeout: 5000 }, async () => {
    const server = await listen({ port: 0, tls, handshakeTimeoutMs: 60_000 });
    const silent = connectNet(server.address).resume();
    silent.on('error', () => {});
    await once(silent, 'connect');
    // Its handshake is through after that of the silent one has begun.
    const client = await connect({ port: server.address.port, tls: { ca: cert! } });
    const closed = once(silent, 'close');
    client.destroy();
    await server.close();
    await closed;
    assert.equal(server.status().refused['tls-handshake'], 0);
  });

  test('a client that never ends its handshake, and one that does not speak TLS, are refused and counted', async () => {
    await using server = await listen({ port: 0, tls, handshakeTimeoutMs: 50 });
    const silent = connectNet(server.address);
    const plain = connectNet(server.address);
    plain.end(w(2, 1));
    await Promise.all(
      [silent, plain].map((socket) =>
        once(
          socket.resume().on('error', () => {}),
          'close',
        ),
      ),
    );
    await eventually(() => server.status().refused['tls-handshake'] === 2);
    assert.equal(server.status().acceptedCount, 0);
  });

  test('a TLS client of a plain listener is named', async () => {
    await using plain = await listen({ port: 0 });
    const connections = plain[Symbol.asyncIterator]();
    const rejected = assert.rejects(connect({ port: plain.address.port, tls: {} }), {
      code: 'ERR_LUMBERJACK_CONNECT',
    });
    const { value: connection } = await connections.next();
    const windows = connection?.[Symbol.asyncIterator]();
    assert.equal((await windows?.next())?.done, true);
    await rejected;
    assert.equal((await connection?.closed)?.error?.protocol, 'TLS');
  });
});

async function acknowledge(server: LumberjackServer): Promise<void> {
  for await (const window of server.windows()) window.ack();
}
