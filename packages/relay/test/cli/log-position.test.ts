import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseLogPosition } from '../../src/cli/log-position.ts';

const now = Date.UTC(2026, 0, 31, 14, 5);

suite('positions in the log', () => {
  test('are offsets, ends, counts from the end, times and ages', () => {
    const forms: [string, unknown][] = [
      ['0', { kind: 'offset', offset: 0 }],
      ['earliest', { kind: 'earliest' }],
      ['latest', { kind: 'latest' }],
      ['-10', { kind: 'last', count: 10 }],
      ['2026-01-31T14:05:00Z', { kind: 'time', timestampMs: now }],
      ['2026-01-31T15:05+01:00', { kind: 'time', timestampMs: now }],
      ['15m ago', { kind: 'time', timestampMs: now - 900_000 }],
      ['2h', { kind: 'time', timestampMs: now - 7_200_000 }],
      ['2026-01-31', { kind: 'time', timestampMs: new Date(2026, 0, 31).getTime() }],
      ['2026-01-31 14:05', { kind: 'time', timestampMs: new Date(2026, 0, 31, 14, 5).getTime() }],
    ];
    for (const [text, expected] of forms) assert.deepEqual(parseLogPosition(text, now), expected, text);
  });

  test('are nothing else', () => {
    for (const text of [
      '',
      'newest',
      '1.5',
      '2026-13-31',
      '2026-01',
      'yesterday',
      '99999999999999999',
      '12:30',
    ]) {
      assert.equal(parseLogPosition(text, now), undefined, text);
    }
  });
});
