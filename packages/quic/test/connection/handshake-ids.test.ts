import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { TransportErrorCode } from '../../src/errors.ts';
import { SimulatedPair } from '../simulation/simulated-pair.ts';

suite('connection IDs of the handshake', () => {
  test('a server that names another original ID is refused', async () => {
    const pair = new SimulatedPair({
      setup: (setup) =>
        setup.role === 'server'
          ? { ...setup, ids: { ...setup.ids, originalDcid: new Uint8Array(8) } }
          : setup,
    });
    await pair.until(() => pair.client.closedWith !== undefined);
    assert.equal(pair.client.closedWith?.transportCode, TransportErrorCode.TRANSPORT_PARAMETER_ERROR);
  });

  test('a Retry ID without a Retry is refused', async () => {
    const pair = new SimulatedPair({
      setup: (setup) =>
        setup.role === 'server' ? { ...setup, ids: { ...setup.ids, retryScid: new Uint8Array(8) } } : setup,
    });
    await pair.until(() => pair.client.closedWith !== undefined);
    assert.equal(pair.client.closedWith?.transportCode, TransportErrorCode.TRANSPORT_PARAMETER_ERROR);
  });
});

suite('timers', () => {
  test('keepalive holds an idle connection open', async () => {
    const pair = new SimulatedPair({ clientLimits: { keepAliveMs: 10_000 } });
    await pair.establish();
    await pair.elapse(200_000);
    assert.equal(pair.client.closedWith, undefined);
    assert.equal(pair.server.closedWith, undefined);
  });

  test('a server that never answers ends the handshake in time, and leaves no timer', async () => {
    const pair = new SimulatedPair({ tamper: () => undefined });
    await pair.until(() => pair.client.isGone);
    assert.equal(pair.client.closedWith?.code, 'ERR_QUIC_HANDSHAKE_TIMEOUT');
    assert.equal(pair.client.connection.deadlineMs, Number.POSITIVE_INFINITY);
  });

  test('an idle pair sends nothing', async () => {
    const pair = new SimulatedPair();
    await pair.establish();
    await pair.elapse(2000);
    const count = pair.datagramCount;
    await pair.elapse(20_000);
    assert.equal(pair.datagramCount, count);
  });
});
