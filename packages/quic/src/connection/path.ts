import type { SentFrame } from '../recovery/sent-packets.ts';
import { MtuDiscovery } from './mtu-discovery.ts';

/** Where a peer is. The endpoint makes one object per address and port; `key` tells them apart. */
export interface Remote {
  readonly key: string;
  readonly address: string;
  readonly port: number;
}

const AMPLIFICATION_FACTOR = 3;
/** PATH_CHALLENGEs of the peer that wait for their answer; older ones are dropped. */
const MAX_PENDING_RESPONSES = 4;

/** One address of the peer: what may be sent there, and whether it was proven to be the peer's. */
export class Path implements SentFrame {
  readonly remote: Remote;
  readonly mtu: MtuDiscovery;
  isValidated: boolean;
  receivedBytes = 0;
  sentBytes = 0;
  /** The challenge that is out; the path is given up at `challengeDeadlineMs`. */
  challenge: Uint8Array | undefined;
  mustSendChallenge = false;
  challengeDeadlineMs: number = Number.POSITIVE_INFINITY;
  readonly #responses: Uint8Array[] = [];
  droppedChallengeCount = 0;

  constructor(remote: Remote, isValidated: boolean, maxDatagramBytes: number) {
    this.remote = remote;
    this.isValidated = isValidated;
    this.mtu = new MtuDiscovery(maxDatagramBytes);
  }

  /** How many bytes may go there before more come from there. */
  get allowanceBytes(): number {
    if (this.isValidated) return Number.POSITIVE_INFINITY;
    return this.receivedBytes * AMPLIFICATION_FACTOR - this.sentBytes;
  }

  get hasResponse(): boolean {
    return this.#responses.length > 0;
  }

  queueResponse(payload: Uint8Array): void {
    this.#responses.push(new Uint8Array(payload));
    if (this.#responses.length > MAX_PENDING_RESPONSES) {
      this.#responses.shift();
      this.droppedChallengeCount++;
    }
  }

  takeResponse(): Uint8Array | undefined {
    return this.#responses.shift();
  }

  startChallenge(payload: Uint8Array, deadlineMs: number): void {
    this.challenge = payload;
    this.mustSendChallenge = true;
    this.challengeDeadlineMs = deadlineMs;
  }

  /** Only the answer counts, not that the challenge arrived. */
  onAcked(): void {}

  /** The challenge was lost on its way: ask again, if it still matters. */
  onLost(): void {
    this.mustSendChallenge = this.challenge !== undefined;
  }

  validate(): void {
    this.isValidated = true;
    this.challenge = undefined;
    this.mustSendChallenge = false;
    this.challengeDeadlineMs = Number.POSITIVE_INFINITY;
  }
}
