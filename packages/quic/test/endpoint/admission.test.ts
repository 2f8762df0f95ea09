import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { cipherSuites } from '../../src/crypto/cipher-suite.ts';
import { isRetryIntact } from '../../src/crypto/retry-packet.ts';
import { openLongPacket } from '../../src/crypto/packet-protector.ts';
import { initialProtection } from '../../src/crypto/initial-keys.ts';
import { AddressTokens } from '../../src/endpoint/address-token.ts';
import { defaultAdmissionLimits } from '../../src/endpoint/admission.ts';
import type { AdmissionLimits, RetryMode } from '../../src/endpoint/admission.ts';
import { Endpoint } from '../../src/endpoint/endpoint.ts';
import { encodeStatelessReset } from '../../src/endpoint/reset-token.ts';
import { defaultLimits } from '../../src/connection/connection-options.ts';
import { QuicError } from '../../src/errors.ts';
import { readInvariantHeader, readLongHeader, readVersionList } from '../../src/packet/header.ts';
import { supportedGroups } from '../../src/tls/key-exchange.ts';
import { sealedInitial } from '../simulation/sealed-injector.ts';
import { simulatedCredentials } from '../simulation/simulated-pair.ts';

interface Bench {
  readonly endpoint: Endpoint;
  readonly sent: Uint8Array[];
  nowMs: number;
  /** Hands in datagrams and lets the endpoint's turn pass. */
  deliver(...datagrams: Uint8Array[]): Promise<void>;
}

/** A server endpoint without a socket or a clock. */
function bench(admission: Partial<AdmissionLimits> = {}, retry: RetryMode = 'never'): Bench {
  const sent: Uint8Array[] = [];
  const state = { nowMs: 1000 };
  const endpoint = new Endpoint({
    limits: { ...defaultLimits, handshakeTimeoutMs: 1000 },
    maxHeldBytes: 1 << 20,
    resetKey: new Uint8Array(32).fill(1),
    nowMs: () => state.nowMs,
    server: {
      tls: () => ({
        cipherSuites,
        groups: supportedGroups,
        selectCredentials: () => simulatedCredentials,
        alpn: { protocols: [], acceptAny: true, acceptNone: true },
        clientCertificates: 'none',
        verifyPeer: () => {},
      }),
      admission: { ...defaultAdmissionLimits, ...admission },
      retry,
      tokenKey: new Uint8Array(32).fill(2),
      onConnection: () => ({
        onEstablished() {},
        onStream() {},
        onClosed() {},
        onActivity() {},
        onToken() {},
        onKeyLog() {},
        trace: undefined,
      }),
    },
  });
  endpoint.attach({
    address: { address: '127.0.0.1', port: 1 },
    receiveBufferBytes: 0,
    send: (bytes) => void sent.push(bytes),
    close() {},
  });
  return Object.assign(state, {
    endpoint,
    sent,
    async deliver(...datagrams: Uint8Array[]) {
      for (const bytes of datagrams) endpoint.onDatagram(bytes, '10.0.0.1', 5);
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    },
  });
}

/** Stops the timers of handshakes that nobody will finish. */
function abandonAll({ endpoint }: Bench): void {
  for (const { connection } of endpoint.routes)
    connection.abandon(new QuicError('ERR_QUIC_CLOSED', 'the test is over'));
}

const scid = new Uint8Array(8).fill(3);

/** The beginning of a ClientHello in a full-size Initial: the handshake starts, and waits. */
function firstPacket(client: number, token?: Uint8Array, dcid = new Uint8Array(8).fill(client)): Uint8Array {
  const ids = { dcid, scid, ...(token === undefined ? {} : { token }) };
  return sealedInitial(dcid, 'client', ids, 0, (writer) => {
    writer.raw(Uint8Array.of(6, 0, 4, 1, 0, 0, 200));
    writer.zeros(1200 - 50 - (token?.length ?? 0));
  });
}

suite('strangers', () => {
  test('half-open handshakes are bounded, and free their place by time', async () => {
    const server = bench({ maxHalfOpen: 3, retryAboveHalfOpen: 100 });
    await server.deliver(...Array.from({ length: 10 }, (_, i) => firstPacket(i + 1)));
    assert.equal(server.endpoint.halfOpenCount, 3);
    assert.equal(server.endpoint.counters.handshakesDropped, 7);
    server.nowMs += 2000;
    for (const { connection } of server.endpoint.routes) connection.onDeadline(server.nowMs);
    assert.equal(server.endpoint.halfOpenCount, 0);
    assert.equal(server.endpoint.connectionCount, 0);
    await server.deliver(firstPacket(50));
    assert.equal(server.endpoint.halfOpenCount, 1);
    abandonAll(server);
  });

  test('connections are bounded: one more is refused, in words the client can read', async () => {
    const server = bench({ maxConnections: 2 });
    await server.deliver(firstPacket(1), firstPacket(2), firstPacket(3));
    assert.equal(server.endpoint.connectionCount, 2);
    assert.equal(server.endpoint.counters.connectionsRefused, 1);
    const refusal = server.sent.find((bytes) => bytes.length < 100)!;
    const header = readLongHeader(refusal)!;
    const { server: protection } = initialProtection(new Uint8Array(8).fill(3));
    const opened = openLongPacket(refusal, 0, header.packetNumberOffset, header.end, protection, -1);
    assert.deepEqual([...opened!.payload.subarray(0, 2)], [0x1c, 2]);
    abandonAll(server);
  });

  test('above the thresholds addresses must prove themselves: half-open, and handshakes a second', async () => {
    for (const admission of [{ retryAboveHalfOpen: 2 }, { retryAbovePerSecond: 2 }]) {
      const server = bench(admission, 'auto');
      await server.deliver(...Array.from({ length: 6 }, (_, i) => firstPacket(i + 1)));
      assert.equal(server.endpoint.halfOpenCount, 2);
      assert.equal(server.endpoint.counters.retriesSent, 4);
      const retry = server.sent.find((bytes) => (bytes[0]! & 0xf0) === 0xf0)!;
      const client = [1, 2, 3, 4, 5, 6].find((i) => isRetryIntact(new Uint8Array(8).fill(i), retry));
      const { token, scid: retryScid } = readLongHeader(retry)!;
      assert.notEqual(client, undefined);
      await server.deliver(firstPacket(0, new Uint8Array(token), new Uint8Array(retryScid)));
      assert.equal(server.endpoint.halfOpenCount, 3);
      abandonAll(server);
    }
  });

  test('answers to packets of nobody are bounded, and smaller than their cause', async () => {
    const server = bench({ strayAnswersPerSecond: 5 });
    const stray = (fill: number): Uint8Array => new Uint8Array(60).fill(fill).fill(0x45, 0, 1);
    await server.deliver(...Array.from({ length: 50 }, (_, i) => stray(i)));
    assert.equal(server.endpoint.counters.statelessResetsSent, 5);
    assert.ok(server.sent.every((bytes) => bytes.length < 60));
    await server.deliver(new Uint8Array(42).fill(0x45));
    assert.equal(server.endpoint.counters.statelessResetsSent, 5, 'too short a packet draws none');
  });

  test('an unknown version draws a list, a short or repeated one nothing', async () => {
    const server = bench();
    const packet = firstPacket(1);
    packet.set([0x0a, 0x1a, 0x2a, 0x3a], 1);
    await server.deliver(new Uint8Array(packet), packet.subarray(0, 1199));
    assert.equal(server.sent.length, 1);
    const header = readInvariantHeader(server.sent[0]!)!;
    assert.equal(header.version, 0);
    assert.ok(readVersionList(server.sent[0]!, header)!.includes(1));
    await server.deliver(server.sent[0]!);
    assert.equal(server.sent.length, 1);
  });

  test('a small Initial, and one with a short destination ID, draw nothing', async () => {
    const server = bench();
    await server.deliver(firstPacket(1).subarray(0, 1199), firstPacket(1, undefined, new Uint8Array(7)));
    assert.equal(server.sent.length + server.endpoint.connectionCount, 0);
  });

  test('an unfinished handshake gets at most three times its bytes', async () => {
    const server = bench();
    await server.deliver(firstPacket(1));
    for (let i = 0; i < 20; i++) {
      server.nowMs += 40;
      for (const { connection } of server.endpoint.routes) {
        if (connection.deadlineMs > server.nowMs) continue;
        connection.onDeadline(server.nowMs);
        connection.flush(server.nowMs, ({ bytes }) => server.sent.push(bytes));
      }
    }
    assert.ok(server.sent.reduce((sum, { length }) => sum + length, 0) <= 3 * 1200);
    abandonAll(server);
  });

  test('copies of a first packet begin one handshake', async () => {
    const server = bench();
    await server.deliver(firstPacket(1), firstPacket(1));
    await server.deliver(firstPacket(1));
    assert.equal(server.endpoint.counters.handshakesStarted, 1);
    abandonAll(server);
  });

  test('a server that closes refuses', async () => {
    const server = bench();
    server.endpoint.isAccepting = false;
    await server.deliver(firstPacket(1));
    assert.equal(server.endpoint.counters.connectionsRefused, 1);
  });
});

suite('address tokens', () => {
  test('a Retry token holds for its address, its time and its IDs', () => {
    let nowMs = 1_000_000;
    const tokens = new AddressTokens(new Uint8Array(32).fill(4), () => nowMs);
    const token = tokens.makeRetryToken('1.2.3.4', 5, Uint8Array.of(1, 2), Uint8Array.of(3));
    const read = tokens.read(token, '1.2.3.4', 5);
    assert.ok(read?.kind === 'retry');
    assert.deepEqual([...read.originalDcid], [1, 2]);
    assert.equal(tokens.read(token, '1.2.3.4', 6), undefined);
    assert.equal(tokens.read(token, '1.2.3.5', 5), undefined);
    for (let at = 0; at < token.length; at++) {
      const changed = new Uint8Array(token);
      changed[at]! ^= 1;
      assert.equal(tokens.read(changed, '1.2.3.4', 5), undefined);
    }
    nowMs += 16_000;
    assert.equal(tokens.read(token, '1.2.3.4', 5), undefined);
  });

  test('a NEW_TOKEN holds for the address from any port, once', () => {
    const tokens = new AddressTokens();
    const token = tokens.makeNewToken('1.2.3.4');
    assert.equal(tokens.read(token, '1.2.3.5', 9), undefined);
    assert.equal(tokens.read(token, '1.2.3.4', 9)?.kind, 'new-token');
    assert.equal(tokens.read(token, '1.2.3.4', 9), undefined);
    assert.equal(new AddressTokens().read(token, '1.2.3.4', 9), undefined);
    assert.equal(tokens.read(new Uint8Array(10), '1.2.3.4', 9), undefined);
  });
});

test('a stateless reset looks like a packet and is shorter than its cause', () => {
  const reset = encodeStatelessReset(new Uint8Array(16).fill(1), 43, (length) =>
    new Uint8Array(length).fill(0xff),
  );
  assert.equal(reset.length, 42);
  assert.equal(reset[0]! & 0xc0, 0x40);
});
