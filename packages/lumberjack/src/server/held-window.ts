import { LumberjackError } from '../codec/errors.ts';
import type { EventList } from '../codec/event-list.ts';
import type { EventTable } from '../codec/event-table.ts';
import type { AssembledPart } from '../codec/window-assembler.ts';
import type { Version } from '../codec/frame.ts';
import type { WindowState } from '../codec/window-state.ts';
import type { LumberjackConnection, LumberjackWindow, WindowHandle, WindowPart } from './api.ts';

/** Who keeps a window's place in the order of acknowledgements. */
export interface WindowKeeper {
  readonly connection: LumberjackConnection;
  /** Released memory is read into again. */
  readonly reusesMemory: boolean;
  /** The window was settled, or more of it was acknowledged. False when the connection is gone. */
  onSettled(window: HeldWindow): boolean;
  onRejected(window: HeldWindow, error: Error | undefined): boolean;
  onLateSettle(): void;
  release(part: HeldPart): void;
}

export type Settlement = 'open' | 'acked' | 'rejected' | 'lost';

/** The right to settle one window. */
export class HeldWindow implements WindowHandle {
  readonly state: WindowState;
  readonly parts: Set<HeldPart> = new Set();
  settlement: Settlement = 'open';
  /** When its last event came; undefined before. */
  completedMs: number | undefined;
  /** The consumer has its last part. */
  isHandedOut = false;
  /** Events acknowledged one by one, and how many of them the client was told of. */
  ackedCount = 0;
  toldCount = 0;
  readonly #keeper: WindowKeeper;

  constructor(keeper: WindowKeeper, state: WindowState) {
    this.#keeper = keeper;
    this.state = state;
  }

  get connection(): LumberjackConnection {
    return this.#keeper.connection;
  }

  get version(): Version {
    return this.state.version;
  }

  get declaredCount(): number {
    return this.state.declaredCount;
  }

  get isSettled(): boolean {
    return this.settlement !== 'open';
  }

  ack(): boolean {
    if (!this.#isOpen()) return false;
    if (!this.isHandedOut) {
      throw new LumberjackError(
        'ERR_LUMBERJACK_CONSUMER',
        'A window was acknowledged before its last part was handed out; ackUpTo() acknowledges what was.',
      );
    }
    this.settlement = 'acked';
    this.#releaseAll();
    return this.#keeper.onSettled(this);
  }

  ackUpTo(count: number): boolean {
    if (!(Number.isInteger(count) && count >= 0 && count <= this.state.receivedCount)) {
      throw new LumberjackError(
        'ERR_LUMBERJACK_CONSUMER',
        `ackUpTo(${count}) of a window of which ${this.state.receivedCount} events were received.`,
        { actual: count, limit: this.state.receivedCount },
      );
    }
    if (this.isHandedOut && count === this.state.receivedCount) return this.ack();
    if (!this.#isOpen()) return false;
    if (count <= this.ackedCount) return true;
    this.ackedCount = count;
    return this.#keeper.onSettled(this);
  }

  reject(error?: Error): boolean {
    if (!this.#isOpen()) return false;
    this.settlement = 'rejected';
    this.#releaseAll();
    return this.#keeper.onRejected(this, error);
  }

  /** Its connection is gone: nothing can be acknowledged any more. */
  lose(): void {
    if (this.settlement === 'open') this.settlement = 'lost';
  }

  #isOpen(): boolean {
    if (this.settlement === 'open') return true;
    this.#releaseAll();
    this.#keeper.onLateSettle();
    return false;
  }

  #releaseAll(): void {
    for (const part of this.parts) part.release();
  }
}

/** A window that is handed out whole. */
export class WholeWindow extends HeldWindow implements LumberjackWindow {
  readonly events: EventList;

  constructor(keeper: WindowKeeper, state: WindowState, events: EventList) {
    super(keeper, state);
    this.events = events;
  }
}

/** A part and the memory that it keeps. */
export class HeldPart implements WindowPart {
  readonly window: HeldWindow;
  readonly events: EventList;
  readonly firstIndex: number;
  readonly isLast: boolean;
  readonly sources: readonly Uint8Array[];
  readonly #keeper: WindowKeeper;
  readonly #table: EventTable;

  constructor(keeper: WindowKeeper, window: HeldWindow, part: AssembledPart) {
    this.#keeper = keeper;
    this.window = window;
    this.events = part.events;
    this.#table = part.events;
    this.firstIndex = part.firstIndex;
    this.isLast = part.isLast;
    this.sources = part.sources;
    window.parts.add(this);
  }

  release(): void {
    if (!this.window.parts.delete(this)) return;
    if (this.#keeper.reusesMemory) this.#table.detach();
    this.#keeper.release(this);
  }
}
