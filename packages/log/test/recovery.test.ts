import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FakeClock } from '@logdrive/testkit/fake-clock';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';
import { type EmbeddedLog, type LogOptions, openLog } from '../src/index.ts';
import {
  AT,
  batchesFrom,
  contentOf,
  countingReads,
  filler,
  overwrite,
  recordsFrom,
  values,
} from './log-fixtures.ts';

const SEGMENT = '/log/logs-0/00000000000000000000.log';

/** A log whose process died without a word: its files stay as they are. */
async function killed(
  fill: (log: EmbeddedLog) => Promise<void>,
  options: Partial<LogOptions> = {},
): Promise<SimulatedFileSystem> {
  const fileSystem = new SimulatedFileSystem();
  const log = await openLog({ dir: '/log', fileSystem, clock: new FakeClock(), recentBytes: 0, ...options });
  await fill(log);
  fileSystem.kill();
  return new SimulatedFileSystem({ disk: fileSystem.disk });
}

function open(
  fileSystem: LogOptions['fileSystem'] & {},
  options: Partial<LogOptions> = {},
): Promise<EmbeddedLog> {
  return openLog({ dir: '/log', fileSystem, clock: new FakeClock(), recentBytes: 0, ...options });
}

async function appendAll(log: EmbeddedLog, texts: readonly string[]): Promise<void> {
  for (const text of texts) await log.append(AT, values(text));
}

describe('the end of the last segment', () => {
  test('is cut behind the last whole batch, and what is cut is kept aside and counted', async () => {
    const fileSystem = await killed((log) => appendAll(log, ['a', 'b', 'c']));
    const size = (await fileSystem.sizeOf(SEGMENT))!;
    await overwrite(fileSystem, SEGMENT, size, Buffer.from('torn'));
    const log = await open(fileSystem);
    assert.deepEqual(await recordsFrom(log, 0), [
      [0, 'a'],
      [1, 'b'],
      [2, 'c'],
    ]);
    assert.equal(log.status().counters.cutBytes, 4);
    assert.equal(await fileSystem.sizeOf(SEGMENT), size);
    const [kept] = await fileSystem.list('/log/logs-0/quarantine');
    assert.equal(String(await contentOf(fileSystem, `/log/logs-0/quarantine/${kept}`)), 'torn');
    assert.equal((await log.append(AT, values('d'))).baseOffset, 3);
    await log.close();
  });

  for (const cutBytes of [1, 20, 60, 70]) {
    test(`a batch that lacks its last ${cutBytes} bytes is cut whole`, async () => {
      const fileSystem = await killed((log) => appendAll(log, ['a', 'b', 'c'.repeat(100)]));
      const file = await fileSystem.open(SEGMENT, 'write');
      await file.truncate((await file.size()) - cutBytes);
      await file.close();
      const log = await open(fileSystem);
      assert.deepEqual(await recordsFrom(log, 0), [
        [0, 'a'],
        [1, 'b'],
      ]);
      assert.equal((await log.append(AT, values('again'))).baseOffset, 2);
      await log.close();
    });
  }
});

test('the end of the last segment is written again as far as it may not have been durable', async () => {
  const options = { commitBytes: 1000, recentBytes: 0 };
  const fileSystem = await killed(async (log) => {
    for (let count = 0; count < 6; count++) await log.append(AT, filler(1, 5000));
  }, options);
  const size = (await fileSystem.sizeOf(SEGMENT))!;
  const { fileSystem: inner } = countingReads(fileSystem, /^$/);
  const written: [number, number][] = [];
  const watched: typeof inner = {
    ...inner,
    open: async (path, mode) => {
      const file = await inner.open(path, mode);
      if (path !== SEGMENT) return file;
      return {
        read: (target, offset, length, position) => file.read(target, offset, length, position),
        write: async (chunks, position) => {
          const byteLength = await file.write(chunks, position);
          written.push([position, byteLength]);
          return byteLength;
        },
        datasync: () => file.datasync(),
        truncate: (length) => file.truncate(length),
        size: () => file.size(),
        close: () => file.close(),
      };
    },
  };
  const log = await open(watched, options);
  // Two groups of up to 1000 bytes, and a batch of 5000 that each of them ends with.
  const openBytes = 2 * (1000 + size / 6);
  assert.deepEqual(written, [[size - openBytes, openBytes]]);
  await log.close();
});

describe('damage before the end', () => {
  test('costs only the damaged batch, which is kept aside and counted, by recovery', async () => {
    const fileSystem = await killed((log) => appendAll(log, ['a', 'b', 'c']));
    const at = Math.floor((await fileSystem.sizeOf(SEGMENT))! / 2);
    await overwrite(fileSystem, SEGMENT, at, Buffer.from('####'));
    const log = await open(fileSystem);
    assert.deepEqual(await recordsFrom(log, 0), [
      [0, 'a'],
      [2, 'c'],
    ]);
    const { quarantinedBatches, quarantinedBytes, cutBytes } = log.status().counters;
    assert.deepEqual(quarantinedBatches, { checksum: 1 });
    assert.ok(quarantinedBytes > 60);
    assert.equal(cutBytes, 0);
    assert.equal((await fileSystem.list('/log/logs-0/quarantine')).length, 1);
    await log.close();
  });

  test('costs a reader only the damaged batch, once counted, when it comes later', async () => {
    const fileSystem = new SimulatedFileSystem();
    const log = await open(fileSystem);
    await appendAll(log, ['a', 'b', 'c']);
    await overwrite(fileSystem, SEGMENT, 80, Buffer.from('####'));
    for (let round = 0; round < 2; round++) assert.equal((await recordsFrom(log, 0)).length, 2);
    assert.equal(
      Object.values(log.status().counters.quarantinedBatches).reduce((a, b) => a + b, 0),
      1,
    );
    await log.close();
  });

  test('at the end takes nothing from a reader of what is appended while it looks', async () => {
    const fileSystem = new SimulatedFileSystem();
    const log = await open(fileSystem);
    await appendAll(log, ['a', 'b']);
    await overwrite(fileSystem, SEGMENT, (await fileSystem.sizeOf(SEGMENT))! - 4, Buffer.from('####'));
    fileSystem.inject({ operation: 'read', path: /\.log$/, effect: { kind: 'hang' } });
    const read = recordsFrom(log, 1);
    await fileSystem.idle();
    await log.append(AT, values('c'));
    fileSystem.releaseFaults();
    assert.deepEqual(await read, [[2, 'c']]);
    await log.close();
  });

  test('of a length field is passed over by looking for the next batch', async () => {
    const fileSystem = await killed((log) => appendAll(log, ['a', 'b', 'c']));
    await overwrite(fileSystem, SEGMENT, 8, Buffer.from([0x7f, 0xff, 0xff, 0xff]));
    const log = await open(fileSystem);
    assert.deepEqual(await recordsFrom(log, 0), [
      [1, 'b'],
      [2, 'c'],
    ]);
    await log.close();
  });

  test('at the end of a full segment lets a reader go on in the next', async () => {
    const fileSystem = new SimulatedFileSystem();
    const log = await open(fileSystem, { segmentBytes: 1024 });
    await log.append(AT, filler(1, 600));
    await log.append(AT, filler(1, 600));
    await overwrite(fileSystem, SEGMENT, 100, Buffer.from('####'));
    assert.deepEqual(
      (await batchesFrom(log, 0)).map(({ baseOffset }) => baseOffset),
      [1],
    );
    await log.close();
  });
});

describe('what a start reads', () => {
  test('is nothing of the segments after a clean stop, and the tail after a kill, whatever the backlog', async () => {
    const options = { segmentBytes: 100_000, indexIntervalBytes: 4096 };
    const backlog = async (log: EmbeddedLog): Promise<void> => {
      for (let round = 0; round < 100; round++) await log.append(AT, filler(30, 1000));
    };
    const fileSystem = await killed(backlog, options);
    const afterKill = countingReads(fileSystem, /\.log$/);
    const log = await open(afterKill.fileSystem, options);
    const { bytes, segmentCount } = log.status().partitions[0]!;
    assert.ok(bytes > 3_000_000 && segmentCount > 30, `${bytes} bytes, ${segmentCount} segments`);
    // The tail is read once to look at it and once to write it again; the segment before it only if it was being closed.
    assert.ok(afterKill.bytes() <= 3 * options.segmentBytes, `${afterKill.bytes()} bytes read`);
    await log.close();
    const afterStop = countingReads(fileSystem, /\.log$/);
    const again = await open(afterStop.fileSystem, options);
    assert.equal(afterStop.bytes(), 0);
    assert.equal((await again.offsets(AT)).durableEnd, 3000);
    await again.close();
  });
});

describe('files that are gone or damaged', () => {
  const options = { segmentBytes: 2000, indexIntervalBytes: 100 };
  const fill = async (log: EmbeddedLog): Promise<void> => {
    for (let round = 0; round < 12; round++) await log.append(AT, values('x'.repeat(300 + round)));
  };

  for (const suffix of ['state', '.index', '.timeindex', '.lineindex', '.snapshot']) {
    for (const harm of ['removed', 'damaged'] as const) {
      test(`${suffix} ${harm}: every record is still read`, async () => {
        const fileSystem = new SimulatedFileSystem();
        const before = await open(fileSystem, options);
        await fill(before);
        await before.close();
        for (const name of await fileSystem.list('/log/logs-0')) {
          if (!name.endsWith(suffix)) continue;
          const path = `/log/logs-0/${name}`;
          if (harm === 'removed') await fileSystem.remove(path);
          else await overwrite(fileSystem, path, 0, Buffer.alloc((await fileSystem.sizeOf(path))!, 0xa5));
        }
        const log = await open(fileSystem, options);
        for (const offset of [0, 5, 11]) {
          assert.deepEqual(
            (await recordsFrom(log, offset)).map(([at]) => at),
            range(offset, 12),
          );
        }
        assert.equal((await log.append(AT, values('more'))).baseOffset, 12);
        await log.close();
      });
    }
  }

  test('what a crash left of unfinished files and deleted segments is cleared away', async () => {
    const fileSystem = new SimulatedFileSystem();
    const before = await open(fileSystem, options);
    await fill(before);
    await before.close();
    const strays = ['00000000000000000099.index', '00000000000000000099.lineindex', 'state.new'];
    for (const name of strays) await (await fileSystem.open(`/log/logs-0/${name}`, 'create')).close();
    const log = await open(fileSystem, options);
    const names = await fileSystem.list('/log/logs-0');
    assert.deepEqual(
      strays.filter((name) => names.includes(name)),
      [],
    );
    await log.close();
  });

  test('all segments: offsets that were given out are not given out again', async () => {
    const fileSystem = new SimulatedFileSystem();
    const before = await open(fileSystem, options);
    await fill(before);
    await before.close();
    for (const name of await fileSystem.list('/log/logs-0')) {
      if (name.endsWith('.log')) await fileSystem.remove(`/log/logs-0/${name}`);
    }
    const log = await open(fileSystem, options);
    assert.deepEqual(await log.offsets(AT), { earliest: 12, durableEnd: 12 });
    await log.close();
  });

  for (const sink of ['sink', 'gone']) {
    test(`the log goes on where a cursor is when its end is damaged before that (of sink ${sink})`, async () => {
      const fileSystem = await killed(async (log) => {
        await appendAll(log, ['a', 'b', 'c']);
        await log.setCursor(sink, AT, 'latest');
      });
      const size = (await fileSystem.sizeOf(SEGMENT))!;
      await overwrite(fileSystem, SEGMENT, size / 3, Buffer.alloc((size / 3) * 2, '#'));
      for (const [restart, text] of ['d', 'e', 'f'].entries()) {
        const log = await open(fileSystem, { sinks: ['sink'] });
        assert.equal((await log.append(AT, values(text))).baseOffset, 3 + restart);
        assert.equal(log.status().counters.cutBytes, restart === 0 ? (size / 3) * 2 : 0);
        await log.close();
      }
      const log = await open(fileSystem);
      assert.deepEqual(await recordsFrom(log, 0), [
        [0, 'a'],
        [3, 'd'],
        [4, 'e'],
        [5, 'f'],
      ]);
      const { value: assignment } = await log.assign(sink, ['logs'])[Symbol.asyncIterator]().next();
      assert.ok(assignment?.kind === 'assigned');
      assert.equal(assignment.cursor.position, 3);
      await log.close();
    });
  }

  test('a cursor behind the end of a replaced log blocks its sink, and says the cure', async () => {
    const fileSystem = new SimulatedFileSystem();
    const before = await open(fileSystem, options);
    await fill(before);
    await before.setCursor('sink', AT, 'latest');
    await before.close();
    for (const name of await fileSystem.list('/log/logs-0')) {
      if (name !== 'quarantine') await fileSystem.remove(`/log/logs-0/${name}`);
    }
    const log = await open(fileSystem, options);
    await assert.rejects(Array.fromAsync(log.assign('sink', ['logs'])), {
      code: 'ERR_LOG_OFFSET_OUT_OF_RANGE',
      message: /stands still.*logdrive cursor set sink/,
    });
    assert.equal(log.cursors()[0]?.position, 12);
    assert.equal((await log.append(AT, values('new'))).baseOffset, 12, 'nothing that the cursor passes over');
    await assert.rejects(Array.fromAsync(log.assign('sink', ['logs'])), {
      code: 'ERR_LOG_OFFSET_OUT_OF_RANGE',
    });
    await log.setCursor('sink', AT, 'earliest');
    const { value: assignment } = await log.assign('sink', ['logs'])[Symbol.asyncIterator]().next();
    assert.ok(assignment?.kind === 'assigned');
    assert.equal(assignment.cursor.position, 12);
    await log.close();
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
