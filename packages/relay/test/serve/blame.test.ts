import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { blameLine, complaints } from '../../src/serve/blame.ts';
import type { RelayStatus } from '../../src/runtime/relay-status.ts';
import { NOW_MS, sampleLog, sampleSink, sampleSource, sampleStatus } from './sample-status.ts';

/** Nothing in it is to blame. */
function quietStatus(overrides: Parameters<typeof sampleStatus>[0] = {}): RelayStatus {
  const quiet = { quarantined: {}, discarded: {} };
  const sources = { beats: sampleSource(quiet) };
  return sampleStatus({ sources, sinks: { out: sampleSink(quiet) }, ...overrides });
}

suite('the blame line', () => {
  test('says that all is well, and what is on its way', () => {
    assert.equal(blameLine(quietStatus()), 'All is well.');
    const sinks = { out: sampleSink({ quarantined: {}, discarded: {}, lagRecords: 12_345 }) };
    assert.equal(blameLine(quietStatus({ sinks })), 'All is well; 12,345 events are on their way out.');
  });

  test('says which sink stands still, since when, why, and how far it is behind', () => {
    const out = sampleSink({
      quarantined: {},
      discarded: {},
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
      blameLine(quietStatus({ sinks: { out } })),
      'Sink out has not advanced since 14:04:15 UTC (stalled): ls1:5044 refused the connection (ERR_RELAY_SINK_CONNECT × 41); 61,003 events (3.2 GiB, 1 h 12 m) behind; next attempt in 12 s.',
    );
  });

  test('tells of clients that a source turned away a moment ago, and of events in quarantine', () => {
    const lastError = { code: 'ERR_RELAY_CLIENT', message: 'this looks like HTTP.', atMs: NOW_MS - 5000 };
    const beats = sampleSource({ discarded: {}, lastError, quarantined: { 'not-json': 1200 } });
    const found = complaints(quietStatus({ sources: { beats } }));
    assert.deepEqual(found, [
      { isSevere: false, sentence: 'Source beats had a failure, 5.0 s ago: this looks like HTTP.' },
      { isSevere: false, sentence: 'Source beats put events into quarantine: not-json × 1,200.' },
    ]);
    const old = sampleSource({
      discarded: {},
      quarantined: {},
      lastError: { ...lastError, atMs: NOW_MS - 60_000 },
    });
    assert.deepEqual(complaints(quietStatus({ sources: { old } })), []);
  });

  test('puts what stops the relay before what does not', () => {
    const status = quietStatus({
      sinks: { out: sampleSink({ quarantined: {}, discarded: {}, state: 'backoff' }) },
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
      complaints(quietStatus(changes)).map((complaint) => complaint.isSevere);
    assert.deepEqual(
      severities({ sources: { a: sampleSource({ discarded: {}, quarantined: {}, state: 'backoff' }) } }),
      [true],
    );
    assert.deepEqual(
      severities({ sources: { a: sampleSource({ discarded: {}, quarantined: {}, state: 'finished' }) } }),
      [],
    );
    assert.deepEqual(
      severities({ sinks: { a: sampleSink({ quarantined: {}, discarded: {}, state: 'blocked' }) } }),
      [true],
    );
    assert.deepEqual(
      severities({ sinks: { a: sampleSink({ quarantined: {}, discarded: {}, state: 'backoff' }) } }),
      [false],
    );
    assert.deepEqual(severities({ state: 'draining' }), [true]);
    const orphan = { sink: 'old', topic: 'logs', partition: 0, position: 3, orphaned: true };
    assert.deepEqual(severities({ log: sampleLog({ cursors: [orphan] }) }), [false]);
  });
});
