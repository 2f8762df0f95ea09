import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The socket in the data directory that is lock and control channel in one. */
export const CONTROL_SOCKET_NAME = 'control.sock';

/** A socket's path may have 108 bytes on Linux and 104 on macOS and BSD; our longest name takes 40 of them. */
const LONGEST_DIRECTORY_BYTES = 60;
const OWN_DESCRIPTORS = '/proc/self/fd';

/** A directory under a path that is short enough for sockets in it. */
export interface SocketDirectory {
  /** Path of a name in the directory, for `bind`, `connect` and all else. */
  path(name: string): string;
  /** The paths end with this. */
  close(): Promise<void>;
}

/**
 * Finds a short path to a directory. A long one goes through a descriptor of this process (`/proc/self/fd/N`); where
 * there is no such thing (macOS, BSD), through a symbolic link in the directory for temporary files.
 *
 * @param ownDescriptors where the process finds its descriptors as files
 */
export async function openSocketDirectory(
  dir: string,
  ownDescriptors: string = OWN_DESCRIPTORS,
): Promise<SocketDirectory> {
  if (Buffer.byteLength(dir) <= LONGEST_DIRECTORY_BYTES) {
    return { path: (name) => join(dir, name), close: async () => undefined };
  }
  const handle = await fs.open(dir, constants.O_RDONLY | constants.O_DIRECTORY);
  const short = `${ownDescriptors}/${handle.fd}`;
  try {
    await fs.access(short);
    return { path: (name) => `${short}/${name}`, close: () => handle.close() };
  } catch {
    await handle.close();
    return linkedDirectory(dir);
  }
}

async function linkedDirectory(dir: string): Promise<SocketDirectory> {
  const temporary = await fs.mkdtemp(join(tmpdir(), 'ld-'));
  const link = join(temporary, 'd');
  await fs.symlink(await fs.realpath(dir), link);
  return {
    path: (name) => `${link}/${name}`,
    close: () => fs.rm(temporary, { recursive: true, force: true }),
  };
}
