import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FakeClock } from '@logdrive/testkit/fake-clock';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';
import { openLog } from '../src/index.ts';
import { AT, batchOf, contentOf, values } from './log-fixtures.ts';
import { gzipSync } from 'node:zlib';
import { crc32c, RecordBatch } from '@logdrive/kafka-protocol/records';

const PARTITION = '/log/logs-0';
const START = '00000000000000000000';

/** A partition of three batches of 10 records with 5 bytes each, stopped in good order. */
async function stopped(): Promise<{ fileSystem: SimulatedFileSystem; batchBytes: number }> {
  const fileSystem = new SimulatedFileSystem();
  const clock = new FakeClock(1_700_000_000_000);
  const log = await openLog({ dir: '/log', fileSystem, clock, indexIntervalBytes: 100 });
  for (let batch = 0; batch < 3; batch++) {
    await log.append(AT, values(...Array.from({ length: 10 }, () => 'abcde')));
    clock.advance(1);
  }
  await log.close();
  return { fileSystem, batchBytes: (await fileSystem.sizeOf(`${PARTITION}/${START}.log`))! / 3 };
}

describe("Kafka's files of a partition", () => {
  test('.index: relative last offset and position of a batch, once more than the interval went by', async () => {
    const { fileSystem, batchBytes } = await stopped();
    const index = await contentOf(fileSystem, `${PARTITION}/${START}.index`);
    assert.deepEqual(words(index), [19, batchBytes, 29, 2 * batchBytes]);
  });

  test('.timeindex: largest timestamp so far, and the relative last offset of the batch that has it', async () => {
    const { fileSystem } = await stopped();
    const times = await contentOf(fileSystem, `${PARTITION}/${START}.timeindex`);
    assert.equal(times.length, 24);
    assert.deepEqual([times.readBigInt64BE(0), times.readUInt32BE(8)], [1_700_000_000_001n, 19]);
    assert.deepEqual([times.readBigInt64BE(12), times.readUInt32BE(20)], [1_700_000_000_002n, 29]);
  });

  test('.lineindex: line bytes before the segment, then before each indexed batch', async () => {
    const { fileSystem, batchBytes } = await stopped();
    const lines = await contentOf(fileSystem, `${PARTITION}/${START}.lineindex`);
    assert.equal(lines.subarray(0, 4).toString(), 'LDL1');
    assert.equal(lines.readUInt32BE(4), crc32c(lines.subarray(8)));
    assert.deepEqual([lines.readBigInt64BE(8), lines.readBigInt64BE(16)], [0n, 0n]);
    assert.equal(lines.readBigInt64BE(24), 1_700_000_000_002n);
    assert.equal(
      lines.readUInt32BE(32),
      crc32c(await contentOf(fileSystem, `${PARTITION}/${START}.timeindex`)),
    );
    assert.deepEqual([lines.readBigInt64BE(40), ...words(lines.subarray(48, 56))], [60n, 19, batchBytes]);
    assert.deepEqual([lines.readBigInt64BE(56), ...words(lines.subarray(64))], [120n, 29, 2 * batchBytes]);
  });

  test('leader-epoch-checkpoint and partition.metadata are text', async () => {
    const { fileSystem } = await stopped();
    assert.equal(String(await contentOf(fileSystem, `${PARTITION}/leader-epoch-checkpoint`)), '0\n1\n0 0\n');
    assert.match(
      String(await contentOf(fileSystem, `${PARTITION}/partition.metadata`)),
      /^version: 0\ntopic_id: [A-Za-z0-9_-]{22}$/,
    );
  });

  test('.log: batches one after another, of leader epoch 0', async () => {
    const { fileSystem, batchBytes } = await stopped();
    const log = await contentOf(fileSystem, `${PARTITION}/${START}.log`);
    for (let batch = 0; batch < 3; batch++) {
      const stored = new RecordBatch(log.subarray(batch * batchBytes, (batch + 1) * batchBytes));
      stored.verify();
      assert.deepEqual([stored.baseOffset, stored.leaderEpoch, stored.recordCount], [batch * 10, 0, 10]);
    }
  });
});

describe('compression', () => {
  const large = (text: string): string => text.repeat(2000);

  for (const codec of ['gzip', 'lz4', 'zstd'] as const) {
    test(`of a topic with ${codec} makes batches smaller and keeps lines countable`, async () => {
      const fileSystem = new SimulatedFileSystem();
      const topics = { logs: { compression: codec } };
      const log = await openLog({ dir: '/log', fileSystem, clock: new FakeClock(), topics, recentBytes: 0 });
      await log.append(AT, values(large('a'), large('b')));
      const [batch] = await Array.fromAsync(log.read(AT, 0, { follow: false }));
      assert.equal(batch!.compression, codec);
      assert.ok(batch!.byteLength < 500);
      assert.deepEqual(
        [...batch!.records()].map(({ value }) => String(value)),
        [large('a'), large('b')],
      );
      assert.equal((await log.lines(AT)).endByte, 4002);
      await log.close();
    });
  }

  test('of a batch that came compressed stays as it is', async () => {
    const fileSystem = new SimulatedFileSystem();
    const log = await openLog({ dir: '/log', fileSystem, clock: new FakeClock(), recentBytes: 0 });
    const plain = batchOf([large('a')]);
    const compressed = new RecordBatch(plain.withRecords('gzip', gzipSync(plain.recordBytes)));
    await log.append(AT, compressed);
    const [stored] = await Array.fromAsync(log.read(AT, 0, { follow: false }));
    assert.equal(stored!.crc, compressed.crc);
    assert.equal((await log.lines(AT)).endByte, 2001);
    await log.close();
  });

  test('of a topic leaves alone what came as a batch', async () => {
    const fileSystem = new SimulatedFileSystem();
    const topics = { logs: { compression: 'zstd' } } as const;
    const log = await openLog({ dir: '/log', fileSystem, clock: new FakeClock(), topics, recentBytes: 0 });
    const plain = batchOf([large('a')]);
    await log.append(AT, plain);
    const [stored] = await Array.fromAsync(log.read(AT, 0, { follow: false }));
    assert.deepEqual([stored!.compression, stored!.crc], ['none', plain.crc]);
    await log.close();
  });

  test('of a batch by a codec that has no name is refused with what can be read', async () => {
    const log = await openLog({ dir: '/log', fileSystem: new SimulatedFileSystem(), clock: new FakeClock() });
    const bytes = Buffer.from(batchOf(['a']).bytes);
    bytes[22]! |= 5;
    bytes.writeUInt32BE(crc32c(bytes.subarray(21)), 17);
    await assert.rejects(log.append(AT, new RecordBatch(bytes)), {
      code: 'ERR_LOG_COMPRESSION_UNSUPPORTED',
      message: /logs-0: a batch that cannot be read: .* send it with none, gzip, snappy, lz4, zstd/,
    });
    await log.close();
  });
});

function words(bytes: Buffer): number[] {
  return Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32BE(index * 4));
}
