import type { LumberjackConnection, WindowHandle, WindowPart } from '@logdrive/lumberjack';
import type { Tally } from '../runtime/tally.ts';

/** How one part of a window ended. */
export interface PartSettlement {
  /** Its records are durable. */
  stored(): void;
  /** Its records are not in the log. */
  refused(): void;
}

interface OpenWindow {
  readonly window: WindowHandle;
  partsOpen: number;
  isWhole: boolean;
  storedEvents: number;
  isOver: boolean;
}

/**
 * Acknowledges a window after the last of its parts is durable. What of a window was stored although its client never
 * gets the acknowledgement is counted: the client will send it again.
 */
export class WindowLedger {
  readonly #duplicates: Tally;
  readonly #open = new Map<LumberjackConnection, Map<WindowHandle, OpenWindow>>();

  constructor(duplicates: Tally) {
    this.#duplicates = duplicates;
  }

  open({ window, isLast, events }: WindowPart): PartSettlement {
    const entry = this.#entryOf(window);
    entry.partsOpen++;
    if (isLast) entry.isWhole = true;
    const eventCount = events.length;
    return {
      stored: () => {
        entry.partsOpen--;
        entry.storedEvents += eventCount;
        this.#settle(entry);
      },
      refused: () => {
        entry.partsOpen--;
        this.#giveUp(entry, 'refused-window');
      },
    };
  }

  #entryOf(window: WindowHandle): OpenWindow {
    const { connection } = window;
    let windows = this.#open.get(connection);
    if (!windows) {
      windows = new Map();
      this.#open.set(connection, windows);
      void connection.closed.then(() => this.#lost(connection));
    }
    let entry = windows.get(window);
    if (!entry) {
      entry = { window, partsOpen: 0, isWhole: false, storedEvents: 0, isOver: false };
      windows.set(window, entry);
    }
    return entry;
  }

  #settle(entry: OpenWindow): void {
    if (entry.isOver) {
      this.#giveUp(entry, 'broken-window');
      return;
    }
    if (!entry.isWhole || entry.partsOpen > 0) return;
    entry.isOver = true;
    this.#open.get(entry.window.connection)?.delete(entry.window);
    if (!entry.window.ack()) this.#duplicates.add('unacknowledged-window', entry.storedEvents);
  }

  /** The connection is gone; parts that are still on their way to the disk are counted when they arrive. */
  #lost(connection: LumberjackConnection): void {
    const windows = this.#open.get(connection);
    this.#open.delete(connection);
    for (const entry of windows?.values() ?? []) this.#giveUp(entry, 'broken-window');
  }

  #giveUp(entry: OpenWindow, cause: string): void {
    entry.isOver = true;
    this.#duplicates.add(cause, entry.storedEvents);
    entry.storedEvents = 0;
  }
}
