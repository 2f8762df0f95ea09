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

  test('shows a failure that repeats once in ten seconds, and how often it came', () => {
    const lines: string[] = [];
    let nowMs = 0;
    const now = (): number => nowMs;
    const logger = rateLimited(
      textLogger((text) => lines.push(text.slice(9)), now),
      now,
    );
    const say = (component: string): void =>
      logger.warn({ component, code: 'ECONNREFUSED' }, 'cannot connect');
    for (; nowMs < 9000; nowMs += 1000) say('sinks.a');
    say('sinks.b');
    logger.error({ component: 'sinks.a', code: 'ECONNREFUSED' }, 'cannot connect');
    nowMs = 10_000;
    say('sinks.a');
    nowMs = 25_000;
    say('sinks.a');
    assert.deepEqual(lines, [
      'warn  sinks.a: cannot connect (code=ECONNREFUSED)\n',
      'warn  sinks.b: cannot connect (code=ECONNREFUSED)\n',
      'error sinks.a: cannot connect (code=ECONNREFUSED)\n',
      'warn  sinks.a: cannot connect (code=ECONNREFUSED, repeatedCount=8)\n',
      'warn  sinks.a: cannot connect (code=ECONNREFUSED)\n',
    ]);
  });

  test('shows other codes, changes of state and answers to signals each time', () => {
    const lines: string[] = [];
    const logger = rateLimited(
      textLogger(
        (text) => lines.push(text.slice(9)),
        () => 0,
      ),
      () => 0,
    );
    const component = 'sinks.a';
    logger.warn({ component, code: 'ECONNREFUSED' }, 'sink failed');
    logger.warn({ component, code: 'ETIMEDOUT' }, 'sink failed');
    for (let count = 0; count < 2; count++) {
      logger.warn({ component }, 'sink is stalled');
      logger.info({}, 'SIGHUP: config read again');
    }
    assert.equal(lines.length, 6);
  });

  test('a message is one line, whatever a library says', () => {
    const lines: string[] = [];
    textLogger(
      (text) => lines.push(text),
      () => 0,
    ).warn({ err: new Error('wrong\n  version\r\n') }, 'no');
    assert.deepEqual(lines, ['00:00:00 warn  no (wrong version )\n']);
  });
});
