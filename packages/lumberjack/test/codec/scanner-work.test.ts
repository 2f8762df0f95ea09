import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { suite, test } from 'node:test';
import { DEFAULT_LIMITS, FrameScanner, type FrameVisitor } from '@logdrive/lumberjack/codec';
import { d, j, rawC, u32, w } from '../frames.ts';

/** Copies and steps that a byte may cost, whatever the chunks are. */
const MOST_COPIES_PER_BYTE = 4;
const MOST_STEPS_PER_BYTE = 3;

const PAIRS = Array.from({ length: 1000 }, (_, index) => [`key ${index}`, `value ${index}`] as const);

suite('work per fed byte is constant', () => {
  const streams: readonly [name: string, bytes: Uint8Array][] = [
    ['a J frame of 300 KiB', j(2, 1, Buffer.alloc(300 * 1024, 'x'))],
    ['a D frame of 1000 pairs', d(1, 1, PAIRS)],
    ['a D frame of one pair of 200 KiB', d(1, 1, [['k', Buffer.alloc(200 * 1024, 'x')]])],
    ['a compressed frame of 300 KiB', rawC(2, Buffer.alloc(300 * 1024))],
    ['many small frames', Buffer.concat(Array.from({ length: 3000 }, (_, index) => j(2, index, '{"a":1}')))],
  ];
  for (const [name, bytes] of streams) {
    for (const chunkBytes of [1, 2, 7, 1000]) {
      test(`${name}, ${chunkBytes} bytes at a time`, () => {
        const { scanner, count } = countingScanner();
        for (let at = 0; at < bytes.length; at += chunkBytes) {
          const chunk = bytes.subarray(at, at + chunkBytes);
          assert.equal(scanner.scan(chunk, 0, chunk.length), chunk.length);
        }
        scanner.finish();
        assert.ok(count() > 0, 'frames were reported');
        const { copiedBytes, stepCount } = scanner.work;
        assert.ok(copiedBytes <= bytes.length * MOST_COPIES_PER_BYTE, `${copiedBytes} bytes copied`);
        assert.ok(stepCount <= bytes.length * MOST_STEPS_PER_BYTE + 10, `${stepCount} steps`);
      });
    }
  }

  test('a frame in one piece is not copied at all', () => {
    const { scanner } = countingScanner();
    const stream = Buffer.concat([w(2, 2), j(2, 1, '{}'), d(2, 2, PAIRS), rawC(2, Buffer.alloc(5000))]);
    scanner.scan(stream, 0, stream.length);
    assert.equal(scanner.work.copiedBytes, 0);
  });
});

suite('memory follows received bytes, not declared lengths', () => {
  const headers: readonly [name: string, bytes: Uint8Array][] = [
    ['W', w(2, 100_000)],
    ['J', Buffer.concat([Buffer.from('2J'), u32(1), u32(DEFAULT_LIMITS.maxFrameBytes)])],
    ['C', Buffer.concat([Buffer.from('2C'), u32(DEFAULT_LIMITS.maxFrameBytes)])],
    ['D', Buffer.concat([Buffer.from('1D'), u32(1), u32(1024), u32(DEFAULT_LIMITS.maxFrameBytes - 4)])],
  ];
  for (const [name, header] of headers) {
    test(`the largest ${name} that may be declared`, () => {
      const { scanner } = countingScanner();
      scanner.scan(header, 0, header.length);
      assert.ok(scanner.carriedBytes <= 1024, `${scanner.carriedBytes} bytes after the header`);
      const chunk = Buffer.alloc(1000, 'x');
      const most = name === 'W' ? 0 : 50 * chunk.length;
      for (let received = chunk.length; received <= most; received += chunk.length) {
        scanner.scan(chunk, 0, chunk.length);
        assert.ok(
          scanner.carriedBytes <= 2 * (received + 1000),
          `${scanner.carriedBytes} for ${received} received`,
        );
      }
    });
  }
});

function countingScanner(): { scanner: FrameScanner; count: () => number } {
  let frames = 0;
  const report = (): void => {
    frames++;
  };
  const visitor: FrameVisitor = {
    onWindow: report,
    onJson: report,
    onData: report,
    onCompressed: report,
    onAck: report,
  };
  return { scanner: new FrameScanner(visitor, DEFAULT_LIMITS, 'from-client'), count: () => frames };
}
