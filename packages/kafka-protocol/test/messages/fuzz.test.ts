import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mutate } from '../../../../conformance/kafka/fresh.ts';
import { allMessages } from '../../src/messages/all-messages.ts';
import type { AnyMessageCodec } from '../../src/runtime/codec.ts';
import { KafkaMessageError } from '../../src/runtime/errors.ts';
import { MessageSource, randomFrom } from './random-message.ts';

const seed = Number(process.env.LOGDRIVE_FUZZ_SEED ?? 7);
const rounds = Number(process.env.LOGDRIVE_FUZZ_ROUNDS ?? 2);

/** Decodes; the only thing that may be thrown is an error with a place. */
function survives(codec: AnyMessageCodec, version: number, bytes: Uint8Array): void {
  try {
    const message = codec.decode(bytes, version);
    // What was accepted can be written again.
    codec.encode(message, version);
  } catch (error) {
    assert.ok(error instanceof KafkaMessageError, `${codec.name} v${version}: ${String(error)}`);
    assert.equal(error.messageName, codec.name);
  }
}

test(`mutated and random bytes of every message × version give a message or an error with a place (seed ${seed})`, () => {
  const source = new MessageSource(seed);
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round++) {
    for (const codec of allMessages.values()) {
      for (const version of codec.versions.list()) {
        const bytes = Buffer.from(codec.encode(source.next(codec.schema, version), version));
        survives(codec, version, mutate(bytes, random));
        survives(
          codec,
          version,
          Uint8Array.from({ length: 1 + Math.floor(random() * 60) }, () => random() * 256),
        );
      }
    }
  }
});

test('what is decoded is written back byte for byte, in every message × version', () => {
  const source = new MessageSource(seed + 1);
  for (const codec of allMessages.values()) {
    for (const version of codec.versions.list()) {
      const message = source.next(codec.schema, version);
      const bytes = codec.encode(message, version);
      const decoded = codec.decode(bytes, version);
      assert.deepEqual(codec.encode(decoded, version), bytes, `${codec.name} v${version}`);
      assert.deepEqual(codec.encode(codec.create(message), version), bytes, `${codec.name} v${version}`);
      const big = codec.decode(bytes, version, { int64: 'bigint' });
      assert.deepEqual(codec.encode(big, version), bytes, `${codec.name} v${version}`);
    }
  }
});

test('hostile lengths cost nothing: 64 bytes take no message × version more than 4 MiB or 250 ms', () => {
  const hostile = [
    Buffer.alloc(64, 0xff),
    Buffer.alloc(64, 0x7f),
    Buffer.from('7fffffff'.repeat(16), 'hex'),
    Buffer.from('ffffffff07'.repeat(12), 'hex'),
    Buffer.from('00000001ffffffff0f'.repeat(7), 'hex'),
  ];
  let worstMs = 0;
  let worstBytes = 0;
  for (const codec of allMessages.values()) {
    for (const version of codec.versions.list()) {
      for (const bytes of hostile) {
        const heapBytes = process.memoryUsage().heapUsed;
        const startMs = performance.now();
        survives(codec, version, bytes);
        worstMs = Math.max(worstMs, performance.now() - startMs);
        worstBytes = Math.max(worstBytes, process.memoryUsage().heapUsed - heapBytes);
      }
    }
  }
  assert.ok(worstBytes < 4 << 20, `${worstBytes} bytes`);
  assert.ok(worstMs < 250, `${worstMs} ms`);
});

test('the amplifications of 2026: array counts and tag counts', () => {
  const metadata = allMessages.get('MetadataResponse')!;
  // A response that declares 2^31 - 2 brokers in 5 bytes.
  const brokers = Buffer.from(plain('00000000 ffffffff07'), 'hex');
  assert.throws(() => metadata.decode(brokers, 12), { code: 'ERR_KAFKA_INVALID_LENGTH' });
  const header = allMessages.get('RequestHeader')!;
  // 10,001 tags of two bytes each, as CVE-2026-111115 sends them before authentication.
  const tags = [...Array(10_001).keys()].flatMap((tag) => [...varint(tag), 0]);
  const many = Uint8Array.from([0, 3, 0, 12, 0, 0, 0, 1, 255, 255, ...varint(10_001), ...tags]);
  assert.throws(() => header.decode(many, 2), {
    code: 'ERR_KAFKA_LIMIT_EXCEEDED',
    message: /10001 tagged fields/,
  });
  assert.throws(
    () =>
      header.decode(Uint8Array.from([0, 3, 0, 12, 0, 0, 0, 1, 255, 255, 2, 5, 0, 6, 0]), 2, {
        limits: { maxTaggedFields: 1 },
      }),
    {
      code: 'ERR_KAFKA_LIMIT_EXCEEDED',
    },
  );
  const empty = allMessages.get('MetadataRequest')!;
  const elements = Buffer.alloc(4 + 2 * 1_000_001);
  elements.writeInt32BE(1_000_001);
  assert.throws(() => empty.decode(elements, 1), {
    code: 'ERR_KAFKA_LIMIT_EXCEEDED',
    message: /1000001 elements/,
  });
});

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)];
}

/** Hexadecimal bytes without the blanks between them. */
function plain(spaced: string): string {
  return spaced.replaceAll(' ', '');
}
