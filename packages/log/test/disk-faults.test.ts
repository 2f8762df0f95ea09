import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FakeClock } from '@logdrive/testkit/fake-clock';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';
import { type EmbeddedLog, type LogOptions, openLog } from '../src/index.ts';
import { AT, countingReads, filler, recordsFrom, values } from './log-fixtures.ts';

interface Setup {
  readonly fileSystem: SimulatedFileSystem;
  readonly clock: FakeClock;
  readonly log: EmbeddedLog;
}

async function opened(options: Partial<LogOptions> = {}, capacityBytes?: number): Promise<Setup> {
  const fileSystem = new SimulatedFileSystem(capacityBytes === undefined ? {} : { capacityBytes });
  const clock = new FakeClock();
  const log = await openLog({ dir: '/log', fileSystem, clock, minFreeBytes: 0, ...options });
  return { fileSystem, clock, log };
}

async function reopened({ fileSystem }: Setup): Promise<EmbeddedLog> {
  fileSystem.kill();
  return await openLog({
    dir: '/log',
    fileSystem: new SimulatedFileSystem({ disk: fileSystem.disk }),
    clock: new FakeClock(),
    minFreeBytes: 0,
  });
}

describe('a full disk', () => {
  test('pauses intake with a reason, and intake resumes by itself when there is space', async () => {
    const { fileSystem, clock, log } = await opened({ minFreeBytes: 10_000 }, 100_000);
    await log.append(AT, filler(50, 1000));
    const waiting = log.append(AT, filler(50, 1000));
    await fileSystem.idle();
    const { disk, inFlightBytes } = log.status();
    assert.equal(disk.paused, true);
    assert.match(
      disk.reason!,
      /^[\d.]+ KiB are free under \/log, of which 9\.8 KiB are kept, and [\d.]+ KiB are to be written: free some space, or lower/,
    );
    assert.ok(inFlightBytes > 50_000);
    // Looking again finds no more space.
    clock.advance(1000);
    await fileSystem.idle();
    assert.equal(log.status().disk.paused, true);
    fileSystem.setCapacity(1_000_000);
    clock.advance(1000);
    assert.equal((await waiting).baseOffset, 50);
    assert.deepEqual([log.status().disk.paused, log.status().counters.pauses], [false, 1]);
    await log.close();
  });

  test('that cannot be asked how full it is pauses intake, and intake resumes by itself', async () => {
    const simulated = new SimulatedFileSystem();
    const clock = new FakeClock();
    let answer = (): Promise<number> => Promise.resolve(100);
    const { fileSystem: inner } = countingReads(simulated, /\.log$/);
    const fileSystem = { ...inner, freeBytes: () => answer() };
    const log = await openLog({ dir: '/log', fileSystem, clock, minFreeBytes: 1000 });
    answer = () => Promise.reject(new Error('EIO: i/o error, statfs'));
    const waiting = log.append(AT, values('a'));
    await simulated.idle();
    assert.match(
      log.status().disk.reason!,
      /free space under \/log cannot be told \(EIO: .*resumes by itself/,
    );
    answer = () => Promise.resolve(1_000_000);
    clock.advance(1000);
    assert.equal((await waiting).baseOffset, 0);
    assert.equal(log.status().disk.paused, false);
    await log.append(AT, values('b'));
    await log.close();
  });

  test('still stores cursors, and lets go of old segments', async () => {
    const { fileSystem, clock, log } = await opened(
      { minFreeBytes: 10_000, segmentBytes: 20_000, topics: { logs: { retention: { bytes: 20_000 } } } },
      95_000,
    );
    for (let round = 0; round < 4; round++) await log.append(AT, filler(15, 1000));
    await log.setCursor('sink', AT, 0);
    const waiting = log.append(AT, filler(15, 1000)).then(({ baseOffset }) => baseOffset);
    const blocked = log.append(AT, filler(15, 1000)).then(({ baseOffset }) => baseOffset);
    await fileSystem.idle();
    assert.equal(log.status().disk.paused, true);
    assert.match(log.status().disk.reason!, /: sink sink has still to take [\d.]+ KiB; let it catch up/);
    await log.setCursor('sink', AT, 60);
    // It looks at what can be deleted with every look at the disk, not once a minute.
    clock.advance(1000);
    await fileSystem.idle();
    clock.advance(1000);
    assert.deepEqual([await waiting, await blocked], [60, 75]);
    assert.ok(log.status().counters.deletedSegments > 0);
    await log.close();
  });

  test('lets the log close: what was not written is refused', async () => {
    const { fileSystem, log } = await opened({ minFreeBytes: 10_000 }, 50_000);
    const waiting = assert.rejects(log.append(AT, filler(50, 1000)), {
      code: 'ERR_LOG_CLOSED',
      message: /closed while it could not write/,
    });
    await fileSystem.idle();
    await log.close();
    await waiting;
  });
});

describe('closing in the middle of trouble', () => {
  test('makes durable what was written, refuses the rest, and none of that is found later', async () => {
    const setup = await opened({ minFreeBytes: 10_000 }, 60_000);
    const { fileSystem, log } = setup;
    const hang = fileSystem.inject({ operation: 'datasync', path: /\.log$/, effect: { kind: 'hang' } });
    const written = log.append(AT, values('written'));
    await hang.struck;
    const refused = assert.rejects(log.append(AT, filler(55, 1000)), { code: 'ERR_LOG_CLOSED' });
    await fileSystem.idle();
    const closing = log.close();
    await fileSystem.idle();
    hang.release();
    assert.equal((await written).baseOffset, 0);
    await Promise.all([refused, closing]);
    const again = await reopened(setup);
    assert.deepEqual(await recordsFrom(again, 0), [[0, 'written']]);
    await again.close();
  });

  test('refuses what a failed fdatasync left open, and none of that is found later', async () => {
    const setup = await opened();
    const { fileSystem, log } = setup;
    await log.append(AT, values('a'));
    fileSystem.inject({ operation: 'datasync', path: /\.log$/, effect: { kind: 'error', code: 'EIO' } });
    fileSystem.inject({ operation: 'open', path: /\.log$/, effect: { kind: 'error', code: 'EMFILE' } });
    const refused = assert.rejects(log.append(AT, values('b')), { code: 'ERR_LOG_CLOSED' });
    await fileSystem.idle();
    assert.match(log.status().disk.reason!, /Replacing .*EMFILE/);
    await log.close();
    await refused;
    const again = await reopened(setup);
    assert.deepEqual(await recordsFrom(again, 0), [[0, 'a']]);
    await again.close();
  });
});

describe('a write that fails', () => {
  for (const code of ['ENOSPC', 'EIO', 'EDQUOT']) {
    test(`with ${code} leaves the log as it was, and is tried again`, async () => {
      const setup = await opened();
      const { fileSystem, clock, log } = setup;
      await log.append(AT, values('a'));
      fileSystem.inject({ operation: 'write', path: /\.log$/, effect: { kind: 'error', code } });
      const waiting = log.append(AT, values('b'));
      await fileSystem.idle();
      const { disk, partitions, counters } = log.status();
      assert.deepEqual([disk.paused, counters.failedWrites, partitions[0]!.durableEnd], [true, 1, 1]);
      assert.match(disk.reason!, new RegExp(`Writing to /log/logs-0/0+\\.log failed.*${code}`));
      clock.advance(1000);
      assert.equal((await waiting).baseOffset, 1);
      const again = await reopened(setup);
      assert.deepEqual(await recordsFrom(again, 0), [
        [0, 'a'],
        [1, 'b'],
      ]);
      await again.close();
    });
  }

  test('half-way leaves nothing for a recovery to find', async () => {
    const setup = await opened();
    const { fileSystem, log } = setup;
    await log.append(AT, values('a'));
    const size = await fileSystem.sizeOf('/log/logs-0/00000000000000000000.log');
    fileSystem.inject({ operation: 'write', path: /\.log$/, effect: { kind: 'short', byteCount: 30 } });
    fileSystem.inject({
      operation: 'write',
      path: /\.log$/,
      effect: { kind: 'error', code: 'ENOSPC' },
    });
    log.append(AT, values('b')).catch(() => undefined);
    await fileSystem.idle();
    assert.equal(await fileSystem.sizeOf('/log/logs-0/00000000000000000000.log'), size);
    const again = await reopened(setup);
    assert.deepEqual(await recordsFrom(again, 0), [[0, 'a']]);
    await again.close();
  });

  test('short is taken up where it ended', async () => {
    const setup = await opened();
    setup.fileSystem.inject({
      operation: 'write',
      path: /\.log$/,
      times: 3,
      effect: { kind: 'short', byteCount: 17 },
    });
    await setup.log.append(AT, values('a'));
    const again = await reopened(setup);
    assert.deepEqual(await recordsFrom(again, 0), [[0, 'a']]);
    assert.equal(again.status().counters.cutBytes, 0);
    await again.close();
  });

  test('for want of file descriptors when a segment is full is tried again', async () => {
    const { fileSystem, clock, log } = await opened({ segmentBytes: 1024 });
    await log.append(AT, filler(1, 900));
    fileSystem.inject({ operation: 'open', path: /\.log$/, effect: { kind: 'error', code: 'EMFILE' } });
    const waiting = log.append(AT, filler(1, 900));
    await fileSystem.idle();
    assert.match(log.status().disk.reason!, /EMFILE/);
    clock.advance(1000);
    assert.equal((await waiting).baseOffset, 1);
    assert.equal(log.status().partitions[0]!.segmentCount, 2);
    await log.close();
  });
});

describe('a fdatasync that fails', () => {
  for (const bytes of ['dirty', 'lost'] as const) {
    test(`is not asked again (bytes ${bytes}): a new segment takes what was not acknowledged`, async () => {
      const setup = await opened();
      const { fileSystem, log } = setup;
      await log.append(AT, values('a', 'b'));
      fileSystem.inject({
        operation: 'datasync',
        path: /\.log$/,
        effect: { kind: 'error', code: 'EIO', bytes },
      });
      assert.equal((await log.append(AT, values('c'))).baseOffset, 2);
      await log.append(AT, values('d'));
      assert.equal(log.status().counters.failedSyncs, 1);
      assert.deepEqual(
        log.status().partitions.map(({ segmentCount }) => segmentCount),
        [2],
      );
      const expected = [
        [0, 'a'],
        [1, 'b'],
        [2, 'c'],
        [3, 'd'],
      ];
      assert.deepEqual(await recordsFrom(log, 0), expected);
      const again = await reopened(setup);
      assert.deepEqual(await recordsFrom(again, 0), expected);
      await again.close();
    });
  }

  test('in a segment without a durable batch sets that one aside', async () => {
    const setup = await opened();
    const { fileSystem, log } = setup;
    fileSystem.inject({
      operation: 'datasync',
      path: /\.log$/,
      times: 2,
      effect: { kind: 'error', code: 'EIO', bytes: 'lost' },
    });
    assert.equal((await log.append(AT, values('a'))).baseOffset, 0);
    assert.equal(log.status().partitions[0]!.segmentCount, 1);
    assert.deepEqual((await fileSystem.list('/log/logs-0/quarantine')).length, 2);
    const again = await reopened(setup);
    assert.deepEqual(await recordsFrom(again, 0), [[0, 'a']]);
    await again.close();
  });

  test('with more written behind it writes all of that again', async () => {
    const { fileSystem, log } = await opened({ batchBytes: 1024, commitBytes: 4096 });
    const hang = fileSystem.inject({ operation: 'datasync', path: /\.log$/, effect: { kind: 'hang' } });
    fileSystem.inject({
      operation: 'datasync',
      path: /\.log$/,
      effect: { kind: 'error', code: 'EIO', bytes: 'lost' },
    });
    const first = log.append(AT, values('first'));
    await hang.struck;
    const rest = Promise.all(
      Array.from({ length: 20 }, (_, index) => log.append(AT, values(`rest ${index}`.padEnd(400)))),
    );
    await fileSystem.idle();
    hang.release();
    await Promise.all([first, rest]);
    const read = await recordsFrom(log, 0);
    assert.deepEqual(
      read.map(([offset]) => offset),
      Array.from({ length: 21 }, (_, index) => index),
    );
    assert.equal(log.status().counters.failedSyncs, 1);
    await log.close();
  });
});

describe('a fdatasync that takes long', () => {
  test('collects what comes meanwhile into one write and one more fdatasync, and acknowledges nothing before', async () => {
    const { fileSystem, log } = await opened();
    await log.append(AT, values('warm'));
    const { syncs } = log.status().counters;
    const hang = fileSystem.inject({ operation: 'datasync', path: /\.log$/, effect: { kind: 'hang' } });
    const settled: number[] = [];
    const appends = [log.append(AT, values('0'))];
    await hang.struck;
    for (let index = 1; index < 50; index++) appends.push(log.append(AT, values(String(index))));
    for (const append of appends) void append.then(({ baseOffset }) => settled.push(baseOffset));
    await fileSystem.idle();
    assert.deepEqual(settled, []);
    assert.equal((await log.offsets(AT)).durableEnd, 1);
    hang.release();
    await Promise.all(appends);
    const after = log.status().counters;
    assert.equal(after.syncs - syncs, 2);
    assert.equal(after.appendedBatches, 3);
    await log.close();
  });

  test('does not hold back the write of what is a quarter of a batch, only its acknowledgement', async () => {
    const { fileSystem, log } = await opened({ batchBytes: 4096, indexIntervalBytes: 1024 });
    await log.append(AT, values('warm'));
    const hang = fileSystem.inject({ operation: 'datasync', path: /\.log$/, effect: { kind: 'hang' } });
    const appends = [log.append(AT, values('first'))];
    await hang.struck;
    const path = '/log/logs-0/00000000000000000000.log';
    const before = (await fileSystem.sizeOf(path))!;
    appends.push(log.append(AT, values('small')));
    await fileSystem.idle();
    assert.equal(await fileSystem.sizeOf(path), before, 'a few bytes wait for the fdatasync');
    appends.push(log.append(AT, filler(1, 1024)));
    await fileSystem.idle();
    assert.ok((await fileSystem.sizeOf(path))! > before + 1024);
    assert.equal((await log.offsets(AT)).durableEnd, 1);
    hang.release();
    assert.deepEqual(
      (await Promise.all(appends)).map(({ baseOffset }) => baseOffset),
      [1, 2, 3],
    );
    await log.close();
  });

  test('is run by two partitions at most at a time', async () => {
    const { fileSystem, log } = await opened({ topics: { logs: { partitions: 4 } } });
    const hang = fileSystem.inject({
      operation: 'datasync',
      path: /\.log$/,
      times: 4,
      effect: { kind: 'hang' },
    });
    const appends = [0, 1, 2, 3].map((partition) => log.append({ topic: 'logs', partition }, values('a')));
    await fileSystem.idle();
    assert.equal(hang.strikeCount, 2);
    hang.release();
    await Promise.all(appends);
    await log.close();
  });
});
