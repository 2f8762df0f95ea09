import { type Clock, systemClock } from '../clock.ts';
import { DEFAULT_LIMITS, type LumberjackLimits } from '../codec/limits.ts';
import { numberOption } from '../number-option.ts';
import type { FailedConnection, ListenOptions } from './api.ts';

const MIB = 1024 * 1024;

/** What a server runs with, every default filled in. */
export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  readonly backlog: number;
  readonly limits: LumberjackLimits;
  readonly strictSequence: boolean;
  readonly keepaliveMs: number;
  readonly idleTimeoutMs: number;
  readonly windowTimeoutMs: number;
  readonly writeTimeoutMs: number;
  readonly handshakeTimeoutMs: number;
  readonly implicitWindowMs: number;
  readonly maxConnections: number;
  readonly maxConnectionBytes: number;
  readonly maxBufferedBytes: number;
  readonly onFailedConnection: (failure: FailedConnection) => void;
  readonly clock: Clock;
}

/** Fills in the defaults. Throws ERR_LUMBERJACK_OPTION on a number that makes no sense. */
export function serverOptions(options: ListenOptions): ServerOptions {
  const { maxWindowEvents, maxFrameBytes, maxInflatedBytes, maxPairs } = {
    ...DEFAULT_LIMITS,
    ...options.limits,
  };
  return {
    host: options.host ?? '127.0.0.1',
    port: numberOption('port', options.port ?? 5044, 0, 65_535),
    backlog: numberOption('backlog', options.backlog ?? 511, 1),
    limits: {
      maxWindowEvents: numberOption('limits.maxWindowEvents', maxWindowEvents, 1),
      maxFrameBytes: numberOption('limits.maxFrameBytes', maxFrameBytes, 1),
      maxInflatedBytes: numberOption('limits.maxInflatedBytes', maxInflatedBytes, 1),
      maxPairs: numberOption('limits.maxPairs', maxPairs, 1),
    },
    strictSequence: options.strictSequence ?? false,
    keepaliveMs: numberOption('keepaliveMs', options.keepaliveMs ?? 3000, 1),
    idleTimeoutMs: numberOption('idleTimeoutMs', options.idleTimeoutMs ?? 60_000, 1),
    windowTimeoutMs: numberOption('windowTimeoutMs', options.windowTimeoutMs ?? 30_000, 1),
    writeTimeoutMs: numberOption('writeTimeoutMs', options.writeTimeoutMs ?? 30_000, 1),
    handshakeTimeoutMs: numberOption('handshakeTimeoutMs', options.handshakeTimeoutMs ?? 10_000, 1),
    implicitWindowMs: numberOption('implicitWindowMs', options.implicitWindowMs ?? 200, 1),
    maxConnections: numberOption('maxConnections', options.maxConnections ?? 1024, 1),
    maxConnectionBytes: numberOption('maxConnectionBytes', options.maxConnectionBytes ?? 32 * MIB, 1),
    maxBufferedBytes: numberOption('maxBufferedBytes', options.maxBufferedBytes ?? 128 * MIB, 1),
    onFailedConnection: options.onFailedConnection ?? (() => {}),
    clock: options.clock ?? systemClock,
  };
}
