/** One connection of a client: cuts events into windows, sends them, and tells who was acknowledged. */
import type { Socket } from 'node:net';
import { LumberjackError } from '../codec/errors.ts';
import type { EventRanges } from '../codec/event-list.ts';
import { eventRanges } from '../codec/event-ranges.ts';
import { FrameScanner, type FrameVisitor } from '../codec/frame-scanner.ts';
import type { Version } from '../codec/frame.ts';
import { DEFAULT_LIMITS } from '../codec/limits.ts';
import { Deadline } from '../deadline.ts';
import type { ClientStatus, LumberjackClient, Sendable } from './api.ts';
import {
  acksStalledError,
  ackTimeoutError,
  ackUnexpectedError,
  closedError,
  eventSizeError,
} from './client-errors.ts';
import type { ClientOptions } from './options.ts';
import { SendJob, type SentWindow } from './send-job.ts';
import { WindowCompressor } from './window-compressor.ts';

export class ClientConnection implements LumberjackClient {
  readonly peer: { readonly address: string; readonly port: number };
  readonly closed: Promise<{ readonly error?: LumberjackError }>;
  readonly #socket: Socket;
  readonly #options: ClientOptions;
  readonly #scanner: FrameScanner;
  readonly #readDeadline: Deadline;
  readonly #progressDeadline: Deadline;
  readonly #compressor: WindowCompressor;
  #unsent: SendJob[] = [];
  #inFlight: SentWindow[] = [];
  /** Taken and not written yet, in order. */
  #unwritten: UnwrittenWindow[] = [];
  #isWriting = false;
  #onDrained: (() => void) | undefined;
  #isClosing = false;
  #failure: LumberjackError | undefined;
  #isOver = false;
  readonly #status = { sentEventCount: 0, ackedEventCount: 0, keepaliveCount: 0, sentBytes: 0 };

  constructor(socket: Socket, options: ClientOptions) {
    this.#socket = socket;
    this.#options = options;
    this.peer = { address: socket.remoteAddress ?? options.host, port: socket.remotePort ?? options.port };
    this.#compressor = new WindowCompressor(options.compressionLevel);
    this.#scanner = new FrameScanner(this.#visitor(), DEFAULT_LIMITS, 'from-server');
    const { clock, timeoutMs, ackProgressTimeoutMs } = options;
    this.#readDeadline = new Deadline(clock, timeoutMs, () => this.destroy(ackTimeoutError(timeoutMs)));
    this.#progressDeadline = new Deadline(clock, ackProgressTimeoutMs, () =>
      this.destroy(acksStalledError(ackProgressTimeoutMs, this.#status.keepaliveCount)),
    );
    const { promise, resolve } = Promise.withResolvers<{ readonly error?: LumberjackError }>();
    this.closed = promise;
    socket.on('data', (chunk: Uint8Array) => this.#onChunk(chunk));
    socket.on('error', (error) => {
      this.#failure ??= connectionLostError(`The connection broke: ${error.message}.`, error);
    });
    socket.on('close', () => resolve(this.#onClose()));
  }

  status(): ClientStatus {
    return { ...this.#status, inFlightWindowCount: this.#inFlight.length };
  }

  async send(
    events: Sendable,
    options: { readonly onProgress?: (ackedCount: number) => void } = {},
  ): Promise<number> {
    if (this.#isClosing || this.#isOver) throw this.#failure?.withAckedCount(0) ?? closedError();
    const ranges = 'sourceAt' in events ? events : eventRanges(events);
    this.#checkSizes(ranges);
    if (ranges.length === 0) return 0;
    const job = new SendJob(ranges, options.onProgress);
    this.#unsent.push(job);
    this.#pump();
    return await job.done;
  }

  async close(): Promise<void> {
    if (!this.#isClosing) {
      this.#isClosing = true;
      this.#endIfDone();
    }
    await this.closed;
  }

  destroy(error?: LumberjackError): void {
    this.#failure ??= error ?? closedError();
    this.#isClosing = true;
    this.#socket.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #checkSizes(events: EventRanges): void {
    const limit = this.#options.maxEventBytes;
    for (let index = 0; index < events.length; index++) {
      const length = events.endAt(index) - events.startAt(index);
      if (!(length > 0 && length <= limit)) throw eventSizeError(index, length, limit);
    }
  }

  /** Takes windows while fewer than `pipelining` are in flight, as many at once as are worth being encoded. */
  #pump(): void {
    for (let job = this.#unsent[0]; job !== undefined && this.#hasRoom(); job = this.#unsent[0]) {
      const window = job.takeWindow(this.#options);
      if (job.nextIndex === job.events.length) this.#unsent.shift();
      this.#inFlight.push(window);
      const encoded = this.#compressor.encode(job.events, window.first, window.count);
      // Reported when its turn comes; when that never comes, the connection is over anyway.
      encoded.catch(() => {});
      this.#unwritten.push({ window, encoded });
    }
    if (this.#unwritten.length > 0) void this.#writeAll();
  }

  #hasRoom(): boolean {
    return (
      !this.#isOver &&
      this.#inFlight.length < this.#options.pipelining &&
      this.#unwritten.length < this.#compressor.concurrency
    );
  }

  /** Writes what is encoded, in order, while the socket takes more. */
  async #writeAll(): Promise<void> {
    if (this.#isWriting) return;
    this.#isWriting = true;
    try {
      for (let next = this.#unwritten[0]; next !== undefined; next = this.#unwritten[0]) {
        const bytes = await next.encoded;
        if (this.#isOver) return;
        this.#unwritten.shift();
        await this.#write(bytes, next.window);
        this.#pump();
      }
    } catch (error) {
      this.destroy(connectionLostError('A window could not be encoded.', error));
    } finally {
      this.#isWriting = false;
    }
  }

  async #write(bytes: Uint8Array, window: SentWindow): Promise<void> {
    window.isSent = true;
    this.#status.sentEventCount += window.count;
    this.#status.sentBytes += bytes.length;
    if (!this.#readDeadline.isActive) this.#readDeadline.start();
    if (!this.#progressDeadline.isActive) this.#progressDeadline.start();
    const goesOn = this.#socket.write(bytes, (error) => {
      if (!error) this.#compressor.giveBack(bytes);
    });
    if (goesOn || this.#isOver) return;
    await new Promise<void>((resolve) => {
      this.#onDrained = resolve;
      this.#socket.once('drain', resolve);
    });
  }

  #visitor(): FrameVisitor {
    const ignore = (): void => {};
    return {
      onAck: (version, sequence) => this.#onAck(version, sequence),
      onWindow: ignore,
      onJson: ignore,
      onData: ignore,
      onCompressed: ignore,
    };
  }

  #onChunk(chunk: Uint8Array): void {
    if (this.#inFlight.length > 0) this.#readDeadline.start();
    try {
      this.#scanner.scan(chunk, 0, chunk.length);
    } catch (error) {
      this.destroy(error instanceof LumberjackError ? error : connectionLostError('Reading failed.', error));
    }
  }

  #onAck(_version: Version, sequence: number): void {
    if (sequence === 0) {
      this.#status.keepaliveCount++;
      return;
    }
    const [first] = this.#inFlight;
    const window = first?.isSent === true ? first : undefined;
    if (window === undefined || sequence > window.count || sequence < window.ackedCount) {
      throw ackUnexpectedError(sequence, window);
    }
    if (sequence === window.ackedCount) return;
    this.#status.ackedEventCount += sequence - window.ackedCount;
    window.ackedCount = sequence;
    this.#progressDeadline.start();
    if (sequence === window.count) this.#inFlight.shift();
    window.job.acked(window.first + sequence);
    if (this.#inFlight.length === 0) {
      this.#readDeadline.stop();
      this.#progressDeadline.stop();
    }
    this.#pump();
    this.#endIfDone();
  }

  #endIfDone(): void {
    if (!this.#isClosing || this.#inFlight.length > 0 || this.#unsent.length > 0) return;
    this.#readDeadline.start();
    this.#socket.end();
  }

  #onClose(): { readonly error?: LumberjackError } {
    this.#isOver = true;
    this.#onDrained?.();
    this.#readDeadline.cancel();
    this.#progressDeadline.cancel();
    const jobs = new Set([...this.#inFlight.map(({ job }) => job), ...this.#unsent]);
    this.#inFlight = [];
    this.#unsent = [];
    this.#unwritten = [];
    this.#compressor.close();
    if (jobs.size > 0 || !this.#isClosing)
      this.#failure ??= connectionLostError('The server closed the connection.');
    const error = this.#failure;
    if (error === undefined) return {};
    for (const job of jobs) job.fail(error);
    return { error };
  }
}

/** A window on its way to the socket. */
interface UnwrittenWindow {
  readonly window: SentWindow;
  readonly encoded: Promise<Uint8Array>;
}

function connectionLostError(message: string, cause?: unknown): LumberjackError {
  return new LumberjackError('ERR_LUMBERJACK_CONNECTION_LOST', message, {
    ...(cause === undefined ? {} : { cause }),
    retryable: true,
  });
}
