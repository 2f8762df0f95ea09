import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { QuicError, TransportErrorCode } from '../../src/errors.ts';
import { ByteWriter } from '../../src/packet/byte-writer.ts';
import type { FrameHandler } from '../../src/packet/frame-handler.ts';
import { ACK_ELICITING, FrameReader, NON_PROBING } from '../../src/packet/frame-reader.ts';
import type { FrameScope } from '../../src/packet/frame-reader.ts';
import { FrameType } from '../../src/packet/frame-type.ts';
import {
  writeAck,
  writeConnectionClose,
  writeCrypto,
  writeFixed,
  writeNewConnectionId,
  writeNewToken,
  writeStreamHead,
  writeVarints,
} from '../../src/packet/frame-writer.ts';
import { fromHex } from '../vectors/rfc9001.ts';

/** Notes every call as `[method, …arguments]`; views are copied. */
function recorder(): { calls: unknown[][]; handler: FrameHandler } {
  const calls: unknown[][] = [];
  const handler = new Proxy({} as FrameHandler, {
    get:
      (_, name) =>
      (...args: unknown[]) => {
        calls.push([name, ...args.map((arg) => structuredClone(arg))]);
      },
  });
  return { calls, handler };
}

function read(payload: Uint8Array, scope: FrameScope = 'application'): { calls: unknown[][]; flags: number } {
  const { calls, handler } = recorder();
  const flags = new FrameReader().readFrames(payload, scope, handler);
  return { calls, flags };
}

function written(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter(16);
  write(writer);
  return writer.bytes;
}

function assertRefused(payload: Uint8Array, transportCode: number, scope: FrameScope = 'application'): void {
  assert.throws(
    () => read(payload, scope),
    (error) => error instanceof QuicError && error.transportCode === transportCode,
  );
}

suite('frames', () => {
  test('every frame comes out as it was written', () => {
    const bytes8 = fromHex('0102030405060708');
    const token = new Uint8Array(16).fill(9);
    const payload = written((writer) => {
      writeAck(
        writer,
        [
          { smallest: 7, largest: 9 },
          { smallest: 1, largest: 2 },
        ],
        30,
        100,
      );
      writeVarints(writer, FrameType.RESET_STREAM, 4, 5, 600);
      writeVarints(writer, FrameType.STOP_SENDING, 8, 70_000);
      writeCrypto(writer, 1000, bytes8);
      writeNewToken(writer, bytes8);
      writeStreamHead(writer, 12, 0, 8, false);
      writer.raw(bytes8);
      writeStreamHead(writer, 12, 8, 8, true);
      writer.raw(bytes8);
      writeVarints(writer, FrameType.MAX_DATA, 2 ** 40);
      writeVarints(writer, FrameType.MAX_STREAM_DATA, 4, 2 ** 33);
      writeVarints(writer, FrameType.MAX_STREAMS_UNI, 100);
      writeVarints(writer, FrameType.DATA_BLOCKED, 1);
      writeVarints(writer, FrameType.STREAM_DATA_BLOCKED, 4, 2);
      writeVarints(writer, FrameType.STREAMS_BLOCKED_BIDI, 3);
      writer.zeros(3);
      writeNewConnectionId(writer, 3, 1, bytes8, token);
      writeVarints(writer, FrameType.RETIRE_CONNECTION_ID, 0);
      writeFixed(writer, FrameType.PATH_CHALLENGE, bytes8);
      writeFixed(writer, FrameType.PATH_RESPONSE, bytes8);
      writeConnectionClose(writer, { isApplication: true, errorCode: 7, frameType: 0, reason: 'x' });
      writeVarints(writer, FrameType.HANDSHAKE_DONE);
    });
    const { calls, flags } = read(payload);
    assert.equal(flags, ACK_ELICITING | NON_PROBING);
    assert.deepEqual(calls, [
      ['onAck', { count: 2, largest: [9, 2], smallest: [7, 1], delay: 30, ecn: undefined }],
      ['onResetStream', 4, 5, 600],
      ['onStopSending', 8, 70_000],
      ['onCrypto', 1000, bytes8],
      ['onNewToken', bytes8],
      ['onStream', 12, 0, bytes8, false],
      ['onStream', 12, 8, bytes8, true],
      ['onMaxData', 2 ** 40],
      ['onMaxStreamData', 4, 2 ** 33],
      ['onMaxStreams', false, 100],
      ['onDataBlocked', 1],
      ['onStreamDataBlocked', 4, 2],
      ['onStreamsBlocked', true, 3],
      ['onNewConnectionId', 3, 1, bytes8, token],
      ['onRetireConnectionId', 0],
      ['onPathChallenge', bytes8],
      ['onPathResponse', bytes8],
      ['onConnectionClose', true, 7, 0, Uint8Array.of(0x78)],
      ['onHandshakeDone'],
    ]);
  });

  test('an ACK keeps the newest ranges that fit', () => {
    const ranges = Array.from({ length: 50 }, (_, i) => ({ smallest: 990 - i * 10, largest: 995 - i * 10 }));
    const payload = written((writer) => assert.ok(writeAck(writer, ranges, 0, 40)));
    assert.ok(payload.length <= 40);
    const [[, ack]] = read(payload).calls as [[string, { count: number; largest: number[] }]];
    assert.ok(ack.count > 10 && ack.largest[0] === 995);
    const tooSmall = new ByteWriter(16);
    assert.equal(writeAck(tooSmall, ranges, 0, 4), false);
    assert.equal(tooSmall.length, 0);
  });

  test('ACK_ECN brings its counts', () => {
    const payload = written((writer) =>
      writeAck(writer, [{ smallest: 0, largest: 3 }], 0, 100, { ect0: 3, ect1: 0, ce: 1 }),
    );
    const [[, ack]] = read(payload).calls as [[string, { ecn: unknown }]];
    assert.deepEqual(ack.ecn, { ect0: 3, ect1: 0, ce: 1 });
  });

  test('PADDING and ACK ask for no acknowledgement; probing frames alone do not move the path', () => {
    assert.equal(read(fromHex('000000')).flags, 0);
    assert.equal(read(fromHex('0203000000')).flags, NON_PROBING);
    assert.equal(read(fromHex('1a0102030405060708')).flags, ACK_ELICITING);
    assert.equal(read(fromHex('01')).flags, ACK_ELICITING | NON_PROBING);
  });

  const { FRAME_ENCODING_ERROR, PROTOCOL_VIOLATION } = TransportErrorCode;
  const malformed: readonly (readonly [name: string, hex: string, code: number])[] = [
    ['no frame at all', '', PROTOCOL_VIOLATION],
    ['a type that does not exist', '1f', FRAME_ENCODING_ERROR],
    ['a type that takes two bytes', '4fff', FRAME_ENCODING_ERROR],
    ['a known type in two bytes', '4001', PROTOCOL_VIOLATION],
    ['a truncated varint', '0440', FRAME_ENCODING_ERROR],
    ['a STREAM longer than the packet', '0a0405aa', FRAME_ENCODING_ERROR],
    ['a STREAM beyond 2^62 - 1', '0e00ffffffffffffffff02aaaa', FRAME_ENCODING_ERROR],
    ['CRYPTO beyond 2^62 - 1', '06ffffffffffffffff02aaaa', FRAME_ENCODING_ERROR],
    ['an ACK range below zero', '0201000002', FRAME_ENCODING_ERROR],
    ['an ACK gap below zero', '020500010005000000', FRAME_ENCODING_ERROR],
    ['an empty NEW_TOKEN', '0700', FRAME_ENCODING_ERROR],
    ['an empty connection ID', `18010000${'00'.repeat(16)}`, FRAME_ENCODING_ERROR],
    ['a connection ID of 21 bytes', `18010015${'00'.repeat(37)}`, FRAME_ENCODING_ERROR],
    ['retire_prior_to beyond its sequence', `18010208${'00'.repeat(24)}`, FRAME_ENCODING_ERROR],
    ['a truncated PATH_CHALLENGE', '1a01020304', FRAME_ENCODING_ERROR],
    ['a reason longer than the packet', '1c0000ff', FRAME_ENCODING_ERROR],
    ['MAX_STREAMS beyond 2^60', '12d100000000000000', FRAME_ENCODING_ERROR],
  ];
  for (const [name, hex, code] of malformed) {
    test(`${name} is refused`, () => assertRefused(fromHex(hex), code));
  }

  test('only few frames are allowed before the handshake is done', () => {
    for (const hex of ['080161', '1e', '0701aa', '1000', '1a0102030405060708', '1d0000']) {
      assertRefused(fromHex(hex), PROTOCOL_VIOLATION, 'handshake');
    }
    assert.equal(read(fromHex('060000'), 'handshake').calls.length, 1);
  });

  test('thousands of ACK ranges are cut to the newest 256', () => {
    const payload = written((writer) => {
      writeVarints(writer, FrameType.ACK, 10_000, 0, 600, 0);
      for (let i = 0; i < 600; i++) {
        writer.varint(0);
        writer.varint(0);
      }
    });
    const [[, ack]] = read(payload).calls as [[string, { count: number }]];
    assert.equal(ack.count, 256);
  });

  test('random bytes give frames or a QuicError, never anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.boolean(), (payload, isHandshake) => {
        try {
          read(payload, isHandshake ? 'handshake' : 'application');
        } catch (error) {
          assert.ok(error instanceof QuicError, String(error));
        }
      }),
      { numRuns: 3000 },
    );
  });
});
