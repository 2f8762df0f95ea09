/**
 * Finds the end of a D frame's pairs, `{ keyLength key valueLength value }*`, in bytes that may still grow. It remembers
 * where it stood, so that bytes already walked are not looked at again.
 */
import { LumberjackError } from './errors.ts';
import type { LumberjackLimits } from './limits.ts';
import { readU32 } from './u32.ts';

export class PairWalker {
  #fieldsLeft = 0;
  #walked = 0;

  /** Starts on the pairs of a new frame. Throws on a pair count of 0 or above the limit. */
  begin(pairCount: number, limits: LumberjackLimits): void {
    if (pairCount === 0 || pairCount > limits.maxPairs) {
      throw new LumberjackError(
        'ERR_LUMBERJACK_PAIR_COUNT',
        `A D frame declares ${pairCount} pairs; 1 to ${limits.maxPairs} are allowed (limits.maxPairs).`,
        { actual: pairCount, limit: limits.maxPairs },
      );
    }
    this.#fieldsLeft = pairCount * 2;
    this.#walked = 0;
  }

  /** Bytes of the payload needed before `walk` can get further; once the end is known, the payload's length. */
  get neededBytes(): number {
    return this.#fieldsLeft > 0 ? this.#walked + 4 : this.#walked;
  }

  /**
   * Walks on over the payload that starts at `start` and has `available` bytes so far. Returns its length once all of
   * it is there, and -1 before. Throws when the lengths add up to more than a frame may have.
   */
  walk(source: Uint8Array, start: number, available: number, limits: LumberjackLimits): number {
    let walked = this.#walked;
    while (this.#fieldsLeft > 0 && walked + 4 <= available) {
      walked += 4 + readU32(source, start + walked);
      if (walked > limits.maxFrameBytes) {
        throw new LumberjackError(
          'ERR_LUMBERJACK_FRAME_TOO_LARGE',
          `A D frame declares pairs of at least ${walked} bytes; ${limits.maxFrameBytes} are allowed (limits.maxFrameBytes).`,
          { actual: walked, limit: limits.maxFrameBytes },
        );
      }
      this.#fieldsLeft--;
    }
    this.#walked = walked;
    return this.#fieldsLeft === 0 && walked <= available ? walked : -1;
  }
}
