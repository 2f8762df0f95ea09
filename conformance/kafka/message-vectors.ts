// Checks one message vector against our codec; see README.md for the format.
import type { AnyMessageCodec } from '../../packages/kafka-protocol/src/runtime/codec.ts';
import { allMessages } from '../../packages/kafka-protocol/src/messages/all-messages.ts';

export interface UnknownTag {
  readonly path: string;
  readonly tag: number;
  readonly hex: string;
}

export interface MessageVector {
  readonly type: string;
  readonly name: string;
  readonly version: number;
  readonly hex: string;
  readonly json: unknown;
  readonly unknownTags?: readonly UnknownTag[];
}

/** What differs, each with its field path; empty when the vector holds. */
export function checkMessageVector(vector: MessageVector): string[] {
  const codec = allMessages.get(vector.name);
  if (codec === undefined) return [`there is no message ${vector.name}`];
  const differences: string[] = [];
  if (!isTypeOf(codec, vector.type)) differences.push(`type is ${codec.type}, expected ${vector.type}`);
  try {
    compare(codec, vector, differences);
  } catch (error) {
    differences.push(error instanceof Error ? error.message : String(error));
  }
  return differences;
}

/** Releases before 4.0 call the coordinators' keys and values plain data. */
function isTypeOf(codec: AnyMessageCodec, type: string): boolean {
  return codec.type === type || (type === 'data' && codec.type.startsWith('coordinator-'));
}

function compare(codec: AnyMessageCodec, vector: MessageVector, differences: string[]): void {
  const { version } = vector;
  const bytes = Buffer.from(vector.hex, 'hex');
  const decoded = codec.decode(bytes, version);
  findDifferences(codec.toJson(decoded, version), vector.json, '', differences);
  const tags = showTags(unknownTagsOf(decoded));
  const wanted = showTags(vector.unknownTags ?? []);
  if (tags !== wanted) differences.push(`unknown tags are ${tags || 'none'}, expected ${wanted || 'none'}`);
  compareBytes('re-encoded', codec, version, codec.encode(decoded, version), bytes, differences);
  if (vector.unknownTags !== undefined && vector.unknownTags.length > 0) return;
  const fromJson = codec.encode(codec.fromJson(vector.json, version), version);
  compareBytes('encoded from JSON', codec, version, fromJson, bytes, differences);
}

/** Names the field in which two encodings first differ. */
function compareBytes(
  what: string,
  codec: AnyMessageCodec,
  version: number,
  actual: Uint8Array,
  expected: Buffer,
  differences: string[],
): void {
  if (expected.equals(actual)) return;
  let at = 0;
  while (at < expected.length && expected[at] === actual[at]) at++;
  let path = '';
  codec.visit(expected, version, (field) => {
    if (at >= field.start && at < field.end && field.path.length >= path.length) path = field.path;
  });
  differences.push(
    `${path} at byte ${at}: ${what} is ${Buffer.from(actual).toString('hex')}, expected ${expected.toString('hex')}`,
  );
}

export function findDifferences(
  actual: unknown,
  expected: unknown,
  path: string,
  differences: string[],
): void {
  if (Array.isArray(actual) && Array.isArray(expected)) {
    if (actual.length !== expected.length) {
      differences.push(`${path}: ${actual.length} elements, expected ${expected.length}`);
    }
    actual.forEach((element, index) =>
      findDifferences(element, expected[index], `${path}[${index}]`, differences),
    );
    return;
  }
  if (isObject(actual) && isObject(expected)) {
    for (const name of new Set([...Object.keys(actual), ...Object.keys(expected)])) {
      findDifferences(actual[name], expected[name], `${path}.${name}`, differences);
    }
    return;
  }
  if (!Object.is(actual, expected) && !(actual === 0 && expected === 0)) {
    differences.push(`${path}: ${show(actual)}, expected ${show(expected)}`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return typeof value === 'bigint' ? `${value}` : (JSON.stringify(value) ?? 'nothing');
}

/** Unknown tagged fields of a message at every depth. */
export function unknownTagsOf(value: unknown, path = ''): UnknownTag[] {
  if (value instanceof Uint8Array) return [];
  if (Array.isArray(value))
    return value.flatMap((element, index) => unknownTagsOf(element, `${path}[${index}]`));
  if (!isObject(value)) return [];
  const { unknownTaggedFields, ...fields } = value;
  const own = (unknownTaggedFields ?? []) as readonly { tag: number; bytes: Uint8Array }[];
  return [
    ...own.map(({ tag, bytes }) => ({ path, tag, hex: Buffer.from(bytes).toString('hex') })),
    ...Object.entries(fields).flatMap(([name, inner]) => unknownTagsOf(inner, `${path}.${name}`)),
  ];
}

/** One text for a set of tags, whichever way their paths are punctuated and whatever their order. */
function showTags(tags: readonly UnknownTag[]): string {
  return tags
    .map(
      ({ path, tag, hex }) =>
        `${path
          .split(/[^A-Za-z0-9_]+/)
          .filter(Boolean)
          .join('.')}#${tag}=${hex.toLowerCase()}`,
    )
    .toSorted()
    .join(' ');
}
