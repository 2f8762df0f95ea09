import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FakeClock } from '@logdrive/testkit/fake-clock';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';
import { type Assignment, type Cursor, type EmbeddedLog, type LogOptions, openLog } from '../src/index.ts';
import { AT, filler, overwrite, recordsFrom, values } from './log-fixtures.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

interface Setup {
  readonly fileSystem: SimulatedFileSystem;
  readonly clock: FakeClock;
  readonly log: EmbeddedLog;
}

async function opened(
  options: Partial<LogOptions> = {},
  fileSystem = new SimulatedFileSystem(),
): Promise<Setup> {
  const clock = new FakeClock();
  const log = await openLog({ dir: '/log', fileSystem, clock, ...options });
  return { fileSystem, clock, log };
}

/** Lets retention look once. */
async function tick({ clock, fileSystem }: Setup, byMs = MINUTE_MS): Promise<void> {
  clock.advance(byMs);
  await fileSystem.idle();
}

/** Ten segments of one record each. */
async function tenSegments(log: EmbeddedLog): Promise<void> {
  for (let index = 0; index < 10; index++) await log.append(AT, filler(1, 900));
}

const tiny = { segmentBytes: 1024 };

describe('retention', () => {
  test('by size deletes the oldest segments, as many as it takes', async () => {
    const setup = await opened({ ...tiny, topics: { logs: { retention: { bytes: 3000 } } } });
    await tenSegments(setup.log);
    await tick(setup);
    const { partitions, counters } = setup.log.status();
    assert.equal(counters.deletedSegments, 6);
    assert.equal(partitions[0]!.earliest, 6);
    assert.ok(partitions[0]!.bytes >= 3000);
    await assert.rejects(recordsFrom(setup.log, 5), { code: 'ERR_LOG_OFFSET_OUT_OF_RANGE', earliest: 6 });
    assert.equal((await recordsFrom(setup.log, 6)).length, 4);
    const names = await setup.fileSystem.list('/log/logs-0');
    assert.ok(!names.some((name) => name.startsWith('00000000000000000005.')), names.join(' '));
    await setup.log.close();
  });

  test('by age goes by the timestamps, and ends the segment that grows when it is old', async () => {
    const setup = await opened({ ...tiny, topics: { logs: { retention: { ageMs: DAY_MS } } } });
    await tenSegments(setup.log);
    await tick(setup);
    assert.equal(setup.log.status().counters.deletedSegments, 0);
    await tick(setup, 2 * DAY_MS);
    await tick(setup);
    assert.deepEqual(await setup.log.offsets(AT), { earliest: 10, durableEnd: 10 });
    assert.equal((await setup.log.append(AT, values('next'))).baseOffset, 10);
    await setup.log.close();
  });

  test('never passes a cursor, also not one whose sink is gone', async () => {
    const setup = await opened({
      ...tiny,
      sinks: [],
      topics: { logs: { retention: { bytes: 0, ageMs: 0 } } },
    });
    await tenSegments(setup.log);
    await setup.log.setCursor('gone', AT, 4);
    await tick(setup, DAY_MS);
    assert.equal((await setup.log.offsets(AT)).earliest, 4);
    const [cursor] = setup.log.cursors();
    assert.deepEqual([cursor!.orphaned, cursor!.position, cursor!.lagRecords], [true, 4, 6]);
    assert.ok(cursor!.lagBytes! > 5000);
    assert.equal(await setup.log.removeCursor('gone'), 1);
    await tick(setup, DAY_MS);
    assert.deepEqual(await setup.log.offsets(AT), { earliest: 10, durableEnd: 10 });
    await setup.log.close();
  });

  test('stops at a cursor that comes while it deletes', async () => {
    const setup = await opened({ ...tiny, topics: { logs: { retention: { bytes: 3000 } } } });
    const { fileSystem, log } = setup;
    await tenSegments(log);
    const first = fileSystem.inject({ operation: 'remove', path: /0000\.log$/, effect: { kind: 'hang' } });
    await tick(setup);
    await first.struck;
    const cursor = fileSystem.inject({ operation: 'datasync', path: /\.cursor/, effect: { kind: 'hang' } });
    const setting = log.setCursor('sink', AT, 'earliest');
    await cursor.struck;
    first.release();
    await fileSystem.idle();
    cursor.release();
    assert.equal(await setting, 1);
    assert.deepEqual([log.cursors()[0]?.position, log.status().partitions[0]?.earliest], [1, 1]);
    await tick(setup);
    assert.equal(log.status().partitions[0]?.earliest, 1);
    await log.close();
  });

  test('counts line bytes on over what it deleted', async () => {
    const setup = await opened({ ...tiny, topics: { logs: { retention: { bytes: 0 } } } });
    await tenSegments(setup.log);
    await tick(setup);
    assert.deepEqual(await setup.log.lines(AT), { earliestByte: 9 * 901, endByte: 10 * 901 });
    await setup.log.close();
    const again = await opened(tiny, setup.fileSystem);
    assert.deepEqual(await again.log.lines(AT), { earliestByte: 9 * 901, endByte: 10 * 901 });
    await again.log.close();
  });

  test('takes a new configuration while it runs', async () => {
    const setup = await opened(tiny);
    await tenSegments(setup.log);
    await setup.log.reconfigure({ logs: { retention: { bytes: 0 }, encoding: 'text', partitions: 2 } }, [
      'sink',
    ]);
    await tick(setup);
    const { partitions } = setup.log.status();
    assert.deepEqual(
      partitions.map(({ earliest, encoding }) => [earliest, encoding]),
      [
        [9, 'text'],
        [0, 'text'],
      ],
    );
    assert.equal((await setup.log.append({ topic: 'logs', partition: 1 }, values('a'))).baseOffset, 0);
    await setup.log.close();
  });
});

describe('a cursor', () => {
  /** Takes assignments as a sink would; `next` gives them one by one. */
  function sink(
    log: EmbeddedLog,
    name = 'sink',
  ): { next: () => Promise<Assignment>; end: () => Promise<void> } {
    const stop = new AbortController();
    const iterator = log.assign(name, ['logs'], { signal: stop.signal })[Symbol.asyncIterator]();
    return {
      next: async () => (await iterator.next()).value as Assignment,
      end: async () => {
        stop.abort();
        while (!(await iterator.next()).done);
      },
    };
  }

  function cursorOf(assignment: Assignment): Cursor {
    assert.ok(assignment.kind === 'assigned');
    return assignment.cursor;
  }

  async function positionAfterKill({ fileSystem }: Setup): Promise<number | undefined> {
    fileSystem.kill();
    const { log } = await opened({}, new SimulatedFileSystem({ disk: fileSystem.disk }));
    const [cursor] = log.cursors();
    await log.close();
    return cursor?.position;
  }

  test('that moved is durable a second later, and not before', async () => {
    for (const [waitMs, expected] of [
      [999, 0],
      [1000, 3],
    ] as const) {
      const setup = await opened({ cursorFlushBytes: 1_000_000 });
      await setup.log.append(AT, values('a', 'b', 'c'));
      cursorOf(await sink(setup.log).next()).commit(3);
      await tick(setup, waitMs);
      assert.equal(await positionAfterKill(setup), expected);
    }
  });

  test('that passed many bytes is durable at once', async () => {
    const setup = await opened({ cursorFlushBytes: 5000 });
    await setup.log.append(AT, filler(10, 1000));
    cursorOf(await sink(setup.log).next()).commit(9);
    await setup.fileSystem.idle();
    assert.equal(await positionAfterKill(setup), 9);
  });

  test('that is set while its sink runs is taken away and given back', async () => {
    const setup = await opened();
    await setup.log.append(AT, values('a', 'b', 'c'));
    const running = sink(setup.log);
    const first = cursorOf(await running.next());
    first.commit(3);
    assert.equal(await setup.log.setCursor('sink', AT, 1), 1);
    assert.ok(first.revoked.aborted);
    assert.equal((await running.next()).kind, 'revoked');
    assert.equal(cursorOf(await running.next()).position, 1);
    await running.end();
    assert.equal(await positionAfterKill(setup), 1);
  });

  test('that is set while its sink runs is given back even where the disk does not take it', {
    timeout: 5000,
  }, async () => {
    const setup = await opened();
    await setup.log.append(AT, values('a', 'b', 'c'));
    const running = sink(setup.log);
    cursorOf(await running.next()).commit(3);
    setup.fileSystem.inject({
      operation: 'datasync',
      path: /\.cursor/,
      effect: { kind: 'error', code: 'EIO' },
    });
    await assert.rejects(setup.log.setCursor('sink', AT, 1), /EIO/);
    assert.equal((await running.next()).kind, 'revoked');
    const given = cursorOf(await running.next());
    given.commit(3);
    await given.flush();
    await running.end();
    assert.equal(await positionAfterKill(setup), 3);
  });

  test('that is set and cannot be stored says that it has moved, and is stored later', async () => {
    const setup = await opened();
    const { fileSystem, log } = setup;
    await log.append(AT, values('a', 'b', 'c'));
    await log.setCursor('sink', AT, 3);
    fileSystem.inject({ operation: 'datasync', path: /\.cursor/, effect: { kind: 'error', code: 'EIO' } });
    await assert.rejects(log.setCursor('sink', AT, 1), {
      code: 'ERR_LOG_IO',
      message: /cursor of sink 'sink' on logs-0 is at 1 now, and storing that failed .*tried again/,
    });
    assert.equal(log.cursors()[0]?.position, 1);
    await tick(setup, 1000);
    assert.equal(await positionAfterKill(setup), 1);
  });

  test('out of range cannot be set', async () => {
    const { log } = await opened();
    await log.append(AT, values('a'));
    await assert.rejects(log.setCursor('sink', AT, 2), {
      code: 'ERR_LOG_OFFSET_OUT_OF_RANGE',
      durableEnd: 1,
    });
    await assert.rejects(log.setCursor('sink', { topic: 'none', partition: 0 }, 0), {
      code: 'ERR_LOG_UNKNOWN_PARTITION',
    });
    await log.close();
  });

  test('of a sink that runs cannot be removed, nor one that is not there', async () => {
    const { log } = await opened();
    await log.append(AT, values('a'));
    const running = sink(log);
    await running.next();
    await assert.rejects(log.removeCursor('sink'), { code: 'ERR_LOG_CURSOR_IN_USE' });
    await running.end();
    assert.equal(await log.removeCursor('sink'), 1);
    await assert.rejects(log.removeCursor('sink'), { code: 'ERR_LOG_UNKNOWN_CURSOR' });
    await log.close();
  });

  test('is handed out once', async () => {
    const { log } = await opened();
    await log.append(AT, values('a'));
    const running = sink(log);
    await running.next();
    await assert.rejects(sink(log).next(), { code: 'ERR_LOG_SINK_ASSIGNED' });
    await running.end();
    await log.close();
  });

  test('with a damaged file stands still, pins the log, and is cured by setting it', async () => {
    const setup = await opened({ ...tiny, topics: { logs: { retention: { bytes: 0 } } } });
    await setup.log.setCursor('sink/1', AT, 'earliest');
    await tenSegments(setup.log);
    await setup.log.close();
    await overwrite(setup.fileSystem, '/log/cursors/sink%2F1/logs-0.cursor', 0, Buffer.alloc(8192, 0xa5));
    const again = await opened({ ...tiny, topics: { logs: { retention: { bytes: 0 } } } }, setup.fileSystem);
    await tick(again);
    assert.equal((await again.log.offsets(AT)).earliest, 0);
    const [status] = again.log.cursors();
    assert.equal(status!.position, undefined);
    assert.match(status!.error!, /cannot be read.*logdrive cursor set sink\/1.*logdrive cursor rm sink\/1/s);
    await assert.rejects(sink(again.log, 'sink/1').next(), {
      code: 'ERR_LOG_CURSOR_UNREADABLE',
      sink: 'sink/1',
    });
    await again.log.setCursor('sink/1', AT, 'latest');
    const cured = sink(again.log, 'sink/1');
    assert.equal(cursorOf(await cured.next()).position, 10);
    await cured.end();
    await again.log.close();
  });
});
