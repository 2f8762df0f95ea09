#!/usr/bin/env node
// Plain JavaScript on purpose: it must start on any Node. Installed from npm it runs dist/; in a checkout it runs the
// TypeScript sources on the Node that the repository pins, whatever Node npm or npx was started with.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const inCheckout = existsSync(new URL('../src/cli/main.ts', import.meta.url));
const condition = '--conditions=@logdrive/source';
const warmUp = '--warm-up-compile-cache';
// Disk, inflate and DNS share libuv's pool: with the default of 4 a stalled disk would stop name lookups as well.
const threads = process.env.UV_THREADPOOL_SIZE ?? '16';

if (!inCheckout) {
  refuseOldNode();
  process.env.UV_THREADPOOL_SIZE = threads;
  const { runProgram } = await import('../dist/cli/main.js');
  await runProgram();
} else if (process.execArgv.includes(condition) && process.env.UV_THREADPOOL_SIZE === threads) {
  if (process.argv[2] === warmUp) {
    for (const { file } of sources()) await import(file);
  } else {
    const { runProgram } = await import('../src/cli/main.ts');
    await runProgram();
  }
} else {
  runSources();
}

/** Says what is needed in words; an old Node would name an export that it does not know. */
function refuseOldNode() {
  const { node } = process.versions;
  const [major, minor] = node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 22)) return;
  console.error(`logdrive: this is Node ${node}, and logdrive needs 22.22 or later`);
  process.exit(2);
}

function runSources() {
  const pinned = fromRoot('node_modules/node/bin/node');
  if (!existsSync(pinned)) {
    console.error(
      `logdrive: ${pinned} is missing; run \`npm ci\` (without --ignore-scripts) in the checkout`,
    );
    process.exit(2);
  }
  const script = [condition, fileURLToPath(import.meta.url)];
  const args = [...script, ...process.argv.slice(2)];
  const cache = fromRoot('node_modules/.cache/logdrive');
  const env = {
    // Keeps the stripped and compiled sources: a second start is faster, and does without the type stripper's memory.
    NODE_COMPILE_CACHE: cache,
    // One arena of malloc for each of libuv's threads would keep memory that they no longer use.
    MALLOC_ARENA_MAX: '2',
    ...process.env,
    UV_THREADPOOL_SIZE: threads,
  };
  // A relay runs for long: it is to start with everything in the cache.
  if (process.argv[2] === 'run') fillCache(cache, () => spawnSync(pinned, [...script, warmUp], { env }));
  if (process.execve) {
    process.removeAllListeners('warning');
    process.on('warning', () => {});
    process.execve(pinned, [pinned, ...args], env);
  }
  const child = spawn(pinned, args, { stdio: 'inherit', env });
  const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2'];
  for (const signal of forwarded) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
  });
}

/** Compiles every source when one is newer than the last time that this was done. */
function fillCache(cache, compile) {
  const stamp = join(cache, 'stamp');
  const newestMs = Math.max(...sources().map(({ modifiedMs }) => modifiedMs));
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= newestMs) return;
  compile();
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(stamp, '');
  } catch {
    // A checkout that cannot be written starts more slowly, and takes more memory: no reason not to start.
  }
}

/** The sources of the packages that the relay runs on. */
function sources() {
  return ['kafka-protocol', 'log', 'lumberjack', 'relay'].flatMap((name) => {
    const directory = fromRoot(`packages/${name}/src`);
    const files = readdirSync(directory, { recursive: true }).filter((file) => file.endsWith('.ts'));
    return files.map((name) => {
      const file = join(directory, name);
      return { file, modifiedMs: statSync(file).mtimeMs };
    });
  });
}

function fromRoot(path) {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}
