// npm run conformance -- FILE…              checks vectors, the golden ones without a FILE
// npm run conformance -- --fresh            new random vectors both ways with Java, and mutated bytes; prints the seed
//   --seed N, --per-version N               of --fresh and --record
//   --record FILE                           writes Java's vectors of a seed (gzip)
//   --table FILE                            writes the table of the run
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { allMessages } from '../../packages/kafka-protocol/src/messages/all-messages.ts';
import { parseJson } from '../../packages/kafka-protocol/src/runtime/json-text.ts';
import { checkMutations, checkOurs, homesOf, javaVectors, type MutationReport } from './fresh.ts';
import { checkMessageVector, type MessageVector } from './message-vectors.ts';
import { Tally } from './tally.ts';
import { readLines } from './vector-files.ts';

const golden = fileURLToPath(new URL('golden/messages-seed-1.ndjson.gz', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fresh: { type: 'boolean', default: false },
    seed: { type: 'string' },
    'per-version': { type: 'string', default: '3' },
    record: { type: 'string' },
    table: { type: 'string' },
  },
});
const seed = Number(values.seed ?? randomInt(2 ** 31));
const perVersion = Number(values['per-version']);
const tally = new Tally();

if (values.record !== undefined) {
  const lines = Readable.from(withNewlines(javaVectors(BigInt(seed), perVersion)));
  await pipeline(lines, createGzip({ level: 9 }), createWriteStream(values.record));
} else if (values.fresh) await runFresh();
else await runFiles(positionals.length > 0 ? positionals : [golden]);

async function* withNewlines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

async function runFiles(files: readonly string[]): Promise<void> {
  for (const file of files) {
    for await (const line of readLines(file)) checkLine(line, file);
  }
  tally.printByMessage();
  summarize(files.length === 1 && files[0] === golden ? 'golden vectors' : `vectors of ${files.join(', ')}`);
}

function checkLine(line: string, file: string): void {
  let vector: MessageVector;
  try {
    vector = parseJson(line) as MessageVector;
  } catch (error) {
    tally.add(file, 0, [`a line is no JSON: ${(error as Error).message}`]);
    return;
  }
  if (vector.type === undefined && ('batches' in vector || 'error' in vector)) {
    tally.add(vector.name, 0, ['record vectors are not checked by this runner yet']);
    return;
  }
  tally.add(vector.name, vector.version, checkMessageVector(vector));
}

async function runFresh(): Promise<void> {
  console.log(`seed ${seed} (--seed ${seed} repeats this run)`);
  for await (const line of javaVectors(BigInt(seed), perVersion)) checkLine(line, 'Java');
  summarize('vectors that Java made');
  const homes = await homesOf();
  const before = tally.vectorCount;
  await checkOurs(seed, perVersion, homes, tally);
  console.log(`${tally.vectorCount - before} messages that we made, read and written by Java`);
  const report: MutationReport = { accepted: 0, refused: 0, stricter: new Map(), laxer: [] };
  await checkMutations(seed, perVersion * 2, homes, report);
  for (const line of report.laxer.slice(0, 50)) console.log(`FAILED ${line}`);
  console.log(
    `mutated bytes: ${report.accepted} accepted by both, ${report.refused} refused by both, ${report.laxer.length} differ, ` +
      `refused by us alone on purpose: ${[...report.stricter].map(([code, count]) => `${count} ${code}`).join(', ') || 'none'}`,
  );
  summarize('in all');
  if (report.laxer.length > 0) process.exitCode = 1;
}

function summarize(what: string): void {
  const expected = [...allMessages.values()].reduce((sum, { versions }) => sum + versions.list().length, 0);
  console.log(
    `${what}: ${tally.vectorCount} checked, ${tally.failedCount} failed, ${tally.pairCount} of ${expected} message × version seen`,
  );
  if (tally.failedCount > 0 || tally.vectorCount === 0) process.exitCode = 1;
  if (values.table !== undefined) writeTable(values.table);
}

/** Replaces what stands between the two marks of a page, or writes a new one. */
function writeTable(file: string): void {
  const [begin, end] = ['<!-- table: begin -->', '<!-- table: end -->'];
  const table = `${begin}\n${tally.table()}${end}`;
  let page: string;
  try {
    page = readFileSync(file, 'utf8');
  } catch {
    page = `${begin}\n${end}\n`;
  }
  writeFileSync(
    file,
    page.replace(new RegExp(`${begin}[\\s\\S]*${end}`), () => table),
  );
}
