import type { Clock } from '@logdrive/log';
import { codeOf, messageOf } from '../errors.ts';
import type { ComponentState, ErrorStatus } from './relay-status.ts';
import { Tally } from './tally.ts';

/** What the runner keeps of a component over all its sessions: state, errors, counts by reason. */
export class ComponentRecord {
  readonly errors: Tally = new Tally();
  readonly quarantined: Tally = new Tally();
  readonly discards: Tally = new Tally();
  readonly duplicates: Tally = new Tally();
  state: ComponentState = 'opening';
  sessionCount = 0;
  retryAtMs: number | undefined;
  #lastError: ErrorStatus | undefined;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  fail(thrown: unknown): void {
    const code = codeOf(thrown) ?? 'ERR_UNKNOWN';
    this.errors.add(code);
    this.#lastError = { code, message: messageOf(thrown), atMs: this.#clock.now() };
  }

  /** The part of a status that sources and sinks share. */
  snapshot(): {
    readonly state: ComponentState;
    readonly sessionCount: number;
    readonly errors: Record<string, number>;
    readonly quarantined: Record<string, number>;
    readonly discarded: Record<string, number>;
    readonly duplicates: Record<string, number>;
    readonly lastError?: ErrorStatus;
    readonly retryAtMs?: number;
  } {
    return {
      state: this.state,
      sessionCount: this.sessionCount,
      errors: this.errors.snapshot(),
      quarantined: this.quarantined.snapshot(),
      discarded: this.discards.snapshot(),
      duplicates: this.duplicates.snapshot(),
      ...(this.#lastError === undefined ? {} : { lastError: this.#lastError }),
      ...(this.retryAtMs === undefined ? {} : { retryAtMs: this.retryAtMs }),
    };
  }
}
