import type { ByteWriter } from '../packet/byte-writer.ts';
import type { SentFrame } from '../recovery/sent-packets.ts';

/**
 * A frame that says how something is now, such as a limit: it is written with the newest value each time it leaves, and
 * is queued again when a packet with it is lost. At most once in the queue, so that no peer can make a queue grow.
 */
export class ControlFrame implements SentFrame {
  readonly maxBytes: number;
  readonly #write: (writer: ByteWriter) => boolean;
  readonly #onAcknowledged: (() => void) | undefined;
  readonly #queue: ControlQueue;
  isQueued = false;

  /** `write` returns false, having written nothing, if there is nothing to say any more. */
  constructor(
    queue: ControlQueue,
    maxBytes: number,
    write: (writer: ByteWriter) => boolean,
    onAcknowledged?: () => void,
  ) {
    this.#queue = queue;
    this.maxBytes = maxBytes;
    this.#write = write;
    this.#onAcknowledged = onAcknowledged;
  }

  write(writer: ByteWriter): boolean {
    return this.#write(writer);
  }

  queue(): void {
    this.#queue.add(this);
  }

  onAcked(): void {
    this.#onAcknowledged?.();
  }

  onLost(): void {
    this.#queue.add(this);
  }
}

/** Control frames that wait to be sent, first come first served. */
export class ControlQueue {
  #frames: ControlFrame[] = [];

  get isEmpty(): boolean {
    return this.#frames.length === 0;
  }

  get count(): number {
    return this.#frames.length;
  }

  add(frame: ControlFrame): void {
    if (frame.isQueued) return;
    frame.isQueued = true;
    this.#frames.push(frame);
  }

  /** Writes frames while they fit, and tells which were written. */
  writeTo(writer: ByteWriter, endBytes: number, onWritten: (frame: ControlFrame) => void): void {
    let taken = 0;
    for (const frame of this.#frames) {
      if (writer.length + frame.maxBytes > endBytes) break;
      taken++;
      frame.isQueued = false;
      if (frame.write(writer)) onWritten(frame);
    }
    if (taken > 0) this.#frames.splice(0, taken);
  }

  clear(): void {
    for (const frame of this.#frames) frame.isQueued = false;
    this.#frames = [];
  }
}
