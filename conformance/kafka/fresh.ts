// Fresh vectors both ways: Java makes, we read; we make, Java reads; and mutated bytes that both accept or both refuse.
import type { AnyMessageCodec } from '../../packages/kafka-protocol/src/runtime/codec.ts';
import { parseJson } from '../../packages/kafka-protocol/src/runtime/json-text.ts';
import { allMessages } from '../../packages/kafka-protocol/src/messages/all-messages.ts';
import { KafkaMessageError } from '../../packages/kafka-protocol/src/runtime/errors.ts';
import { MessageSource, randomFrom } from '../../packages/kafka-protocol/test/messages/random-message.ts';
import { findDifferences } from './message-vectors.ts';
import { type OracleRelease, oracleReleases, runOracle } from './oracle.ts';
import type { Tally } from './tally.ts';

/** Random vectors of every message × version by Java: each by the newest release that lists it. */
export async function* javaVectors(seed: bigint, perVersion: number): AsyncGenerator<string> {
  const done = new Set<string>();
  for (const release of oracleReleases) {
    const own = new Set<string>();
    for await (const line of runOracle(release, ['vectors', String(seed), String(perVersion)])) {
      const { name, version } = JSON.parse(line) as { name: string; version: number };
      const pair = `${name} ${version}`;
      if (done.has(pair)) continue;
      own.add(pair);
      yield line;
    }
    for (const pair of own) done.add(pair);
  }
}

interface Question {
  readonly codec: AnyMessageCodec;
  readonly version: number;
  readonly bytes: Buffer;
  /** What we say of the bytes: the JSON form, or the error. */
  readonly json: unknown;
  readonly error: KafkaMessageError | undefined;
}

interface Verdict {
  readonly ok: boolean;
  readonly error?: string;
  readonly hex?: string;
  readonly json?: unknown;
}

/** Which release knows a message × version as we have it: asked of the releases' own vectors. */
export type Homes = ReadonlyMap<string, OracleRelease>;

export async function homesOf(): Promise<Homes> {
  const homes = new Map<string, OracleRelease>();
  for (const release of oracleReleases) {
    for await (const line of runOracle(release, ['vectors', '0', '1'])) {
      const { name, version } = JSON.parse(line) as { name: string; version: number };
      const pair = `${name} ${version}`;
      if (!homes.has(pair)) homes.set(pair, release);
    }
  }
  return homes;
}

/** Messages that we make, as Java reads them: bytes and JSON must be the same. */
export async function checkOurs(seed: number, perVersion: number, homes: Homes, tally: Tally): Promise<void> {
  const source = new MessageSource(seed);
  const questions: Question[] = [];
  for (const codec of allMessages.values()) {
    for (const version of codec.versions.list()) {
      for (let index = 0; index < perVersion; index++) {
        const message = source.next(codec.schema, version);
        const bytes = Buffer.from(codec.encode(message, version));
        questions.push({ codec, version, bytes, json: codec.toJson(message, version), error: undefined });
      }
    }
  }
  await ask(questions, homes, false, ({ codec, version, bytes, json }, verdict) => {
    const differences: string[] = [];
    if (!verdict.ok)
      differences.push(`Java refuses what we wrote: ${verdict.error} (${bytes.toString('hex')})`);
    else {
      if (verdict.hex !== bytes.toString('hex'))
        differences.push(`Java writes ${verdict.hex}, we ${bytes.toString('hex')}`);
      findDifferences(json, verdict.json, '', differences);
    }
    tally.add(codec.name, version, differences);
  });
}

export interface MutationReport {
  accepted: number;
  refused: number;
  /** We refuse, Java takes: by the error's code. */
  readonly stricter: Map<string, number>;
  /** Java refuses, we take. */
  readonly laxer: string[];
}

/** Mutated bytes: both accept or both refuse. */
export async function checkMutations(
  seed: number,
  perVersion: number,
  homes: Homes,
  report: MutationReport,
): Promise<void> {
  const source = new MessageSource(seed);
  const random = randomFrom(seed ^ 0x5bd1e995);
  const questions: Question[] = [];
  for (const codec of allMessages.values()) {
    for (const version of codec.versions.list()) {
      for (let index = 0; index < perVersion; index++) {
        const bytes = mutate(Buffer.from(codec.encode(source.next(codec.schema, version), version)), random);
        questions.push({ codec, version, bytes, json: undefined, error: refusal(codec, version, bytes) });
      }
    }
  }
  await ask(questions, homes, true, ({ codec, version, bytes, error }, verdict) => {
    if (verdict.ok && error === undefined) report.accepted++;
    else if (!verdict.ok && error !== undefined) report.refused++;
    else if (error !== undefined) {
      report.stricter.set(error.code, (report.stricter.get(error.code) ?? 0) + 1);
      if (!documentedExceptions.has(error.code)) {
        report.laxer.push(
          `${codec.name} v${version}: Java accepts, we say ${error.message} (${bytes.toString('hex')})`,
        );
      }
    } else
      report.laxer.push(
        `${codec.name} v${version}: we accept, Java says ${verdict.error} (${bytes.toString('hex')})`,
      );
  });
}

/** Where we are stricter than Java on purpose; see README.md. */
export const documentedExceptions: ReadonlySet<string> = new Set(['ERR_KAFKA_INVALID_TAG']);

function refusal(codec: AnyMessageCodec, version: number, bytes: Buffer): KafkaMessageError | undefined {
  try {
    codec.decode(bytes, version);
    return undefined;
  } catch (error) {
    if (error instanceof KafkaMessageError) return error;
    throw error;
  }
}

/** One to three small changes: a byte, a bit, a cut, an insertion, a run of bytes that make large varints. */
export function mutate(bytes: Buffer, random: () => number): Buffer {
  let mutated = Buffer.from(bytes);
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
    const at = Math.floor(random() * mutated.length);
    const kind = Math.floor(random() * 6);
    if (mutated.length === 0 || kind === 0) {
      mutated = Buffer.concat([
        mutated.subarray(0, at),
        Buffer.from([Math.floor(random() * 256)]),
        mutated.subarray(at),
      ]);
    } else if (kind === 1) mutated = Buffer.concat([mutated.subarray(0, at), mutated.subarray(at + 1)]);
    else if (kind === 2) mutated = mutated.subarray(0, at);
    else if (kind === 3) mutated[at] = mutated[at]! ^ (1 << Math.floor(random() * 8));
    else if (kind === 4) mutated.fill(0xff, at, Math.min(at + 4, mutated.length));
    else mutated[at] = Math.floor(random() * 256);
  }
  return mutated;
}

async function ask(
  questions: readonly Question[],
  homes: Homes,
  isBrief: boolean,
  answer: (question: Question, verdict: Verdict) => void,
): Promise<void> {
  for (const release of oracleReleases) {
    const own = questions.filter(({ codec, version }) => homes.get(`${codec.name} ${version}`) === release);
    const lines = own.map(({ codec, version, bytes }) =>
      JSON.stringify({ name: codec.name, version, hex: bytes.toString('hex'), brief: isBrief }),
    );
    let index = 0;
    for await (const line of runOracle(release, ['check'], lines))
      answer(own[index++]!, parseJson(line) as Verdict);
    if (index !== own.length) throw new Error(`the oracle answered ${index} of ${own.length} questions`);
  }
  const homeless = questions.filter(({ codec, version }) => !homes.has(`${codec.name} ${version}`));
  if (homeless.length > 0)
    throw new Error(`no release knows ${homeless[0]!.codec.name} v${homeless[0]!.version}`);
}
