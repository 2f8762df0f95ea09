import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { Command } from 'commander';
import { createProgram } from '../../src/cli/program.ts';
import { LAUNCHER, logdrive, temporaryDirectory } from './logdrive-process.ts';

function commandsOf(command: Command, path: readonly string[]): string[][] {
  const own = [...path, command.name()];
  return [own.slice(1), ...command.commands.flatMap((child) => commandsOf(child, own))];
}

suite('the command line', { concurrency: 2 }, () => {
  test('check names TLS files that cannot be read, and a config that is a directory', async () => {
    await using directory = await temporaryDirectory();
    const yaml =
      'sinks: { out: { type: lumberjack, hosts: ["a:1"], topics: [logs], tls: { caFile: /nowhere.pem } } }\n';
    await writeFile(join(directory.path, 'relay.yaml'), `topics: { logs: {} }\n${yaml}`);
    const { status, stderr } = await logdrive(['check', '-c', 'relay.yaml'], { cwd: directory.path });
    assert.equal(status, 2);
    assert.equal(stderr, 'relay.yaml: sinks.out.tls.caFile: cannot read /nowhere.pem (ENOENT)\n');
    const init = await logdrive(['init', 'a/x.yaml'], { cwd: directory.path });
    assert.match(init.stderr, /^logdrive: a\/x\.yaml cannot be written: create \/.*\/a first\n$/);
    const other = await logdrive(['check', '-c', '.'], { cwd: directory.path });
    assert.equal(other.stderr, '.:1:1 cannot be read: it is a directory\n');
  });

  test('explains every command, with an example', () => {
    const program = createProgram();
    for (const path of commandsOf(program, [])) {
      let command: Command = program;
      for (const name of path) command = command.commands.find((child) => child.name() === name)!;
      let help = '';
      command.configureOutput({ writeOut: (text) => (help += text) });
      command.outputHelp();
      assert.match(help, /^Usage: logdrive/, path.join(' '));
      if (command.commands.length === 0) assert.match(help, /\nExample:\n {2}\$ .*logdrive/, path.join(' '));
    }
  });

  test('--help and --version are data, and no error', async () => {
    await using directory = await temporaryDirectory();
    const help = await logdrive(['log', 'cat', '--help'], { cwd: directory.path });
    assert.deepEqual([help.status, help.stderr], [0, '']);
    assert.match(help.stdout, /--from <position>/);
    const version = await logdrive(['--version'], { cwd: directory.path });
    assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
  });

  test('wrong usage is status 2, with what was probably meant', async () => {
    await using directory = await temporaryDirectory();
    const cases: [string[], RegExp][] = [
      [['chek'], /unknown command 'chek'\n\(Did you mean check\?\)/],
      [['log', 'cat', '--form', '5'], /unknown option '--form'\n\(Did you mean --from\?\)/],
      [['send', 'lumberjack', 'nowhere'], /Expected HOST:PORT, such as 127\.0\.0\.1:5044/],
      [['run', '--drain-timeout', '30'], /Expected a duration with a unit/],
      [['log', 'cat', '--from', 'yesterday'], /"yesterday" is no position; expected an offset, earliest/],
      [['log', 'cat'], /there is no log in \.\/logdrive-data; name its directory with --data-dir/],
      [['recv', 'lumberjack', '203.0.113.1:5045'], /cannot listen on 203\.0\.113\.1:5045: /],
      [['cursor'], /Usage: logdrive cursor/],
      [[], /Usage: logdrive/],
    ];
    for (const [args, expected] of cases) {
      const { status, stdout, stderr } = await logdrive(args, { cwd: directory.path });
      assert.match(stderr, expected);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
    }
  });

  test('installed from npm, on a Node that is too old, says which it needs', async () => {
    await using directory = await temporaryDirectory();
    await mkdir(join(directory.path, 'bin'));
    const installed = join(directory.path, 'bin', 'logdrive.js');
    await copyFile(LAUNCHER, installed);
    await writeFile(join(directory.path, 'package.json'), '{"type":"module"}');
    const old = `Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); await import(${JSON.stringify(installed)});`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', old]);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const [code] = (await once(child, 'close')) as [number | null];
    assert.deepEqual(
      [code, stderr],
      [2, 'logdrive: this is Node 20.20.2, and logdrive needs 22.22 or later\n'],
    );
  });

  test('runs on the pinned Node, whichever Node the launcher was started with, and passes signals on', async () => {
    await using directory = await temporaryDirectory();
    // Without process.execve, as on Node 20, the launcher stays and hands signals and the exit status over.
    const old = `process.execve = undefined; process.argv.splice(1, 0, ${JSON.stringify(LAUNCHER)}); await import(${JSON.stringify(LAUNCHER)});`;
    const env = { ...process.env, LOGDRIVE_LUMBERJACK: '127.0.0.1:0', LOGDRIVE_HTTP: '127.0.0.1:0' };
    const child = spawn(process.execPath, ['--input-type=module', '--eval', old, 'run'], {
      cwd: directory.path,
      env,
    });
    let stderr = '';
    const ready = Promise.withResolvers<void>();
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      if (stderr.includes('Ctrl-C')) ready.resolve();
    });
    child.once('close', () => ready.reject(new Error(stderr)));
    await ready.promise;
    child.kill('SIGTERM');
    const [code] = (await once(child, 'close')) as [number | null];
    assert.equal(code, 0, stderr);
    assert.match(stderr, /stopped after/);
  });
});
