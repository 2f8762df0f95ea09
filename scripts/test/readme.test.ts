// The README's tour, run as it is written: only the ports are moved, so that it can run beside anything else.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, block]) => block!,
  );
}

function section(title: string): string {
  return readme.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A folder in which the README's commands work as in a checkout, with a data directory of its own. */
function checkout(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['node_modules', 'packages', 'scripts'])
    symlinkSync(join(root, name), join(folder, name));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, workspaces: undefined }));
  return folder;
}

interface Tour {
  readonly folder: string;
  readonly ports: ReadonlyMap<string, number>;
}

async function startRelay(
  t: TestContext,
  { folder, ports }: Tour,
): Promise<{ npm: ChildProcess; pid: number }> {
  const config = join(folder, 'moved.yaml');
  writeFileSync(
    config,
    `log: { dir: ./logdrive-data }
sources: { beats: { type: lumberjack, listen: "127.0.0.1:${ports.get('5044')}", topic: logs } }
serve: { http: { listen: "127.0.0.1:${ports.get('8686')}" } }
`,
  );
  const npm = spawn('npm', ['start', '--', '-c', config], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  t.after(() => npm.kill());
  for await (const line of createInterface({ input: npm.stderr })) {
    const pid = /is running \(pid (\d+)\)/.exec(line)?.[1];
    if (pid === undefined) continue;
    npm.stderr.resume();
    return { npm, pid: Number(pid) };
  }
  throw new Error('npm start ended without saying that it runs');
}

function runLine(line: string, { folder, ports }: Tour): string {
  let moved = line;
  for (const [written, port] of ports) moved = moved.replaceAll(written, String(port));
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', moved], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${moved}\n${stdout}${stderr}`);
  return stdout;
}

test('the README shows the two commands, and they are what package.json has', () => {
  assert.deepEqual(blocksOf(readme, 'sh').slice(0, 2), ['npm ci && npm start\n', 'npm ci && npm test\n']);
});

test('the 60-second tour works as written: send, see, kill -9, start again, see them all', async (t) => {
  const ports = new Map([
    ['5044', await freePort()],
    ['8686', await freePort()],
  ]);
  const tour = { folder: checkout(t), ports };
  const withPython = process.env.CI !== undefined && spawnSync('python3', ['--version']).status === 0;
  if (!withPython) t.diagnostic('the lines for Python are run where CI is set and python3 is there');
  let expectedCount = 1000;
  let relay = await startRelay(t, tour);
  for (const line of section('60 seconds')
    .split('```sh\n')
    .slice(1)
    .flatMap((part) => part.split('\n```')[0]!.split('\n'))) {
    if (line.includes('beats/bin') && !withPython) continue;
    if (line === 'kill -9 PID') {
      process.kill(relay.pid, 'SIGKILL');
      await once(relay.npm, 'exit');
    } else if (line === 'npm start') {
      relay = await startRelay(t, tour);
    } else {
      const printed = runLine(line, tour);
      if (line.startsWith('beats/bin/python')) expectedCount++;
      if (line.endsWith('--from -2')) {
        assert.deepEqual(
          printed
            .trimEnd()
            .split('\n')
            .map((event) => (JSON.parse(event) as { message: string }).message),
          ['999', '1000'],
        );
      }
      if (line.endsWith('wc -l')) assert.equal(Number(printed), expectedCount);
    }
  }
  process.kill(relay.pid, 'SIGTERM');
  const [code] = (await once(relay.npm, 'exit')) as [number];
  assert.equal(code, 0, 'it stops cleanly');
});

test("the README's configuration passes its own check", (t) => {
  const folder = checkout(t);
  const [yaml] = blocksOf(readme, 'yaml');
  writeFileSync(join(folder, 'logdrive.yaml'), yaml!);
  runLine('npx logdrive check', { folder, ports: new Map() });
  cpSync(join(folder, 'logdrive.yaml'), join(folder, 'wrong.yaml'));
  writeFileSync(join(folder, 'wrong.yaml'), yaml!.replace('topics: [logs] }', 'topic: [logs] }'));
  const wrong = spawnSync('npx', ['logdrive', 'check', '-c', 'wrong.yaml'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /wrong\.yaml:9:\d+ .*did you mean "topics"/);
});
