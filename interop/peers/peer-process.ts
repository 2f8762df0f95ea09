import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** How a peer is started. */
export interface PeerOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** How long an answer may take. @default 60_000 */
  readonly timeoutMs?: number;
}

type Report = Record<string, unknown>;

/**
 * A program that prints JSON lines and takes commands on stdin. It must end when its stdin is closed, so that it cannot
 * outlive this process.
 */
export class PeerProcess implements AsyncDisposable {
  readonly child: ChildProcess;
  readonly #name: string;
  readonly #timeoutMs: number;
  readonly #reports: Report[] = [];
  readonly #exited: Promise<void>;
  #errors = '';
  #ended = false;
  #wake: () => void = () => {};

  constructor(command: string, args: readonly string[], options: PeerOptions = {}) {
    this.#name = `${command} ${args.join(' ')}`;
    this.#timeoutMs = options.timeoutMs ?? 60_000;
    this.child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.child.stdin!.on('error', () => {}); // the exit says it better
    this.child.on('error', (error) => this.#note(`${error.message}\n`));
    this.child.stderr!.on('data', (chunk: Buffer) => this.#note(chunk.toString()));
    createInterface({ input: this.child.stdout! }).on('line', (line) => this.#receive(line));
    this.#exited = new Promise((resolve) => this.child.once('close', () => resolve(this.#finish())));
  }

  #note(text: string): void {
    this.#errors = (this.#errors + text).slice(-4000);
  }

  #receive(line: string): void {
    if (line.startsWith('{')) this.#reports.push(JSON.parse(line) as Report);
    else this.#note(`${line}\n`);
    this.#wake();
  }

  #finish(): void {
    this.#ended = true;
    this.#wake();
  }

  /** The next JSON line. */
  async report(): Promise<Report> {
    const deadline = AbortSignal.timeout(this.#timeoutMs);
    deadline.addEventListener('abort', () => this.#wake());
    for (;;) {
      const report = this.#reports.shift();
      if (report !== undefined) return report;
      if (this.#ended) throw new Error(`${this.#name} ended without an answer:\n${this.#errors}`);
      if (deadline.aborted) throw new Error(`${this.#name} did not answer in time:\n${this.#errors}`);
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  /** Sends a command and returns the next JSON line. */
  async ask(command: string): Promise<Report> {
    this.child.stdin!.write(`${command}\n`);
    return await this.report();
  }

  /** The process id; throws when the program could not be started. */
  get pid(): number {
    if (this.child.pid === undefined) throw new Error(`${this.#name} could not be started: ${this.#errors}`);
    return this.child.pid;
  }

  /** SIGKILL, and wait until it is gone. */
  async kill(): Promise<void> {
    if (!this.#ended) this.child.kill('SIGKILL');
    await this.#exited;
  }

  /** Closes stdin and waits for the exit, at most 10 s. */
  async close(): Promise<void> {
    this.child.stdin!.end();
    const patience = setTimeout(() => this.child.kill('SIGKILL'), 10_000);
    await this.#exited;
    clearTimeout(patience);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/** Waits for the exit of any child and returns its status or signal. */
export async function exitOf(child: ChildProcess): Promise<number | string> {
  if (child.exitCode !== null) return child.exitCode;
  if (child.signalCode !== null) return child.signalCode;
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal ?? code ?? -1;
}
