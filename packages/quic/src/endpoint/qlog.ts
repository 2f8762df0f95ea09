import { createWriteStream, mkdirSync } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { join } from 'node:path';
import type { TraceEvent, TraceSink } from '../connection/trace.ts';

const categories: Record<TraceEvent['name'], string> = {
  packet_sent: 'transport',
  packet_received: 'transport',
  packet_dropped: 'transport',
  packet_lost: 'recovery',
  metrics_updated: 'recovery',
  key_updated: 'security',
  parameters_set: 'transport',
  connection_closed: 'connectivity',
  path_updated: 'connectivity',
};

/** Writes one connection as qlog in JSON text sequences (RFC 7464), which qvis and others read. */
export class QlogFile {
  readonly #file: WriteStream;
  readonly #startMs: number;

  /** The file is `<cid>.<role>.sqlog` in `directory`, which is made if it is not there. */
  constructor(directory: string, cid: Uint8Array, role: 'client' | 'server', nowMs: number) {
    mkdirSync(directory, { recursive: true });
    const name = Buffer.from(cid).toString('hex');
    this.#file = createWriteStream(join(directory, `${name}.${role}.sqlog`));
    // A log that cannot be written must not end a connection.
    this.#file.on('error', () => {});
    this.#startMs = nowMs;
    this.#write({
      qlog_format: 'JSON-SEQ',
      qlog_version: '0.3',
      trace: {
        vantage_point: { type: role },
        common_fields: { ODCID: name, time_format: 'relative', reference_time: Date.now() },
      },
    });
  }

  readonly trace: TraceSink = ({ name, timeMs, fields }) => {
    const time = Math.round((timeMs - this.#startMs) * 1000) / 1000;
    this.#write({ time, name: `${categories[name]}:${name}`, data: fields });
  };

  end(): void {
    this.#file.end();
  }

  #write(record: unknown): void {
    this.#file.write(`\u001e${JSON.stringify(record)}\n`);
  }
}
