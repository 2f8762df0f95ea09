// Kafka's own DumpLogSegments reads the files that our log wrote: segments, offset and time indexes, producer snapshots.
import { deepEqual, doesNotMatch, equal, ok } from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NewRecord, RecordBatch, RecordBatchWriter, recordList } from '@logdrive/kafka-protocol/records';
import { type EmbeddedLog, openLog } from '@logdrive/log';
import { batchesOf, byFile, dumpFiles, type DumpedBatch, entriesOf, recordsOf } from '../kafka/dump.ts';
import type { Suite } from './suite.ts';

const utf8 = new TextEncoder();
const startMs = 1_760_000_000_000;
const topics = {
  plain: {},
  gzipped: { compression: 'gzip' },
  framed: { compression: 'lz4' },
  zstandard: { compression: 'zstd' },
} as const;
const topicNames = Object.keys(topics) as (keyof typeof topics)[];
const producers = [4001, 4002] as const;

/** Text that hardly compresses, so that compressed topics fill several segments too. */
function noise(number: number): string {
  const words = Array.from({ length: number % 30 }, (_, i) => Math.imul(number * 31 + i, 0x9e3779b1) >>> 0);
  return words.map((word) => word.toString(36)).join(' ');
}

/** Records that exercise what a record can have. */
function made(first: number, count: number): NewRecord[] {
  return Array.from({ length: count }, (_, i) => {
    const number = first + i;
    const value =
      number % 50 === 49 ? null : utf8.encode(`{"number":${number},"text":"étoile ${noise(number)}"}`);
    const common = { value, timestampMs: startMs + number };
    if (number % 7 === 0)
      return { ...common, key: utf8.encode(`k${number}`), headers: [{ key: 'peer', value }] };
    return common;
  });
}

/** A batch as a Kafka producer would send it. */
function producerBatch(producerId: number, baseSequence: number, records: readonly NewRecord[]): RecordBatch {
  const writer = new RecordBatchWriter({ producerId, producerEpoch: 3, baseSequence });
  for (const record of records) writer.append(record);
  return new RecordBatch(writer.finish());
}

/** Appends to one topic as lists and as producers' batches; returns every record in the order of the offsets. */
async function fill(log: EmbeddedLog, topic: string): Promise<NewRecord[]> {
  const at = { topic, partition: 0 };
  const all: NewRecord[] = [];
  const sequences = new Map<number, number>();
  for (let round = 0; round < 60; round++) {
    const records = made(all.length, 1 + ((round * 37) % 120));
    const producerId = producers[round % 5];
    if (producerId === undefined) await log.append(at, recordList(records));
    else {
      const sequence = sequences.get(producerId) ?? 0;
      await log.append(at, producerBatch(producerId, sequence, records));
      sequences.set(producerId, sequence + records.length);
    }
    all.push(...records);
  }
  return all;
}

/** The files of one kind in a partition's folder, in order. */
async function filesOf(folder: string, suffix: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(suffix)).toSorted();
  return names.map((name) => join(folder, name));
}

async function checkSegments(
  folder: string,
  records: readonly NewRecord[],
): Promise<Map<string, DumpedBatch[]>> {
  const files = await filesOf(folder, '.log');
  ok(files.length >= 2, `${folder} has ${files.length} segments, too few to show a roll`);
  const dumped = byFile(await dumpFiles(files, '--print-data-log', '--deep-iteration'));
  const batches = new Map<string, DumpedBatch[]>();
  let next = 0;
  for (const file of files) {
    const lines = dumped.get(file) ?? [];
    batches.set(file, batchesOf(lines));
    for (const batch of batches.get(file)!) {
      ok(batch.isValid, `${file}: the batch at ${batch.position} has a wrong CRC`);
      equal(batch.baseOffset, next, `${file}: base offset`);
      next += batch.count;
      equal(batch.lastOffset, next - 1, `${file}: last offset`);
    }
    for (const { offset, timestampMs, valueSize, payload, headerKeys } of recordsOf(lines)) {
      const record = records[offset]!;
      const text = record.value === null ? '' : new TextDecoder().decode(record.value);
      const expected = [startMs + offset, record.value?.byteLength ?? -1, text, record.headers ? 'peer' : ''];
      deepEqual([timestampMs, valueSize, payload, headerKeys], expected, `${file}: offset ${offset}`);
    }
  }
  equal(next, records.length, `${folder}: records in all`);
  equal([...dumped.values()].flatMap(recordsOf).length, records.length, `${folder}: records printed`);
  return batches;
}

/** Batches too small to gain from it stay uncompressed, so that a topic has its codec somewhere and no other anywhere. */
function checkCodecs(topic: keyof typeof topics, batches: Map<string, DumpedBatch[]>): void {
  const config: { readonly compression?: string } = topics[topic];
  const codecs = new Set([...batches.values()].flat().map(({ codec }) => codec));
  const expected = config.compression ?? 'none';
  ok(codecs.delete(expected), `${topic}: no batch is compressed with ${expected}`);
  codecs.delete('none');
  equal(codecs.size, 0, `${topic}: batches compressed with ${[...codecs].join(', ')} too`);
}

/** Offset index: each entry is the last offset of a batch and where that batch starts. */
async function checkOffsetIndexes(folder: string, batches: Map<string, DumpedBatch[]>): Promise<number> {
  const files = await filesOf(folder, '.index');
  const sane = await dumpFiles(files, '--index-sanity-check');
  for (const file of files) ok(sane.includes(`${file} passed sanity check`), sane);
  const output = await dumpFiles(files);
  doesNotMatch(output, /mismatch/i);
  let count = 0;
  for (const [file, lines] of byFile(output)) {
    const segment = batches.get(file.replace(/index$/, 'log')) ?? [];
    // An empty index is printed as one entry of zeros.
    const entries = entriesOf(lines, 'offset', 'position').filter(
      ([offset, position]) => offset + position > 0,
    );
    for (const [offset, position] of entries) {
      equal(
        segment.find((batch) => batch.position === position)?.lastOffset,
        offset,
        `${file}: position ${position}`,
      );
    }
    count += entries.length;
  }
  return count;
}

/** Time index: timestamps ascend, and each belongs to the record at its offset (that is: start + offset, see `made`). */
async function checkTimeIndexes(folder: string): Promise<number> {
  const files = await filesOf(folder, '.timeindex');
  const sane = await dumpFiles(files, '--index-sanity-check');
  for (const file of files) ok(sane.includes(`${file} passed sanity check`), sane);
  const output = await dumpFiles(files);
  doesNotMatch(output, /mismatch|out of order/i);
  const entries = [...byFile(output).values()]
    .flatMap((lines) => entriesOf(lines, 'timestamp', 'offset'))
    .filter(([timestampMs]) => timestampMs > 0);
  for (const [timestampMs, offset] of entries) equal(timestampMs, startMs + offset);
  return entries.length;
}

/** The newest snapshot knows each producer's last batch. */
async function checkSnapshot(folder: string, batches: Map<string, DumpedBatch[]>): Promise<void> {
  const newest = (await filesOf(folder, '.snapshot')).at(-1);
  ok(newest !== undefined, `${folder} has no producer snapshot`);
  const lines = (await dumpFiles([newest])).split('\n').filter((line) => line.startsWith('producerId: '));
  const lastOffsets = lines.map((line) => {
    const number = (name: string): number => Number(new RegExp(`${name}: (-?\\d+)`).exec(line)?.[1]);
    return [number('producerId'), number('producerEpoch'), number('lastOffset')];
  });
  const all = [...batches.values()].flat();
  const expected = producers.map((id) => [
    id,
    3,
    all.findLast(({ producerId }) => producerId === id)!.lastOffset,
  ]);
  deepEqual(
    lastOffsets.toSorted(([a], [b]) => a! - b!),
    expected,
  );
}

async function writeAndDump(dir: string): Promise<string> {
  const written = new Map<keyof typeof topics, NewRecord[]>();
  {
    await using log = await openLog({ dir, topics, segmentBytes: 65_536 });
    for (const topic of topicNames) written.set(topic, await fill(log, topic));
  }
  let entries = 0;
  let segments = 0;
  for (const [topic, records] of written) {
    const folder = join(dir, `${topic}-0`);
    const batches = await checkSegments(folder, records);
    checkCodecs(topic, batches);
    entries += (await checkOffsetIndexes(folder, batches)) + (await checkTimeIndexes(folder));
    await checkSnapshot(folder, batches);
    segments += batches.size;
  }
  ok(entries > 0, 'no index has an entry');
  const total = [...written.values()].reduce((sum, { length }) => sum + length, 0);
  return `${total} records in ${segments} segments of ${written.size} topics, ${entries} index entries, every CRC and snapshot valid`;
}

/** The suite. */
export const dumpLogSegments: Suite = {
  needs: ['java', 'mvn'],
  async run(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'logdrive-dump-'));
    try {
      return await writeAndDump(join(folder, 'data'));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
