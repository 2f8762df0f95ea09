import { access, constants } from 'node:fs/promises';
import type { LogdriveConfig } from '../config/root-schema.ts';
import { codeOf } from '../errors.ts';
import { configOrFailure } from './config-failure.ts';
import { wrongUsage } from './exit.ts';

/** `logdrive check`: every problem of a config on stderr, or one line that says what it would run. */
export async function checkConfig({ config: file }: { readonly config: string }): Promise<void> {
  const config = await configOrFailure({ file });
  const unreadable = await unreadableTlsFiles(config);
  if (unreadable.length > 0) throw wrongUsage(unreadable.map((problem) => `${file}: ${problem}`).join('\n'));
  const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
  const sources = counted(Object.keys(config.sources).length, 'source');
  const sinks = counted(Object.keys(config.sinks).length, 'sink');
  process.stdout.write(`${file}: ok, ${sources}, ${sinks}\n`);
}

/** Certificates and keys that are not there, or that we may not read: the relay would start without the component. */
async function unreadableTlsFiles({ sources, sinks }: LogdriveConfig): Promise<string[]> {
  const files = Object.entries({ sources, sinks }).flatMap(([section, components]) =>
    Object.entries(components).flatMap(([name, { tls }]) =>
      Object.entries(tls ?? {})
        .filter(([key, file]) => key.endsWith('File') && typeof file === 'string')
        .map(([key, file]) => ({ key: `${section}.${name}.tls.${key}`, file: String(file) })),
    ),
  );
  const problems = files.map(({ key, file }) =>
    access(file, constants.R_OK).then(
      () => [],
      (error: unknown) => [`${key}: cannot read ${file} (${codeOf(error)})`],
    ),
  );
  return (await Promise.all(problems)).flat();
}
