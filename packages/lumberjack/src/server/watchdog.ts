/** The deadlines of one connection: when it is silent for too long, and when it must hear from this side. */
import { Deadline } from '../deadline.ts';
import type { CloseReason } from './api.ts';
import type { ServerOptions } from './options.ts';
import { idleTimeout, windowTimeout, writeTimeout } from './timeout-errors.ts';

/** An incomplete window that gains less in `windowTimeoutMs` is given up. */
const LEAST_PROGRESS_BYTES = 1024;
/** After the last byte was written, how long the client may take to close its side. */
const LINGER_MS = 1000;

/** What the deadlines look at, and what they set off. */
export interface Watched {
  readonly isInsideWindow: boolean;
  /** The window at hand was opened by no W. */
  readonly isInsideImplicitWindow: boolean;
  /** The socket is not read, for reasons of this side. */
  readonly isPaused: boolean;
  /** Acknowledgements are still to be written. */
  readonly isOwing: boolean;
  readonly receivedBytes: number;
  readonly eventCount: number;
  onTimeout(reason: CloseReason): void;
  onKeepaliveDue(): void;
  onImplicitDue(): void;
  onLingerDue(): void;
}

export class Watchdog {
  readonly #watched: Watched;
  readonly #idle: Deadline;
  readonly #window: Deadline;
  readonly #keepalive: Deadline;
  readonly #implicit: Deadline;
  readonly #write: Deadline;
  readonly #linger: Deadline;
  #wasInside = false;
  /** Progress seen when the window deadline was looked at last. */
  #seenBytes = 0;
  #seenEvents = 0;

  constructor(watched: Watched, options: ServerOptions) {
    this.#watched = watched;
    const { clock, idleTimeoutMs, windowTimeoutMs, writeTimeoutMs } = options;
    this.#idle = new Deadline(clock, idleTimeoutMs, () => this.#onIdle(idleTimeoutMs));
    this.#window = new Deadline(clock, windowTimeoutMs, () => this.#onWindow(windowTimeoutMs));
    this.#keepalive = new Deadline(clock, options.keepaliveMs, () => this.#onKeepalive());
    this.#implicit = new Deadline(clock, options.implicitWindowMs, () => watched.onImplicitDue());
    this.#write = new Deadline(clock, writeTimeoutMs, () => watched.onTimeout(writeTimeout(writeTimeoutMs)));
    this.#linger = new Deadline(clock, LINGER_MS, () => watched.onLingerDue());
    this.#idle.start();
  }

  /** Something was received, or acknowledged. */
  onActivity(): void {
    this.#idle.start();
  }

  /** What was received is scanned. */
  onScanned(): void {
    const { isInsideWindow } = this.#watched;
    if (!isInsideWindow) {
      this.#window.stop();
    } else if (!this.#wasInside) {
      this.#noteProgress();
      this.#window.start();
    }
    this.#wasInside = isInsideWindow;
    if (this.#watched.isInsideImplicitWindow) this.#implicit.start();
    else this.#implicit.stop();
  }

  /** A client has begun to wait for this side: for an acknowledgement, or to be read. */
  onWaiting(): void {
    if (!this.#keepalive.isActive) this.#keepalive.start();
  }

  /** Acknowledgements were written. */
  onAcknowledged(): void {
    this.#idle.start();
    if (this.#watched.isOwing) this.#keepalive.start();
    else this.#keepalive.stop();
  }

  onWriteBlocked(): void {
    this.#write.start();
  }

  onWritten(): void {
    this.#write.stop();
  }

  /** Nothing more is received: only what was is still to be acknowledged. */
  onSettling(): void {
    this.#window.cancel();
    this.#implicit.cancel();
  }

  onEnding(): void {
    this.#linger.start();
  }

  cancel(): void {
    for (const deadline of [
      this.#idle,
      this.#window,
      this.#keepalive,
      this.#implicit,
      this.#write,
      this.#linger,
    ]) {
      deadline.cancel();
    }
  }

  #onIdle(limitMs: number): void {
    const { isPaused, isInsideWindow, isOwing } = this.#watched;
    // A connection that is not read cannot be blamed for its silence.
    if (isPaused || isInsideWindow || isOwing) this.#idle.start();
    else this.#watched.onTimeout(idleTimeout(limitMs));
  }

  #onWindow(limitMs: number): void {
    const { receivedBytes, eventCount, isPaused } = this.#watched;
    const isProgress =
      receivedBytes - this.#seenBytes >= LEAST_PROGRESS_BYTES || eventCount > this.#seenEvents;
    this.#noteProgress();
    if (isProgress || isPaused) this.#window.start();
    else this.#watched.onTimeout(windowTimeout(limitMs));
  }

  #onKeepalive(): void {
    this.#watched.onKeepaliveDue();
    if (this.#watched.isOwing || this.#watched.isInsideWindow) this.#keepalive.start();
  }

  #noteProgress(): void {
    this.#seenBytes = this.#watched.receivedBytes;
    this.#seenEvents = this.#watched.eventCount;
  }
}
