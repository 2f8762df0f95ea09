import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type FileSystem, writeFully } from '../disk/file-system.ts';

/** Every batch of this log is of this leader epoch: there is one leader, and it never changes. */
export const LEADER_EPOCH = 0;

/** Kafka's two small text files of a partition, for its tools; written once. */
export async function writeKafkaMetadata(fileSystem: FileSystem, dir: string): Promise<void> {
  const files = {
    'leader-epoch-checkpoint': `0\n1\n${LEADER_EPOCH} 0\n`,
    'partition.metadata': `version: 0\ntopic_id: ${randomBytes(16).toString('base64url')}`,
  };
  for (const [name, text] of Object.entries(files)) {
    const path = join(dir, name);
    if ((await fileSystem.sizeOf(path)) === Buffer.byteLength(text)) continue;
    await replaceFile(fileSystem, path, Buffer.from(text));
  }
}

/** Writes a whole small file, durable but for its name: the caller fsyncs the directory. */
export async function replaceFile(fileSystem: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.new`;
  await fileSystem.remove(unfinished);
  const file = await fileSystem.open(unfinished, 'create');
  try {
    await writeFully(file, [bytes], 0);
    await file.datasync();
  } finally {
    await file.close();
  }
  await fileSystem.rename(unfinished, path);
}
