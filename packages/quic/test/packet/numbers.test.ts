import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { ByteReader } from '../../src/packet/byte-reader.ts';
import { ByteWriter, varintLength } from '../../src/packet/byte-writer.ts';
import { decodePacketNumber, packetNumberLength } from '../../src/packet/packet-number.ts';
import { fromHex, toHex } from '../vectors/rfc9001.ts';

const failure = (what: string): Error => new RangeError(what);
const readVarint = (hex: string): number => new ByteReader(fromHex(hex), failure).varint();

suite('varints', () => {
  test('RFC 9000 A.1', () => {
    // The 8-byte example lies beyond 2^53: it comes as the nearest double.
    assert.equal(readVarint('c2197c5eff14e88c'), Number(151_288_809_941_952_652n));
    assert.equal(readVarint('9d7f3e7d'), 494_878_333);
    assert.equal(readVarint('7bbd'), 15_293);
    assert.equal(readVarint('25'), 37);
    assert.equal(readVarint('4025'), 37);
  });

  test('every length round trips in its shortest form', () => {
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeNat(), fc.nat(0x4000), fc.nat(0x8000_0000)), (value) => {
        const writer = new ByteWriter(8);
        writer.varint(value);
        assert.equal(writer.length, varintLength(value));
        assert.equal(new ByteReader(writer.bytes, failure).varint(), value);
      }),
    );
    const edges = [0, 63, 64, 16_383, 16_384, 2 ** 30 - 1, 2 ** 30, 2 ** 32, Number.MAX_SAFE_INTEGER];
    for (const value of edges) {
      const writer = new ByteWriter(1);
      writer.varint(value);
      assert.equal(readVarint(toHex(writer.bytes)), value);
    }
  });

  test('a truncated varint fails instead of reading on', () => {
    for (const hex of ['', '40', '9d7f3e', 'c2197c5eff14e8']) {
      assert.throws(() => readVarint(hex), RangeError);
    }
  });
});

suite('packet numbers', () => {
  test('RFC 9000 A.2', () => {
    assert.equal(packetNumberLength(0xac5c02, 0xabe8b3), 2);
    assert.equal(packetNumberLength(0xace8fe, 0xabe8b3), 3);
  });

  test('RFC 9000 A.3', () => {
    assert.equal(decodePacketNumber(0xa82f30ea, 0x9b32, 2), 0xa82f9b32);
  });

  test('a sender that knows what was acknowledged is always understood', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 40), fc.nat(100_000), fc.nat(100_000), (acked, ahead, behind) => {
        const packetNumber = acked + 1 + ahead;
        // The receiver has at least what it acknowledged, at most a little beyond this packet.
        const largestReceived = Math.min(packetNumber + (behind % 50), acked + behind);
        const byteLength = packetNumberLength(packetNumber, acked);
        const truncated = packetNumber % 2 ** (8 * byteLength);
        assert.equal(decodePacketNumber(largestReceived, truncated, byteLength), packetNumber);
      }),
    );
  });
});
