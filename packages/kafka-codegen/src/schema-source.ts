// Where schemas come from: the jars of a Kafka release, fetched by the ordinary Maven client into a cache outside of the
// clone. A release is fetched once.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SchemaFile } from './model.ts';
import { parseSchema } from './schema.ts';
import { readZip } from './zip-archive.ts';

interface SchemaJar {
  readonly artifact: string;
  /** Folder of the schemas in the jar. */
  readonly folder: string;
  /** The first minor release that publishes it, where that is not before all of ours. */
  readonly since?: readonly [number, number];
}

/** Whatever repositories it is set up for. */
const maven = 'mvn';

/** Every jar of a Kafka release that ships schemas. */
export const schemaJars: readonly SchemaJar[] = [
  { artifact: 'kafka-clients', folder: 'common/message/' },
  { artifact: 'kafka-group-coordinator', folder: 'common/message/' },
  { artifact: 'kafka-metadata', folder: 'common/metadata/' },
  { artifact: 'kafka-raft', folder: 'common/message/' },
  { artifact: 'kafka-share-coordinator', folder: 'common/message/', since: [4, 0] },
  { artifact: 'kafka-storage', folder: 'message/' },
  { artifact: 'kafka-transaction-coordinator', folder: 'common/message/' },
];

/** All schema files of a release, ordered by name. */
export function schemasOf(release: string, cacheFolder: string): SchemaFile[] {
  const folder = fetchJars(release, cacheFolder);
  const files: SchemaFile[] = [];
  for (const { artifact, folder: inside } of jarsOf(release)) {
    const archive = readFileSync(join(folder, `${artifact}-${release}.jar`));
    const isSchema = (name: string): boolean =>
      name.startsWith(inside) && name.endsWith('.json') && !name.slice(inside.length).includes('/');
    for (const [name, content] of readZip(archive, isSchema)) {
      const schema = parseSchema(content.toString('utf8'), `${artifact}-${release}.jar!${name}`);
      files.push({ release, family: artifact.replace(/^kafka-/, ''), schema });
    }
  }
  return files.toSorted((a, b) => (a.schema.name < b.schema.name ? -1 : 1));
}

function jarsOf(release: string): SchemaJar[] {
  const [major = 0, minor = 0] = release.split('.').map(Number);
  return schemaJars.filter(
    ({ since }) => since === undefined || major > since[0] || (major === since[0] && minor >= since[1]),
  );
}

/** Fetches the jars of a release unless the cache has them, and gives their folder. */
export function fetchJars(release: string, cacheFolder: string): string {
  if (!/^\d+\.\d+\.\d+$/.test(release)) throw new Error(`'${release}' is no Kafka release such as 4.4.0`);
  const folder = join(cacheFolder, 'kafka-schemas', release);
  if (jarsOf(release).every(({ artifact }) => existsSync(join(folder, `${artifact}-${release}.jar`)))) {
    return folder;
  }
  const work = mkdtempSync(join(tmpdir(), 'logdrive-kafka-schemas-'));
  try {
    writeFileSync(join(work, 'pom.xml'), pomOf(release));
    runMaven(work);
    mkdirSync(join(cacheFolder, 'kafka-schemas'), { recursive: true });
    rmSync(folder, { recursive: true, force: true });
    moveFolder(join(work, 'jars'), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return folder;
}

function runMaven(folder: string): void {
  const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1';
  execFileSync(
    maven,
    ['-q', '-B', `${plugin}:copy-dependencies`, '-DoutputDirectory=jars', '-DexcludeTransitive=true'],
    { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] },
  );
}

function pomOf(release: string): string {
  const dependencies = jarsOf(release).map(
    ({ artifact }) =>
      `<dependency><groupId>org.apache.kafka</groupId><artifactId>${artifact}</artifactId><version>${release}</version></dependency>`,
  );
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion><groupId>logdrive</groupId><artifactId>schemas</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>${dependencies.join('\n')}</dependencies>
</project>
`;
}

/** A rename where both are on one file system, else copies. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    execFileSync('cp', ['-r', from, to]);
  }
}
