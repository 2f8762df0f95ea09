import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordList } from '@logdrive/kafka-protocol/records';
import { FakeClock } from '@logdrive/testkit/fake-clock';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';
import type { SimulatedDisk } from '@logdrive/testkit/simulated-file-system-disk';
import { type EmbeddedLog, openLog } from '../../src/index.ts';
import { SMALL_LOG } from '@logdrive/testkit/crash-short-histories';

const AT = { topic: 'logs', partition: 0 };
const HEADER_BYTES = 61;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

interface Batch {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly offsets: readonly number[];
}

/** A log on disk, and what is in it. */
interface Written {
  readonly disk: SimulatedDisk;
  readonly values: ReadonlyMap<number, string>;
  readonly batches: readonly Batch[];
}

function open(fileSystem: SimulatedFileSystem): Promise<EmbeddedLog> {
  return openLog({
    dir: '/data',
    topics: { logs: {} },
    fileSystem,
    clock: new FakeClock(),
    ...SMALL_LOG,
  });
}

async function append(log: EmbeddedLog, values: readonly string[]): Promise<number> {
  const records = recordList(values.map((value) => ({ value: encoder.encode(value) })));
  return (await log.append(AT, records)).baseOffset;
}

async function readAll(log: EmbeddedLog): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  const { earliest } = await log.offsets(AT);
  for await (const batch of log.read(AT, earliest, { follow: false })) {
    for (const { offset, value } of batch.records()) found.set(offset, decoder.decode(value ?? undefined));
  }
  return found;
}

/** Writes batches of two records, over several segments; a killed process leaves its end to be scanned. */
async function written(how: 'closed' | 'killed'): Promise<Written> {
  const fileSystem = new SimulatedFileSystem();
  const log = await open(fileSystem);
  const values = new Map<number, string>();
  const assignments = log.assign('sink', ['logs'])[Symbol.asyncIterator]();
  const assigned = await assignments.next();
  assert.ok(assigned.done !== true && assigned.value.kind === 'assigned');
  for (let index = 0; index < 6; index++) {
    const pair = [`first of ${index} `.repeat(12), `second of ${index} `.repeat(12)];
    const baseOffset = await append(log, pair);
    pair.forEach((value, place) => values.set(baseOffset + place, value));
    assigned.value.cursor.commit(baseOffset + 1, `after ${index}`);
    await assigned.value.cursor.flush();
  }
  if (how === 'closed') await log.close();
  else await fileSystem.idle();
  fileSystem.kill();
  const files = [...fileSystem.disk.files()].filter(([path]) => path.endsWith('.log'));
  assert.ok(files.length > 1, 'several segments');
  return { disk: fileSystem.disk, values, batches: files.flatMap(([path, bytes]) => batchesIn(path, bytes)) };
}

/** Where the batches of a segment are: Kafka's header begins with the base offset and the length of what follows. */
function batchesIn(path: string, bytes: Uint8Array): Batch[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const batches: Batch[] = [];
  for (let start = 0; start < bytes.length; ) {
    const baseOffset = Number(view.getBigInt64(start));
    const end = start + 12 + view.getUint32(start + 8);
    const count = view.getUint32(start + 57);
    batches.push({
      path,
      start,
      end,
      offsets: Array.from({ length: count }, (_, index) => baseOffset + index),
    });
    start = end;
  }
  return batches;
}

/** Opens a damaged log: what is left is right and in its place, and all but `mayBeLost` is left. */
async function checkDamaged(
  { disk, values }: Written,
  mayBeLost: ReadonlySet<number>,
  what: string,
): Promise<{ log: EmbeddedLog; lostCount: number }> {
  const fileSystem = new SimulatedFileSystem({ disk });
  const log = await open(fileSystem);
  const found = await readAll(log);
  for (const [offset, value] of found) assert.equal(value, values.get(offset), `${what}: record ${offset}`);
  for (const offset of values.keys()) {
    assert.ok(found.has(offset) || mayBeLost.has(offset), `${what}: record ${offset} is lost`);
  }
  return { log, lostCount: values.size - found.size };
}

/** It goes on: what is appended now is there after the next start. */
async function checkAppends(log: EmbeddedLog, disk: SimulatedDisk, what: string): Promise<void> {
  const offset = await append(log, ['appended after the damage']);
  await log.close();
  const again = await open(new SimulatedFileSystem({ disk }));
  assert.equal((await readAll(again)).get(offset), 'appended after the damage', what);
  await again.close();
}

for (const how of ['closed', 'killed'] as const) {
  describe(`a damaged byte in a log that was ${how}`, () => {
    test('costs the records of its batch, and no other', async (t) => {
      const original = await written(how);
      let flipCount = 0;
      for (const batch of original.batches) {
        for (let at = batch.start; at < batch.end; at += at < batch.start + HEADER_BYTES ? 1 : 23) {
          const disk = original.disk.clone();
          disk.damage(batch.path, (bytes) => bytes.with(at, (bytes[at] ?? 0) ^ (1 << (flipCount % 8))));
          const what = `byte ${at - batch.start} of the batch at ${batch.offsets[0]}, bit ${flipCount % 8}`;
          const { log, lostCount } = await checkDamaged({ ...original, disk }, new Set(batch.offsets), what);
          const { quarantinedBytes, cutBytes } = log.status().counters;
          assert.equal(lostCount > 0, quarantinedBytes + cutBytes > 0, `${what}: counted`);
          if (flipCount % 11 === 0) await checkAppends(log, disk, what);
          flipCount++;
        }
      }
      t.diagnostic(`${flipCount} flips`);
    });
  });
}

describe('damage in the middle of the log', () => {
  test('is quarantined with the bytes as they were, and counted once', async () => {
    const original = await written('killed');
    const last = original.batches.at(-1);
    const damaged = original.batches.findLast(
      ({ path, end }) => path === last?.path && end < (last?.end ?? 0),
    );
    assert.ok(damaged);
    const disk = original.disk.clone();
    disk.damage(damaged.path, (bytes) => bytes.fill(0xee, damaged.start + 70, damaged.start + 80));
    const bytes = disk.files().get(damaged.path)?.slice(damaged.start, damaged.end);
    const { log } = await checkDamaged({ ...original, disk }, new Set(damaged.offsets), 'ten bytes');
    await readAll(log);
    const { counters } = log.status();
    assert.deepEqual(counters.quarantinedBatches, { checksum: 1 });
    assert.equal(counters.quarantinedBytes, damaged.end - damaged.start);
    assert.equal(counters.cutBytes, 0);
    const kept = [...disk.files()].filter(([path]) => path.includes('/quarantine/'));
    assert.deepEqual(
      kept.map(([, content]) => content),
      [bytes],
    );
    await checkAppends(log, disk, 'ten bytes');
  });
});

describe('any other file of a partition', () => {
  const changes: Record<string, (bytes: Uint8Array) => Uint8Array> = {
    emptied: () => new Uint8Array(),
    'cut in half': (bytes) => bytes.slice(0, bytes.length >> 1),
    'filled with ones': (bytes) => bytes.fill(0xff),
    'filled with zeros': (bytes) => bytes.fill(0),
    'made longer': (bytes) => Uint8Array.from([...bytes, 1, 2, 3]),
  };

  test('costs nothing, whatever happens to it', async (t) => {
    let changeCount = 0;
    for (const how of ['closed', 'killed'] as const) {
      const original = await written(how);
      const paths = [...original.disk.files().keys()].filter((path) => !/\.log$|cursor/.test(path));
      assert.ok(
        paths.some((path) => path.endsWith('.lineindex')) && paths.some((path) => path.endsWith('/state')),
      );
      for (const path of paths) {
        for (const [name, change] of Object.entries(changes)) {
          const disk = original.disk.clone();
          disk.damage(path, change);
          const { log, lostCount } = await checkDamaged({ ...original, disk }, new Set(), `${path} ${name}`);
          assert.equal(lostCount, 0);
          await checkAppends(log, disk, `${path} ${name}`);
          changeCount++;
        }
      }
    }
    t.diagnostic(`${changeCount} changes`);
  });

  test('may be missing', async () => {
    const original = await written('closed');
    const paths = [...original.disk.files().keys()].filter((path) => !/\.log$|cursor/.test(path));
    for (const path of paths) {
      const disk = original.disk.clone();
      disk.remove(path);
      const { log, lostCount } = await checkDamaged({ ...original, disk }, new Set(), `${path} removed`);
      assert.equal(lostCount, 0);
      await checkAppends(log, disk, `${path} removed`);
    }
  });
});

describe('a damaged cursor', () => {
  test('is at its last or its last but one position, never elsewhere', async () => {
    const original = await written('closed');
    const [path, bytes] = [...original.disk.files()].find(([name]) => name.endsWith('.cursor')) ?? [];
    assert.ok(path !== undefined && bytes !== undefined);
    for (const slot of [0, bytes.length / 2]) {
      for (let at = slot; at < slot + 60; at++) {
        const disk = original.disk.clone();
        disk.damage(path, (content) => content.with(at, (content[at] ?? 0) ^ 0x10));
        const log = await open(new SimulatedFileSystem({ disk }));
        const { position, metadata } = log.cursors()[0] ?? {};
        assert.ok(position === 11 || position === 9, `byte ${at}: ${position}`);
        assert.equal(metadata, position === 11 ? 'after 5' : 'after 4');
      }
    }
  });

  test('in both slots stands still with a message that names the cure, and pins the log', async () => {
    const { disk } = await written('closed');
    const path = [...disk.files().keys()].find((name) => name.endsWith('.cursor')) ?? '';
    disk.damage(path, (bytes) => bytes.fill(7));
    const log = await open(new SimulatedFileSystem({ disk }));
    const [cursor] = log.cursors();
    assert.equal(cursor?.position, undefined);
    assert.match(cursor?.error ?? '', /`logdrive cursor set sink earliest\|latest\|OFFSET --topic logs`/);
    await assert.rejects(log.assign('sink', ['logs'])[Symbol.asyncIterator]().next(), {
      code: 'ERR_LOG_CURSOR_UNREADABLE',
    });
    assert.equal(await log.setCursor('sink', AT, 'earliest'), 0);
    const assigned = await log.assign('sink', ['logs'])[Symbol.asyncIterator]().next();
    assert.ok(assigned.done !== true && assigned.value.kind === 'assigned');
    assert.equal(assigned.value.cursor.position, 0);
    await log.close();
  });
});
