import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../../scripts/cache-folder.ts';

const AIOQUIC_VERSION = '1.7.2';
const PEER_TIMEOUT_MS = 60_000;
const here = fileURLToPath(new URL('.', import.meta.url));

async function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${errors.slice(-2000)}`);
}

/** Builds the quinn program in the cache folder; returns its path. */
export async function quinnPeer(): Promise<string> {
  const target = join(cacheFolder, 'quinn-peer');
  await run(
    'cargo',
    ['build', '--release', '--quiet', '--manifest-path', join(here, 'quinn-peer', 'Cargo.toml')],
    {
      CARGO_TARGET_DIR: target,
    },
  );
  return join(target, 'release', 'quinn-peer');
}

/** Installs aioquic in a virtual environment in the cache folder; returns its Python. */
export async function aioquicPython(): Promise<string> {
  const folder = join(cacheFolder, `aioquic-${AIOQUIC_VERSION}`);
  const python = join(folder, 'bin', 'python');
  try {
    await access(join(folder, 'installed'));
  } catch {
    await run('python3', ['-m', 'venv', folder]);
    await run(python, ['-m', 'pip', 'install', '--quiet', `aioquic==${AIOQUIC_VERSION}`]);
    await run(python, ['-c', `open(${JSON.stringify(join(folder, 'installed'))}, 'w').close()`]);
  }
  return python;
}

/** What a peer printed as its last line, which must be JSON with `ok: true`. */
export interface PeerResult {
  readonly ok: boolean;
  readonly [key: string]: unknown;
}

/** Runs a client program to its end. */
export async function runPeer(
  command: string,
  args: readonly string[],
  timeoutMs = PEER_TIMEOUT_MS,
): Promise<PeerResult> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += String(chunk)));
  child.stderr.on('data', (chunk: Buffer) => (errors += String(chunk)));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  clearTimeout(timer);
  const last = output.trim().split('\n').at(-1) ?? '';
  if (code !== 0 || !last.startsWith('{')) {
    throw new Error(`${args.join(' ')}: exit ${code ?? signal}\n${output.slice(-500)}${errors.slice(-1500)}`);
  }
  const result = JSON.parse(last) as PeerResult;
  if (!result.ok) throw new Error(`${args.join(' ')}: ${last}`);
  return result;
}

/** A server program that prints `listening ADDRESS:PORT`. */
export class PeerServer implements AsyncDisposable {
  readonly port: number;
  readonly #child: ChildProcess;

  constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
  }

  static async start(command: string, args: readonly string[]): Promise<PeerServer> {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface({ input: child.stdout })) {
      const port = /^listening .*:(\d+)$/.exec(line)?.[1];
      if (port !== undefined) return new PeerServer(child, Number(port));
    }
    throw new Error(`${command} ${args.join(' ')} ended before it listened`);
  }

  /** CPU seconds and resident memory so far, where /proc tells. */
  get pid(): number {
    return this.#child.pid!;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null) return;
    this.#child.kill('SIGKILL');
    await once(this.#child, 'close');
  }
}
