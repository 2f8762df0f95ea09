import { CommanderError } from 'commander';
import { messageOf } from '../errors.ts';
import { CommandFailure } from './exit.ts';
import { isClosedPipe } from './output.ts';
import { createProgram } from './program.ts';

/** The command line: runs the command that `process.argv` asks for and sets the exit status. */
export async function runProgram(): Promise<void> {
  // A reader that closed our stdout (`| head`) ends the command quietly, wherever the write was.
  process.stdout.on('error', (error) => {
    if (isClosedPipe(error)) process.exit(process.exitCode ?? 0);
    process.stderr.write(`logdrive: cannot write to stdout: ${messageOf(error)}\n`);
    process.exit(1);
  });
  // Without a stderr there is nobody left to tell.
  process.stderr.on('error', () => {});
  try {
    await createProgram().parseAsync(process.argv);
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  // Commander has printed the help, the version or its error by now.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isClosedPipe(error)) return 0;
  if (error instanceof CommandFailure) {
    process.stderr.write(`${error.message}\n`);
    return error.exitStatus;
  }
  const stack = process.env['LOGDRIVE_STACKS'] && error instanceof Error ? error.stack : undefined;
  process.stderr.write(`logdrive: ${stack ?? messageOf(error)}\n`);
  return 1;
}
