import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { open, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { promisify } from 'node:util';
import { listen } from '@logdrive/lumberjack';
import { LAUNCHER, logdrive, LogdriveProcess, temporaryDirectory } from './logdrive-process.ts';
import type { LogdriveResult } from './logdrive-process.ts';

const LUMBERJACK = /lumberjack on (127\.0\.0\.1:\d+)/;
const LISTENING = /listening on (127\.0\.0\.1:\d+)/;

function numbered(count: number): string {
  return Array.from({ length: count }, (_, index) => `{"n":${index}}\n`).join('');
}

suite('logdrive send', { concurrency: 2 }, () => {
  test('sends again, on a new connection, only what was not acknowledged', async () => {
    await using directory = await temporaryDirectory();
    await using server = await listen({ port: 0 });
    const received: string[][] = [];
    const serve = async (): Promise<void> => {
      for await (const connection of server) {
        for await (const window of connection) {
          received.push(
            Array.from({ length: window.events.length }, (_, index) => window.events.at(index)!.text),
          );
          if (received.length > 1) window.ack();
          // The first connection ends after a part of its window was acknowledged.
          else if (window.ackUpTo(3)) setImmediate(() => connection.destroy());
        }
      }
    };
    const served = serve();
    const { status, stderr } = await logdrive(
      ['send', 'lumberjack', `127.0.0.1:${server.address.port}`, '--pipelining', '1'],
      { cwd: directory.path, input: numbered(5) },
    );
    assert.equal(status, 0, stderr);
    assert.match(stderr, /attempt 1 of 5 to connect again\n$/);
    assert.deepEqual(received, [numbered(5).trimEnd().split('\n'), ['{"n":3}', '{"n":4}']]);
    await server.close();
    await served;
  });

  test('says how many lines it could not send as they are', async () => {
    await using directory = await temporaryDirectory();
    await using server = await listen({ port: 0 });
    const acknowledged = (async () => {
      for await (const window of server.windows()) window.ack();
    })();
    await using child = new LogdriveProcess(
      ['send', 'lumberjack', `127.0.0.1:${server.address.port}`],
      directory.path,
    );
    child.child.stdin.end(Buffer.from([0xff, 0x0a, 0x61, 0x0a, 0xfe, 0x0a]));
    const { status, stderr } = await child.ended();
    assert.deepEqual(
      [status, stderr],
      [0, 'logdrive: 2 lines are no UTF-8: their other bytes were replaced by U+FFFD\n'],
    );
    await server.close();
    await acknowledged;
  });

  test('gives up with status 1, and says how far it came', async () => {
    await using directory = await temporaryDirectory();
    const silent = createServer((socket) => socket.on('data', () => socket.destroy()).on('error', () => {}));
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const { status, stderr } = await logdrive(['send', 'lumberjack', `127.0.0.1:${port}`, '--retries', '1'], {
      cwd: directory.path,
      input: 'a\nb\n',
    });
    silent.close();
    assert.equal(status, 1);
    assert.match(stderr, /attempt 1 of 1.*\n.*failed: .*; 0 of the 2 events read were acknowledged\n$/);
  });

  test('an interruption ends it with status 1 and the count', async () => {
    await using directory = await temporaryDirectory();
    await using receiver = new LogdriveProcess(['recv', 'lumberjack', '127.0.0.1:0'], directory.path);
    const [, address] = await receiver.saw(LISTENING);
    await using sender = new LogdriveProcess(['send', 'lumberjack', address!, '--progress'], directory.path);
    sender.child.stdin.write('a\n');
    await once(receiver.child.stdout, 'data');
    await sender.saw(/1 acknowledged/);
    const { status, stderr } = await sender.stop('SIGINT');
    assert.equal(status, 1);
    assert.match(stderr, /interrupted; 1 of the 1 events read were acknowledged\n$/);
  });
});

suite('logdrive recv', { concurrency: 2 }, () => {
  test('acknowledges nothing that it could not write', async () => {
    await using directory = await temporaryDirectory();
    await using receiver = new LogdriveProcess(['recv', 'lumberjack', '127.0.0.1:0'], directory.path);
    const [, address] = await receiver.saw(LISTENING);
    receiver.child.stdout.destroy();
    const { status, stderr } = await logdrive(['send', 'lumberjack', address!, '--retries', '0'], {
      cwd: directory.path,
      input: numbered(10),
    });
    assert.equal(status, 1, stderr);
    assert.match(stderr, /0 of the 10 events read were acknowledged/);
    assert.equal((await receiver.ended()).status, 0);
  });

  test('a signal ends it after what was begun', async () => {
    await using directory = await temporaryDirectory();
    await using receiver = new LogdriveProcess(['recv', 'lumberjack', '127.0.0.1:0'], directory.path);
    const [, address] = await receiver.saw(LISTENING);
    const sent = await logdrive(['send', 'lumberjack', address!], {
      cwd: directory.path,
      input: numbered(5000),
    });
    assert.equal(sent.status, 0, sent.stderr);
    const { status, stdout } = await receiver.stop();
    assert.deepEqual([status, stdout], [0, numbered(5000)]);
  });
});

suite('logdrive log', { concurrency: 2 }, () => {
  test('cat ends quietly when its reader has enough', async () => {
    await using directory = await temporaryDirectory();
    await using relay = new LogdriveProcess(['run'], directory.path);
    const [, address] = await relay.saw(LUMBERJACK);
    await logdrive(['send', 'lumberjack', address!], { cwd: directory.path, input: numbered(50_000) });
    const pipeline = `'${process.execPath}' '${LAUNCHER}' log cat | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', pipeline], { cwd: directory.path });
    assert.deepEqual([stdout, stderr], ['{"n":0}\n0\n', '']);
  });

  test('cat -f shows each event when it is durable, and goes on after a kill -9 and a new start', async () => {
    await using directory = await temporaryDirectory();
    const cwd = directory.path;
    await using first = new LogdriveProcess(['run'], cwd);
    const [, address] = await first.saw(LUMBERJACK);
    await logdrive(['send', 'lumberjack', address!], { cwd, input: 'one\n' });
    await using cat = new LogdriveProcess(['log', 'cat', '-f', '-n', '3'], cwd);
    while (!cat.stdout.includes('one')) await once(cat.child.stdout, 'data');
    await logdrive(['send', 'lumberjack', address!], { cwd, input: 'two\n' });
    while (!cat.stdout.includes('two')) await once(cat.child.stdout, 'data');
    await first.stop('SIGKILL');
    await using second = new LogdriveProcess(['run'], cwd);
    const [, secondAddress] = await second.saw(LUMBERJACK);
    await logdrive(['send', 'lumberjack', secondAddress!], { cwd, input: 'three\n' });
    const { status, stdout, stderr } = await cat.ended();
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^.*"one".*\n.*"two".*\n.*"three".*\n$/);
  });

  test('verify finds a damaged batch, says where, and exits with 1; cat passes over it', async () => {
    await using directory = await temporaryDirectory();
    const cwd = directory.path;
    await using relay = new LogdriveProcess(['run'], cwd);
    const [, address] = await relay.saw(LUMBERJACK);
    for (const text of ['one\n', 'two\n', 'three\n']) {
      await logdrive(['send', 'lumberjack', address!], { cwd, input: text });
    }
    await relay.stop();
    const partition = join(cwd, 'logdrive-data', 'logs-0');
    const name = (await readdir(partition)).find((file) => file.endsWith('.log'))!;
    const path = join(partition, name);
    const at = (await readFile(path)).indexOf('two');
    const file = await open(path, 'r+');
    await file.write('TWO', at);
    await file.close();
    const { status, stdout, stderr } = await logdrive(['log', 'verify', '--topic', 'logs'], { cwd });
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^logs-0: .*\.log: \d+ bytes at \d+ are damaged \(\w+\)\nlogs-0: 1 damaged, 2 records in 2 batches/,
    );
    assert.match(stderr, /1 damage found/);
    const cat = await logdrive(['log', 'cat'], { cwd });
    assert.match(cat.stdout, /^.*"one".*\n.*"three".*\n$/);
    assert.equal((await stat(path)).size > at, true);
  });

  test('verify finds an index that leads astray', async () => {
    await using directory = await temporaryDirectory();
    const cwd = directory.path;
    await using relay = new LogdriveProcess(['run'], cwd);
    const [, address] = await relay.saw(LUMBERJACK);
    await logdrive(['send', 'lumberjack', address!, '--batch', '1000'], { cwd, input: numbered(5000) });
    await relay.stop();
    const verify = (): Promise<LogdriveResult> => logdrive(['log', 'verify', '--topic', 'logs'], { cwd });
    assert.equal((await verify()).status, 0);
    const path = join(cwd, 'logdrive-data', 'logs-0', '00000000000000000000.index');
    const index = await readFile(path);
    assert.ok(index.length > 0);
    index.writeUInt32BE(index.readUInt32BE(4) + 1, 4);
    await writeFile(path, index);
    const { status, stdout } = await verify();
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^logs-0: .*\.log: offset index, entry at 0: no batch that ends with offset \d+ at \d+\n/,
    );
  });
});
