import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { TransportErrorCode } from '../../src/errors.ts';
import type { QuicError } from '../../src/errors.ts';
import type { ByteWriter } from '../../src/packet/byte-writer.ts';
import { FrameType } from '../../src/packet/frame-type.ts';
import {
  writeCrypto,
  writeFixed,
  writeNewConnectionId,
  writeNewToken,
  writeStreamHead,
  writeVarints,
} from '../../src/packet/frame-writer.ts';
import { ReceivedPackets } from '../../src/recovery/received-packets.ts';
import { SealedInjector } from '../simulation/sealed-injector.ts';
import { readAll, remoteOf, SimulatedPair } from '../simulation/simulated-pair.ts';
import type { PairOptions } from '../simulation/simulated-pair.ts';

const code = TransportErrorCode;

async function attack(
  options: PairOptions = {},
  victim: 'client' | 'server' = 'server',
): Promise<{ pair: SimulatedPair; injector: SealedInjector }> {
  const pair = new SimulatedPair(options);
  await pair.establish();
  await pair.elapse(50);
  return { pair, injector: new SealedInjector(pair, victim) };
}

function streamFrame(
  writer: ByteWriter,
  id: number,
  offset: number,
  byteLength: number,
  isLast = false,
): void {
  writeStreamHead(writer, id, offset, byteLength, isLast);
  writer.raw(new Uint8Array(byteLength).fill(1));
}

function closesWith(
  pair: SimulatedPair,
  transportCode: number,
  victim: 'client' | 'server' = 'server',
): void {
  const { closedWith } = pair.end(victim);
  assert.equal(closedWith?.transportCode, transportCode, closedWith?.message ?? 'still open');
}

/** Frames that must close the connection at once, with a code. */
const fatal: readonly (readonly [
  name: string,
  transportCode: number,
  write: (writer: ByteWriter) => void,
])[] = [
  ['bytes beyond a stream window', code.FLOW_CONTROL_ERROR, (w) => streamFrame(w, 0, 2 ** 20, 1)],
  ['a stream beyond the limit', code.STREAM_LIMIT_ERROR, (w) => streamFrame(w, 400, 0, 1)],
  ['a unidirectional stream beyond the limit', code.STREAM_LIMIT_ERROR, (w) => streamFrame(w, 14, 0, 1)],
  ["bytes on the victim's own unopened stream", code.STREAM_STATE_ERROR, (w) => streamFrame(w, 1, 0, 1)],
  ["bytes on the victim's sending stream", code.STREAM_STATE_ERROR, (w) => streamFrame(w, 3, 0, 1)],
  ['credit for a stream it cannot send on', code.STREAM_STATE_ERROR, (w) => writeVarints(w, 0x11, 2, 5)],
  ['STOP_SENDING for a receiving stream', code.STREAM_STATE_ERROR, (w) => writeVarints(w, 0x05, 2, 5)],
  [
    'bytes beyond the final size',
    code.FINAL_SIZE_ERROR,
    (w) => {
      streamFrame(w, 0, 0, 5, true);
      streamFrame(w, 0, 5, 1);
    },
  ],
  [
    'a reset below what came',
    code.FINAL_SIZE_ERROR,
    (w) => {
      streamFrame(w, 0, 0, 5);
      writeVarints(w, FrameType.RESET_STREAM, 0, 0, 3);
    },
  ],
  ['an optimistic ACK', code.PROTOCOL_VIOLATION, (w) => writeVarints(w, FrameType.ACK, 5000, 0, 0, 0)],
  [
    'retirement of an ID that was never issued',
    code.PROTOCOL_VIOLATION,
    (w) => writeVarints(w, FrameType.RETIRE_CONNECTION_ID, 99),
  ],
  [
    'retirement of the ID in use',
    code.PROTOCOL_VIOLATION,
    (w) => writeVarints(w, FrameType.RETIRE_CONNECTION_ID, 0),
  ],
  ['HANDSHAKE_DONE from a client', code.PROTOCOL_VIOLATION, (w) => writeVarints(w, FrameType.HANDSHAKE_DONE)],
  ['NEW_TOKEN from a client', code.PROTOCOL_VIOLATION, (w) => writeNewToken(w, Uint8Array.of(1))],
  ['handshake bytes far ahead', code.CRYPTO_BUFFER_EXCEEDED, (w) => writeCrypto(w, 70_000, Uint8Array.of(1))],
  ['a TLS message after the handshake', 0x100 + 10, (w) => writeCrypto(w, 0, Uint8Array.of(24, 0, 0, 1, 0))],
];

suite('frames that end a connection', () => {
  for (const [name, transportCode, write] of fatal) {
    test(name, async () => {
      const { pair, injector } = await attack();
      injector.inject(write);
      closesWith(pair, transportCode);
      // The peer is told the same code.
      await pair.until(() => pair.client.closedWith !== undefined);
      assert.equal(pair.client.closedWith?.code, 'ERR_QUIC_PEER_TRANSPORT_CLOSE');
      assert.equal(pair.client.closedWith.transportCode, transportCode);
    });
  }

  test('reserved header bits', async () => {
    const { pair, injector } = await attack();
    injector.inject((writer) => writer.u8(FrameType.PING), 0x5b);
    closesWith(pair, code.PROTOCOL_VIOLATION);
  });
});

suite('limits', () => {
  test('connection window: bytes over many streams', async () => {
    const { pair, injector } = await attack({ serverLimits: { connectionWindowBytes: 4000 } });
    for (let i = 0; i < 5; i++) injector.inject((writer) => streamFrame(writer, 4 * i, 0, 1000));
    closesWith(pair, code.FLOW_CONTROL_ERROR);
  });

  test('a paused reader holds exactly its window, and resumes', async () => {
    const streamWindowBytes = 100_000;
    const { pair } = await attack({ serverLimits: { streamWindowBytes } });
    const stream = await pair.client.connection.openStream('uni');
    void stream.write(new Uint8Array(1_000_000)).then(() => stream.end());
    await pair.elapse(20_000);
    const [incoming] = pair.server.streams;
    assert.equal(incoming?.unreadBytes, streamWindowBytes);
    let total = 0;
    const reading = readAll(incoming).then((bytes) => (total = bytes.length));
    await pair.until(() => total > 0);
    await reading;
    assert.equal(total, 1_000_000);
    assert.equal(pair.server.heldBytes, 0);
  });

  test('gaps in one stream', async () => {
    const { pair, injector } = await attack({ serverLimits: { maxSegmentsPerStream: 100 } });
    for (let packet = 0; packet < 10; packet++) {
      injector.inject((writer) => {
        for (let i = 0; i < 20; i++) streamFrame(writer, 0, (packet * 20 + i) * 2 + 1, 1);
      });
    }
    closesWith(pair, code.INTERNAL_ERROR);
    assert.ok(pair.server.heldPeakBytes < 100 * 400);
  });

  test('one-byte frames in order cost about their bytes, not a packet each', async () => {
    const { pair, injector } = await attack();
    let offset = 0;
    for (let packet = 0; packet < 200; packet++) {
      injector.inject((writer) => {
        for (let i = 0; i < 100; i++) streamFrame(writer, 0, offset++, 1);
      });
    }
    assert.equal(pair.server.streams[0]?.unreadBytes, 20_000);
    assert.ok(pair.server.heldBytes < 3 * 20_000, String(pair.server.heldBytes));
  });

  test('memory of one stream, of one connection and of the whole server', async () => {
    for (const options of [
      { serverLimits: { maxHeldBytesPerStream: 5000 } },
      { serverLimits: { maxHeldBytesPerConnection: 5000 } },
      { memoryBytes: 5000 },
    ]) {
      const { pair, injector } = await attack(options);
      for (let i = 0; i < 10; i++) injector.inject((writer) => streamFrame(writer, 0, i * 1000, 1000));
      closesWith(pair, code.INTERNAL_ERROR);
      assert.ok(pair.server.heldPeakBytes < 8000);
      assert.equal(pair.server.heldBytes, 0, 'given back at the end');
    }
  });

  test('ranges of received packets: the oldest are forgotten, and count as received', () => {
    const received = new ReceivedPackets(8);
    for (let number = 0; number < 400; number += 2) received.add(number);
    assert.equal(received.ranges.length, 8);
    assert.equal(received.largest, 398);
    assert.equal(received.has(3), true);
    assert.equal(received.has(397), false);
  });

  test('a flood of control frames', async () => {
    const { pair, injector } = await attack({ serverLimits: { controlFrameBurst: 500 } });
    for (let i = 0; i < 10 && pair.server.closedWith === undefined; i++) {
      injector.inject((writer) => {
        for (let n = 0; n < 100; n++) writeVarints(writer, FrameType.MAX_DATA, 1);
      });
    }
    closesWith(pair, code.PROTOCOL_VIOLATION);
  });

  test('a flood of PATH_CHALLENGE is answered four at a time', async () => {
    const { pair, injector } = await attack();
    const before = pair.bytesSent.server;
    injector.inject((writer) => {
      for (let i = 0; i < 100; i++) writeFixed(writer, FrameType.PATH_CHALLENGE, new Uint8Array(8).fill(i));
    });
    assert.equal(pair.server.connection.stats().droppedPathChallenges, 96);
    assert.ok(pair.bytesSent.server - before < 5 * 1300);
  });

  test('a flood of connection IDs that retire each other', async () => {
    const { pair, injector } = await attack();
    for (let i = 10; i < 100 && pair.server.closedWith === undefined; i++) {
      injector.inject((writer) =>
        writeNewConnectionId(writer, i, i, new Uint8Array(8).fill(i), new Uint8Array(16).fill(i)),
      );
    }
    closesWith(pair, code.CONNECTION_ID_LIMIT_ERROR);
  });

  test('more connection IDs than allowed', async () => {
    const { pair, injector } = await attack();
    for (let i = 10; i < 20 && pair.server.closedWith === undefined; i++) {
      injector.inject((writer) =>
        writeNewConnectionId(writer, i, 0, new Uint8Array(8).fill(i), new Uint8Array(16).fill(i)),
      );
    }
    closesWith(pair, code.CONNECTION_ID_LIMIT_ERROR);
  });

  test('streams opened and reset without end are counted as control frames', async () => {
    const { pair, injector } = await attack({
      serverLimits: { controlFrameBurst: 50, controlFramesPerSecond: 1 },
    });
    for (let i = 0; i < 100 && pair.server.closedWith === undefined; i++) {
      injector.inject((writer) => writeVarints(writer, FrameType.RESET_STREAM, 4 * i, 0, 0));
    }
    assert.notEqual(pair.server.closedWith, undefined);
    assert.ok(pair.server.connection.stats().openStreams <= 100);
  });

  test('the integrity and confidentiality limits of a key: a new key in time', async () => {
    const { pair } = await attack({ clientLimits: { keyUpdatePackets: 50 } });
    const stream = await pair.client.connection.openStream('uni');
    void stream.write(new Uint8Array(600_000)).then(() => stream.end());
    await pair.until(() => pair.server.streams.length === 1);
    let total = 0;
    void readAll(pair.server.streams[0]!).then((bytes) => (total = bytes.length));
    await pair.until(() => total > 0);
    assert.equal(total, 600_000);
    assert.ok(pair.client.connection.stats().keyUpdates >= 3);
    assert.ok(pair.server.connection.stats().keyUpdates >= 3);
  });

  test('before an address is validated, three times what came from it', async () => {
    let received = 0;
    let sent = 0;
    const pair = new SimulatedPair({
      tamper: (bytes, from) => {
        if (from === 'server') sent += bytes.length;
        else received += bytes.length;
        assert.ok(sent <= 3 * received);
        // Nothing of the server's arrives, and only the first packet of the client's does.
        return from === 'client' && received === bytes.length ? bytes : undefined;
      },
      serverLimits: { handshakeTimeoutMs: 30_000 },
    });
    received = 0;
    await pair.until(() => pair.server.closedWith !== undefined);
    assert.equal(pair.server.closedWith?.code, 'ERR_QUIC_HANDSHAKE_TIMEOUT');
    assert.ok(sent > 1200);
  });

  test('a moved client is answered within the allowance until it proves its address', async () => {
    const { pair, injector } = await attack();
    const before = pair.bytesSent.server;
    injector.inject((writer) => streamFrame(writer, 0, 0, 10), 0x43, remoteOf('elsewhere', 7));
    assert.equal(pair.server.paths.at(-1)?.address, 'elsewhere');
    assert.ok(pair.bytesSent.server - before <= 3 * 64);
    // The challenge is never answered from there: the server goes back.
    await pair.elapse(3000);
    assert.equal(pair.server.paths.at(-1)?.address, 'client');
    assert.equal(pair.server.closedWith, undefined);
  });

  test('a client does not follow a server that moves', async () => {
    const { pair, injector } = await attack({}, 'client');
    const { packetsReceived } = pair.client.connection.stats();
    injector.inject((writer) => writer.u8(FrameType.PING), 0x43, remoteOf('impostor'));
    assert.equal(pair.client.connection.stats().packetsReceived, packetsReceived);
    assert.equal(pair.client.closedWith, undefined);
  });

  test('a stateless reset ends the connection without an answer; a wrong one does nothing', async () => {
    const pair = new SimulatedPair();
    const resetToken = new Uint8Array(16).fill(7);
    pair.server.issue = () => ({ cid: pair.server.random(8), resetToken });
    await pair.establish();
    await pair.elapse(50);
    const reset = (tail: Uint8Array): Uint8Array => Buffer.concat([new Uint8Array(30).fill(0x41), tail]);
    const injector = new SealedInjector(pair, 'client');
    injector.deliver(reset(new Uint8Array(16)));
    assert.equal(pair.client.closedWith, undefined);
    injector.deliver(reset(resetToken));
    assert.equal((pair.client.closedWith as QuicError | undefined)?.code, 'ERR_QUIC_STATELESS_RESET');
  });
});
