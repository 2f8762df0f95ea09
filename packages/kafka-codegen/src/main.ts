// npm run generate -- --kafka 4.4.0 --also 3.9.1 [--out FOLDER]
// Fetches the schemas, and writes the message modules: the whole folder, the same bytes for the same releases.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { emitAll } from './emit-all.ts';
import { mergeReleases } from './merge.ts';
import { schemasOf } from './schema-source.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { values } = parseArgs({
  options: {
    kafka: { type: 'string', default: '4.4.0' },
    also: { type: 'string', multiple: true, default: ['3.9.1'] },
    out: { type: 'string', default: join(root, 'packages/kafka-protocol/src/messages') },
  },
});
const cacheFolder = process.env.LOGDRIVE_CACHE ?? join(homedir(), '.cache', 'logdrive');
const releases = [values.kafka, ...values.also];
const files = releases.flatMap((release) => schemasOf(release, cacheFolder));
const models = mergeReleases(files);

mkdirSync(values.out, { recursive: true });
for (const name of readdirSync(values.out)) if (name.endsWith('.ts')) rmSync(join(values.out, name));
for (const [name, text] of emitAll(models, releases)) writeFileSync(join(values.out, name), text);
format(values.out);
const count = models.reduce((sum, { versions }) => sum + versions.length, 0);
console.log(`${models.length} messages, ${count} message × version, from Kafka ${releases.join(' and ')}`);

/** The repository's formatter, with the repository's settings. */
function format(folder: string): void {
  const biome = join(root, 'node_modules/.bin/biome');
  if (!existsSync(biome)) throw new Error('biome is missing: run npm ci');
  execFileSync(
    biome,
    ['format', '--write', '--log-level=warn', '--config-path', root, '--max-diagnostics=5', folder],
    { stdio: 'inherit', cwd: root },
  );
}
