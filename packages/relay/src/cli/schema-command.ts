import { toJsonSchema } from '../config/json-schema.ts';
import { configSchema } from '../config/root-schema.ts';
import { builtInRegistry } from '../runtime/registry.ts';

/** `logdrive schema`: the JSON Schema of the config, on stdout. */
export function printSchema(): void {
  const schema = { title: 'logdrive config', ...toJsonSchema(configSchema(builtInRegistry)) };
  process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
}
