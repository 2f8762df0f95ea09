import type { FailedSync } from './simulated-file-system-content.ts';

/** What can be asked of a file system; a fault names one of these. */
export type FileOperation =
  | 'open'
  | 'makeDirectory'
  | 'list'
  | 'sizeOf'
  | 'rename'
  | 'remove'
  | 'syncDirectory'
  | 'freeBytes'
  | 'read'
  | 'write'
  | 'datasync'
  | 'truncate'
  | 'size'
  | 'close';

export interface Fault {
  readonly operation: FileOperation;
  /** Only for paths that match. @default all */
  readonly path?: RegExp;
  /** Lets so many calls pass before. @default 0 */
  readonly skipCount?: number;
  /** Strikes so many times. @default 1 */
  readonly times?: number;
  readonly effect: FaultEffect;
}

export type FaultEffect =
  /** The call fails, and changes nothing; a datasync leaves its bytes as `bytes` says. */
  | { readonly kind: 'error'; readonly code: string; readonly bytes?: FailedSync }
  /** A write or read that moves only so many bytes, and reports it. */
  | { readonly kind: 'short'; readonly byteCount: number }
  /** The call does not return before `release()`. */
  | { readonly kind: 'hang' };

/** A fault at work. */
export class InjectedFault {
  readonly fault: Fault;
  /** Resolves when the fault has struck for the first time. */
  readonly struck: Promise<void>;
  #seenCount = 0;
  #strikeCount = 0;
  #isRemoved = false;
  #held: (() => void)[] = [];
  readonly #strike: () => void;

  constructor(fault: Fault) {
    this.fault = fault;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.struck = promise;
    this.#strike = resolve;
  }

  /** How often it has struck. */
  get strikeCount(): number {
    return this.#strikeCount;
  }

  /** No more strikes; calls that hang go on. */
  release(): void {
    this.#isRemoved = true;
    const held = this.#held;
    this.#held = [];
    for (const resume of held) resume();
  }

  /** @internal what this fault does to a call */
  consider(operation: FileOperation, path: string): FaultEffect | undefined {
    const { fault } = this;
    if (this.#isRemoved || fault.operation !== operation || fault.path?.test(path) === false)
      return undefined;
    if (this.#seenCount++ < (fault.skipCount ?? 0)) return undefined;
    if (this.#strikeCount >= (fault.times ?? 1)) return undefined;
    this.#strikeCount++;
    this.#strike();
    return fault.effect;
  }

  /** @internal keeps a call that hangs */
  hold(resume: () => void): void {
    this.#held.push(resume);
  }
}
