import type { z } from 'zod';
import { schemaAt, typeNames } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { formatPath } from './problem.ts';
import type { ConfigPath, ConfigProblem } from './problem.ts';
import { didYouMean } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** What the wording of a problem draws on: the schema for what is allowed, the text as written for what was found. */
export interface SchemaContext {
  readonly schema: JsonSchema;
  /** The config before substitution: a message may quote it, since no secret has been put into it yet. */
  readonly written: unknown;
}

/** The config problems behind zod's issues, each with the key, what is wrong and what is allowed. */
export function describeIssues(issues: readonly Issue[], context: SchemaContext): ConfigProblem[] {
  return issues.flatMap((issue) => describeIssue(issue, context));
}

function describeIssue(issue: Issue, context: SchemaContext): ConfigProblem[] {
  const path = issue.path as ConfigPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key, context));
  if (issue.code === 'invalid_key') return [invalidName(path, issue)];
  if (isMissing(issue, context)) return [missingKey(path, context)];
  if (issue.code === 'invalid_union' && issue.discriminator === 'type') return [unknownType(path, context)];
  return [
    { path, message: `${keyName(path)}: ${wording(issue)}${found(path, context)}${meant(issue, context)}` },
  ];
}

function unknownKey(path: ConfigPath, key: string, { schema, written }: SchemaContext): ConfigProblem {
  const allowed = Object.keys(schemaAt(schema, path, written)?.properties ?? {});
  const place = path.length === 0 ? 'the config' : formatPath(path);
  const hint = didYouMean(key, allowed) || ',';
  return {
    path: [...path, key],
    at: 'key',
    message: `unknown key "${key}" in ${place}${hint} allowed: ${allowed.join(', ')}`,
  };
}

function invalidName(path: ConfigPath, issue: Issue & { readonly code: 'invalid_key' }): ConfigProblem {
  const reason = issue.issues[0]?.message ?? issue.message;
  return {
    path,
    at: 'key',
    message: `${keyName(path.slice(0, -1))}: name "${String(path.at(-1))}": ${reason}`,
  };
}

function missingKey(path: ConfigPath, { schema, written }: SchemaContext): ConfigProblem {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  const parentSchema = schemaAt(schema, parent, written);
  const types = parentSchema && key === 'type' ? typesOf(parent, { schema, written }) : [];
  const description = parentSchema?.properties?.[key]?.description;
  const what = types.length > 0 ? `, one of ${types.join(', ')}` : description ? `: ${description}` : '';
  return { path: parent, message: `missing key "${key}" in ${formatPath(parent) || 'the config'}${what}` };
}

function unknownType(path: ConfigPath, context: SchemaContext): ConfigProblem {
  const types = typesOf(path.slice(0, -1), context);
  const written = String(valueAt(context.written, path));
  const hint = didYouMean(written, types) || ',';
  return {
    path,
    message: `${formatPath(path)}: unknown type "${written}"${hint} allowed: ${types.join(', ')}`,
  };
}

/** The types of the union that holds a component: that of `sources` or `sinks`. */
function typesOf(component: ConfigPath, { schema, written }: SchemaContext): string[] {
  const map = schemaAt(schema, component.slice(0, -1), written)?.additionalProperties;
  return typeof map === 'object' ? typeNames(map) : [];
}

function isMissing(issue: Issue, { written }: SchemaContext): boolean {
  const isTypeIssue =
    issue.code === 'invalid_type' || issue.code === 'invalid_union' || issue.code === 'invalid_value';
  return isTypeIssue && issue.path.length > 0 && valueAt(written, issue.path as ConfigPath) === undefined;
}

const UNITS: Readonly<Record<string, string>> = { array: ' in the list', string: ' characters' };

/** Ours where the schema gives one, else zod's without its "Invalid input:". */
function wording(issue: Issue): string {
  if (issue.code === 'invalid_value') return `expected one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return `expected at least ${issue.minimum}${UNITS[issue.origin] ?? ''}`;
  if (issue.code === 'too_big') return `expected at most ${issue.maximum}${UNITS[issue.origin] ?? ''}`;
  return issue.message
    .replace(/^Invalid (?:input|string|option): /, '')
    .replace(/, received .*$/, '')
    .replace(/\b(?:record|object)\b/g, 'a map');
}

/** Keys whose value no message may show. */
const SECRET = /pass|secret|token|credential/i;

/** `, got …` with what the file says, for a value short enough to show. */
function found(path: ConfigPath, { written }: SchemaContext): string {
  const value = valueAt(written, path);
  if (value === null) return ', got nothing';
  if (Array.isArray(value)) return value.length === 0 ? ', got an empty list' : ', got a list';
  if (typeof value === 'object') return ', got a map';
  if (value === undefined || SECRET.test(String(path.at(-1)))) return '';
  const text = JSON.stringify(value);
  return text.length <= 60 ? `, got ${text}` : '';
}

/** For a word out of a list: the one that was probably meant. */
function meant(issue: Issue, { written }: SchemaContext): string {
  if (issue.code !== 'invalid_value') return '';
  return didYouMean(String(valueAt(written, issue.path as ConfigPath)), issue.values.map(String));
}

function keyName(path: ConfigPath): string {
  return formatPath(path) || 'the config';
}

function valueAt(root: unknown, path: ConfigPath): unknown {
  let node = root;
  for (const part of path) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = (node as Record<string | number, unknown>)[part];
  }
  return node;
}
