import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type TestContext, describe, test } from 'node:test';
import { connectControl } from '../src/control/control-channel-client.ts';
import { type DirectoryLock, lockDirectory } from '../src/control/directory-lock.ts';
import { LogError } from '../src/errors.ts';

const LOCKED = { name: 'LogError', code: 'ERR_LOG_LOCKED' };

async function temporaryDirectory(t: TestContext): Promise<string> {
  const dir = await fs.mkdtemp(join(tmpdir(), 'lock-'));
  t.after(() => fs.rm(dir, { recursive: true, force: true }));
  return dir;
}

/** Leaves a socket that nobody listens on, as a process does that was killed. */
async function leaveStaleSocket(dir: string): Promise<void> {
  const server = createServer();
  server.listen({ path: join(dir, 'bound') });
  await once(server, 'listening');
  await fs.rename(join(dir, 'bound'), join(dir, 'control.sock'));
  server.close();
  await once(server, 'close');
}

class Contender {
  readonly pid: number;
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  constructor(t: TestContext, dir: string) {
    const script = join(import.meta.dirname, 'directory-lock-contender.ts');
    this.#child = spawn(process.execPath, ['--conditions=@logdrive/source', script, dir], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    t.after(() => this.kill());
    assert.ok(this.#child.stdout !== null && this.#child.pid !== undefined);
    this.pid = this.#child.pid;
    this.#lines = createInterface(this.#child.stdout)[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    return (await this.#lines.next()).value ?? '';
  }

  take(): Promise<string> {
    this.#child.stdin?.write('take\n');
    return this.line();
  }

  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exited;
  }
}

describe('the lock of a directory', () => {
  test('is held by one, who is named to the next', async (t) => {
    const dir = await temporaryDirectory(t);
    const lock = await lockDirectory({ dir, version: '0.1.0' });
    await assert.rejects(lockDirectory({ dir }), {
      ...LOCKED,
      message: new RegExp(`in use by process ${process.pid} \\(version 0\\.1\\.0\\) since 20`),
    });
    await lock.release();
    await lock.release();
    await using again = await lockDirectory({ dir });
    assert.ok(again);
  });

  test('leaves nothing behind', async (t) => {
    const dir = await temporaryDirectory(t);
    await leaveStaleSocket(dir);
    const lock = await lockDirectory({ dir });
    assert.deepEqual(await fs.readdir(dir), ['control.sock']);
    await assert.rejects(lockDirectory({ dir }), LOCKED);
    assert.deepEqual(await fs.readdir(dir), ['control.sock']);
    await lock.release();
    assert.deepEqual(await fs.readdir(dir), []);
  });

  test('is held by a process that does not answer, too', async (t) => {
    const dir = await temporaryDirectory(t);
    const silent = createServer();
    silent.listen({ path: join(dir, 'control.sock') });
    await once(silent, 'listening');
    t.after(() => silent.close());
    silent.on('connection', (socket) => socket.destroy());
    await assert.rejects(lockDirectory({ dir }), {
      ...LOCKED,
      message: /by a process that does not say who it is/,
    });
  });

  test('works in a directory whose path is too long for a socket', async (t) => {
    const dir = join(await temporaryDirectory(t), 'long'.repeat(50));
    await fs.mkdir(dir);
    await leaveStaleSocketAtLongPath(dir);
    const lock = await lockDirectory({ dir });
    await assert.rejects(lockDirectory({ dir }), LOCKED);
    await using client = await connectControl(dir);
    assert.equal(client.holder.pid, process.pid);
    await lock.release();
    assert.deepEqual(await fs.readdir(dir), []);
  });

  test('is refused where no socket can be made, with the reason', async (t) => {
    const dir = await temporaryDirectory(t);
    await assert.rejects(lockDirectory({ dir: join(dir, 'none') }), {
      code: 'ERR_LOG_DIRECTORY',
      path: join(dir, 'none'),
    });
    await fs.writeFile(join(dir, 'file'), '');
    await assert.rejects(lockDirectory({ dir: join(dir, 'file') }), { code: 'ERR_LOG_DIRECTORY' });
  });

  test('can be waited for no longer than the signal says', async (t) => {
    const dir = await temporaryDirectory(t);
    await assert.rejects(lockDirectory({ dir, signal: AbortSignal.abort(new Error('stopped')) }), {
      message: 'stopped',
    });
    assert.deepEqual(await fs.readdir(dir), []);
  });
});

async function leaveStaleSocketAtLongPath(dir: string): Promise<void> {
  const lock = await lockDirectory({ dir });
  await fs.link(join(dir, 'control.sock'), join(dir, 'kept'));
  await lock.release();
  await fs.rename(join(dir, 'kept'), join(dir, 'control.sock'));
}

describe('a stale socket', () => {
  test('names no process on disk, so that a reused pid means nothing', async (t) => {
    const dir = await temporaryDirectory(t);
    const holder = new Contender(t, dir);
    await holder.line();
    assert.equal(await holder.take(), 'held');
    await holder.kill();
    const entries = await fs.readdir(dir, { withFileTypes: true });
    assert.deepEqual(
      entries.map((entry) => [entry.name, entry.isSocket()]),
      [['control.sock', true]],
      'nothing is left but a socket that nobody answers: there is no pid that another process could have now',
    );
    await using lock = await lockDirectory({ dir });
    assert.ok(lock);
  });

  test('of a process that was killed is replaced at once', async (t) => {
    const dir = await temporaryDirectory(t);
    const holder = new Contender(t, dir);
    await holder.line();
    assert.equal(await holder.take(), 'held');
    await assert.rejects(lockDirectory({ dir }), {
      ...LOCKED,
      message: new RegExp(`process ${holder.pid} `),
    });
    await holder.kill();
    assert.ok((await fs.readdir(dir)).includes('control.sock'));
    const startMs = performance.now();
    await using lock = await lockDirectory({ dir });
    assert.ok(lock && performance.now() - startMs < 2000);
  });

  test('is replaced by exactly one of many, many times', async (t) => {
    const dir = await temporaryDirectory(t);
    for (let round = 0; round < 40; round++) {
      await leaveStaleSocket(dir);
      const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockDirectory({ dir })));
      const locks = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      const losers = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
      for (const error of losers) {
        assert.ok(error instanceof LogError && error.code === 'ERR_LOG_LOCKED', String(error));
      }
      assert.equal(locks.length, 1, `round ${round}`);
      await assert.rejects(lockDirectory({ dir }), LOCKED);
      await release(locks);
    }
  });

  test('is replaced by exactly one of several processes, and so is the winner when it is killed', async (t) => {
    const dir = await temporaryDirectory(t);
    await leaveStaleSocket(dir);
    let contenders = Array.from({ length: 5 }, () => new Contender(t, dir));
    for (const contender of contenders) assert.equal(await contender.line(), 'ready');
    while (contenders.length > 0) {
      const answers = await Promise.all(contenders.map((contender) => contender.take()));
      const winner = answers.indexOf('held');
      assert.notEqual(winner, -1, answers.join('\n'));
      for (const [place, answer] of answers.entries()) {
        if (place !== winner) assert.match(answer, /^ERR_LOG_LOCKED/);
      }
      await contenders[winner]?.kill();
      contenders = contenders.filter((_contender, place) => place !== winner);
    }
  });

  test('whose last claimant died half-way is replaced all the same', async (t) => {
    const dir = await temporaryDirectory(t);
    await leaveStaleSocket(dir);
    const { ino, mtimeNs } = await fs.lstat(join(dir, 'control.sock'), { bigint: true });
    // A claim that nobody listens on: another link to the stale socket itself will do.
    for (const depth of [1, 2]) {
      const claim = `.claim-${ino.toString(36)}-${mtimeNs.toString(36)}-${depth}`;
      await fs.link(join(dir, 'control.sock'), join(dir, claim));
    }
    await using lock = await lockDirectory({ dir });
    assert.ok(lock);
    assert.deepEqual(await fs.readdir(dir), ['control.sock']);
  });

  test('is left alone while a living process has claimed it', async (t) => {
    const dir = await temporaryDirectory(t);
    await leaveStaleSocket(dir);
    const { ino, mtimeNs } = await fs.lstat(join(dir, 'control.sock'), { bigint: true });
    const claimant = createServer();
    claimant.listen({ path: join(dir, `.claim-${ino.toString(36)}-${mtimeNs.toString(36)}-1`) });
    await once(claimant, 'listening');
    t.after(() => claimant.close());
    const controller = new AbortController();
    const probed = once(claimant, 'connection');
    const attempt = lockDirectory({ dir, signal: controller.signal });
    await Promise.race([probed, attempt]);
    controller.abort(new Error('seen enough'));
    await assert.rejects(attempt, { message: 'seen enough' });
    assert.equal((await fs.lstat(join(dir, 'control.sock'), { bigint: true })).ino, ino);
  });
});

async function release(locks: readonly DirectoryLock[]): Promise<void> {
  for (const lock of locks) await lock.release();
}

test('a leftover that cannot be removed does not keep anybody from holding the directory', async (t) => {
  const dir = await temporaryDirectory(t);
  await fs.mkdir(join(dir, '.claim-directory'));
  const lock = await lockDirectory({ dir });
  await assert.rejects(lockDirectory({ dir }), LOCKED);
  await lock.release();
  await (await lockDirectory({ dir })).release();
});
