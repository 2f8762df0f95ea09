import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FakeClock } from '@logdrive/testkit/fake-clock';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';
import { openLog } from '../src/index.ts';
import { AT, filler, recordsFrom, values } from './log-fixtures.ts';
import { temporaryDirectory } from './log-directory.ts';

const MIB = 1_048_576;

describe('memory', () => {
  test('a window of 1 GiB completes under a budget of 64 MiB', { timeout: 120_000 }, async (t) => {
    await using dir = await temporaryDirectory();
    const log = await openLog({ dir: dir.path });
    const list = filler(4, MIB / 4);
    let peakBytes = 0;
    const append = async (): Promise<void> => {
      await log.append(AT, list);
      peakBytes = Math.max(peakBytes, log.status().inFlightBytes);
    };
    await Promise.all(Array.from({ length: 1024 }, append));
    const { partitions, inFlightBytes } = log.status();
    assert.equal(partitions[0]!.durableEnd, 4096);
    assert.ok(peakBytes <= 64 * MIB, `${peakBytes} bytes in flight`);
    assert.equal(inFlightBytes, 0);
    t.diagnostic(
      `peak ${Math.round(peakBytes / MIB)} MiB in flight, ${Math.round(process.memoryUsage().rss / MIB)} MiB resident`,
    );
    await log.close();
  });

  test('a million windows of one event, a thousand at a time', async () => {
    await using dir = await temporaryDirectory();
    const log = await openLog({ dir: dir.path });
    const list = filler(1, 250);
    const hasOffset = new Uint8Array(1_000_000);
    let left = 1_000_000;
    const client = async (): Promise<void> => {
      while (left-- > 0) hasOffset[(await log.append(AT, list)).baseOffset]! += 1;
    };
    await Promise.all(Array.from({ length: 1000 }, client));
    assert.ok(
      hasOffset.every((times) => times === 1),
      'each got an offset of its own',
    );
    const { syncs, appendedRecords } = log.status().counters;
    assert.equal(appendedRecords, 1_000_000);
    assert.ok(syncs <= 1001, `${syncs} fdatasyncs`);
    await log.close();
  });

  test('an append waits for the budget in its turn, and goes when its signal aborts', async () => {
    const fileSystem = new SimulatedFileSystem();
    const log = await openLog({ dir: '/log', fileSystem, clock: new FakeClock(), maxInFlightBytes: 3000 });
    const hang = fileSystem.inject({ operation: 'datasync', path: /\.log$/, effect: { kind: 'hang' } });
    const abort = new AbortController();
    const order: string[] = [];
    const first = log.append(AT, filler(1, 2000)).then(() => order.push('first'));
    const gone = log.append(AT, filler(1, 2000), { signal: abort.signal });
    const second = log.append(AT, filler(1, 2000)).then(() => order.push('second'));
    const small = log.append(AT, filler(1, 10)).then(() => order.push('small'));
    await hang.struck;
    assert.ok(log.status().inFlightBytes < 3000);
    abort.abort(new Error('client is gone'));
    await assert.rejects(gone, { message: 'client is gone' });
    hang.release();
    await Promise.all([first, second, small]);
    assert.deepEqual(order, ['first', 'second', 'small']);
    assert.equal((await log.offsets(AT)).durableEnd, 3);
    await log.close();
  });

  test('an append above the whole budget is refused', async () => {
    const log = await openLog({
      dir: '/log',
      fileSystem: new SimulatedFileSystem(),
      clock: new FakeClock(),
      maxInFlightBytes: 3000,
    });
    await assert.rejects(log.append(AT, filler(4, 1000)), {
      code: 'ERR_LOG_BATCH_TOO_LARGE',
      message: /append it in parts/,
    });
    await log.close();
  });

  test('what a reader was given is never written over, however many batches follow', async () => {
    const options = { dir: '/log', clock: new FakeClock(), batchBytes: 1024, recentBytes: 4096 };
    const log = await openLog({ ...options, fileSystem: new SimulatedFileSystem() });
    await log.append(AT, values('kept'.repeat(200)));
    const [batch] = await Array.fromAsync(log.read(AT, 0, { follow: false }));
    const before = Buffer.from(batch!.bytes);
    for (let index = 0; index < 200; index++) await log.append(AT, values(String(index).repeat(250)));
    assert.deepEqual(Buffer.from(batch!.bytes), before);
    assert.equal((await recordsFrom(log, 0)).length, 201);
    await log.close();
  });
});
