import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import { connect } from 'node:net';
import { CONTROL_SOCKET_NAME, type SocketDirectory } from './control-channel-path.ts';

/*
 * How one of several processes replaces the socket of a process that is gone, with no lock but names.
 *
 * Let X be the stale socket under the name that counts. Before a process may replace it, it must hold a claim on X: a
 * name made from X's identity and a depth, hard-linked to the claimant's own listening socket. `link` gives a name to
 * one process only, and whether a claimant still lives is seen by connecting to the claim. A claim of a process that
 * died is passed over by claiming the next depth.
 *
 * Exactly one replaces X: a claim on X is only removed after X has lost its name, and a claimant looks again whether X
 * still has it. So a late process that saw X earlier either finds the claim taken or finds X replaced.
 */

/** Prefix of sockets that are not (or not yet) the lock. */
export const SOCKET_PREFIX = '.socket-';
const CLAIM_PREFIX = '.claim-';
/** A socket of a process that is just starting must not be swept away. */
const LEFTOVER_AGE_MS = 60_000;

/** Whether a process listens on the socket at `path`. */
export async function probe(path: string): Promise<'alive' | 'dead' | 'gone'> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    return 'alive';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ECONNREFUSED') return 'dead';
    if (code === 'ENOENT') return 'gone';
    // Its queue is full of connections that it has not accepted yet.
    if (code === 'EAGAIN') return 'alive';
    throw error;
  } finally {
    socket.destroy();
  }
}

/**
 * Tries to put the socket `ownName` in the place of a stale one. False when another process is at it, or was faster:
 * the caller looks again.
 */
export async function claimStaleSocket(directory: SocketDirectory, ownName: string): Promise<boolean> {
  const socket = directory.path(CONTROL_SOCKET_NAME);
  const stale = await identityOf(socket);
  if (stale === undefined || (await probe(socket)) !== 'dead') return false;
  const claim = await claimFirstFree(directory, ownName, stale);
  if (claim === undefined) return false;
  if ((await identityOf(socket)) !== stale) {
    await fs.rm(claim, { force: true });
    return false;
  }
  await fs.rename(directory.path(ownName), socket);
  return true;
}

/** Removes what processes that died on the way left; only for the holder of the lock. */
export async function removeLeftovers(directory: SocketDirectory): Promise<void> {
  for (const name of await fs.readdir(directory.path('.'))) {
    const path = directory.path(name);
    // The stale socket has lost its name by now, so that no claim on it means anything any more.
    const isClaim = name.startsWith(CLAIM_PREFIX);
    if (isClaim || (name.startsWith(SOCKET_PREFIX) && (await isLeftover(path)))) {
      await fs.rm(path, { force: true });
    }
  }
}

async function isLeftover(path: string): Promise<boolean> {
  const found = await statOf(path);
  return found !== undefined && Date.now() - Number(found.mtimeMs) > LEFTOVER_AGE_MS;
}

/** Links the own socket to the first claim that no living process has; undefined when one has it. */
async function claimFirstFree(
  directory: SocketDirectory,
  ownName: string,
  stale: string,
): Promise<string | undefined> {
  for (let depth = 1; ; depth++) {
    const claim = directory.path(`${CLAIM_PREFIX}${stale}-${depth}`);
    try {
      await fs.link(directory.path(ownName), claim);
      return claim;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    // Alive: it is about to replace the stale socket. Gone: it has.
    if ((await probe(claim)) !== 'dead') return undefined;
  }
}

/** Tells a socket from every other one that had or will have its name; undefined when nothing has it. */
async function identityOf(path: string): Promise<string | undefined> {
  const found = await statOf(path);
  return found === undefined ? undefined : `${found.ino.toString(36)}-${found.mtimeNs.toString(36)}`;
}

async function statOf(path: string): Promise<{ ino: bigint; mtimeNs: bigint; mtimeMs: bigint } | undefined> {
  try {
    return await fs.lstat(path, { bigint: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
