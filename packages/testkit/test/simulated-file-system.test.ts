import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { seededRandom } from '@logdrive/testkit/crash-choice';
import { crashPoints, crashStates } from '@logdrive/testkit/crash-points';
import { SimulatedFileSystem } from '@logdrive/testkit/simulated-file-system';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const string = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : new TextDecoder().decode(bytes).replaceAll('\0', '.');

/** The different contents that `path` may have after a crash now; '-' when the name is lost. */
function outcomes(fileSystem: SimulatedFileSystem, path: string): string[] {
  const states = [...crashStates(fileSystem.disk, 10_000, seededRandom(1))];
  return [...new Set(states.map(({ disk }) => string(disk.files().get(path)) ?? '-'))].toSorted();
}

async function fileWith(content: string, sectorBytes = 4): Promise<SimulatedFileSystem> {
  const fileSystem = new SimulatedFileSystem({ sectorBytes });
  const file = await fileSystem.open('/f', 'create');
  await file.write([text(content)], 0);
  await file.datasync();
  await file.close();
  await fileSystem.syncDirectory('/');
  return fileSystem;
}

describe('bytes of a simulated file', () => {
  test('are all kept after datasync and a sync of the directory', async () => {
    const fileSystem = await fileWith('abcdefgh');
    assert.deepEqual(outcomes(fileSystem, '/f'), ['abcdefgh']);
  });

  test('survive a crash sector by sector, in any order, when they were not synced', async () => {
    const fileSystem = await fileWith('abcdefgh');
    const file = await fileSystem.open('/f', 'write');
    await file.write([text('ABCD'), text('EFGH')], 0);
    assert.deepEqual(outcomes(fileSystem, '/f'), ['ABCDEFGH', 'ABCDefgh', 'abcdEFGH', 'abcdefgh']);
  });

  test('of one sector pass through the states of the page, never a mix', async () => {
    const fileSystem = await fileWith('....');
    const file = await fileSystem.open('/f', 'write');
    await file.write([text('a')], 0);
    await file.write([text('b')], 1);
    assert.deepEqual(outcomes(fileSystem, '/f'), ['....', 'a...', 'ab..']);
  });

  test('beyond the durable size may come as a longer file of zeros', async () => {
    const fileSystem = await fileWith('abcd');
    const file = await fileSystem.open('/f', 'write');
    await file.write([text('EFGH')], 4);
    assert.deepEqual(outcomes(fileSystem, '/f'), ['abcd', 'abcd....', 'abcdEFGH']);
  });

  test('cut off are certain to be gone only after datasync', async () => {
    const fileSystem = await fileWith('abcdefgh');
    const file = await fileSystem.open('/f', 'write');
    await file.truncate(4);
    assert.ok(outcomes(fileSystem, '/f').includes('abcdefgh'));
    assert.ok(outcomes(fileSystem, '/f').includes('abcd'));
    await file.datasync();
    assert.deepEqual(outcomes(fileSystem, '/f'), ['abcd']);
  });

  test('written while a datasync is under way are not covered by it', async () => {
    const fileSystem = await fileWith('abcd');
    const file = await fileSystem.open('/f', 'write');
    const hang = fileSystem.inject({ operation: 'datasync', effect: { kind: 'hang' } });
    await file.write([text('ABCD')], 0);
    const synced = file.datasync();
    await hang.struck;
    hang.release();
    const written = file.write([text('WXYZ')], 0);
    await Promise.all([synced, written]);
    assert.ok(outcomes(fileSystem, '/f').includes('ABCD'));
  });
});

describe('a failed datasync', () => {
  for (const bytes of ['dirty', 'lost', 'reverted'] as const) {
    test(`with bytes ${bytes}`, async () => {
      const fileSystem = await fileWith('abcd');
      const file = await fileSystem.open('/f', 'write');
      await file.write([text('ABCD')], 0);
      fileSystem.inject({ operation: 'datasync', effect: { kind: 'error', code: 'EIO', bytes } });
      await assert.rejects(file.datasync(), { code: 'EIO' });
      const visible = string(fileSystem.disk.files().get('/f'));
      await file.datasync();
      const possible = outcomes(fileSystem, '/f');
      const expected = {
        dirty: { visible: 'ABCD', possible: ['ABCD'] },
        lost: { visible: 'ABCD', possible: ['ABCD', 'abcd'] },
        reverted: { visible: 'abcd', possible: ['abcd'] },
      };
      assert.deepEqual({ visible, possible }, expected[bytes]);
    });
  }

  test('is made good by writing the same place again', async () => {
    const fileSystem = await fileWith('abcd');
    const file = await fileSystem.open('/f', 'write');
    await file.write([text('ABCD')], 0);
    fileSystem.inject({ operation: 'datasync', effect: { kind: 'error', code: 'EIO', bytes: 'lost' } });
    await assert.rejects(file.datasync(), { code: 'EIO' });
    await file.write([text('ABCD')], 0);
    await file.datasync();
    assert.deepEqual(outcomes(fileSystem, '/f'), ['ABCD']);
  });
});

describe('names on a simulated disk', () => {
  test('are lost without a sync of the directory, whatever the file did', async () => {
    const fileSystem = new SimulatedFileSystem();
    const file = await fileSystem.open('/f', 'create');
    await file.write([text('a')], 0);
    await file.datasync();
    assert.deepEqual(outcomes(fileSystem, '/f'), ['-', 'a']);
    await fileSystem.syncDirectory('/');
    assert.deepEqual(outcomes(fileSystem, '/f'), ['a']);
  });

  test('survive each on its own', async () => {
    const fileSystem = new SimulatedFileSystem();
    await fileSystem.open('/a', 'create');
    await fileSystem.open('/b', 'create');
    const listings = [...crashStates(fileSystem.disk, 100, seededRandom(1))].map(({ disk }) =>
      disk.list('/').join(''),
    );
    assert.deepEqual(listings.toSorted(), ['', 'a', 'ab', 'b']);
  });

  test('are renamed whole or not at all', async () => {
    const fileSystem = await fileWith('old');
    const file = await fileSystem.open('/new', 'create');
    await file.write([text('new')], 0);
    await file.datasync();
    await fileSystem.syncDirectory('/');
    await fileSystem.rename('/new', '/f');
    assert.deepEqual(outcomes(fileSystem, '/f'), ['new', 'old']);
    await fileSystem.syncDirectory('/');
    assert.deepEqual(outcomes(fileSystem, '/f'), ['new']);
    assert.deepEqual(outcomes(fileSystem, '/new'), ['-']);
  });

  test('of a directory that is not durable take all inside with them', async () => {
    const fileSystem = new SimulatedFileSystem();
    await fileSystem.makeDirectory('/d');
    await fileSystem.open('/d/f', 'create');
    await fileSystem.syncDirectory('/d');
    assert.deepEqual(outcomes(fileSystem, '/d/f'), ['', '-']);
    await fileSystem.syncDirectory('/');
    assert.deepEqual(outcomes(fileSystem, '/d/f'), ['']);
  });

  test('removed may come back', async () => {
    const fileSystem = await fileWith('kept');
    await fileSystem.remove('/f');
    assert.equal(await fileSystem.sizeOf('/f'), undefined);
    assert.deepEqual(outcomes(fileSystem, '/f'), ['-', 'kept']);
  });
});

describe('errors of a simulated file system', () => {
  test('are those of Node', async () => {
    const fileSystem = await fileWith('x');
    await assert.rejects(fileSystem.open('/none', 'write'), { code: 'ENOENT' });
    await assert.rejects(fileSystem.open('/f', 'create'), { code: 'EEXIST' });
    await assert.rejects(fileSystem.open('/f/g', 'create'), { code: 'ENOTDIR' });
    await assert.rejects(fileSystem.makeDirectory('/f'), { code: 'EEXIST' });
    await assert.rejects(fileSystem.list('/none'), { code: 'ENOENT' });
    const file = await fileSystem.open('/f', 'read');
    await assert.rejects(file.write([text('y')], 0), { code: 'EBADF' });
    await file.close();
    await assert.rejects(file.size(), { code: 'EBADF' });
    assert.equal(fileSystem.openFileCount, 0);
  });

  test('strike on the call that was asked for', async () => {
    const fileSystem = await fileWith('abcd');
    const file = await fileSystem.open('/f', 'write');
    fileSystem.inject({
      operation: 'write',
      path: /f$/,
      skipCount: 1,
      effect: { kind: 'error', code: 'EIO' },
    });
    assert.equal(await file.write([text('1')], 0), 1);
    await assert.rejects(file.write([text('2')], 1), { code: 'EIO' });
    assert.equal(await file.write([text('3')], 2), 1);
    fileSystem.inject({ operation: 'write', effect: { kind: 'short', byteCount: 2 } });
    assert.equal(await file.write([text('WX'), text('YZ')], 0), 2);
    assert.equal(string(fileSystem.disk.files().get('/f')), 'WX3d');
  });

  test('a full disk takes what fits, then nothing, and rewrites what it has', async () => {
    const fileSystem = new SimulatedFileSystem({ sectorBytes: 4, capacityBytes: 8 });
    const file = await fileSystem.open('/f', 'create');
    assert.equal(await file.write([text('0123456789')], 0), 8);
    await assert.rejects(file.write([text('89')], 8), { code: 'ENOSPC' });
    assert.equal(await file.write([text('abcdefgh')], 0), 8);
    assert.equal(await fileSystem.freeBytes('/'), 0);
    fileSystem.setCapacity(12);
    assert.equal(await file.write([text('89')], 8), 2);
    await fileSystem.remove('/f');
    assert.equal(await fileSystem.freeBytes('/'), 12);
  });
});

describe('a recorded history', () => {
  test('runs again on a copy of the disk, change by change', async () => {
    const fileSystem = await fileWith('abcd');
    const start = fileSystem.disk.clone();
    const before = fileSystem.trace.length;
    const file = await fileSystem.open('/f', 'write');
    await file.write([text('EF')], 4);
    await file.datasync();
    await fileSystem.rename('/f', '/g');
    const points = [...crashPoints(start, fileSystem.trace.slice(before))].map(({ after, disk }) => [
      after,
      [...disk.files()].map(([path, bytes]) => `${path}=${string(bytes)}`).join(),
    ]);
    // The walk hands out one disk that moves on, so that only the last state is left to see here.
    assert.deepEqual(
      points.map(([after]) => after),
      ['start', 'write 2 bytes at 4 of /f', '/f is synced', 'rename /f to /g'],
    );
    assert.equal(points.at(-1)?.[1], '/g=abcdEF');
  });

  test('is the same for the same seed, and differs between seeds', async () => {
    const run = async (seed: number): Promise<string> => {
      const fileSystem = new SimulatedFileSystem({ seed });
      await Promise.all(['a', 'b', 'c', 'd'].map((name) => fileSystem.open(`/${name}`, 'create')));
      return fileSystem.trace.map(({ what }) => what).join();
    };
    assert.equal(await run(7), await run(7));
    const orders = new Set(await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(run)));
    assert.ok(orders.size > 1);
  });

  test('of a process that was killed goes no further', async () => {
    const fileSystem = await fileWith('abcd');
    const file = await fileSystem.open('/f', 'write');
    const written = file.write([text('XXXX')], 0);
    fileSystem.kill();
    const turn = new Promise((resolve) => setImmediate(resolve, 'a turn later'));
    assert.equal(await Promise.race([written, turn]), 'a turn later');
    assert.equal(string(fileSystem.disk.files().get('/f')), 'abcd');
  });
});
