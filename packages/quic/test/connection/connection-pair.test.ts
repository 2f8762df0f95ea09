import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readAll, SimulatedPair } from '../simulation/simulated-pair.ts';

suite('a connection pair', () => {
  test('the handshake completes on both sides', async () => {
    const pair = new SimulatedPair();
    await pair.establish();
    assert.equal(pair.client.connection.phase, 'established');
    assert.deepEqual(pair.client.keyLog, pair.server.keyLog);
    assert.equal(pair.datagramCount < 12, true);
  });

  test('a request and its answer', async () => {
    const pair = new SimulatedPair();
    await pair.establish();
    const stream = await pair.client.connection.openStream('bidi');
    stream.end(Buffer.from('hello'));
    await pair.until(() => pair.server.streams.length === 1);
    const incoming = pair.server.streams[0]!;
    const request = readAll(incoming);
    await pair.until(() => incoming.unreadBytes === 0);
    assert.equal(Buffer.from(await request).toString(), 'hello');
    incoming.end(Buffer.from('world'));
    const answer = readAll(stream);
    await pair.until(() => pair.client.connection.openStreamCount === 0);
    assert.equal(Buffer.from(await answer).toString(), 'world');
    await pair.until(() => pair.server.connection.openStreamCount === 0);
  });

  test('megabytes in both directions', async () => {
    const pair = new SimulatedPair();
    await pair.establish();
    const stream = await pair.client.connection.openStream('bidi');
    const up = Buffer.alloc(3_000_000, 'up');
    const down = Buffer.alloc(2_000_000, 'dn');
    stream.end(up);
    await pair.until(() => pair.server.streams.length === 1);
    const [incoming] = pair.server.streams;
    incoming!.end(down);
    let done = 0;
    const both = Promise.all([readAll(incoming!), readAll(stream)]).finally(() => done++);
    await pair.until(() => done === 1);
    const [gotUp, gotDown] = await both;
    assert.ok(up.equals(gotUp) && down.equals(gotDown));
    assert.equal(pair.client.connection.stats().datagramBytes, 1452);
    assert.equal(pair.client.connection.stats().packetsLost, 0);
  });

  test('closing tells the peer the code and leaves no timer', async () => {
    const pair = new SimulatedPair();
    await pair.establish();
    pair.client.connection.close(42, 'enough', pair.nowMs);
    await pair.until(() => pair.client.isGone && pair.server.isGone);
    assert.equal(pair.client.closedWith?.code, 'ERR_QUIC_CLOSED');
    assert.equal(pair.server.closedWith?.code, 'ERR_QUIC_PEER_CLOSE');
    assert.equal(pair.server.closedWith.applicationCode, 42);
    assert.equal(await pair.step(), false);
  });

  test('silence ends both sides by the idle timeout', async () => {
    const pair = new SimulatedPair();
    await pair.establish();
    await pair.until(() => pair.client.isGone && pair.server.isGone);
    assert.equal(pair.client.closedWith?.code, 'ERR_QUIC_IDLE_TIMEOUT');
    assert.equal(pair.server.closedWith?.code, 'ERR_QUIC_IDLE_TIMEOUT');
  });
});
