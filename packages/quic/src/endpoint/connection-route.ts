import type { Connection } from '../connection/connection.ts';
import type { ConnectionHost, Datagram } from '../connection/connection-options.ts';
import type { Remote } from '../connection/path.ts';
import type { TraceEvent } from '../connection/trace.ts';
import type { QuicError } from '../errors.ts';
import type { ByteWriter } from '../packet/byte-writer.ts';
import type { QuicStream } from '../streams/stream.ts';

/** What the owner of a connection hears about it. */
export interface ConnectionListener {
  onEstablished(): void;
  onStream(stream: QuicStream): void;
  onClosed(error: QuicError): void;
  /** After packets were read or sent. */
  onActivity(): void;
  onToken(token: Uint8Array): void;
  onKeyLog(line: string): void;
  readonly trace: ((event: TraceEvent) => void) | undefined;
}

/** What a route needs of its endpoint. */
export interface RouteOwner {
  readonly scratch: ByteWriter;
  random(byteLength: number): Uint8Array;
  issueCid(route: ConnectionRoute): { cid: Uint8Array; resetToken: Uint8Array };
  retireCid(cid: Uint8Array): void;
  requestFlush(route: ConnectionRoute): void;
  onEstablished(): void;
  onClosed(route: ConnectionRoute): void;
  onGone(route: ConnectionRoute): void;
  newToken(remote: Remote): Uint8Array | undefined;
  addHeldBytes(deltaBytes: number): boolean;
  nowMs(): number;
}

/** One connection in its endpoint: the packets that wait for it, and its timer. */
export class ConnectionRoute implements ConnectionHost {
  readonly #owner: RouteOwner;
  connection!: Connection;
  listener: ConnectionListener | undefined;
  /** Datagrams of this turn. */
  batch: Datagram[] = [];
  isTouched = false;
  isEstablished = false;
  /** Under which name the endpoint knows the client's first packets. */
  initialKey: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #timerAtMs: number = Number.POSITIVE_INFINITY;
  readonly #onTimer: () => void;
  readonly account = { add: (deltaBytes: number): boolean => this.#owner.addHeldBytes(deltaBytes) };

  constructor(owner: RouteOwner, onTimer: (route: ConnectionRoute) => void) {
    this.#owner = owner;
    this.#onTimer = () => {
      this.#timer = undefined;
      this.#timerAtMs = Number.POSITIVE_INFINITY;
      onTimer(this);
    };
  }

  get scratch(): ByteWriter {
    return this.#owner.scratch;
  }

  get trace(): ConnectionHost['trace'] {
    return this.listener?.trace;
  }

  /** Arms the timer. One that is armed earlier than needed stays: waking up too early is cheaper than arming anew. */
  arm(deadlineMs: number): void {
    if (deadlineMs >= this.#timerAtMs) return;
    clearTimeout(this.#timer);
    this.#timerAtMs = deadlineMs;
    const delayMs = Math.max(0, Math.ceil(deadlineMs - this.#owner.nowMs()));
    this.#timer = setTimeout(this.#onTimer, Math.min(delayMs, 0x7fff_ffff));
  }

  disarm(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#timerAtMs = Number.NEGATIVE_INFINITY;
  }

  random(byteLength: number): Uint8Array {
    return this.#owner.random(byteLength);
  }

  issue(): { cid: Uint8Array; resetToken: Uint8Array } {
    return this.#owner.issueCid(this);
  }

  retire(cid: Uint8Array): void {
    this.#owner.retireCid(cid);
  }

  requestFlush(): void {
    this.#owner.requestFlush(this);
  }

  onEstablished(): void {
    this.isEstablished = true;
    this.#owner.onEstablished();
    this.listener?.onEstablished();
  }

  onStream(_connection: Connection, stream: QuicStream): void {
    this.listener?.onStream(stream);
  }

  onClosed(_connection: Connection, error: QuicError): void {
    this.#owner.onClosed(this);
    this.listener?.onClosed(error);
  }

  onGone(): void {
    this.disarm();
    this.#owner.onGone(this);
  }

  onPathChanged(): void {
    this.listener?.onActivity();
  }

  newToken(remote: Remote): Uint8Array | undefined {
    return this.#owner.newToken(remote);
  }

  onToken(_connection: Connection, token: Uint8Array): void {
    this.listener?.onToken(token);
  }

  onKeyLog(line: string): void {
    this.listener?.onKeyLog(line);
  }
}
