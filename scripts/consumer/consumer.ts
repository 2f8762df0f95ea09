// A user's program: compiled against the types of the packed tarballs, with `skipLibCheck: false`.
import { RecordBatch, RecordBatchWriter, recordList } from '@logdrive/kafka-protocol/records';
import { LogError, openLog, type EmbeddedLog } from '@logdrive/log';
import { connect, listen, LumberjackError } from '@logdrive/lumberjack';
import { encodeAck, FrameDecoder } from '@logdrive/lumberjack/codec';
import { builtInRegistry, RelayError, startRelay } from 'logdrive';

export async function ackAfterFsync(dir: string): Promise<void> {
  await using log: EmbeddedLog = await openLog({ dir });
  await using server = await listen({ port: 0 });
  for await (const window of server.windows({ concurrency: 4 })) {
    const records = Array.from({ length: window.events.length }, (_, index) => ({
      value: window.events.at(index)?.bytes ?? null,
    }));
    await log.append({ topic: 'logs', partition: 0 }, recordList(records));
    window.ack();
  }
}

export async function ship(lines: Iterable<string>): Promise<number> {
  await using client = await connect({ host: '127.0.0.1', port: 5044, compressionLevel: 3 });
  try {
    await client.send(lines);
    return 0;
  } catch (error) {
    if (error instanceof LumberjackError) return error.ackedCount ?? 0;
    throw error;
  }
}

export const decoder: FrameDecoder = new FrameDecoder();
export const acknowledgement: Uint8Array = encodeAck(2, 7);
export const writer: RecordBatchWriter = new RecordBatchWriter();
export const types: readonly string[] = builtInRegistry.sources.map(({ type }) => type);
export const errors = [LogError, RelayError, RecordBatch, startRelay] as const;
