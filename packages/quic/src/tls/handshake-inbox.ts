import type { QuicError } from '../errors.ts';
import { Alert, tlsAlert } from './alert.ts';
import { HandshakeReader } from './handshake-message.ts';
import type { HandshakeMessage, Level } from './handshake-message.ts';
import { asHandshakeError } from './peer-authentication.ts';

const levels: readonly Level[] = ['initial', 'handshake', 'application'];
/** A chain of ten large certificates fits. */
const MAX_MESSAGE_BYTES = 64 * 1024;

/**
 * Hands out the handshake messages of the level that is read now, one by one and in order; holds them back while an
 * asynchronous check runs. Bytes at a level that was left, or left over when one is left, are refused.
 */
export class HandshakeInbox {
  readonly #accept: (message: HandshakeMessage) => void;
  readonly #onResumed: (error: QuicError | undefined) => void;
  readonly #readers: Record<Level, HandshakeReader> = {
    initial: new HandshakeReader(MAX_MESSAGE_BYTES),
    handshake: new HandshakeReader(MAX_MESSAGE_BYTES),
    application: new HandshakeReader(MAX_MESSAGE_BYTES),
  };
  #level: Level = 'initial';
  #isHeld = false;

  constructor(
    accept: (message: HandshakeMessage) => void,
    onResumed: (error: QuicError | undefined) => void,
  ) {
    this.#accept = accept;
    this.#onResumed = onResumed;
  }

  push(level: Level, bytes: Uint8Array): void {
    if (levels.indexOf(level) < levels.indexOf(this.#level)) {
      throw tlsAlert(Alert.UNEXPECTED_MESSAGE, `handshake bytes at the ${level} level, which is over`);
    }
    this.#readers[level].push(bytes);
    this.#drain();
  }

  /** From now on messages come from `level`. */
  moveTo(level: Level): void {
    if (this.#readers[this.#level].pendingBytes > 0) {
      throw tlsAlert(Alert.UNEXPECTED_MESSAGE, `handshake bytes left over at the ${this.#level} level`);
    }
    this.#level = level;
  }

  /** Holds messages back until `check` settles, if it takes time. */
  holdFor(check: void | Promise<void>): void {
    if (!(check instanceof Promise)) return;
    this.#isHeld = true;
    check.then(
      () => this.#resume(),
      (error: unknown) => this.#onResumed(asHandshakeError(error)),
    );
  }

  #resume(): void {
    this.#isHeld = false;
    try {
      this.#drain();
    } catch (error) {
      this.#onResumed(asHandshakeError(error));
      return;
    }
    this.#onResumed(undefined);
  }

  #drain(): void {
    while (!this.#isHeld) {
      const message = this.#readers[this.#level].next();
      if (message === undefined) return;
      this.#accept(message);
    }
  }
}
