import { messageOf } from '../errors.ts';

/** Ends a command with a message on stderr: 1 = failed while running, 2 = wrong usage or config, nothing was started. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly exitStatus: 1 | 2;

  constructor(exitStatus: 1 | 2, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.exitStatus = exitStatus;
  }
}

/** A wrong argument, option or config: exit status 2. */
export function wrongUsage(message: string, cause?: unknown): CommandFailure {
  return new CommandFailure(2, message, cause);
}

/** Something that went wrong on the way: exit status 1. */
export function failed(message: string, cause?: unknown): CommandFailure {
  return new CommandFailure(1, message, cause);
}

/** The message of anything thrown as a part of a sentence: without the full stop that it may end in. */
export function reasonOf(error: unknown): string {
  return messageOf(error).replace(/\.$/, '');
}
