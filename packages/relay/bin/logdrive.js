#!/usr/bin/env node
// Plain JavaScript on purpose: it must start on any Node. Installed from npm it runs dist/; in a checkout it runs the
// TypeScript sources on the Node that the repository pins, whatever Node npm or npx was started with.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const inCheckout = existsSync(new URL('../src/cli/main.ts', import.meta.url));
const condition = '--conditions=@logdrive/source';
// Disk, inflate and DNS share libuv's pool: with the default of 4 a stalled disk would stop name lookups as well.
const threads = process.env.UV_THREADPOOL_SIZE ?? '16';

if (!inCheckout) {
  process.env.UV_THREADPOOL_SIZE = threads;
  await import('../dist/cli/main.js');
} else if (process.execArgv.includes(condition) && process.env.UV_THREADPOOL_SIZE === threads) {
  await import('../src/cli/main.ts');
} else {
  runSources();
}

function runSources() {
  const pinned = fileURLToPath(new URL('../../../node_modules/node/bin/node', import.meta.url));
  if (!existsSync(pinned)) {
    console.error(
      `logdrive: ${pinned} is missing; run \`npm ci\` (without --ignore-scripts) in the checkout`,
    );
    process.exit(2);
  }
  const args = [condition, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  // Keeps the stripped and compiled sources: a second start is faster, and does without the type stripper's memory.
  const cache = fileURLToPath(new URL('../../../node_modules/.cache/logdrive', import.meta.url));
  const env = { NODE_COMPILE_CACHE: cache, ...process.env, UV_THREADPOOL_SIZE: threads };
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
