import type { Offset } from '@logdrive/log';

/** What to do next on the present connection. */
export type IsolationStep =
  | { readonly kind: 'send'; readonly from: Offset; readonly to: Offset }
  /** Send another event, to learn whether the peer takes anything at all. */
  | { readonly kind: 'probe' }
  | { readonly kind: 'done' };

/** Connections on which the peer must take another event and close on this one: networks cut connections as well. */
const CONVICTING_CONNECTIONS = 3;
/** Probes that the peer may refuse before the peer is at fault and not an event. */
const MAX_FAILED_PROBES = 3;

/**
 * Finds, by bisection, the event that makes a peer close its connection. An event is convicted only when on three
 * connections in a row the peer took another event and then closed on this one: neither a peer that closes on
 * everything (a proxy without a server behind it) nor a network that cuts at random convicts an innocent one.
 */
export class PoisonIsolation {
  #from: Offset;
  #to: Offset;
  #isPeerProven = false;
  #failedProbes = 0;
  #evidence = 0;

  /** Suspects are the offsets from `from` up to, not including, `to`. */
  constructor(from: Offset, to: Offset) {
    this.#from = from;
    this.#to = to;
  }

  get from(): Offset {
    return this.#from;
  }

  get to(): Offset {
    return this.#to;
  }

  /** Probes in a row that the peer closed on. */
  get failedProbes(): number {
    return this.#failedProbes;
  }

  /** The peer closes whatever it gets: nothing can be learnt until it behaves. */
  get isPeerAtFault(): boolean {
    return this.#failedProbes >= MAX_FAILED_PROBES;
  }

  /** A fresh connection: what the last one proved no longer counts. */
  connected(): void {
    this.#isPeerProven = false;
  }

  /** `canProbe`: there is another event to send. */
  next(canProbe: boolean): IsolationStep {
    const suspectCount = this.#to - this.#from;
    if (suspectCount <= 0) return { kind: 'done' };
    if (suspectCount === 1 && !this.#isPeerProven && canProbe) return { kind: 'probe' };
    return { kind: 'send', from: this.#from, to: this.#from + Math.ceil(suspectCount / 2) };
  }

  /** The step is taken; for a `send` up to `position`. It proves the peer unless the sink sent nothing of it. */
  accepted(step: IsolationStep, position: Offset, wasSent = true): void {
    if (wasSent) {
      this.#isPeerProven = true;
      this.#failedProbes = 0;
    }
    if (step.kind !== 'send' || position <= this.#from) return;
    this.#from = position;
    this.#evidence = 0;
  }

  /** The peer closed on the step. Returns the offset of the event that is convicted by it, if one is. */
  closed(step: IsolationStep): Offset | undefined {
    if (step.kind === 'probe') this.#failedProbes++;
    if (step.kind !== 'send') return undefined;
    this.#to = Math.max(step.to, this.#from + 1);
    const isAlone = this.#to - this.#from === 1;
    if (!isAlone || !this.#isPeerProven || ++this.#evidence < CONVICTING_CONNECTIONS) return undefined;
    return this.#from++;
  }
}
