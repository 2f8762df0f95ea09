import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import {
  duration,
  formatDuration,
  formatSize,
  parseDuration,
  parseSize,
  size,
} from '../../src/config/quantity.ts';

suite('durations and sizes', () => {
  test('take a number and a unit', () => {
    const durations: [string, number][] = [
      ['500ms', 500],
      ['30s', 30_000],
      ['1.5m', 90_000],
      ['12 h', 43_200_000],
      ['7d', 604_800_000],
      ['0s', 0],
    ];
    for (const [text, expected] of durations) assert.equal(parseDuration(text), expected, text);
    const sizes: [string, number][] = [
      ['512B', 512],
      ['64KiB', 65_536],
      ['1.5GiB', 1_610_612_736],
      ['10MB', 10_000_000],
      ['1kB', 1000],
      ['2TiB', 2_199_023_255_552],
    ];
    for (const [text, expected] of sizes) assert.equal(parseSize(text), expected, text);
  });

  test('refuse what has no unit, another unit, a sign, or more than a safe integer holds', () => {
    for (const text of ['30', '30x', '-1s', '', 's', '1e3s', '30S', 'constructor', '1constructor']) {
      assert.equal(parseDuration(text), undefined, text);
    }
    for (const text of ['10', '10gib', '10KB', '-1B', '99999999999TiB']) {
      assert.equal(parseSize(text), undefined, text);
    }
  });

  test('are written so that they are read back', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 40), (value) => {
        assert.equal(parseDuration(formatDuration(value)), value);
        assert.equal(parseSize(formatSize(value)), value);
      }),
    );
    assert.equal(formatDuration(90_000), '90s');
    assert.equal(formatSize(10 * 2 ** 30), '10GiB');
  });

  test('have bounds, and say them in the unit that fits', () => {
    const result = duration({ min: 1000 }).safeParse('5ms');
    assert.equal(result.error?.issues[0]?.message, 'expected at least 1s');
    assert.equal(size({ max: 2 ** 20 }).safeParse('2MiB').error?.issues[0]?.message, 'expected at most 1MiB');
    assert.equal(size({ max: 2 ** 20 }).parse('1MiB'), 2 ** 20);
  });
});
