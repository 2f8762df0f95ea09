import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder with a script of this repository and a package.json and lock file of the test's choice. */
function checkoutWith(t: TestContext, script: string, files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'scripts'));
  cpSync(join(root, 'scripts', script), join(folder, 'scripts', script));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), JSON.stringify(content));
  return folder;
}

function runScript(
  folder: string,
  script: string,
  ...args: string[]
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'scripts', script), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

test('npm start and npm test refuse to run on a Node that is not the pinned one, and say what to do', (t) => {
  const folder = checkoutWith(t, 'check-toolchain.mjs', {
    'package.json': { devDependencies: { node: '0.1.2' } },
  });
  const { status, output } = runScript(folder, 'check-toolchain.mjs');
  assert.equal(status, 2);
  assert.match(output, /own Node 0\.1\.2, but this is Node \d+\./);
  assert.match(output, /npm ci` again, without --ignore-scripts/);
});

test('both README commands begin with that check', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  assert.match(scripts.start!, /^node scripts\/check-toolchain\.mjs && /);
  assert.match(scripts.test!, /^node scripts\/check-toolchain\.mjs && /);
  assert.equal(runScript(root, 'check-toolchain.mjs').status, 0, 'this very run is on the pinned Node');
});

test('a lock file that lacks an optional platform package is found, and completed', (t) => {
  const lock = {
    lockfileVersion: 3,
    packages: {
      'node_modules/tool': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: { '@tool/cli-darwin-arm64': '1.0.0' },
      },
    },
  };
  const folder = checkoutWith(t, 'complete-lock.mjs', { 'package-lock.json': lock });
  const check = runScript(folder, 'complete-lock.mjs', '--check');
  assert.equal(check.status, 1);
  assert.match(check.output, /lacks @tool\/cli-darwin-arm64: run `npm run lock`/);
  assert.equal(runScript(folder, 'complete-lock.mjs').status, 0);
  assert.equal(runScript(folder, 'complete-lock.mjs', '--check').status, 0);
  const completed = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, unknown>;
  };
  assert.deepEqual(completed.packages['node_modules/@tool/cli-darwin-arm64'], {
    version: '1.0.0',
    cpu: ['arm64'],
    dev: true,
    optional: true,
    os: ['darwin'],
  });
});

test('a build starts from an empty dist/, so that a removed source is not packed', (t) => {
  const folder = checkoutWith(t, 'build.mjs', {});
  const stale = join(folder, 'packages/one/dist/removed.js');
  mkdirSync(join(folder, 'packages/one/dist'), { recursive: true });
  writeFileSync(stale, '');
  // Only what happens before the compiler starts is of interest: there is nothing to compile here.
  runScript(folder, 'build.mjs');
  assert.equal(existsSync(stale), false);
});
