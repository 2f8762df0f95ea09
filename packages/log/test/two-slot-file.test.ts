import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { seededRandom } from '@logdrive/testkit/crash-choice';
import { crashPoints, crashStates } from '@logdrive/testkit/crash-points';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';
import type { SimulatedDisk } from '@logdrive/testkit/simulated-file-system-disk';
import type { FileSystem } from '../src/disk/file-system.ts';
import {
  createTwoSlotFile,
  openTwoSlotFile,
  readTwoSlotFile,
  type TwoSlotFile,
  type TwoSlotFileOptions,
} from '../src/disk/two-slot-file.ts';

/** Differs in every sector from other values. */
const encode = (value: number): Uint8Array => new TextEncoder().encode(`${value},`.padEnd(70, `${value},`));
const decode = (payload: Uint8Array | undefined): number | undefined =>
  payload === undefined ? undefined : Number(/\d+/.exec(new TextDecoder().decode(payload))?.[0]);

function at(fileSystem: FileSystem): TwoSlotFileOptions {
  return {
    fileSystem,
    path: '/d/cursor',
    slotBytes: 128,
    what: "the cursor of sink 'x'",
    cure: 'Set it with `logdrive cursor set`.',
  };
}

async function made(): Promise<{ fileSystem: SimulatedFileSystem; file: TwoSlotFile }> {
  const fileSystem = new SimulatedFileSystem({ sectorBytes: 32 });
  await fileSystem.makeDirectory('/d');
  await fileSystem.syncDirectory('/');
  return { fileSystem, file: await createTwoSlotFile(at(fileSystem), encode(0)) };
}

/** Opens what a crash left, and commits once more, so that the file is known to work. */
async function valueAfter(
  disk: SimulatedDisk,
): Promise<{ value: number | undefined; after: SimulatedFileSystem }> {
  const fileSystem = new SimulatedFileSystem({ disk });
  const file = await openTwoSlotFile(at(fileSystem));
  const value = decode(file?.payload);
  await file?.commit(encode(1000));
  await file?.close();
  assert.equal(fileSystem.openFileCount, 0);
  return { value, after: fileSystem };
}

describe('a two-slot file', () => {
  test('holds the last value, across closing', async () => {
    const { fileSystem, file } = await made();
    for (let value = 1; value <= 5; value++) await file.commit(encode(value));
    assert.equal(decode(file.payload), 5);
    assert.equal(file.generation, 6);
    await file.close();
    const again = await openTwoSlotFile(at(fileSystem));
    assert.equal(decode(again?.payload), 5);
    assert.equal(decode((await readTwoSlotFile(at(fileSystem)))?.payload), 5);
    await again?.close();
    assert.equal(fileSystem.openFileCount, 0);
    assert.equal(await fileSystem.sizeOf('/d/cursor'), 256);
  });

  test('is undefined where there is none', async () => {
    const fileSystem = new SimulatedFileSystem();
    assert.equal(await openTwoSlotFile(at(fileSystem)), undefined);
    assert.equal(await readTwoSlotFile(at(fileSystem)), undefined);
  });

  test('takes commits in the order of the calls, and copies their payload', async () => {
    const { file } = await made();
    const payload = encode(1);
    const first = file.commit(payload);
    payload.fill(0);
    const second = file.commit(encode(2));
    await first;
    assert.equal(decode(file.payload), 1);
    await second;
    assert.equal(decode(file.payload), 2);
  });

  test('refuses what does not fit, and goes on', async () => {
    const { file } = await made();
    await assert.rejects(file.commit(new Uint8Array(105)), {
      code: 'ERR_LOG_SLOT_TOO_SMALL',
      message: /needs 105 bytes.*\/d\/cursor has room for 104/,
    });
    await file.commit(new Uint8Array(104).fill(7));
    assert.deepEqual(file.payload, new Uint8Array(104).fill(7));
  });

  test('commits on a full disk', async () => {
    const { fileSystem, file } = await made();
    fileSystem.setCapacity(0);
    await file.commit(encode(1));
    await file.commit(encode(2));
    assert.equal(decode(file.payload), 2);
  });

  test('finishes short writes', async () => {
    const { fileSystem, file } = await made();
    fileSystem.inject({ operation: 'write', times: 9, effect: { kind: 'short', byteCount: 10 } });
    await file.commit(encode(1));
    await file.close();
    assert.equal((await valueAfter(fileSystem.disk)).value, 1);
  });

  test('is replaced whole by a new one of its name', async () => {
    const { fileSystem, file } = await made();
    await file.close();
    fileSystem.inject({ operation: 'datasync', effect: { kind: 'error', code: 'EIO' } });
    await assert.rejects(createTwoSlotFile(at(fileSystem), encode(7)), { code: 'EIO' });
    assert.equal(decode((await readTwoSlotFile(at(fileSystem)))?.payload), 0);
    await (await createTwoSlotFile(at(fileSystem), encode(8))).close();
    assert.equal(decode((await readTwoSlotFile(at(fileSystem)))?.payload), 8);
    assert.deepEqual(await fileSystem.list('/d'), ['cursor']);
  });
});

describe('a damaged two-slot file', () => {
  test('falls back to the other slot, wherever the newer one is damaged', async () => {
    const { fileSystem, file } = await made();
    await file.commit(encode(1));
    const used = 24 + encode(1).length;
    for (let position = 128; position < 128 + used; position++) {
      const disk = fileSystem.disk.clone();
      disk.damage('/d/cursor', (bytes) => bytes.with(position, (bytes[position] ?? 0) ^ 0x40));
      assert.equal((await valueAfter(disk)).value, 0, `byte ${position}`);
    }
  });

  test('is an error that names file and cure when both slots are, and is left as it is', async () => {
    const { fileSystem, file } = await made();
    await file.commit(encode(1));
    await file.close();
    fileSystem.disk.damage('/d/cursor', (bytes) => bytes.with(30, 1).fill(0, 128));
    const before = fileSystem.disk.fingerprint();
    const expected = {
      name: 'LogError',
      code: 'ERR_LOG_SLOTS_UNREADABLE',
      path: '/d/cursor',
      message:
        "the cursor of sink 'x' cannot be read: in /d/cursor the first copy has a wrong checksum and the second is empty. " +
        'Set it with `logdrive cursor set`.',
    };
    await assert.rejects(openTwoSlotFile(at(fileSystem)), expected);
    await assert.rejects(readTwoSlotFile(at(fileSystem)), expected);
    assert.equal(fileSystem.disk.fingerprint(), before);
    assert.equal(fileSystem.openFileCount, 0);
  });

  test('that is cut off counts as far as it goes', async () => {
    const { fileSystem, file } = await made();
    await file.commit(encode(1));
    fileSystem.disk.damage('/d/cursor', (bytes) => bytes.slice(0, 200));
    assert.equal((await valueAfter(fileSystem.disk.clone())).value, 0);
    fileSystem.disk.damage('/d/cursor', () => new Uint8Array());
    await assert.rejects(openTwoSlotFile(at(fileSystem)), { code: 'ERR_LOG_SLOTS_UNREADABLE' });
  });

  test('of a later layout is refused, even where an older slot could be read', async () => {
    const { crc32c } = await import('@node-rs/crc32');
    const { fileSystem, file } = await made();
    await file.commit(encode(1));
    fileSystem.disk.damage('/d/cursor', (bytes) => {
      bytes[128 + 9] = 2;
      const crc = crc32c(bytes.subarray(128 + 8, 128 + 24 + encode(1).length));
      new DataView(bytes.buffer).setUint32(128 + 4, crc);
      return bytes;
    });
    await assert.rejects(openTwoSlotFile(at(fileSystem)), {
      code: 'ERR_LOG_DIRECTORY',
      message: /layout version 2, and this program knows 1/,
    });
  });
});

/** Runs a history, then crashes it everywhere: the value found is the last one acknowledged, or a later attempt. */
async function crashEverywhere(
  history: (fileSystem: SimulatedFileSystem, acknowledge: (value: number) => void) => Promise<void>,
): Promise<number> {
  const fileSystem = new SimulatedFileSystem({ sectorBytes: 32 });
  await fileSystem.makeDirectory('/d');
  await fileSystem.syncDirectory('/');
  const start = fileSystem.disk.clone();
  const before = fileSystem.trace.length;
  const acknowledged: { value: number; changeCount: number }[] = [];
  await history(fileSystem, (value) => {
    acknowledged.push({ value, changeCount: fileSystem.trace.length - before });
  });
  const seen = new Set<string>();
  for (const point of crashPoints(start, fileSystem.trace.slice(before))) {
    const last = acknowledged.findLast(({ changeCount }) => changeCount <= point.changeCount)?.value;
    for (const { disk, survived } of crashStates(point.disk, 300, seededRandom(point.changeCount))) {
      const key = `${last} ${disk.fingerprint()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const where = `crash after '${point.after}', ${survived}`;
      const { value, after } = await valueAfter(disk);
      if (last !== undefined)
        assert.ok(value !== undefined && value >= last, `${value} of ${last}: ${where}`);
      await crashAgain(disk, after, value, where);
    }
  }
  return seen.size;
}

/** The second process crashed as well: what it showed may be replaced by its own commit, never taken back. */
async function crashAgain(
  start: SimulatedDisk,
  run: SimulatedFileSystem,
  shown: number | undefined,
  where: string,
): Promise<void> {
  assert.equal(run.disk, start);
  for (const { disk } of crashStates(run.disk, 4, seededRandom(1))) {
    const { value } = await valueAfter(disk);
    assert.equal(value, shown === undefined ? undefined : 1000, where);
  }
}

describe('a crash of a two-slot file', () => {
  test('at every point of making it and of commits loses no acknowledged value', async () => {
    const stateCount = await crashEverywhere(async (fileSystem, acknowledge) => {
      const file = await createTwoSlotFile(at(fileSystem), encode(1));
      acknowledge(1);
      for (const value of [2, 3, 4]) {
        await file.commit(encode(value));
        acknowledge(value);
      }
    });
    assert.ok(stateCount > 30, `${stateCount} states`);
  });

  for (const bytes of ['dirty', 'lost', 'reverted'] as const) {
    test(`after a failed datasync, bytes ${bytes}, and a restart of the process alone`, async () => {
      const stateCount = await crashEverywhere(async (fileSystem, acknowledge) => {
        const file = await createTwoSlotFile(at(fileSystem), encode(1));
        await file.commit(encode(2));
        acknowledge(2);
        fileSystem.inject({ operation: 'datasync', effect: { kind: 'error', code: 'EIO', bytes } });
        await assert.rejects(file.commit(encode(3)), { code: 'EIO' });
        assert.equal(decode(file.payload), 2);
        // The kernel may still show the value that never reached the disk: a new process trusts it, and must make it so.
        const again = await openTwoSlotFile(at(fileSystem));
        const found = decode(again?.payload);
        acknowledge(found ?? 0);
        await again?.commit(encode(4));
        acknowledge(4);
        await again?.commit(encode(5));
        acknowledge(5);
      });
      assert.ok(stateCount > 30, `${stateCount} states`);
    });
  }

  test('in a write that failed half-way does not matter to the commits after it', async () => {
    await crashEverywhere(async (fileSystem, acknowledge) => {
      const file = await createTwoSlotFile(at(fileSystem), encode(1));
      acknowledge(1);
      fileSystem.inject({ operation: 'write', effect: { kind: 'short', byteCount: 40 } });
      fileSystem.inject({ operation: 'write', effect: { kind: 'error', code: 'EIO' } });
      await assert.rejects(file.commit(encode(2)), { code: 'EIO' });
      for (const value of [3, 4]) {
        await file.commit(encode(value));
        acknowledge(value);
      }
    });
  });
});
