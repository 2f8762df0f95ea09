import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { RecordBatch } from '@logdrive/kafka-protocol/records';
import { FakeClock } from '@logdrive/testkit/fake-clock';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';
import { openLog } from '../src/index.ts';
import { AT, batchOf } from './log-fixtures.ts';

const vectors = JSON.parse(
  await readFile(new URL('../../kafka-protocol/test/vectors/record-batches.json', import.meta.url), 'utf8'),
) as readonly { name: string; hex: string }[];

function vector(name: string): RecordBatch {
  const found = vectors.find((one) => one.name === name);
  assert.ok(found, `no vector ${name}`);
  return new RecordBatch(Buffer.from(found.hex, 'hex'));
}

/** Appends one batch to a new log and reads it back. */
async function throughLog(batch: RecordBatch): Promise<RecordBatch> {
  const fileSystem = new SimulatedFileSystem();
  await using log = await openLog({ dir: '/log', fileSystem, clock: new FakeClock(), recentBytes: 0 });
  await log.append(AT, batch);
  const [stored] = await Array.fromAsync(log.read(AT, 0, { follow: false }));
  return stored!;
}

describe("batches that Kafka's Java compressed", () => {
  for (const codec of ['gzip', 'snappy', 'lz4', 'zstd'] as const) {
    test(`with ${codec} are stored as they came and read`, async () => {
      const came = vector(codec);
      const stored = await throughLog(came);
      assert.deepEqual([stored.compression, stored.crc], [codec, came.crc]);
      assert.deepEqual(
        [...stored.records()].map(({ value }) => (value === null ? null : String(value))),
        ['first', 'second', null, 'far '.repeat(40)],
      );
    });
  }

  for (const codec of ['snappy', 'lz4'] as const) {
    test(`with ${codec} in several blocks are read`, async () => {
      const stored = await throughLog(vector(`${codec}Blocks`));
      const [record] = [...stored.records()];
      assert.equal(String(record!.value), 'far '.repeat(25_000));
    });
  }
});

describe('compressed records that cannot be inflated', () => {
  for (const [codec, message] of [
    [
      'lz4',
      /logs-0: a batch that cannot be read: The lz4 records .*: LZ4 frame, byte 0: magic 0x74616877, not/,
    ],
    [
      'snappy',
      /logs-0: a batch that cannot be read: The snappy records .*: Snappy, byte 0: 119 bytes declared/,
    ],
  ] as const) {
    test(`of ${codec} are refused with what is wrong and where`, async () => {
      const text = codec === 'lz4' ? 'whatever' : 'w';
      const batch = new RecordBatch(batchOf(['a']).withRecords(codec, Buffer.from(text)));
      await assert.rejects(throughLog(batch), { code: 'ERR_LOG_INVALID_BATCH', message });
    });
  }
});

test('the native codecs are loaded with the first batch that needs them', async () => {
  const script = `
    import { createRequire } from 'node:module';
    const { cache } = createRequire(${JSON.stringify(import.meta.url)});
    const loaded = () => ['lz4-napi', 'snappy'].filter((name) => Object.keys(cache).some((path) => path.includes('/' + name + '/')));
    await import(${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)});
    const { compress } = await import(${JSON.stringify(new URL('../src/codecs/compression.ts', import.meta.url).href)});
    const before = loaded();
    await compress('lz4', Buffer.from('a'));
    console.log(JSON.stringify([before, loaded()]));`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--conditions=@logdrive/source',
    '--input-type=module',
    '--eval',
    script,
  ]);
  assert.deepEqual(JSON.parse(stdout), [[], ['lz4-napi']]);
});
