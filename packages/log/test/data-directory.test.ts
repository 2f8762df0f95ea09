import assert from 'node:assert/strict';
import { type Channel, channel } from 'node:diagnostics_channel';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, describe, test } from 'node:test';
import { recordList } from '@logdrive/kafka-protocol/records';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';
import { connectControl, type EmbeddedLog, LogError, openLog } from '../src/index.ts';
import { recordsFrom } from './log-fixtures.ts';

async function temporaryDirectory(t: TestContext): Promise<string> {
  const dir = await fs.mkdtemp(join(tmpdir(), 'data-'));
  t.after(() => fs.rm(dir, { recursive: true, force: true }));
  return dir;
}

describe('the data directory', () => {
  test('is held by the one of several logs that was first', async (t) => {
    const dir = await temporaryDirectory(t);
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, () => openLog({ dir, version: '1.0.0' })),
    );
    const logs = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    assert.equal(logs.length, 1);
    for (const error of errors) {
      assert.ok(error instanceof LogError && error.code === 'ERR_LOG_LOCKED');
      assert.match(error.message, new RegExp(`process ${process.pid} \\(version 1\\.0\\.0\\)`));
    }
    await logs[0]?.close();
    await (await openLog({ dir })).close();
  });

  test('may have a path that no socket may have', async (t) => {
    const dir = join(await temporaryDirectory(t), 'a-directory-with-a-long-name-'.repeat(8));
    const log = await openLog({ dir, topics: { logs: {} } });
    await log.append({ topic: 'logs', partition: 0 }, recordList([{ value: Buffer.from('x') }]));
    await using client = await connectControl(dir);
    assert.equal(client.holder.pid, process.pid);
    await assert.rejects(openLog({ dir }), { code: 'ERR_LOG_LOCKED' });
    await log.close();
    await assert.rejects(connectControl(dir), { code: 'ERR_LOG_NOT_RUNNING' });
  });

  test('may lie in one that cannot be read', async () => {
    const fileSystem = new SimulatedFileSystem();
    fileSystem.inject({
      operation: 'syncDirectory',
      path: /^\/$/,
      effect: { kind: 'error', code: 'EACCES' },
    });
    await (await openLog({ dir: '/data', fileSystem })).close();
  });

  test('is refused when its name cannot be made durable', async () => {
    const fileSystem = new SimulatedFileSystem();
    fileSystem.inject({ operation: 'syncDirectory', path: /^\/$/, effect: { kind: 'error', code: 'EIO' } });
    await assert.rejects(openLog({ dir: '/data', fileSystem }), { code: 'ERR_LOG_DIRECTORY', path: '/data' });
    assert.equal(fileSystem.openFileCount, 0);
  });
});

describe('a data directory that is removed while the log is open', () => {
  async function append(log: EmbeddedLog, text: string): Promise<number> {
    const records = recordList([{ value: Buffer.from(text) }]);
    return (await log.append({ topic: 'logs', partition: 0 }, records)).baseOffset;
  }

  for (const removed of ['', 'logs-0']) {
    test(`is noticed before anything more is acknowledged (${removed || 'all of it'})`, async (t) => {
      const dir = join(await temporaryDirectory(t), 'data');
      const log = await openLog({ dir, topics: { logs: {} }, minFreeBytes: 0 });
      await append(log, 'acknowledged');
      await fs.rm(join(dir, removed), { recursive: true });
      const paused = once(channel('logdrive:log:pause'));
      const refused = assert.rejects(append(log, 'never'), { code: 'ERR_LOG_CLOSED', message: /is gone/ });
      const { reason } = await paused;
      assert.match(reason, /logs-0\/0+\.log is gone: it was removed, moved or replaced/);
      assert.equal(log.status().disk.paused, true);
      assert.equal(log.status().partitions[0]?.durableEnd, 1);
      await log.close();
      await refused;
    });
  }

  test('and replaced by another one takes nothing either', async (t) => {
    const dir = join(await temporaryDirectory(t), 'data');
    const log = await openLog({ dir, topics: { logs: {} }, minFreeBytes: 0 });
    await append(log, 'acknowledged');
    await fs.rename(dir, `${dir}.away`);
    await fs.mkdir(join(dir, 'logs-0'), { recursive: true });
    const paused = once(channel('logdrive:log:pause'));
    const refused = assert.rejects(append(log, 'never'), { code: 'ERR_LOG_CLOSED' });
    await paused;
    await log.close();
    await refused;
    assert.deepEqual(await fs.readdir(join(dir, 'logs-0')), []);
  });

  test('and put back takes events again, and has lost none', async (t) => {
    const dir = join(await temporaryDirectory(t), 'data');
    const log = await openLog({ dir, topics: { logs: {} }, minFreeBytes: 0, diskPollMs: 10 });
    await append(log, 'before');
    await fs.rename(dir, `${dir}.away`);
    const paused = once(channel('logdrive:log:pause'));
    const waiting = append(log, 'meanwhile');
    await paused;
    await fs.rename(`${dir}.away`, dir);
    assert.equal(await waiting, 1);
    assert.equal(log.status().disk.paused, false);
    await log.close();
    const again = await openLog({ dir });
    assert.deepEqual(
      (await recordsFrom(again, 0)).map(([, text]) => text),
      ['before', 'meanwhile'],
    );
    await again.close();
  });
});

/** The next message of a channel. */
function once(of: Channel): Promise<{ readonly reason: string }> {
  return new Promise((resolve) => {
    const take = (message: unknown): void => {
      of.unsubscribe(take);
      resolve(message as { reason: string });
    };
    of.subscribe(take);
  });
}
