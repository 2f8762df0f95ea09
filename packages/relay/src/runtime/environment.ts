import type { Clock, EmbeddedLog } from '@logdrive/log';
import type { Encoding } from './encoding.ts';
import type { Logger } from './logger.ts';
import type { Quarantine } from './quarantine.ts';

/** What every runner works with. */
export interface Environment {
  readonly log: EmbeddedLog;
  readonly quarantine: Quarantine;
  readonly clock: Clock;
  /** In [0, 1), for jitter. */
  readonly random: () => number;
  readonly logger: Logger;
  /** Bytes that records of several appends may share a batch up to. */
  readonly batchBytes: number;
  encodingOf(topic: string): Encoding;
  /** Largest value that the topic takes, in bytes. */
  maxEventBytesOf(topic: string): number;
}
