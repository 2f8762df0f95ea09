import type { ControlChannel } from './control/control-channel-server.ts';
import type { LinePlace, LineRange } from './segments/line-range.ts';
import type { CursorStatus, LogStatus } from './status.ts';
import type { Log, Offset, TopicPartition } from './log.ts';
import type { TopicConfig } from './options.ts';

/** Where `setCursor` moves a cursor to. */
export type CursorTarget = 'earliest' | 'latest' | Offset;

/** The log on this machine's disk: what `openLog` returns. */
export interface EmbeddedLog extends Log {
  readonly dir: string;
  /** Takes further operations of the program that holds the log; absent with a file system of the caller's own. */
  readonly control: ControlChannel | undefined;
  /** Resolves true once the durable end is beyond `offset`; false when `signal` aborts or the log closes first. */
  waitBeyond(of: TopicPartition, offset: Offset, signal?: AbortSignal): Promise<boolean>;
  /** The partition as lines of text, for readers that count bytes. */
  lines(of: TopicPartition): Promise<LineRange>;
  /** The batch that holds a byte of the lines; undefined outside of what is retained. */
  batchAtLineByte(of: TopicPartition, lineByte: number): Promise<LinePlace | undefined>;
  status(): LogStatus;
  cursors(): readonly CursorStatus[];
  /**
   * Moves a sink's cursor, back for a replay or ahead to leave records out; makes it when it is missing. A running
   * sink sees its partition revoked and assigned again.
   */
  setCursor(sink: string, at: TopicPartition, target: CursorTarget): Promise<Offset>;
  /** Removes every cursor of a sink that is not assigned. Resolves with how many. */
  removeCursor(sink: string): Promise<number>;
  /** Takes a new set of topics and configured sinks while running. */
  reconfigure(topics: Readonly<Record<string, TopicConfig>>, sinks?: readonly string[]): Promise<void>;
  /** Refuses new appends, finishes those taken, stores cursors and state, and lets go of the directory. Idempotent. */
  close(): Promise<void>;
}
