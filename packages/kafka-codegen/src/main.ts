// npm run generate -- --kafka 4.4.0 --also 3.9.1     writes the message modules: the same bytes for the same releases
// npm run generate -- --check                         fails when what is committed differs from what would be written
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { emitAll } from './emit-all.ts';
import { mergeReleases } from './merge.ts';
import { schemasOf } from './schema-source.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const messagesFolder = join(root, 'packages/kafka-protocol/src/messages');
const { values } = parseArgs({
  options: {
    kafka: { type: 'string', default: '4.4.0' },
    also: { type: 'string', multiple: true, default: ['3.9.1'] },
    check: { type: 'boolean', default: false },
  },
});

if (values.check) {
  const folder = mkdtempSync(join(tmpdir(), 'logdrive-generate-'));
  try {
    console.log(generate(folder));
    reportDifferences(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else console.log(generate(messagesFolder));

function generate(folder: string): string {
  const cacheFolder = process.env.LOGDRIVE_CACHE ?? join(homedir(), '.cache', 'logdrive');
  const releases = [values.kafka, ...values.also];
  const models = mergeReleases(releases.flatMap((release) => schemasOf(release, cacheFolder)));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.endsWith('.ts')) rmSync(join(folder, name));
  for (const [name, text] of emitAll(models, releases)) writeFileSync(join(folder, name), text);
  format(folder);
  const count = models.reduce((sum, { versions }) => sum + versions.length, 0);
  return `${models.length} messages, ${count} message × version, from Kafka ${releases.join(' and ')}`;
}

function reportDifferences(folder: string): void {
  const names = new Set([...readdirSync(folder), ...readdirSync(messagesFolder)]);
  const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const different = [...names].filter(
    (name) => read(join(folder, name)) !== read(join(messagesFolder, name)),
  );
  for (const name of different)
    console.error(`packages/kafka-protocol/src/messages/${name} is not what is generated`);
  if (different.length === 0) console.log('what is committed is what is generated');
  process.exitCode = different.length === 0 ? 0 : 1;
}

/** The repository's formatter, with the repository's settings. */
function format(folder: string): void {
  const biome = join(root, 'node_modules/.bin/biome');
  if (!existsSync(biome)) throw new Error('biome is missing: run npm ci');
  const options = ['--log-level=warn', `--config-path=${root}`];
  execFileSync(biome, ['format', '--write', ...options, folder], { stdio: ['ignore', 'ignore', 'inherit'] });
}
