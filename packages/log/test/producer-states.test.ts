import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FakeClock } from '@logdrive/testkit/fake-clock';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';
import { type EmbeddedLog, openLog } from '../src/index.ts';
import { AT, batchOf, contentOf, recordsFrom } from './log-fixtures.ts';
import type { RecordBatch } from '@logdrive/kafka-protocol/records';

function produced(baseSequence: number, texts: readonly string[] = ['x'], producerEpoch = 0): RecordBatch {
  return batchOf(texts, { producerId: 7, producerEpoch, baseSequence });
}

async function opened(
  fileSystem = new SimulatedFileSystem(),
): Promise<{ log: EmbeddedLog; fileSystem: SimulatedFileSystem }> {
  return { log: await openLog({ dir: '/log', fileSystem, clock: new FakeClock() }), fileSystem };
}

describe('an idempotent producer', () => {
  test('gets the first offset for a batch that it sends again, while it is under way and later', async () => {
    const { log } = await opened();
    const [first, again] = await Promise.all([
      log.append(AT, produced(0, ['a', 'b'])),
      log.append(AT, produced(0, ['a', 'b'])),
    ]);
    assert.deepEqual([first.baseOffset, again.baseOffset], [0, 0]);
    await log.append(AT, produced(2, ['c']));
    assert.equal((await log.append(AT, produced(0, ['a', 'b']))).baseOffset, 0);
    assert.deepEqual(
      (await recordsFrom(log, 0)).map(([, text]) => text),
      ['a', 'b', 'c'],
    );
    assert.equal(log.status().counters.duplicateBatches, 2);
    await log.close();
  });

  test('is known by its last five batches', async () => {
    const { log } = await opened();
    for (let sequence = 0; sequence < 6; sequence++) await log.append(AT, produced(sequence));
    assert.equal((await log.append(AT, produced(1))).baseOffset, 1);
    await assert.rejects(log.append(AT, produced(0)), { code: 'ERR_LOG_OUT_OF_ORDER_SEQUENCE' });
    await log.close();
  });

  test('must not leave a gap', async () => {
    const { log } = await opened();
    await log.append(AT, produced(0));
    await assert.rejects(log.append(AT, produced(2)), {
      code: 'ERR_LOG_OUT_OF_ORDER_SEQUENCE',
      message: /2 came where 1 was due/,
    });
    assert.equal((await log.append(AT, produced(1))).baseOffset, 1);
    await log.close();
  });

  test('wraps its sequence numbers', async () => {
    const { log } = await opened();
    await log.append(AT, produced(2 ** 31 - 2, ['a', 'b', 'c']));
    assert.equal((await log.append(AT, produced(1))).baseOffset, 3);
    await log.close();
  });

  test('of an older epoch is fenced, and a newer one begins with 0', async () => {
    const { log } = await opened();
    await log.append(AT, produced(0, ['a'], 1));
    await assert.rejects(log.append(AT, produced(1, ['b'], 0)), { code: 'ERR_LOG_PRODUCER_FENCED' });
    await assert.rejects(log.append(AT, produced(1, ['b'], 2)), { code: 'ERR_LOG_OUT_OF_ORDER_SEQUENCE' });
    await log.append(AT, produced(0, ['b'], 2));
    await log.close();
  });

  for (const end of ['a clean stop', 'a kill'] as const) {
    test(`is known again after ${end}`, async () => {
      const { log, fileSystem } = await opened();
      await log.append(AT, produced(0, ['a', 'b']));
      await log.append(AT, produced(2, ['c']));
      if (end === 'a kill') fileSystem.kill();
      else await log.close();
      const again = await opened(new SimulatedFileSystem({ disk: fileSystem.disk }));
      assert.equal((await again.log.append(AT, produced(2, ['c']))).baseOffset, 2);
      await assert.rejects(again.log.append(AT, produced(9)), { code: 'ERR_LOG_OUT_OF_ORDER_SEQUENCE' });
      assert.equal((await again.log.append(AT, produced(3))).baseOffset, 3);
      await again.log.close();
    });
  }

  test("is stored in Kafka's snapshot, byte by byte", async () => {
    const { log, fileSystem } = await opened();
    await log.append(AT, produced(4, ['a', 'b']));
    await log.close();
    const snapshot = await contentOf(fileSystem, '/log/logs-0/00000000000000000002.snapshot');
    assert.equal(
      snapshot.toString('hex').replace(/^(.{4}).{8}/, '$1'),
      [
        '0001', // version; the checksum behind it is left out here
        '00000001', // producers
        '0000000000000007', // producer id
        '0000', // epoch
        '00000005', // last sequence
        '0000000000000001', // last offset
        '00000001', // offset delta
        BigInt(1_700_000_000_000).toString(16).padStart(16, '0'), // timestamp
        'ffffffff', // coordinator epoch
        'ffffffffffffffff', // first offset of the open transaction
      ].join(''),
    );
  });
});
