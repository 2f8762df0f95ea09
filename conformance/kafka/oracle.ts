// Starts the oracle (Oracle.java) on the jars of one Kafka release. Jars come through the ordinary Maven client, once, into the
// cache that outlives a clone.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { fetchJars } from '../../packages/kafka-codegen/src/schema-source.ts';
import { cacheFolder } from '../../scripts/cache-folder.ts';

/** Newest first: a message × version is Kafka's as the first release that lists it has it. */
export const oracleReleases = ['4.4.0', '3.9.1'] as const;
export type OracleRelease = (typeof oracleReleases)[number];

const folder = fileURLToPath(new URL('.', import.meta.url));

function classPath(release: OracleRelease): string {
  const libraries = join(cacheFolder, 'kafka-oracle');
  if (!existsSync(libraries) || !readdirSync(libraries).some((name) => name.startsWith('jackson-databind'))) {
    mkdirSync(libraries, { recursive: true });
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
    execFileSync(
      'mvn',
      [
        '-q',
        '-B',
        '-f',
        join(folder, 'pom.xml'),
        goal,
        '-DincludeScope=runtime',
        `-DoutputDirectory=${libraries}`,
      ],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    );
  }
  return `${join(fetchJars(release, cacheFolder), '*')}:${join(libraries, '*')}`;
}

/** Runs a command of the oracle: feeds it lines, yields the lines that it writes, fails when it fails. */
export async function* runOracle(
  release: OracleRelease,
  args: readonly string[],
  input: Iterable<string> = [],
): AsyncGenerator<string> {
  const child = spawn('java', ['-Xmx1g', '-cp', classPath(release), join(folder, 'Oracle.java'), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const feeding = feed(child.stdin, input);
  for await (const line of createInterface({ input: child.stdout })) yield line;
  await feeding;
  const code = await exit;
  if (code !== 0) throw new Error(`the oracle on Kafka ${release} ended with ${String(code)}`);
}

async function feed(stdin: NodeJS.WritableStream, lines: Iterable<string>): Promise<void> {
  for (const line of lines) {
    if (!stdin.write(`${line}\n`)) await new Promise((resolve) => stdin.once('drain', resolve));
  }
  stdin.end();
}
