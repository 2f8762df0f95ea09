import assert from 'node:assert/strict';
import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, describe, test } from 'node:test';
import { LineSplitter, MAX_REQUEST_BYTES } from '../src/control/control-channel.ts';
import { connectControl } from '../src/control/control-channel-client.ts';
import { openSocketDirectory } from '../src/control/control-channel-path.ts';
import { type DirectoryLock, lockDirectory } from '../src/control/directory-lock.ts';
import { LogError } from '../src/errors.ts';

async function temporaryDirectory(t: TestContext): Promise<string> {
  const dir = await fs.mkdtemp(join(tmpdir(), 'control-'));
  t.after(() => fs.rm(dir, { recursive: true, force: true }));
  return dir;
}

async function held(t: TestContext): Promise<{ dir: string; lock: DirectoryLock }> {
  const dir = await temporaryDirectory(t);
  const lock = await lockDirectory({ dir, version: '1.2.3' });
  t.after(() => lock.release());
  return { dir, lock };
}

/** What the channel answers to raw bytes, until it hangs up. */
async function answerTo(dir: string, bytes: string | Uint8Array): Promise<string> {
  const socket = connect(join(dir, 'control.sock'));
  socket.end(bytes);
  return (await collected(socket.setEncoding('utf8'))).join('');
}

async function collected(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('an operation', () => {
  test('is answered with its result, or null', async (t) => {
    const { dir, lock } = await held(t);
    lock.control.handle('add', async ({ a, b }) => Number(a) + Number(b));
    lock.control.handle('nothing', async () => undefined);
    await using client = await connectControl(dir);
    assert.equal(await client.request('add', { a: 2, b: 3 }), 5);
    assert.equal(await client.request('nothing'), null);
  });

  test('that fails gives its code, message and fields to the caller', async (t) => {
    const { dir, lock } = await held(t);
    lock.control.handle('read', async () => {
      throw new LogError('ERR_LOG_OFFSET_OUT_OF_RANGE', 'too low', {
        topic: 'logs',
        partition: 0,
        earliest: 7,
      });
    });
    lock.control.handle('reload', async () => {
      throw Object.assign(new Error('bad config'), { code: 'ERR_RELAY_CONFIG' });
    });
    await using client = await connectControl(dir);
    await assert.rejects(client.request('read'), {
      name: 'LogError',
      code: 'ERR_LOG_OFFSET_OUT_OF_RANGE',
      message: 'too low',
      topic: 'logs',
      partition: 0,
      earliest: 7,
    });
    await assert.rejects(client.request('reload'), (error) => {
      assert.ok(error instanceof LogError && error.cause instanceof Error && 'code' in error.cause);
      assert.equal(error.code, 'ERR_LOG_CONTROL_FAILED');
      assert.equal(error.cause.code, 'ERR_RELAY_CONFIG');
      return true;
    });
  });

  test('that nobody offers is named with those there are', async (t) => {
    const { dir, lock } = await held(t);
    lock.control.handle('status', async () => ({}));
    await using client = await connectControl(dir);
    await assert.rejects(client.request('stauts'), {
      code: 'ERR_LOG_CONTROL_UNKNOWN_OPERATION',
      message: /'stauts'; it has identify, status/,
    });
  });

  test('that takes too long is given up; its result goes nowhere, and its handler is told that', async (t) => {
    const { dir, lock } = await held(t);
    const finish = Promise.withResolvers<void>();
    const aborted = Promise.withResolvers<void>();
    lock.control.handle('slow', async (_request, signal) => {
      signal.addEventListener('abort', () => aborted.resolve());
      await finish.promise;
      return 'x'.repeat(1_000_000);
    });
    await using client = await connectControl(dir, { timeoutMs: 50 });
    await assert.rejects(client.request('slow'), {
      code: 'ERR_LOG_CONTROL_DISCONNECTED',
      message: /did not answer 'slow' within 50 ms/,
    });
    finish.resolve();
    await aborted.promise;
  });

  test('that the caller aborts rejects with the reason', async (t) => {
    const { dir, lock } = await held(t);
    const called = Promise.withResolvers<void>();
    const forever = Promise.withResolvers<void>();
    lock.control.handle('slow', () => {
      called.resolve();
      return forever.promise;
    });
    await using client = await connectControl(dir);
    const controller = new AbortController();
    const request = client.request('slow', {}, { signal: controller.signal });
    await called.promise;
    controller.abort(new Error('enough'));
    await assert.rejects(request, { message: 'enough' });
  });

  test('is broken off when the holder lets go', async (t) => {
    const { dir, lock } = await held(t);
    const called = Promise.withResolvers<void>();
    const forever = Promise.withResolvers<void>();
    lock.control.handle('slow', () => {
      called.resolve();
      return forever.promise;
    });
    await using client = await connectControl(dir);
    const request = client.request('slow');
    await called.promise;
    await Promise.all([lock.release(), assert.rejects(request, { code: 'ERR_LOG_CONTROL_DISCONNECTED' })]);
    await assert.rejects(connectControl(dir), { code: 'ERR_LOG_NOT_RUNNING' });
  });
});

describe('a stream', () => {
  test('gives its items and ends', async (t) => {
    const { dir, lock } = await held(t);
    lock.control.handleStream('count', async function* ({ to }) {
      for (let number = 1; number <= Number(to); number++) yield { number };
    });
    await using client = await connectControl(dir);
    const items = await collected(client.stream('count', { to: 3 }));
    assert.deepEqual(items, [{ number: 1 }, { number: 2 }, { number: 3 }]);
  });

  test('ends at its source when the caller leaves the loop', async (t) => {
    const { dir, lock } = await held(t);
    const ended = Promise.withResolvers<void>();
    lock.control.handleStream('ticks', async function* (_request, signal) {
      yield 1;
      await once(signal, 'abort');
      ended.resolve();
    });
    await using client = await connectControl(dir);
    for await (const item of client.stream('ticks')) {
      assert.equal(item, 1);
      break;
    }
    await ended.promise;
  });

  test('that fails half-way gives the error after the items', async (t) => {
    const { dir, lock } = await held(t);
    lock.control.handleStream('broken', async function* () {
      yield 'one';
      throw new LogError('ERR_LOG_IO', 'the disk is gone');
    });
    await using client = await connectControl(dir);
    const items: unknown[] = [];
    await assert.rejects(
      async () => {
        for await (const item of client.stream('broken')) items.push(item);
      },
      { code: 'ERR_LOG_IO' },
    );
    assert.deepEqual(items, ['one']);
  });

  test('is held back by a reader that stands still', async (t) => {
    const { dir, lock } = await held(t);
    let madeCount = 0;
    const item = 'x'.repeat(65_536);
    lock.control.handleStream('flood', async function* (_request, signal) {
      while (!signal.aborted && madeCount < 10_000) {
        madeCount++;
        yield item;
      }
    });
    const socket = connect(join(dir, 'control.sock'));
    socket.write('{"op":"flood"}\n');
    await once(socket, 'readable');
    // As many turns as 10 000 items would need many times over, had nothing held them back.
    for (let turn = 0; turn < 2000; turn++) await new Promise(setImmediate);
    socket.destroy();
    assert.ok(madeCount < 200, `made ${madeCount} items of 64 KiB for nobody`);
  });
});

describe('the wire', () => {
  test('answers several requests of one connection in order, also after the client closed its side', async (t) => {
    const { dir, lock } = await held(t);
    lock.control.handle('echo', async ({ value }) => value);
    const answer = await answerTo(dir, '{"op":"echo","value":1}\n{"op":"echo","value":[2]}\n');
    assert.equal(answer, '{"result":1}\n{"result":[2]}\n');
  });

  for (const [what, line] of [
    ['no JSON', 'hello'],
    ['no object', '17'],
    ['no op', '{"operation":"identify"}'],
    ['an op that is no string', '{"op":5}'],
  ] as const) {
    test(`refuses ${what}, and goes on`, async (t) => {
      const { dir } = await held(t);
      const [first, second] = (await answerTo(dir, `${line}\n{"op":"identify"}\n`)).split('\n');
      assert.match(first ?? '', /"ERR_LOG_CONTROL_INVALID_REQUEST"/);
      assert.match(second ?? '', new RegExp(`"pid":${process.pid}`));
    });
  }

  test('hangs up on a request that is too large, before it has all of it', async (t) => {
    const { dir } = await held(t);
    const socket = connect(join(dir, 'control.sock'));
    socket.on('error', () => undefined);
    socket.write(new Uint8Array(MAX_REQUEST_BYTES + 1).fill(0x20));
    const [answer] = (await once(socket, 'data')) as [Buffer];
    assert.match(answer.toString(), /ERR_LOG_CONTROL_INVALID_REQUEST.*65536 bytes/);
    await once(socket, 'close');
  });

  test('hangs up on a client that asks without end', async (t) => {
    const { dir, lock } = await held(t);
    const forever = Promise.withResolvers<void>();
    lock.control.handle('slow', () => forever.promise);
    const answer = await answerTo(dir, '{"op":"slow"}\n'.repeat(30));
    assert.match(answer, /ERR_LOG_CONTROL_INVALID_REQUEST.*16 requests/);
  });

  test('survives clients that go away at any time', async (t) => {
    const { dir, lock } = await held(t);
    lock.control.handle('late', async () => {
      await new Promise(setImmediate);
      return 'x'.repeat(1_000_000);
    });
    for (let round = 0; round < 20; round++) {
      const socket = connect(join(dir, 'control.sock'));
      await once(socket, 'connect');
      socket.write('{"op":"late"}\n{"op":"la');
      socket.destroy();
    }
    await using client = await connectControl(dir);
    assert.equal(client.holder.pid, process.pid);
  });

  test('is for the owner only', async (t) => {
    const { dir } = await held(t);
    assert.equal((await fs.stat(join(dir, 'control.sock'))).mode & 0o777, 0o600);
  });
});

describe('connectControl', () => {
  test('says that nothing runs: no directory, no socket, a stale socket', async (t) => {
    const dir = await temporaryDirectory(t);
    await assert.rejects(connectControl(join(dir, 'none')), { code: 'ERR_LOG_NOT_RUNNING' });
    await assert.rejects(connectControl(dir), { code: 'ERR_LOG_NOT_RUNNING' });
    await fs.writeFile(join(dir, 'control.sock'), '');
    await assert.rejects(connectControl(dir), { code: 'ERR_LOG_NOT_RUNNING' });
  });

  test('names the holder', async (t) => {
    const before = Date.now();
    const { dir } = await held(t);
    await using client = await connectControl(dir);
    assert.equal(client.holder.pid, process.pid);
    assert.equal(client.holder.version, '1.2.3');
    assert.ok(client.holder.startTimeMs >= before && client.holder.startTimeMs <= Date.now());
  });
});

describe('lines', () => {
  test('come out whole, however they are cut', () => {
    const bytes = Buffer.from('one\n\nzwölf\nrest');
    for (let cut = 0; cut <= bytes.length; cut++) {
      const splitter = new LineSplitter(100);
      const lines = [...splitter.push(bytes.subarray(0, cut)), ...splitter.push(bytes.subarray(cut))];
      assert.deepEqual(lines, ['one', '', 'zwölf']);
    }
  });
});

describe('a socket directory', () => {
  test('has a short path, through a descriptor or through a link', async (t) => {
    const dir = join(await temporaryDirectory(t), 'd'.repeat(200));
    await fs.mkdir(dir);
    await fs.writeFile(join(dir, 'f'), 'here');
    for (const ownDescriptors of ['/proc/self/fd', '/nowhere']) {
      const directory = await openSocketDirectory(dir, ownDescriptors);
      const path = directory.path('f');
      assert.ok(path.length <= 100, path);
      assert.equal(await fs.readFile(path, 'utf8'), 'here');
      await directory.close();
      await assert.rejects(fs.readFile(path), { code: 'ENOENT' });
    }
    assert.equal(await fs.readFile(join(dir, 'f'), 'utf8'), 'here');
  });
});
