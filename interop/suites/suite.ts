import type { Tool } from '../peers/toolchain.ts';

/** One interop suite. `run` throws on failure and returns one line that says what was shown. */
export interface Suite {
  readonly needs: readonly Tool[];
  run(args: readonly string[]): Promise<string>;
}
