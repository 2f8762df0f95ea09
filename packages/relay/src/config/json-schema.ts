import { z } from 'zod';
import type { ConfigPath } from './problem.ts';

/** As much of a JSON Schema as the config's has. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** The JSON Schema (draft 2020-12) of what a user may write, for editors; descriptions and defaults included. */
export function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
}

/** The part of a schema that describes the value at a path; unions are told apart by the value's `type` key. */
export function schemaAt(root: JsonSchema, path: ConfigPath, value: unknown): JsonSchema | undefined {
  let schema: JsonSchema | undefined = chooseBranch(root, value);
  let node = value;
  for (const part of path) {
    if (!schema) return undefined;
    node = (node as Record<string | number, unknown> | null | undefined)?.[part];
    const next: JsonSchema | undefined = typeof part === 'number' ? schema.items : childSchema(schema, part);
    schema = next && chooseBranch(next, node);
  }
  return schema;
}

function childSchema(schema: JsonSchema, key: string): JsonSchema | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, key)) return schema.properties[key];
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

function chooseBranch(schema: JsonSchema, value: unknown): JsonSchema {
  const branches = schema.oneOf ?? schema.anyOf;
  if (!branches) return schema;
  const type = (value as { readonly type?: unknown } | null | undefined)?.type;
  const byType = branches.find((branch) => branch.properties?.['type']?.const === type && type !== undefined);
  return byType ?? branches.find((branch) => branch.properties) ?? schema;
}

/** The `type` names that a union of components offers; empty when the schema is no such union. */
export function typeNames(schema: JsonSchema): string[] {
  const branches = schema.oneOf ?? schema.anyOf ?? [];
  return branches.flatMap((branch) => {
    const name = branch.properties?.['type']?.const;
    return typeof name === 'string' ? [name] : [];
  });
}
