import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compress, decompress } from '../src/codecs/compression.ts';
import { checkLz4Frame } from '../src/codecs/lz4-frame.ts';
import { xxh32OfFew } from '../src/codecs/xxh32.ts';

const MIB = 1_048_576;
const MAGIC = [0x04, 0x22, 0x4d, 0x18];
/** Flags, block descriptor (64 KiB) and checksum as Kafka writes them. */
const HEADER = [...MAGIC, 0x60, 0x40, 0x82];
const END = [0, 0, 0, 0];

/** A block that is not compressed. */
function stored(...bytes: number[]): number[] {
  return [bytes.length, 0, 0, 0x80, ...bytes];
}

/** Magic, a descriptor that begins with the flags, and its checksum. */
function headerOf(...descriptor: number[]): number[] {
  return [...MAGIC, ...descriptor, (xxh32OfFew(Uint8Array.from(descriptor)) >>> 8) & 0xff];
}

function inflated(bytes: readonly number[], maxOutputBytes = MIB): string {
  return String(decompress('lz4', Uint8Array.from(bytes), maxOutputBytes));
}

function refused(bytes: readonly number[], message: RegExp, maxOutputBytes = MIB): void {
  assert.throws(() => checkLz4Frame(Uint8Array.from(bytes), maxOutputBytes), {
    code: 'ERR_LOG_INVALID_BATCH',
    message,
  });
}

describe('XXH32', () => {
  // The published values of the algorithm for seed 0.
  for (const [text, hash] of [
    ['', 0x02cc5d05],
    ['a', 0x550d7456],
    ['abc', 0x32d153ff],
    ['abcd', 0xa3643705],
  ] as const) {
    test(`of “${text}”`, () => assert.equal(xxh32OfFew(Buffer.from(text)), hash));
  }
});

describe('an LZ4 frame', () => {
  test('is written with the header that Kafka writes, and an end mark', async () => {
    const frame = await compress('lz4', Buffer.from('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'));
    assert.deepEqual([...frame.subarray(0, 7)], HEADER);
    assert.deepEqual([...frame.subarray(-4)], END);
  });

  test('comes back as it was, whatever its length, and passes the check at that limit', async () => {
    const inputs = fc.tuple(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 2000 }));
    await fc.assert(
      fc.asyncProperty(inputs, async ([pattern, times]) => {
        const bytes = Buffer.concat(Array.from({ length: times }, () => pattern));
        const frame = await compress('lz4', bytes);
        const view = Buffer.concat([Buffer.from('before'), frame]).subarray(6);
        assert.ok(bytes.equals(decompress('lz4', view, 8 * MIB)));
      }),
      { numRuns: 40 },
    );
  });

  test('of stored and compressed blocks is read', () => {
    // One literal, then a match at distance 1 of 4 + 8 bytes, then five literals, as the format wants at an end.
    const block = [0x18, 0x61, 0x01, 0x00, 0x50, ...Buffer.from('bcdef')];
    assert.equal(
      inflated([...HEADER, ...stored(0x78, 0x79), block.length, 0, 0, 0, ...block, ...END]),
      `xy${'a'.repeat(13)}bcdef`,
    );
  });

  test('without blocks is empty', () => assert.equal(inflated([...HEADER, ...END]), ''));

  test('with its content size and checksums is read', () => {
    const checksum = (text: string): number[] => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(xxh32OfFew(Buffer.from(text)));
      return [...bytes];
    };
    const sum = checksum('xy');
    const header = headerOf(0x7c, 0x40, 2, 0, 0, 0, 0, 0, 0, 0);
    assert.equal(inflated([...header, ...stored(0x78, 0x79), ...sum, ...END, ...sum]), 'xy');
    const wrong = [...header, ...stored(0x78, 0x79), ...sum, ...END, ...checksum('xz')];
    assert.throws(() => inflated(wrong), /checksum/i);
  });

  test('cut anywhere is refused with the byte where it ends', () => {
    const frame = [...headerOf(0x6c, 0x40, 2, 0, 0, 0, 0, 0, 0, 0), ...stored(1, 2), ...END, 1, 2, 3, 4];
    checkLz4Frame(Uint8Array.from(frame), MIB);
    for (let length = 0; length < frame.length; length++) {
      refused(frame.slice(0, length), new RegExp(`^LZ4 frame, byte ${length}: it ends within `));
    }
  });
});

describe('a hostile LZ4 frame is refused before it is inflated', () => {
  test('other magic', () => {
    const legacy = [0x02, 0x21, 0x4c, 0x18, ...HEADER.slice(4), ...END];
    refused(legacy, /byte 0: magic 0x184c2102, not 0x184d2204/);
  });

  test('wrong header checksum, the one of old Kafka clients too', () => {
    refused([...HEADER.slice(0, 6), 0x1a, ...END], /byte 6: header checksum 0x1a, not 0x82/);
  });

  test('dependent blocks', () => refused([...headerOf(0x40, 0x40), ...END], /byte 4: dependent blocks/));

  test('another version, a dictionary, a reserved bit', () => {
    refused([...headerOf(0xa0, 0x40), ...END], /byte 4: version 2 /);
    refused([...headerOf(0x61, 0x40), ...END], /byte 4: flags 0x61 /);
    refused([...headerOf(0x62, 0x40), ...END], /byte 4: flags 0x62 /);
  });

  test('a block size that the format has not', () => {
    for (const descriptor of [0x00, 0x30, 0x41, 0xc0]) {
      refused([...headerOf(0x60, descriptor), ...END], /byte 5: block descriptor 0x/);
    }
  });

  test('a block larger than declared, empty, or beyond the end', () => {
    refused([...HEADER, 1, 0, 1, 0], /byte 7: a block of 65537 bytes, and the frame declares at most 65536/);
    refused([...HEADER, 0, 0, 0, 0x80], /byte 7: an empty block/);
    refused([...HEADER, 9, 0, 0, 0, 1, 2], /byte 13: it ends within a block/);
  });

  test('a content size above the limit', () => {
    refused([...headerOf(0x68, 0x40, 1, 0, 16, 0, 0, 0, 0, 0), ...END], /byte 6: it declares 1048577 bytes/);
    refused(
      [...headerOf(0x68, 0x40, ...Array.from({ length: 8 }, () => 0xff)), ...END],
      /declares 1844674407/,
    );
  });

  test('bytes after the frame', () => refused([...HEADER, ...END, ...HEADER], /byte 11: 7 bytes after the/));

  test('blocks that could hold more than the limit, whatever the content size says', async () => {
    const bomb = await compress('lz4', Buffer.alloc(8 * MIB));
    assert.ok(bomb.length < 40_000);
    refused([...bomb], /its blocks may inflate to more than the limit of 1048576 bytes/);
    assert.equal(decompress('lz4', bomb, 8 * MIB).byteLength, 8 * MIB);
    const liar = [...headerOf(0x68, 0x70, 1, 0, 0, 0, 0, 0, 0, 0), ...bomb.subarray(7)];
    refused(liar, /its blocks may inflate to more than the limit/);
  });

  test('any other bytes: refused, or inflated within the limit', async () => {
    const frame = await compress('lz4', Buffer.from('abcdefgh'.repeat(200)));
    const edits = fc.array(fc.tuple(fc.nat({ max: frame.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(edits, (changes) => {
        const bytes = Buffer.from(frame);
        for (const [at, byte] of changes) bytes[at] = byte;
        let length = 0;
        try {
          length = decompress('lz4', bytes, MIB).byteLength;
        } catch (error) {
          assert.ok(error instanceof Error);
        }
        assert.ok(length <= MIB);
      }),
      { numRuns: 300 },
    );
  });
});
