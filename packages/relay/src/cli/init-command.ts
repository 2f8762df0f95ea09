import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CONFIG_TEMPLATE } from '../config/config-template.ts';
import { codeOf, messageOf } from '../errors.ts';
import { commandName } from './command-name.ts';
import { wrongUsage } from './exit.ts';

/** `logdrive init`: a commented config that passes `check`. An existing file stays unless `--force`. */
export async function initConfig(file: string, { force }: { readonly force?: true }): Promise<void> {
  try {
    await writeFile(file, CONFIG_TEMPLATE, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const reasons: Readonly<Record<string, string>> = {
      EEXIST: 'exists already; name another file, or replace it with --force',
      ENOENT: `cannot be written: create ${dirname(resolve(file))} first`,
      EACCES: 'cannot be written: permission denied',
    };
    const reason = reasons[codeOf(error) ?? ''] ?? messageOf(error);
    throw wrongUsage(`logdrive: ${file} ${reason}`, error);
  }
  process.stderr.write(
    `wrote ${file}; next: ${commandName()} check -c ${file} && ${commandName()} run -c ${file}\n`,
  );
}
