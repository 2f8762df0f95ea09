import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { blameLine, complaints } from '../../src/serve/blame.ts';
import { NOW_MS, sampleLog, sampleSink, sampleSource, sampleStatus } from './sample-status.ts';

suite('the blame line', () => {
  test('says that all is well, and what is on its way', () => {
    assert.equal(blameLine(sampleStatus()), 'All is well.');
    const sinks = { out: sampleSink({ lagRecords: 12_345 }) };
    assert.equal(blameLine(sampleStatus({ sinks })), 'All is well; 12,345 events are on their way out.');
  });

  test('says which sink stands still, since when, why, and how far it is behind', () => {
    const out = sampleSink({
      state: 'backoff',
      isStalled: true,
      lagRecords: 61_003,
      lagBytes: 3.2 * 2 ** 30,
      oldestUndeliveredMs: 72 * 60_000,
      lastProgressAtMs: NOW_MS - 56_000,
      lastError: {
        code: 'ERR_RELAY_SINK_CONNECT',
        message: 'ls1:5044 refused the connection',
        atMs: NOW_MS - 1000,
      },
      errors: { ERR_RELAY_SINK_CONNECT: 41 },
      retryAtMs: NOW_MS + 12_000,
    });
    assert.equal(
      blameLine(sampleStatus({ sinks: { out } })),
      'Sink out has not advanced since 14:04:15 UTC (stalled): ls1:5044 refused the connection (ERR_RELAY_SINK_CONNECT × 41); 61,003 events (3.2 GiB, 1 h 12 m) behind; next attempt in 12 s.',
    );
  });

  test('puts what stops the relay before what does not', () => {
    const status = sampleStatus({
      sinks: { out: sampleSink({ state: 'backoff' }) },
      log: sampleLog({
        disk: { freeBytes: 100, paused: true, reason: 'no space left in ./logdrive-data; free some' },
      }),
    });
    assert.deepEqual(
      complaints(status).map((complaint) => complaint.isSevere),
      [true, false],
    );
    assert.equal(
      blameLine(status),
      'Intake is paused: no space left in ./logdrive-data; free some. (and 1 more below)',
    );
  });

  test('calls a closed source, a blocked sink and a drain severe, a backoff and an orphaned cursor not', () => {
    const severities = (changes: Parameters<typeof sampleStatus>[0]): boolean[] =>
      complaints(sampleStatus(changes)).map((complaint) => complaint.isSevere);
    assert.deepEqual(severities({ sources: { a: sampleSource({ state: 'backoff' }) } }), [true]);
    assert.deepEqual(severities({ sources: { a: sampleSource({ state: 'finished' }) } }), []);
    assert.deepEqual(severities({ sinks: { a: sampleSink({ state: 'blocked' }) } }), [true]);
    assert.deepEqual(severities({ sinks: { a: sampleSink({ state: 'backoff' }) } }), [false]);
    assert.deepEqual(severities({ state: 'draining' }), [true]);
    const orphan = { sink: 'old', topic: 'logs', partition: 0, position: 3, orphaned: true };
    assert.deepEqual(severities({ log: sampleLog({ cursors: [orphan] }) }), [false]);
  });
});
