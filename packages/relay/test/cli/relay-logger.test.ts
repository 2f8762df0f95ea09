import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { rateLimited, textLogger } from '../../src/cli/relay-logger.ts';

suite('the log of the relay itself', () => {
  test('is plain words with time, level, component and details', () => {
    const lines: string[] = [];
    const logger = textLogger(
      (text) => lines.push(text),
      () => Date.UTC(2026, 0, 31, 14, 5, 11),
    );
    logger.warn({ component: 'sinks.out', attempt: 3, error: new Error('refused') }, 'cannot connect');
    logger.info({}, 'ready');
    logger.debug({}, 'not shown');
    assert.deepEqual(lines, [
      '14:05:11 warn  sinks.out: cannot connect (attempt=3, refused)\n',
      '14:05:11 info  ready\n',
    ]);
  });

  test('shows a message that repeats once in ten seconds, and how often it came', () => {
    const lines: string[] = [];
    let nowMs = 0;
    const now = (): number => nowMs;
    const logger = rateLimited(
      textLogger((text) => lines.push(text.slice(9)), now),
      now,
    );
    const say = (component: string): void => logger.warn({ component }, 'cannot connect');
    for (; nowMs < 9000; nowMs += 1000) say('sinks.a');
    say('sinks.b');
    logger.error({ component: 'sinks.a' }, 'cannot connect');
    nowMs = 10_000;
    say('sinks.a');
    nowMs = 25_000;
    say('sinks.a');
    assert.deepEqual(lines, [
      'warn  sinks.a: cannot connect\n',
      'warn  sinks.b: cannot connect\n',
      'error sinks.a: cannot connect\n',
      'warn  sinks.a: cannot connect (repeatedCount=8)\n',
      'warn  sinks.a: cannot connect\n',
    ]);
  });
});
