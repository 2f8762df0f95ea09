import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** The lines of an NDJSON file that are not blank; gzip is told by its first bytes. */
export async function* readLines(file: string): AsyncGenerator<string> {
  const stream = createReadStream(file);
  const input = (await isGzip(file)) ? stream.pipe(createGunzip()) : stream;
  stream.on('error', (error) => input.destroy(error));
  for await (const line of createInterface({ input })) if (line.trim() !== '') yield line;
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}
