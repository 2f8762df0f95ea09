import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs the `console` blocks of a page as one session, so that documents show only what works.
 *
 *     $ command            runs it; it must end with status 0, unless the line ends in `# exits N`
 *     $ command &          starts it, and goes on once it says that it runs or listens
 *     $ kill -9 %1         signals the first such process and waits for its end (also kill %1, wait %1)
 *     output               what it prints on stdout and stderr; … stands for any text, a line of … for any lines
 *
 * Well-known ports are replaced by free ones, `npx logdrive` by this checkout's, the working directory by an empty one.
 */
export async function runConsole(markdown: string): Promise<void> {
  await using session = await ConsoleSession.create();
  for (const [, block] of markdown.matchAll(/```console\n([\s\S]*?)```/g)) {
    for (const step of stepsOf(block!)) await session.run(step);
  }
}

interface Step {
  readonly command: string;
  readonly expected: readonly string[];
}

const LAUNCHER = fileURLToPath(new URL('../../bin/logdrive.js', import.meta.url));
const WELL_KNOWN_PORTS = ['5044', '5045', '5140', '8686'] as const;
const READY = /Ctrl-C|listening on/;

function stepsOf(block: string): Step[] {
  const steps: { command: string; expected: string[] }[] = [];
  for (const line of block
    .replace(/\\\n> ?/g, '')
    .trimEnd()
    .split('\n')) {
    if (line.startsWith('$ ')) steps.push({ command: line.slice(2), expected: [] });
    else steps.at(-1)?.expected.push(line);
  }
  return steps;
}

class ConsoleSession implements AsyncDisposable {
  readonly #directory: string;
  readonly #ports: ReadonlyMap<string, string>;
  readonly #background: BackgroundProcess[] = [];

  constructor(directory: string, ports: ReadonlyMap<string, string>) {
    this.#directory = directory;
    this.#ports = ports;
  }

  static async create(): Promise<ConsoleSession> {
    const directory = await mkdtemp(join(tmpdir(), 'logdrive-console-'));
    await mkdir(join(directory, 'bin'));
    await mkdir(join(directory, 'work'));
    const shim = join(directory, 'bin', 'logdrive');
    await writeFile(shim, `#!/bin/sh\nexec '${process.execPath}' '${LAUNCHER}' "$@"\n`);
    await chmod(shim, 0o755);
    const ports = await freePorts(WELL_KNOWN_PORTS.length);
    return new ConsoleSession(
      directory,
      new Map(WELL_KNOWN_PORTS.map((port, index) => [port, ports[index]!])),
    );
  }

  async run({ command, expected }: Step): Promise<void> {
    const text = this.#adapt(command);
    const wanted = expected.map((line) => this.#adapt(line));
    const job = /^(?:(wait)|kill(?: -(\w+))?) %(\d+)$/.exec(text);
    if (job) return this.#signal(job[1] ? undefined : (job[2] ?? 'TERM'), Number(job[3]));
    if (text.endsWith(' &')) {
      const started = new BackgroundProcess(this.#spawn(`exec ${text.slice(0, -2)}`), text);
      this.#background.push(started);
      return checkOutput(command, await started.ready(), wanted);
    }
    const status = Number(/# exits (\d+)$/.exec(text)?.[1] ?? 0);
    const { code, output } = await finished(this.#spawn(text));
    if (code !== status) throw new Error(`$ ${command}\nended with status ${code}:\n${output}`);
    checkOutput(command, output, wanted);
  }

  async #signal(signal: string | undefined, job: number): Promise<void> {
    const process = this.#background[job - 1];
    if (!process) throw new Error(`no background process %${job}`);
    await process.end(signal);
  }

  #adapt(text: string): string {
    const replaced = text.replaceAll('npx logdrive', 'logdrive');
    return [...this.#ports].reduce(
      (line, [from, to]) => line.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to),
      replaced,
    );
  }

  #spawn(text: string): ChildProcess {
    const port = (wellKnown: string): string => `127.0.0.1:${this.#ports.get(wellKnown)}`;
    return spawn('bash', ['-o', 'pipefail', '-c', text], {
      cwd: join(this.#directory, 'work'),
      // A process group of its own, so that a pipeline ends as a whole.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: `${join(this.#directory, 'bin')}${delimiter}${process.env['PATH']}`,
        LOGDRIVE_LUMBERJACK: port('5044'),
        LOGDRIVE_HTTP: port('8686'),
        TZ: 'UTC',
      },
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const process of this.#background) await process.end('KILL');
    await rm(this.#directory, { recursive: true });
  }
}

class BackgroundProcess {
  readonly #child: ChildProcess;
  readonly #command: string;
  readonly #closed: Promise<unknown>;
  #output = '';

  constructor(child: ChildProcess, command: string) {
    this.#child = child;
    this.#command = command;
    this.#closed = once(child, 'close');
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
      });
    }
  }

  /** What it printed until it was ready. */
  async ready(): Promise<string> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const look = (): void => {
      if (READY.test(this.#output)) resolve();
    };
    this.#child.stdout!.on('data', look);
    this.#child.stderr!.on('data', look);
    this.#child.once('close', () => reject(new Error(`$ ${this.#command}\nended early:\n${this.#output}`)));
    await promise;
    return this.#output;
  }

  async end(signal: string | undefined): Promise<void> {
    const isOver = this.#child.exitCode !== null || this.#child.signalCode !== null;
    if (signal !== undefined && !isOver)
      process.kill(-this.#child.pid!, `SIG${signalName(signal)}` as NodeJS.Signals);
    await this.#closed;
  }
}

function signalName(signal: string): string {
  return signal === '9' ? 'KILL' : signal;
}

async function finished(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

function checkOutput(command: string, output: string, expected: readonly string[]): void {
  if (expected.length === 0) return;
  const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*');
  const pattern = expected.map((line) => (line === '…' ? '(?:.*\n)*' : `${escape(line)}\n`)).join('');
  if (new RegExp(`^${pattern}$`).test(output)) return;
  throw new Error(`$ ${command}\nprinted\n${output}instead of\n${expected.join('\n')}`);
}

async function freePorts(count: number): Promise<string[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => String((server.address() as AddressInfo).port));
  for (const server of servers) server.close();
  return ports;
}
