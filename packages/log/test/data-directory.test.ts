import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, describe, test } from 'node:test';
import { recordList } from '@logdrive/kafka-protocol/records';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';
import { connectControl, LogError, openLog } from '../src/index.ts';

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
