import { formatProblem } from '../config/problem.ts';
import { loadConfig } from '../config/load-config.ts';
import type { LoadOptions } from '../config/load-config.ts';
import type { LogdriveConfig } from '../config/root-schema.ts';
import { wrongUsage } from './exit.ts';

/** The config, or a failure with exit status 2 that lists every problem, one a line. */
export async function configOrFailure(options: LoadOptions): Promise<LogdriveConfig> {
  const { config, problems } = await loadConfig(options);
  if (config) return config;
  throw wrongUsage(problems.map(formatProblem).join('\n'));
}
