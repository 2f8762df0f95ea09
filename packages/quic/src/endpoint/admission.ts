/** Bounds of what strangers may cost a server. */
export interface AdmissionLimits {
  /** Connections in all. */
  readonly maxConnections: number;
  /** Handshakes that are not done. */
  readonly maxHalfOpen: number;
  /** From this many unfinished handshakes on, addresses must prove themselves by a Retry. */
  readonly retryAboveHalfOpen: number;
  /** From this many handshakes a second on, likewise. */
  readonly retryAbovePerSecond: number;
  /** Answers a second to packets of no connection: stateless resets, version negotiation, refusals, Retries. */
  readonly strayAnswersPerSecond: number;
}

export const defaultAdmissionLimits: AdmissionLimits = {
  maxConnections: 10_000,
  maxHalfOpen: 1000,
  retryAboveHalfOpen: 100,
  retryAbovePerSecond: 500,
  strayAnswersPerSecond: 5000,
};

export type RetryMode = 'auto' | 'always' | 'never';
export type Verdict = 'accept' | 'retry' | 'refuse' | 'drop';

/** A count of events that leaks away at a steady rate. */
class LeakyCount {
  readonly #perSecond: number;
  #level = 0;
  #atMs = 0;

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
  }

  /** Counts one event; false if there were more in the last second than allowed. */
  add(nowMs: number): boolean {
    this.#level = Math.max(0, this.#level - ((nowMs - this.#atMs) * this.#perSecond) / 1000);
    this.#atMs = nowMs;
    if (this.#level >= this.#perSecond) return false;
    this.#level++;
    return true;
  }
}

/** Decides about the first packet of a stranger, and about answers to packets of nobody. */
export class Admission {
  readonly #limits: AdmissionLimits;
  readonly #retryMode: RetryMode;
  readonly #handshakes: LeakyCount;
  readonly #answers: LeakyCount;

  constructor(limits: AdmissionLimits, retryMode: RetryMode) {
    this.#limits = limits;
    this.#retryMode = retryMode;
    this.#handshakes = new LeakyCount(limits.retryAbovePerSecond);
    this.#answers = new LeakyCount(limits.strayAnswersPerSecond);
  }

  judge(counts: { connections: number; halfOpen: number }, isAddressProven: boolean, nowMs: number): Verdict {
    const { maxConnections, maxHalfOpen, retryAboveHalfOpen } = this.#limits;
    if (counts.connections >= maxConnections) return 'refuse';
    if (isAddressProven) return counts.halfOpen >= maxHalfOpen ? 'drop' : 'accept';
    if (this.#retryMode === 'always') return 'retry';
    const isCalm = this.#handshakes.add(nowMs) && counts.halfOpen < retryAboveHalfOpen;
    if (this.#retryMode === 'auto' && !isCalm) return 'retry';
    return counts.halfOpen >= maxHalfOpen ? 'drop' : 'accept';
  }

  mayAnswerStray(nowMs: number): boolean {
    return this.#answers.add(nowMs);
  }
}
