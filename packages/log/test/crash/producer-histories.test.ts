import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '@logdrive/testkit/crash-choice';
import { crashPoints, crashStates } from '@logdrive/testkit/crash-points';
import { SMALL_LOG } from '@logdrive/testkit/crash-short-histories';
import { FakeClock } from '@logdrive/testkit/fake-clock';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';
import { SimulatedDisk } from '@logdrive/testkit/simulated-file-system-disk';
import { type EmbeddedLog, openLog } from '../../src/index.ts';
import { AT, batchOf, recordsFrom } from '../log-fixtures.ts';

const BATCH_COUNT = 9;
const RECORDS_PER_BATCH = 3;
const STATE_LIMIT = 12;

const textsOf = (batch: number): string[] =>
  Array.from({ length: RECORDS_PER_BATCH }, (_, index) => `batch ${batch} record ${index} `.repeat(4));

/** Sends a batch of one idempotent producer, the same bytes each time; answers its offset. */
async function send(log: EmbeddedLog, batch: number): Promise<number> {
  const producer = { producerId: 7, producerEpoch: 0, baseSequence: batch * RECORDS_PER_BATCH };
  return (await log.append(AT, batchOf(textsOf(batch), producer))).baseOffset;
}

function open(fileSystem: SimulatedFileSystem): Promise<EmbeddedLog> {
  return openLog({ dir: '/data', topics: { logs: {} }, fileSystem, clock: new FakeClock(), ...SMALL_LOG });
}

test('an idempotent producer that goes on after a crash stores each batch once', async (t) => {
  const disk = new SimulatedDisk({ sectorBytes: 64 });
  const start = disk.clone();
  const fileSystem = new SimulatedFileSystem({ disk });
  const acknowledged: { batch: number; offset: number; changeCount: number }[] = [];
  let log = await open(fileSystem);
  for (let batch = 0; batch < BATCH_COUNT; batch++) {
    const offset = await send(log, batch);
    acknowledged.push({ batch, offset, changeCount: fileSystem.trace.length });
    if (batch !== 5) continue;
    await log.close();
    log = await open(fileSystem);
  }
  await log.close();

  const seen = new Set<string>();
  for (const point of crashPoints(start, fileSystem.trace)) {
    const known = acknowledged.filter(({ changeCount }) => changeCount <= point.changeCount);
    for (const state of crashStates(point.disk, STATE_LIMIT, seededRandom(point.changeCount))) {
      const key = `${known.length} ${state.disk.fingerprint()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const where = `crash after '${point.after}', ${state.survived}`;
      const recovered = await open(new SimulatedFileSystem({ disk: state.disk }));
      // It does not know what became of the batch after the last acknowledged one, whose acknowledgement may be lost, too.
      // Of what came before a start, Kafka's snapshots know one batch of each producer.
      const first = Math.max(0, known.length - 1);
      for (let batch = first; batch <= known.length; batch++) {
        const offset = await send(recovered, batch);
        assert.equal(offset, batch * RECORDS_PER_BATCH, `batch ${batch}: ${where}`);
      }
      const texts = (await recordsFrom(recovered, 0)).map(([, text]) => text);
      const expected = Array.from({ length: known.length + 1 }, (_, batch) => textsOf(batch)).flat();
      assert.deepEqual(texts, expected, where);
      await recovered.close();
    }
  }
  t.diagnostic(`${seen.size} states`);
});
