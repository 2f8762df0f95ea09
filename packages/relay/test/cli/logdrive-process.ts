import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program that `bin` of the package names. */
export const LAUNCHER: string = fileURLToPath(new URL('../../bin/logdrive.js', import.meta.url));

export interface LogdriveResult {
  /** Exit status, or the name of the signal that ended it. */
  readonly status: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program as a child process, through its launcher: what a user runs. */
export class LogdriveProcess implements AsyncDisposable {
  readonly child: ChildProcessWithoutNullStreams;
  stdout = '';
  stderr = '';
  readonly #closed: Promise<LogdriveResult>;

  constructor(args: readonly string[], cwd: string) {
    // Addresses of the embedded default are free ports: no test needs the well-known ones.
    const env = {
      ...process.env,
      LOGDRIVE_LUMBERJACK: '127.0.0.1:0',
      LOGDRIVE_HTTP: '127.0.0.1:0',
      TZ: 'UTC',
    };
    this.child = spawn(process.execPath, [LAUNCHER, ...args], { cwd, env });
    this.child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
    });
    this.child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    this.child.stdin.on('error', () => {});
    this.#closed = this.#result();
  }

  /** Resolves with the match once stderr has it; rejects when the process ends before. */
  async saw(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.stderr);
      if (match) return match;
      const more = once(this.child.stderr, 'data').then(() => undefined);
      const end = await Promise.race([more, this.#closed]);
      if (end && !pattern.test(this.stderr)) throw new Error(`ended with ${end.status}: ${end.stderr}`);
    }
  }

  /** Sends the signal and resolves when the process has ended. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<LogdriveResult> {
    this.child.kill(signal);
    return this.#closed;
  }

  ended(): Promise<LogdriveResult> {
    return this.#closed;
  }

  async #result(): Promise<LogdriveResult> {
    const [code, signal] = (await once(this.child, 'close')) as [number | null, string | null];
    return { status: code ?? signal, stdout: this.stdout, stderr: this.stderr };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.child.kill('SIGKILL');
    await this.#closed;
  }
}

/** Runs a command to its end, with this text on its stdin. */
export async function logdrive(
  args: readonly string[],
  { cwd, input = '' }: { readonly cwd: string; readonly input?: string },
): Promise<LogdriveResult> {
  await using child = new LogdriveProcess(args, cwd);
  child.child.stdin.end(input);
  return await child.ended();
}

/** A directory that goes with the test. */
export async function temporaryDirectory(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'logdrive-cli-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
