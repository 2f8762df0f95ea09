import { appendFileSync } from 'node:fs';
import { defaultLimits } from '../connection/connection-options.ts';
import type { ConnectionLimits } from '../connection/connection-options.ts';
import { AES_128_GCM, AES_256_GCM, CHACHA20_POLY1305, cipherSuites } from '../crypto/cipher-suite.ts';
import type { CipherSuite } from '../crypto/cipher-suite.ts';
import { QuicError } from '../errors.ts';
import { diagnostics } from './diagnostics.ts';

/** Options that servers and clients share. */
export interface SharedOptions {
  /** Bounds and timings; each has a default. */
  readonly limits?: Partial<ConnectionLimits>;
  /** In the order of preference; all three by default. */
  readonly cipherSuites?: readonly ('aes-128-gcm' | 'aes-256-gcm' | 'chacha20-poly1305')[];
  /** Memory for unread bytes of all connections together. Default 256 MiB. */
  readonly maxHeldBytes?: number;
  /** Asked of the kernel for datagrams that wait. Default 4 MiB; a smaller one is warned about. */
  readonly receiveBufferBytes?: number;
  /** How long `close` waits for acknowledgements. Default 5000. */
  readonly closeTimeoutMs?: number;
  /** One qlog file per connection is written here. */
  readonly qlogDirectory?: string;
  /** Secrets are appended to this file, in the format of SSLKEYLOGFILE. Whoever has it can read the traffic. */
  readonly keyLogFile?: string;
  /** Aborts the start; later it destroys what was started. */
  readonly signal?: AbortSignal;
}

const MIB = 1024 * 1024;
export const defaultReceiveBufferBytes: number = 4 * MIB;
export const defaultMaxHeldBytes: number = 256 * MIB;
export const defaultCloseTimeoutMs = 5000;

/** Fills in the defaults and checks what cannot work. */
export function limitsFrom(options: SharedOptions): ConnectionLimits {
  const limits = { ...defaultLimits, ...options.limits };
  for (const [name, value] of Object.entries(limits)) {
    if (!Number.isFinite(value) || value < 0) {
      throw new QuicError(
        'ERR_QUIC_OPTION',
        `limits.${name} is ${value}: give a number that is not negative`,
      );
    }
  }
  if (limits.maxDatagramBytes < 1200) {
    throw new QuicError('ERR_QUIC_OPTION', 'limits.maxDatagramBytes is below 1200, which QUIC needs');
  }
  return limits;
}

const suitesByName: Record<string, CipherSuite> = {
  'aes-128-gcm': AES_128_GCM,
  'aes-256-gcm': AES_256_GCM,
  'chacha20-poly1305': CHACHA20_POLY1305,
};

export function suitesFrom(options: SharedOptions): readonly CipherSuite[] {
  if (options.cipherSuites === undefined) return cipherSuites;
  if (options.cipherSuites.length === 0) throw new QuicError('ERR_QUIC_OPTION', 'cipherSuites is empty');
  return options.cipherSuites.map((name) => suitesByName[name]!);
}

export function keyLogFrom(options: SharedOptions): ((line: string) => void) | undefined {
  const file = options.keyLogFile;
  return file === undefined ? undefined : (line) => appendFileSync(file, `${line}\n`, { mode: 0o600 });
}

/** Says so, once, if the kernel gave less than was asked for. */
export function warnOfSmallBuffer(receiveBufferBytes: number, wantedBytes: number): void {
  if (receiveBufferBytes >= wantedBytes) return;
  diagnostics.smallReceiveBuffer.publish({ wantedBytes, receiveBufferBytes });
  process.emitWarning(
    `the UDP receive buffer has ${receiveBufferBytes} bytes instead of ${wantedBytes}: datagrams will be lost under ` +
      'load. Raise net.core.rmem_max',
    { code: 'LOGDRIVE_QUIC_SMALL_RECEIVE_BUFFER' },
  );
}
