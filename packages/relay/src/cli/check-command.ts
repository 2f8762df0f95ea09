import { configOrFailure } from './config-failure.ts';

/** `logdrive check`: every problem of a config on stderr, or one line that says what it would run. */
export async function checkConfig({ config: file }: { readonly config: string }): Promise<void> {
  const config = await configOrFailure({ file });
  const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
  const sources = counted(Object.keys(config.sources).length, 'source');
  const sinks = counted(Object.keys(config.sinks).length, 'sink');
  process.stdout.write(`${file}: ok, ${sources}, ${sinks}\n`);
}
