import { CommanderError } from 'commander';
import { messageOf } from '../errors.ts';
import { CommandFailure } from './exit.ts';
import { isClosedPipe } from './output.ts';
import { createProgram } from './program.ts';

// A reader that closed our stdout (`| head`) ends the command quietly, wherever the write was.
process.stdout.on('error', (error) => {
  if (isClosedPipe(error)) process.exit(process.exitCode ?? 0);
  throw error;
});
// Without a stderr there is nobody left to tell.
process.stderr.on('error', () => {});

await runProgram();

async function runProgram(): Promise<void> {
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
  process.stderr.write(
    `logdrive: ${process.env['LOGDRIVE_STACKS'] && error instanceof Error ? error.stack : messageOf(error)}\n`,
  );
  return 1;
}
