import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compressSync } from 'snappy';
import { decompress } from '../src/codecs/compression.ts';
import { snappyBlocks } from '../src/codecs/snappy-blocks.ts';

const LIMIT = 1_048_576;
const XERIAL = [0x82, ...Buffer.from('SNAPPY'), 0, 0, 0, 0, 1, 0, 0, 0, 1];

/** A block of the framing: its length, big endian, and its bytes. */
function framed(block: Uint8Array | readonly number[]): number[] {
  return [0, 0, block.length >> 8, block.length & 0xff, ...block];
}

function inflated(bytes: Uint8Array | readonly number[]): string {
  return String(decompress('snappy', Uint8Array.from(bytes), LIMIT));
}

function refused(bytes: Uint8Array | readonly number[], message: RegExp, limit = LIMIT): void {
  assert.throws(() => snappyBlocks(Uint8Array.from(bytes), limit), {
    code: 'ERR_LOG_INVALID_BATCH',
    message,
  });
}

describe('Snappy', () => {
  // Three literal bytes, then a copy of six from distance three.
  const raw = [9, 2 << 2, ...Buffer.from('abc'), 1 | (2 << 2), 3];

  test('raw is read', () => assert.equal(inflated(raw), 'abcabcabc'));

  test("in xerial's framing is read, of any number of blocks", () => {
    assert.equal(inflated(XERIAL), '');
    assert.equal(inflated([...XERIAL, ...framed(raw)]), 'abcabcabc');
    assert.equal(inflated([...XERIAL, ...framed(raw), ...framed([2, 1 << 2, 0x78, 0x79])]), 'abcabcabcxy');
  });

  test('as dense as the format allows passes the check', () => {
    const text = 'a'.repeat(1_000_000);
    assert.equal(inflated(compressSync(text)), text);
  });
});

describe('hostile Snappy is refused before it is inflated', () => {
  test('a declared length above the limit, in one block or over several', () => {
    refused(compressSync(Buffer.alloc(2001)), /byte 0: 2001 bytes declared, above the limit of 2000/, 2000);
    const block = framed(compressSync(Buffer.alloc(1500)));
    const second = XERIAL.length + block.length + 4;
    refused([...XERIAL, ...block, ...block], new RegExp(`byte ${second}: 3000 bytes declared, above`), 2000);
  });

  test('a declared length that so few bytes cannot hold', () => {
    refused([0x80, 0x80, 0x40, 0], /byte 0: 1048576 bytes declared, more than 4 bytes can hold/);
  });

  test('a declared length without an end', () => {
    refused([], /byte 0: it ends within the declared length/);
    refused([0x80, 0x80], /byte 2: it ends within the declared length/);
    refused([0x80, 0x80, 0x80, 0x80, 0x80, 1], /byte 0: a declared length above 32 bits/);
  });

  test('framing that is cut or lies', () => {
    refused(XERIAL.slice(0, 12), /byte 12: it ends within the header/);
    refused([...XERIAL, 0, 0], /byte 18: it ends within the length of a block/);
    refused([...XERIAL, 0, 0, 0, 0], /byte 16: an empty block/);
    refused([...XERIAL, 0, 0, 0, 9, 1], /byte 16: a block of 9 bytes, and it ends before/);
    refused([...XERIAL, 0xff, 0xff, 0xff, 0xff, 1], /byte 16: a block of 4294967295 bytes/);
  });

  test('what it holds is not what it declares', () => {
    assert.throws(() => inflated([9, 2 << 2, ...Buffer.from('abc')]));
  });
});
