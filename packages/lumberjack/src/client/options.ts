import { type Clock, systemClock } from '../clock.ts';
import { DEFAULT_LIMITS } from '../codec/limits.ts';
import { numberOption } from '../number-option.ts';
import type { ConnectOptions } from './api.ts';

/** What a client runs with, every default filled in. */
export interface ClientOptions {
  readonly host: string;
  readonly port: number;
  readonly compressionLevel: number;
  readonly pipelining: number;
  readonly maxWindowEvents: number;
  readonly maxWindowBytes: number;
  readonly maxEventBytes: number;
  readonly timeoutMs: number;
  readonly ackProgressTimeoutMs: number;
  readonly clock: Clock;
}

/** Fills in the defaults. Throws ERR_LUMBERJACK_OPTION on a number that makes no sense. */
export function clientOptions(options: ConnectOptions): ClientOptions {
  return {
    host: options.host ?? '127.0.0.1',
    port: numberOption('port', options.port ?? 5044, 1, 65_535),
    compressionLevel: numberOption('compressionLevel', options.compressionLevel ?? 3, 0, 9),
    pipelining: numberOption('pipelining', options.pipelining ?? 2, 1),
    maxWindowEvents: numberOption('maxWindowEvents', options.maxWindowEvents ?? 2048, 1, 0xffff_ffff),
    maxWindowBytes: numberOption('maxWindowBytes', options.maxWindowBytes ?? 8 * 1024 * 1024, 1),
    maxEventBytes: numberOption('maxEventBytes', options.maxEventBytes ?? DEFAULT_LIMITS.maxFrameBytes, 1),
    timeoutMs: numberOption('timeoutMs', options.timeoutMs ?? 30_000, 1),
    ackProgressTimeoutMs: numberOption('ackProgressTimeoutMs', options.ackProgressTimeoutMs ?? 300_000, 1),
    clock: options.clock ?? systemClock,
  };
}
