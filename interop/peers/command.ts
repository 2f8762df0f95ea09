import { spawn } from 'node:child_process';

/** Settings of one command. */
export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
  /** Kill and fail after this long. @default 600_000 */
  readonly timeoutMs?: number;
}

/** Runs a command to its end and returns its stdout; a failure carries the end of what it said. */
export function run(command: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: options.timeoutMs ?? 600_000,
      killSignal: 'SIGKILL',
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdin.on('error', () => {}); // the exit status says it better
    child.stdin.end(options.input ?? '');
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const text = Buffer.concat(output).toString();
      if (code === 0) return resolve(text);
      const said = `${Buffer.concat(errors).toString()}\n${text}`.trim().slice(-3000);
      reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? code}:\n${said}`));
    });
  });
}
