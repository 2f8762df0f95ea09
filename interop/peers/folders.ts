import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../../scripts/cache-folder.ts';

/** The clone's root. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url));

/** A path inside `interop/`. */
export function interopPath(...parts: string[]): string {
  return join(root, 'interop', ...parts);
}

/** A path in the cache that outlives the clone. */
export function cachePath(...parts: string[]): string {
  return join(cacheFolder, ...parts);
}

/**
 * Makes a folder once for the content of `inputs` and keeps it in the cache: a changed input makes another one.
 * `fill` gets a temporary folder beside it, so that an interrupted download never looks complete.
 */
export async function cachedFolder(
  kind: string,
  inputs: readonly string[],
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(readFileSync(input));
  const folder = cachePath(kind, hash.digest('hex').slice(0, 16));
  if (existsSync(join(folder, '.complete'))) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const temporary = await mkdtemp(`${folder}-`);
  await fill(temporary);
  await writeFile(join(temporary, '.complete'), '');
  await rm(folder, { recursive: true, force: true });
  await rename(temporary, folder);
  return folder;
}
