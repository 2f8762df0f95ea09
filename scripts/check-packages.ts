// What npm users get: builds, packs, lints the tarballs, installs them in an empty folder, runs them on every supported
// Node, and compiles a small consumer against their types with `skipLibCheck: false`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { cacheFolder } from './cache-folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const published = ['lumberjack', 'kafka-protocol', 'log', 'quic', 'relay'] as const;
const nodeVersions = ['22.23.3', '24.21.0', '26.10.0'] as const;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

const folder = mkdtempSync(join(tmpdir(), 'logdrive-packages-'));
try {
  const tarballs = buildAndPack();
  for (const tarball of tarballs) await lintTarball(tarball);
  installInto(folder, tarballs);
  for (const version of nodeVersions) runOn(version, nodeBinary(version));
  compileConsumer();
  console.log(`packages: ${published.length} tarballs, on Node ${nodeVersions.join(', ')}, all good`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as Manifest;
}

function buildAndPack(): string[] {
  // A file that a removed source left behind must not reach the tarball.
  const stale = join(root, 'packages/lumberjack/dist/stale.js');
  mkdirSync(join(root, 'packages/lumberjack/dist'), { recursive: true });
  writeFileSync(stale, '');
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' });
  assert.ok(!existsSync(stale), 'the build must start from an empty dist/');
  return published.map((name) => {
    const output = run(
      'npm',
      ['pack', '--json', '--pack-destination', folder, '-w', `packages/${name}`],
      root,
    );
    const [packed] = Object.values(JSON.parse(output) as Record<string, PackResult>);
    assert.ok(packed, `npm pack of ${name} said nothing`);
    checkContents(packed);
    return join(folder, packed.filename);
  });
}

interface PackResult {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

function checkContents(packed: PackResult): void {
  const paths = packed.files.map(({ path }) => path);
  for (const expected of ['package.json', 'README.md', 'LICENSE']) {
    assert.ok(paths.includes(expected), `${packed.name}: the tarball lacks ${expected}`);
  }
  const surplus = paths.filter((path) => /(^|\/)(src|test)\/|\.tsbuildinfo$|stale/.test(path));
  assert.deepEqual(surplus, [], `${packed.name}: the tarball holds files that users do not need`);
}

async function lintTarball(tarball: string): Promise<void> {
  const bytes = readFileSync(tarball);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: buffer } });
  // The condition for a checkout's sources leads nowhere in a tarball, which publint notices where it is a pattern.
  const objections = messages.filter(({ path }) => !path.includes('@logdrive/source'));
  for (const message of objections) console.error(formatMessage(message, pkg));
  assert.equal(objections.length, 0, `publint objects to ${tarball}`);
}

function installInto(target: string, tarballs: readonly string[]): void {
  const versions = (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    }
  ).devDependencies;
  writeFileSync(join(target, 'package.json'), '{"private":true,"type":"module"}');
  const tools = ['typescript', '@types/node'].map((name) => `${name}@${versions[name]}`);
  run('npm', ['install', '--no-save', ...tarballs, ...tools], target);
}

function nodeBinary(version: string): string {
  const prefix = join(cacheFolder, `node-${version}`);
  const binary = join(prefix, 'node_modules/node/bin/node');
  if (!existsSync(binary)) {
    mkdirSync(prefix, { recursive: true });
    writeFileSync(join(prefix, 'package.json'), '{"private":true,"allowScripts":{"node":true}}');
    run('npm', ['install', '--no-save', `node@${version}`], prefix);
  }
  assert.equal(run(binary, ['--version'], folder).trim(), `v${version}`);
  return binary;
}

/** What can be imported; of a pattern the first and the last module that it matches. */
function subpathsOf(name: string, manifest: Manifest): string[] {
  return Object.keys(manifest.exports).flatMap((subpath) => {
    if (!subpath.endsWith('/*')) return [subpath];
    const modules = readdirSync(join(root, 'packages', name, 'dist', subpath.slice(0, -1)))
      .filter((file) => file.endsWith('.js'))
      .map((file) => subpath.replace('*', file.slice(0, -'.js'.length)))
      .toSorted();
    return [modules[0]!, modules.at(-1)!];
  });
}

function runOn(version: string, node: string): void {
  for (const name of published) {
    const manifest = manifestOf(name);
    for (const subpath of subpathsOf(name, manifest)) {
      const specifier = manifest.name + subpath.slice(1);
      const script = (load: string): string =>
        `const loaded = ${load}; if (Object.keys(loaded).length === 0) throw new Error('no exports')`;
      run(node, ['--input-type=module', '-e', script(`await import('${specifier}')`)], folder);
      run(node, ['--input-type=commonjs', '-e', script(`require('${specifier}')`)], folder);
    }
  }
  const cli = join(folder, 'node_modules/logdrive/bin/logdrive.js');
  assert.equal(
    run(node, [cli, '--version'], folder).trim(),
    manifestOf('relay').version,
    `logdrive on Node ${version}`,
  );
}

function compileConsumer(): void {
  cpSync(join(root, 'scripts/consumer'), folder, { recursive: true });
  run(process.execPath, [join(folder, 'node_modules/typescript/bin/tsc'), '-p', folder], folder);
}

function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')} failed\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
  }
}
