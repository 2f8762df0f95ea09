import assert from 'node:assert/strict';
import { chmod, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { inspectLog, openLog } from '../src/index.ts';
import { temporaryDirectory } from './log-directory.ts';
import { AT, filler, recordsFrom, values } from './log-fixtures.ts';

describe('looking into a log', () => {
  test('beside the process that holds it shows what is durable, and follows', async () => {
    await using dir = await temporaryDirectory();
    await using log = await openLog({ dir: dir.path, segmentBytes: 2000, version: '1.2.3' });
    for (let index = 0; index < 10; index++) await log.append(AT, values(`event ${index}`.padEnd(500)));
    await using inspection = await inspectLog(dir.path);
    assert.equal(inspection.holder?.version, '1.2.3');
    assert.deepEqual(await inspection.offsets(AT), { earliest: 0, durableEnd: 10 });
    assert.deepEqual(
      inspection.status().partitions.map((extent) => ({ ...extent, encoding: 'json' })),
      log.status().partitions,
    );
    assert.deepEqual(await recordsFrom(inspection, 7), await recordsFrom(log, 7));
    const seen: string[] = [];
    const stop = new AbortController();
    for await (const batch of inspection.read(AT, 9, { signal: stop.signal })) {
      for (const { value } of batch.records()) seen.push(String(value).trim());
      if (seen.length === 1)
        await log.append(
          AT,
          values(...Array.from({ length: 5 }, (_, index) => `later ${index}`.padEnd(600))),
        );
      if (seen.length === 6) stop.abort();
    }
    assert.deepEqual(seen, ['event 9', 'later 0', 'later 1', 'later 2', 'later 3', 'later 4']);
  });

  test('moves and removes cursors through the process that holds it', async () => {
    await using dir = await temporaryDirectory();
    await using log = await openLog({ dir: dir.path });
    await log.append(AT, values('a', 'b', 'c'));
    await using inspection = await inspectLog(dir.path);
    assert.equal(await inspection.setCursor('sink', AT, 'latest'), 3);
    assert.equal(log.cursors()[0]?.position, 3);
    await assert.rejects(inspection.setCursor('sink', AT, 99), {
      code: 'ERR_LOG_OFFSET_OUT_OF_RANGE',
      durableEnd: 3,
    });
    assert.equal(await inspection.removeCursor('sink'), 1);
    assert.deepEqual(log.cursors(), []);
  });

  test('without such a process reads the files, torn end left out and left alone', async () => {
    await using dir = await temporaryDirectory();
    const log = await openLog({ dir: dir.path });
    await log.append(AT, values('a', 'b'));
    await log.close();
    const path = join(dir.path, 'logs-0', '00000000000000000000.log');
    const file = await open(path, 'a');
    await file.write('torn');
    const { size } = await file.stat();
    await file.close();
    await using inspection = await inspectLog(dir.path);
    assert.equal(inspection.holder, undefined);
    assert.deepEqual(await recordsFrom(inspection, 0), [
      [0, 'a'],
      [1, 'b'],
    ]);
    assert.deepEqual((await inspection.offsets(AT)).durableEnd, 2);
    assert.equal((await Array.fromAsync(inspection.read(AT, 2))).length, 0);
    assert.equal(await inspection.setCursor('sink', AT, 1), 1);
    await using again = await inspectLog(dir.path);
    const [cursor] = again.cursors();
    assert.deepEqual([cursor?.sink, cursor?.position, cursor?.lagRecords], ['sink', 1, 1]);
    assert.ok(size > 0);
  });

  test('without such a process ends where the next one goes on, behind a damaged end and a cursor', async () => {
    await using dir = await temporaryDirectory();
    const log = await openLog({ dir: dir.path });
    await log.append(AT, values('a'));
    await log.append(AT, values('b'));
    await log.setCursor('sink', AT, 'latest');
    await log.close();
    const file = await open(join(dir.path, 'logs-0', '00000000000000000000.log'), 'r+');
    await file.truncate((await file.stat()).size - 1);
    await file.close();
    for (const file of ['state', '00000000000000000002.snapshot']) await rm(join(dir.path, 'logs-0', file));
    await using inspection = await inspectLog(dir.path);
    assert.deepEqual(await inspection.offsets(AT), { earliest: 0, durableEnd: 2 });
    assert.deepEqual(await recordsFrom(inspection, 0), [[0, 'a']]);
    assert.equal(inspection.cursors()[0]?.lagRecords, 0);
    await using again = await openLog({ dir: dir.path });
    assert.deepEqual(await again.offsets(AT), { earliest: 0, durableEnd: 2 });
  });

  test('verifies every record, and says where the damage is', async () => {
    await using dir = await temporaryDirectory();
    const log = await openLog({ dir: dir.path, segmentBytes: 2000 });
    for (let index = 0; index < 6; index++) await log.append(AT, filler(1, 800));
    await log.close();
    const path = join(dir.path, 'logs-0', '00000000000000000002.log');
    const file = await open(path, 'r+');
    await file.write('####', 200);
    await file.close();
    await using inspection = await inspectLog(dir.path);
    const reports = await Array.fromAsync(inspection.verify());
    assert.deepEqual(
      reports.map(({ recordCount }) => recordCount),
      [2, 1, 2],
    );
    assert.deepEqual(
      reports.flatMap(({ bad }) => bad.map(({ reason, position }) => [reason, position])),
      [['checksum', 0]],
    );
    assert.equal(reports[1]!.path, path);
  });

  test('of another user says so, and not that a process broke off', async () => {
    await using dir = await temporaryDirectory();
    await using log = await openLog({ dir: dir.path, topics: { logs: {} } });
    await log.append(AT, values('a'));
    await chmod(dir.path, process.getuid?.() === 0 ? 0o700 : 0);
    // Root may read everything: it has to be somebody else for a moment.
    if (process.getuid?.() === 0) process.seteuid?.(65_534);
    try {
      await assert.rejects(inspectLog(dir.path), {
        code: 'ERR_LOG_DIRECTORY',
        message: /belongs to another user .*run this as the user that runs the relay/,
      });
    } finally {
      if (process.getuid?.() === 0) process.seteuid?.(0);
      await chmod(dir.path, 0o700);
    }
  });

  test('names what there is when a partition is not there', async () => {
    await using dir = await temporaryDirectory();
    await using log = await openLog({ dir: dir.path, topics: { logs: {} } });
    assert.equal(log.status().partitions.length, 1);
    await using inspection = await inspectLog(dir.path);
    await assert.rejects(inspection.offsets({ topic: 'other', partition: 0 }), {
      code: 'ERR_LOG_UNKNOWN_PARTITION',
      message: /there is logs-0/,
    });
  });
});
