import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { closeSync, constants, openSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { recordList } from '@logdrive/kafka-protocol/records';
import { FakeClock } from '@logdrive/testkit/fake-clock';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';
import { connectControl } from '../../src/control/control-channel-client.ts';
import { lockDirectory } from '../../src/control/directory-lock.ts';
import { type EmbeddedLog, type FileSystem, openLog } from '../../src/index.ts';
import { nodeFileSystem } from '../../src/disk/node-file-system.ts';

const STALL_MS = 10_000;

async function append(log: EmbeddedLog, partition: number, text: string): Promise<number> {
  const records = recordList([{ value: new TextEncoder().encode(text) }]);
  return (await log.append({ topic: 'logs', partition }, records)).baseOffset;
}

async function readAll(log: EmbeddedLog, partition: number): Promise<string[]> {
  const values: string[] = [];
  for await (const batch of log.read({ topic: 'logs', partition }, 0, { follow: false })) {
    for (const { value } of batch.records()) values.push(new TextDecoder().decode(value ?? undefined));
  }
  return values;
}

interface Stall {
  readonly fileSystem: FileSystem;
  /** From now on every fdatasync of a segment holds a thread, as a disk does that does not answer. */
  begin(): void;
  end(): void;
}

/** A real file system whose disk stands still: opening a pipe that nobody writes to blocks a thread of libuv's pool. */
async function stallingFileSystem(t: TestContext, dir: string): Promise<Stall> {
  const pipe = join(dir, 'pipe');
  execFileSync('/usr/bin/env', ['mkfifo', pipe]);
  let isStalled = false;
  let writer: number | undefined;
  const end = (): void => {
    isStalled = false;
    // Opened for both it does not block, and lets all wait no longer. Without the pool, where no thread may be left.
    writer ??= openSync(pipe, constants.O_RDWR);
  };
  t.after(async () => {
    end();
    if (writer !== undefined) closeSync(writer);
    await fs.rm(dir, { recursive: true, force: true });
  });
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    open: async (path, mode) => {
      const file = await nodeFileSystem.open(path, mode);
      if (!path.endsWith('.log')) return file;
      return {
        read: (target, offset, length, position) => file.read(target, offset, length, position),
        write: (chunks, position) => file.write(chunks, position),
        truncate: (size) => file.truncate(size),
        size: () => file.size(),
        close: () => file.close(),
        datasync: async () => {
          if (isStalled) await (await fs.open(pipe, constants.O_RDONLY)).close();
          await file.datasync();
        },
      };
    },
  };
  return {
    fileSystem,
    begin: () => {
      isStalled = true;
    },
    end,
  };
}

test('a disk that does not answer holds two threads, and nothing else', { timeout: 8000 }, async (t) => {
  const dir = await fs.mkdtemp(join(tmpdir(), 'stall-'));
  const stall = await stallingFileSystem(t, dir);
  const data = join(dir, 'data');
  const clock = new FakeClock();
  const partitions = 6;
  const log = await openLog({
    dir: data,
    topics: { logs: { partitions } },
    fileSystem: stall.fileSystem,
    clock,
    recentBytes: 0,
    minFreeBytes: 0,
  });
  await using lock = await lockDirectory({ dir: data, version: 'stalled' });
  lock.control.handle('status', async () => log.status());
  for (let partition = 0; partition < partitions; partition++)
    await append(log, partition, `before ${partition}`);

  stall.begin();
  let acknowledgedCount = 0;
  const appends = Array.from({ length: partitions }, async (_, partition) => {
    await append(log, partition, `during ${partition}`);
    acknowledgedCount++;
  });
  clock.advance(STALL_MS);

  // All of these need a thread of the pool, or the event loop, or both. There are more stalled partitions than threads.
  assert.deepEqual(await readAll(log, 0), ['before 0']);
  assert.equal((await lookup('localhost')).address.length > 0, true);
  await using client = await connectControl(data);
  assert.equal(client.holder.version, 'stalled');
  const status = (await client.request('status')) as { partitions: { durableEnd: number }[] };
  assert.deepEqual(
    status.partitions.map(({ durableEnd }) => durableEnd),
    Array.from({ length: partitions }, () => 1),
  );
  await assert.rejects(lockDirectory({ dir: data }), { code: 'ERR_LOG_LOCKED' });
  await connectsTo(t);
  assert.equal(acknowledgedCount, 0);

  stall.end();
  await Promise.all(appends);
  assert.deepEqual(await readAll(log, 5), ['before 5', 'during 5']);
  await log.close();
});

async function connectsTo(t: TestContext): Promise<void> {
  const server = createServer((socket) => socket.end('hello')).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await once(server, 'listening');
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  const [greeting] = await once(createConnection(address.port, '127.0.0.1'), 'data');
  assert.equal(String(greeting), 'hello');
}

test('appends behind a stalled fdatasync wait for theirs, and share it', async () => {
  const fileSystem = new SimulatedFileSystem();
  const clock = new FakeClock();
  const log = await openLog({ dir: '/data', topics: { logs: {} }, fileSystem, clock, minFreeBytes: 0 });
  await append(log, 0, 'before');
  const stalled = fileSystem.inject({ operation: 'datasync', path: /\.log$/, effect: { kind: 'hang' } });
  const first = append(log, 0, 'first');
  await stalled.struck;
  const rest = Array.from({ length: 20 }, (_, index) => append(log, 0, `behind ${index}`));
  clock.advance(STALL_MS);
  await fileSystem.idle();
  assert.deepEqual(await log.offsets({ topic: 'logs', partition: 0 }), { earliest: 0, durableEnd: 1 });
  assert.deepEqual(await readAll(log, 0), ['before']);
  const before = fileSystem.callCounts.get('datasync') ?? 0;
  stalled.release();
  assert.equal(await first, 1);
  assert.deepEqual(
    await Promise.all(rest),
    Array.from({ length: 20 }, (_, index) => index + 2),
  );
  const syncCount = (fileSystem.callCounts.get('datasync') ?? 0) - before;
  assert.ok(syncCount <= 2, `${syncCount} fdatasyncs for what had piled up`);
  await log.close();
});
