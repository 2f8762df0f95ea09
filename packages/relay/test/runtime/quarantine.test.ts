import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LogError } from '@logdrive/log';
import { Quarantine } from '../../src/runtime/quarantine.ts';
import type { QuarantineCause } from '../../src/runtime/quarantine.ts';
import { Tally } from '../../src/runtime/tally.ts';
import { MemoryLog } from '../support/memory-log.ts';

const CAUSE: QuarantineCause = {
  reason: 'binary',
  component: 'sinks.out',
  topicPartition: { topic: 'logs', partition: 0 },
  encoding: 'binary',
  offset: 7,
};

function tallies(): { readonly quarantined: Tally; readonly discards: Tally } {
  return { quarantined: new Tally(), discards: new Tally() };
}

test('keeps key, value and headers as they were', async () => {
  const log = new MemoryLog();
  const quarantine = new Quarantine(log, { enabled: true, topic: 'bad' });
  const record = {
    key: Buffer.from('k'),
    value: Buffer.from('v'),
    headers: [{ key: 'own', value: Buffer.from('kept') }],
  };
  const counts = tallies();
  await quarantine.store(record, CAUSE, counts);
  assert.deepEqual(log.texts('bad'), ['v']);
  assert.equal(log.headers('bad')[0]?.['own'], 'kept');
  assert.equal(log.headers('bad')[0]?.['logdrive.quarantine.offset'], '7');
  assert.deepEqual(counts.quarantined.snapshot(), { binary: 1 });
});

test('a record of the quarantine topic itself is not put there again', async () => {
  const log = new MemoryLog();
  const quarantine = new Quarantine(log, { enabled: true, topic: 'bad' });
  const counts = tallies();
  await quarantine.store(
    { value: Buffer.from('v') },
    { ...CAUSE, topicPartition: { topic: 'bad', partition: 0 } },
    counts,
  );
  assert.deepEqual(log.texts('bad'), []);
  assert.deepEqual([counts.quarantined.snapshot(), counts.discards.snapshot()], [{}, { binary: 1 }]);
});

test('a record that is too large even for quarantine is dropped under a reason of its own', async () => {
  const log = new MemoryLog();
  log.beforeAppend = () => Promise.reject(new LogError('ERR_LOG_RECORD_TOO_LARGE', 'too large'));
  const counts = tallies();
  await new Quarantine(log, { enabled: true, topic: 'bad' }).store(
    { value: Buffer.from('v') },
    CAUSE,
    counts,
  );
  assert.deepEqual(counts.discards.snapshot(), { 'binary-too-large': 1 });
});

test('what the log refuses otherwise is for the caller', async () => {
  const log = new MemoryLog();
  log.beforeAppend = () => Promise.reject(new LogError('ERR_LOG_IO', 'broken'));
  const counts = tallies();
  const stored = new Quarantine(log, { enabled: true, topic: 'bad' }).store({ value: null }, CAUSE, counts);
  await assert.rejects(stored, { code: 'ERR_LOG_IO' });
  assert.deepEqual([counts.quarantined.snapshot(), counts.discards.snapshot()], [{}, {}]);
});
