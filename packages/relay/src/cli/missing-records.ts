import { formatCount } from '../serve/human.ts';
import { CommandFailure } from './exit.ts';

/** Tells on stderr which records a command had to leave out. */
export class MissingRecords {
  #count = 0;

  /** `to` exclusive. */
  tell(partition: string, from: number, to: number): void {
    this.#count += to - from;
    process.stderr.write(
      `logdrive: offsets ${from} to ${to - 1} of ${partition} are damaged and left out; \`logdrive log verify\` says where\n`,
    );
  }

  /** Fails with status 1 when there were any. */
  check(): void {
    if (this.#count === 0) return;
    throw new CommandFailure(1, `logdrive: ${formatCount(this.#count)} records could not be read`);
  }
}
