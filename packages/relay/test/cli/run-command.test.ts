import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { logdrive, LogdriveProcess, temporaryDirectory } from './logdrive-process.ts';

const READY = /Ctrl-C/;
const LUMBERJACK = /lumberjack on (127\.0\.0\.1:\d+)/;

async function takenPort(): Promise<AsyncDisposable & { readonly port: number }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { promise, resolve } = Promise.withResolvers<void>();
  return { port, [Symbol.asyncDispose]: () => (server.close(() => resolve()), promise) };
}

suite('logdrive run that cannot start says why in one message and leaves nothing behind', {
  concurrency: 2,
}, () => {
  test('a source on a taken port', async () => {
    await using directory = await temporaryDirectory();
    await using taken = await takenPort();
    const yaml = `sources: { beats: { type: lumberjack, listen: "127.0.0.1:${taken.port}" } }\nserve: { http: { listen: "127.0.0.1:0" } }\n`;
    await writeFile(join(directory.path, 'relay.yaml'), yaml);
    const { status, stderr, stdout } = await logdrive(['run', '-c', 'relay.yaml'], { cwd: directory.path });
    assert.equal(status, 2, stderr);
    assert.equal(
      stderr,
      `logdrive: sources.beats.listen: 127.0.0.1:${taken.port} is taken by another program; stop it, or choose another port\n`,
    );
    assert.equal(stdout, '');
    // The directory is free again.
    const second = await logdrive(['doctor', '--data-dir', 'logdrive-data'], { cwd: directory.path });
    assert.match(second.stdout, /relay +not running/);
  });

  test('HTTP on a taken port', async () => {
    await using directory = await temporaryDirectory();
    await using taken = await takenPort();
    const yaml = `sources: { beats: { type: lumberjack, listen: "127.0.0.1:0" } }\nserve: { http: { listen: "127.0.0.1:${taken.port}" } }\n`;
    await writeFile(join(directory.path, 'relay.yaml'), yaml);
    const { status, stderr } = await logdrive(['run', '-c', 'relay.yaml'], { cwd: directory.path });
    assert.equal(status, 2);
    assert.equal(
      stderr,
      `logdrive: serve.http.listen: 127.0.0.1:${taken.port} is taken by another program; stop it, or choose another port\n`,
    );
    assert.deepEqual(await readdir(directory.path), ['relay.yaml']);
  });

  test('a directory that is a file', async () => {
    await using directory = await temporaryDirectory();
    await writeFile(join(directory.path, 'file'), '');
    const { status, stderr } = await logdrive(['run', '--data-dir', 'file/log'], { cwd: directory.path });
    assert.equal(status, 2, stderr);
    assert.match(stderr, /^logdrive: log\.dir: .*file\/log.*\n$/);
  });

  test('a directory in one that is not there', async () => {
    await using directory = await temporaryDirectory();
    const { status, stderr } = await logdrive(['run', '--data-dir', 'a/b/c'], { cwd: directory.path });
    assert.equal(status, 2, stderr);
    assert.match(
      stderr,
      /; create \/.*\/a\/b first, or choose another directory with log\.dir or --data-dir\n$/,
    );
  });

  test('a directory in which nobody, not even root, can make one', async () => {
    await using directory = await temporaryDirectory();
    const { status, stderr } = await logdrive(['run', '--data-dir', '/proc/log'], { cwd: directory.path });
    assert.equal(status, 2, stderr);
    assert.match(
      stderr,
      /^logdrive: log\.dir: .*\/proc\/log.*; choose another directory with log\.dir or --data-dir\n$/,
    );
  });

  test('a directory that another relay holds, with its pid and since when', async () => {
    await using directory = await temporaryDirectory();
    await using first = new LogdriveProcess(['run'], directory.path);
    await first.saw(READY);
    const { status, stderr } = await logdrive(['run'], { cwd: directory.path });
    assert.equal(status, 2, stderr);
    assert.match(
      stderr,
      new RegExp(`^logdrive: log\\.dir: .*${first.child.pid}.*\\d{4}-\\d{2}-\\d{2}T.*\\n$`),
    );
  });

  test('a config with errors', async () => {
    await using directory = await temporaryDirectory();
    await writeFile(join(directory.path, 'relay.yaml'), 'sources: { a: { type: lumberjak } }\nsinks: 5\n');
    const { status, stderr } = await logdrive(['run', '-c', 'relay.yaml'], { cwd: directory.path });
    assert.equal(status, 2);
    assert.equal(
      stderr,
      'relay.yaml:1:23 sources.a.type: unknown type "lumberjak", did you mean "lumberjack"? allowed: lumberjack, lines\n' +
        'relay.yaml:2:8 sinks: expected a map, got 5\n',
    );
    assert.deepEqual(await readdir(directory.path), ['relay.yaml']);
  });
});

suite('logdrive run and signals', { concurrency: 2 }, () => {
  test('SIGTERM drains, says so and exits with 0', async () => {
    await using directory = await temporaryDirectory();
    await using relay = new LogdriveProcess(['run'], directory.path);
    await relay.saw(READY);
    const { status, stdout, stderr } = await relay.stop();
    assert.equal(status, 0, stderr);
    assert.equal(stdout, '');
    assert.match(stderr, /SIGTERM: finishing what is in flight, for at most 30 s/);
    assert.match(stderr, /stopped after \d+\.\d s, everything was delivered\n$/);
  });

  test('what a sink could not deliver in time is named, and kept', async () => {
    await using directory = await temporaryDirectory();
    // A port that nobody listens on: taken a moment ago, and given back.
    const dead = await takenPort();
    await dead[Symbol.asyncDispose]();
    const yaml = `sources: { in: { type: lumberjack, listen: "127.0.0.1:0" } }
sinks: { out: { type: lumberjack, hosts: ["127.0.0.1:${dead.port}"] } }\n`;
    await writeFile(join(directory.path, 'relay.yaml'), yaml);
    await using relay = new LogdriveProcess(
      ['run', '-c', 'relay.yaml', '--drain-timeout', '1s'],
      directory.path,
    );
    const [, address] = await relay.saw(LUMBERJACK);
    const sent = await logdrive(['send', 'lumberjack', address!], { cwd: directory.path, input: 'a\nb\n' });
    assert.equal(sent.status, 0, sent.stderr);
    const { status, stderr } = await relay.stop();
    assert.equal(status, 0, stderr);
    assert.match(stderr, /sinks\.out: 2 events are still to be delivered; they are in the log/);
    const kept = await logdrive(['log', 'cat'], { cwd: directory.path });
    assert.equal(kept.stdout.split('\n').length, 3);
  });

  test('a second signal stops at once, and what was acknowledged is there after the next start', async () => {
    await using directory = await temporaryDirectory();
    const cwd = directory.path;
    // It takes everything and acknowledges nothing: a drain would wait for it.
    const deaf = createServer((socket) => socket.resume().on('error', () => {}));
    deaf.listen(0, '127.0.0.1');
    await once(deaf, 'listening');
    const { port } = deaf.address() as AddressInfo;
    const yaml = `sources: { in: { type: lumberjack, listen: "127.0.0.1:0" } }
sinks: { out: { type: lumberjack, hosts: ["127.0.0.1:${port}"] } }\n`;
    await writeFile(join(cwd, 'relay.yaml'), yaml);
    await using relay = new LogdriveProcess(['run', '-c', 'relay.yaml'], cwd);
    const [, address] = await relay.saw(LUMBERJACK);
    const connected = once(deaf, 'connection');
    assert.equal((await logdrive(['send', 'lumberjack', address!], { cwd, input: 'a\nb\n' })).status, 0);
    await connected;
    relay.child.kill('SIGTERM');
    await relay.saw(/a second signal stops at once/);
    const { status, stderr } = await relay.stop('SIGINT');
    deaf.close();
    assert.equal(status, 1, stderr);
    assert.match(
      stderr,
      /SIGINT: stopping at once; nothing that was acknowledged is lost; to be delivered after the next start: 2 for out\n/,
    );
    assert.equal((await logdrive(['log', 'cat'], { cwd })).stdout.split('\n').length, 3);
    assert.match((await logdrive(['cursor', 'ls'], { cwd })).stdout, /^out +logs +0 +0 +2 /m);
  });

  test('one signal that comes twice, from the terminal and from a parent, is one', async () => {
    await using directory = await temporaryDirectory();
    const deaf = createServer((socket) => socket.resume().on('error', () => {})).listen(0, '127.0.0.1');
    await once(deaf, 'listening');
    const { port } = deaf.address() as AddressInfo;
    const yaml = `sources: { in: { type: lumberjack, listen: "127.0.0.1:0" } }
sinks: { out: { type: lumberjack, hosts: ["127.0.0.1:${port}"] } }\n`;
    await writeFile(join(directory.path, 'relay.yaml'), yaml);
    const args = ['run', '-c', 'relay.yaml', '--drain-timeout', '300ms'];
    await using relay = new LogdriveProcess(args, directory.path);
    const [, address] = await relay.saw(LUMBERJACK);
    const connected = once(deaf, 'connection');
    await logdrive(['send', 'lumberjack', address!], { cwd: directory.path, input: 'a\n' });
    await connected;
    relay.child.kill('SIGINT');
    await relay.saw(/a second signal stops at once/);
    const { status, stderr } = await relay.stop('SIGINT');
    deaf.close();
    assert.equal(status, 0, stderr);
    assert.match(stderr, /1 event is still to be delivered; it is in the log/);
  });

  test('SIGHUP takes a new config, and keeps the old one when the new one has errors', async () => {
    await using directory = await temporaryDirectory();
    const file = join(directory.path, 'relay.yaml');
    const source = (name: string): string => `${name}: { type: lumberjack, listen: "127.0.0.1:0" }`;
    await writeFile(file, `sources: { ${source('a')} }\n`);
    await using relay = new LogdriveProcess(['run', '-c', 'relay.yaml'], directory.path);
    await relay.saw(READY);
    await writeFile(file, `sources: { ${source('a')}, ${source('b')} }\n`);
    relay.child.kill('SIGHUP');
    await relay.saw(/SIGHUP: config read again .*started=\["sources\.b"\].*unchanged=\["sources\.a"\]/);
    await writeFile(file, 'sources: 5\n');
    relay.child.kill('SIGHUP');
    await relay.saw(
      /relay\.yaml:1:10 sources: expected a map, got 5\n.*the relay goes on with the one that it has/,
    );
    assert.equal((await relay.stop()).status, 0);
  });

  test('SIGHUP that moves a source to a taken port changes nothing, and says so each time', async () => {
    await using directory = await temporaryDirectory();
    await using taken = await takenPort();
    const file = join(directory.path, 'relay.yaml');
    const yaml = (port: number): string =>
      `sources: { a: { type: lumberjack, listen: "127.0.0.1:${port}" } }\n`;
    await writeFile(file, yaml(0));
    await using relay = new LogdriveProcess(['run', '-c', 'relay.yaml'], directory.path);
    const [, address] = await relay.saw(LUMBERJACK);
    await writeFile(file, yaml(taken.port));
    relay.child.kill('SIGHUP');
    await relay.saw(/SIGHUP: the new config could not be taken: sources\.a\.listen: .*EADDRINUSE/);
    relay.child.kill('SIGHUP');
    await relay.saw(/(SIGHUP: the new config could not be taken[^]*){2}/);
    const sent = await logdrive(['send', 'lumberjack', address!], { cwd: directory.path, input: 'a\n' });
    assert.equal(sent.status, 0, sent.stderr);
    assert.equal((await relay.stop()).status, 0);
  });

  test('the end of stdin is the end of a relay that reads nothing else', async () => {
    await using directory = await temporaryDirectory();
    const yaml = 'sources: { in: { type: lines } }\nsinks: { out: { type: stdout } }\n';
    await writeFile(join(directory.path, 'relay.yaml'), yaml);
    const { status, stdout, stderr } = await logdrive(['run', '-c', 'relay.yaml'], {
      cwd: directory.path,
      input: 'one\ntwo\n',
    });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /one.*\n.*two.*\n$/);
  });

  test('a reader of stdout that goes away blocks that sink only', async () => {
    await using directory = await temporaryDirectory();
    const yaml = `sources: { in: { type: lumberjack, listen: "127.0.0.1:0" } }
sinks: { out: { type: stdout }, kept: { type: file, path: kept.ndjson } }\n`;
    await writeFile(join(directory.path, 'relay.yaml'), yaml);
    await using relay = new LogdriveProcess(['run', '-c', 'relay.yaml'], directory.path);
    const [, address] = await relay.saw(LUMBERJACK);
    relay.child.stdout.destroy();
    const send = (input: string) =>
      logdrive(['send', 'lumberjack', address!], { cwd: directory.path, input });
    assert.equal((await send('one\n')).status, 0);
    await relay.saw(/sinks\.out: sink is blocked until this is cured/);
    assert.equal((await send('two\n')).status, 0);
    const { status, stderr } = await relay.stop();
    assert.equal(status, 0, stderr);
    assert.match(stderr, /sinks\.out: 2 events are still to be delivered/);
    assert.match(await readFile(join(directory.path, 'kept.ndjson'), 'utf8'), /one.*\n.*two.*\n$/);
  });

  test('a cursor that cannot be read: the relay waits for its cure, and drains when asked', async () => {
    await using directory = await temporaryDirectory();
    const cwd = directory.path;
    const yaml = 'sources: { in: { type: lines } }\nsinks: { out: { type: file, path: kept.ndjson } }\n';
    await writeFile(join(cwd, 'relay.yaml'), yaml);
    const args = ['run', '-c', 'relay.yaml', '--drain-timeout', '100ms'];
    assert.equal((await logdrive(args, { cwd, input: 'one\n' })).status, 0);
    await writeFile(join(cwd, 'logdrive-data/cursors/out/logs-0.cursor'), Buffer.alloc(8192, 7));
    await using relay = new LogdriveProcess(args, cwd);
    relay.child.stdin.end('two\n');
    const [, cure] = await relay.saw(/Set it with `logdrive (cursor set out .*?)`/);
    const command = cure!.replace('earliest|latest|OFFSET', 'earliest').split(' ');
    const set = await logdrive(command, { cwd });
    assert.equal(set.status, 0, set.stderr);
    const { status, stderr } = await relay.stop();
    assert.equal(status, 0, stderr);
    assert.match(stderr, /sinks\.out: sink stands still: no cursor/);
  });

  test('--log-format json writes nothing but JSON lines', async () => {
    await using directory = await temporaryDirectory();
    await using relay = new LogdriveProcess(['run', '--log-format', 'json'], directory.path);
    await relay.saw(/source open/);
    const { stderr } = await relay.stop();
    const lines = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.equal(lines[0]?.['msg'], 'relay started');
    assert.equal(lines[1]?.['component'], 'sources.beats');
  });
});

suite('an idle relay', () => {
  test('takes little more memory than Node itself, also while it is scraped', {
    skip: !existsSync('/proc/self/status') && 'needs /proc',
  }, async () => {
    await using directory = await temporaryDirectory();
    await using relay = new LogdriveProcess(['run'], directory.path);
    await relay.saw(READY);
    const [, page] = await relay.saw(/status page: (\S+)/);
    for (const path of ['live', 'ready', 'status.json', 'metrics', '']) {
      const response = await fetch(`${page}${path}`);
      await response.arrayBuffer();
    }
    const status = await readFile(`/proc/${relay.child.pid}/status`, 'utf8');
    const residentMiB = Number(/VmRSS:\s+(\d+) kB/.exec(status)![1]) / 1024;
    // A tripwire for a heavy import: the goal of 80 MiB is measured by `npm run bench -- idle`; allocators differ by machine.
    assert.ok(residentMiB < 90, `${residentMiB.toFixed(1)} MiB`);
  });
});
