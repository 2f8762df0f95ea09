import { MAX_METADATA_BYTES } from './cursor-file.ts';
import { LogError } from '../errors.ts';
import type { Assignment, Cursor, Offset, TopicPartition } from '../log.ts';
import type { StoredCursor } from './stored-cursor.ts';

/** What a handed out cursor asks of the log. */
export interface CursorHost {
  durableEndOf(topicPartition: TopicPartition): Offset;
  /** A commit moved the cursor by about so many bytes. */
  moved(cursor: StoredCursor, from: Offset): void;
}

/** The cursor that a sink holds while the partition is assigned to it. */
export class AssignedCursor implements Cursor {
  readonly #stored: StoredCursor;
  readonly #host: CursorHost;
  readonly #revoked = new AbortController();

  constructor(stored: StoredCursor, host: CursorHost) {
    this.#stored = stored;
    this.#host = host;
  }

  get sink(): string {
    return this.#stored.sink;
  }

  get topicPartition(): TopicPartition {
    return this.#stored.topicPartition;
  }

  get position(): Offset {
    return this.#stored.position;
  }

  get metadata(): string {
    return this.#stored.metadata;
  }

  get revoked(): AbortSignal {
    return this.#revoked.signal;
  }

  commit(position: Offset, metadata: string = this.metadata): void {
    if (this.#revoked.signal.aborted)
      throw this.#error('ERR_LOG_CURSOR_REVOKED', 'the partition was revoked');
    const durableEnd = this.#host.durableEndOf(this.topicPartition);
    if (!Number.isSafeInteger(position) || position < this.position || position > durableEnd) {
      const what = `${position} is not between the position ${this.position} and the durable end ${durableEnd}`;
      throw this.#error('ERR_LOG_INVALID_COMMIT', what);
    }
    if (Buffer.byteLength(metadata) > MAX_METADATA_BYTES) {
      const what = `metadata of ${Buffer.byteLength(metadata)} bytes, and ${MAX_METADATA_BYTES} are allowed`;
      throw this.#error('ERR_LOG_INVALID_COMMIT', what);
    }
    if (position === this.position && metadata === this.metadata) return;
    const from = this.position;
    this.#stored.move({ position, metadata });
    this.#host.moved(this.#stored, from);
  }

  async flush(): Promise<void> {
    await this.#stored.flush();
  }

  revoke(): void {
    this.#revoked.abort(this.#error('ERR_LOG_CURSOR_REVOKED', 'the partition was revoked'));
  }

  #error(code: LogError['code'], what: string): LogError {
    const { sink } = this;
    const { topic, partition } = this.topicPartition;
    return new LogError(code, `Sink '${sink}' on ${topic}-${partition}: ${what}`, { sink, topic, partition });
  }
}

/** The assignments of one sink, in the order they come about; one reader at a time. */
export class AssignmentQueue {
  readonly #assigned = new Map<string, AssignedCursor>();
  readonly #queue: Assignment[] = [];
  #wake: (() => void) | undefined;
  #isEnded = false;
  #error: unknown;

  has(key: string): boolean {
    return this.#assigned.has(key);
  }

  assign(key: string, cursor: AssignedCursor): void {
    this.#assigned.set(key, cursor);
    this.#push({ kind: 'assigned', cursor });
  }

  revoke(key: string): void {
    const cursor = this.#assigned.get(key);
    if (cursor === undefined) return;
    this.#assigned.delete(key);
    cursor.revoke();
    this.#push({ kind: 'revoked', topicPartition: cursor.topicPartition });
  }

  /** Revokes everything and ends the iteration, with an error if one is given. */
  end(error?: unknown): void {
    for (const cursor of this.#assigned.values()) cursor.revoke();
    this.#assigned.clear();
    this.#isEnded = true;
    this.#error = error;
    this.#wake?.();
  }

  async *items(): AsyncGenerator<Assignment, void, undefined> {
    for (;;) {
      const next = this.#queue.shift();
      if (next) yield next;
      else if (this.#error !== undefined) throw this.#error;
      else if (this.#isEnded) return;
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }

  #push(assignment: Assignment): void {
    this.#queue.push(assignment);
    this.#wake?.();
  }
}
