import { readFileSync } from 'node:fs';
import { didYouMean } from './suggest.ts';
import type { ConfigPath, ConfigProblem } from './problem.ts';

/** Where substitutions take their values from. */
export interface SubstitutionSources {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Text of a file. @default reads it as UTF-8 */
  readonly readFile?: (path: string) => string;
}

const REFERENCE = /\$(\$?)\{([^{}]*)\}/g;

/**
 * Replaces `${env:NAME}`, `${env:NAME:-default}` and `${file:PATH}` in every string of a parsed config; `$${` stands
 * for a plain `${`. It runs after parsing and on string values only, never on keys, so that a value can hold any
 * characters and still cannot change the structure of the config. The result is a string, whatever it looks like.
 */
export function substitute(
  value: unknown,
  sources: SubstitutionSources,
): { readonly value: unknown; readonly problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const walk = (node: unknown, path: ConfigPath): unknown => {
    if (typeof node === 'string') return substituteText(node, path, sources, problems);
    if (Array.isArray(node)) return node.map((item, index) => walk(item, [...path, index]));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, walk(item, [...path, key])]));
  };
  return { value: walk(value, []), problems };
}

function substituteText(
  text: string,
  path: ConfigPath,
  sources: SubstitutionSources,
  problems: ConfigProblem[],
): string {
  return text.replace(REFERENCE, (whole, escape: string, reference: string) => {
    if (escape !== '') return whole.slice(1);
    const result = resolve(reference, sources);
    if (typeof result === 'string') return result;
    problems.push({ path, message: result.message });
    return '';
  });
}

function resolve(reference: string, sources: SubstitutionSources): string | { readonly message: string } {
  const colon = reference.indexOf(':');
  const scheme = reference.slice(0, Math.max(colon, 0));
  const rest = reference.slice(colon + 1);
  if (scheme === 'env') return resolveVariable(rest, sources.environment);
  if (scheme === 'file') return resolveFile(rest, sources.readFile ?? readText);
  if (colon === -1) {
    return {
      message: `unknown reference "\${${reference}}", write "\${env:${reference}}" for an environment variable or "$\${${reference}}" for the text itself`,
    };
  }
  const hint = didYouMean(scheme, ['env', 'file']);
  return { message: `unknown reference "\${${scheme}:…}"${hint || ','} allowed are env and file` };
}

function resolveVariable(
  rest: string,
  environment: SubstitutionSources['environment'],
): string | { readonly message: string } {
  const separator = rest.indexOf(':-');
  const name = separator === -1 ? rest : rest.slice(0, separator);
  const value = environment[name];
  if (separator !== -1) return value === undefined || value === '' ? rest.slice(separator + 2) : value;
  if (value !== undefined) return value;
  return { message: `environment variable ${name} is not set; set it, or write "\${env:${name}:-default}"` };
}

function resolveFile(
  path: string,
  readFile: (path: string) => string,
): string | { readonly message: string } {
  try {
    // A file written with `echo` or an editor ends in a newline that belongs to no secret.
    return readFile(path).replace(/\r?\n$/, '');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { message: `cannot read file "${path}" (${reason})` };
  }
}

function readText(path: string): string {
  return readFileSync(path, 'utf8');
}
