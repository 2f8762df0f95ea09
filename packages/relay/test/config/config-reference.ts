import type { JsonSchema } from '../../src/config/json-schema.ts';

/** The tables of docs/config.md: every key that a config can have, with its default and what it does. */
export function renderConfigReference(schema: JsonSchema): string {
  const sections = ['log', 'topics', 'quarantine', 'serve'].map((name) => {
    const section = schema.properties![name]!;
    const entry = typeof section.additionalProperties === 'object' ? section.additionalProperties : section;
    const title = entry === section ? name : `${name}.NAME`;
    return `### \`${title}\`\n\n${section.description}\n\n${table(entry)}`;
  });
  for (const name of ['sources', 'sinks']) {
    const union = schema.properties![name]!.additionalProperties as JsonSchema;
    for (const branch of union.oneOf!) {
      const type = String(branch.properties!['type']!.const);
      sections.push(`### \`${name}.NAME\`, type \`${type}\`\n\n${branch.description}\n\n${table(branch)}`);
    }
  }
  return sections.join('\n\n');
}

function table(schema: JsonSchema): string {
  const rows = rowsOf(schema, '').map(([key, preset, text]) => `| \`${key}\` | ${preset} | ${text} |`);
  return ['| key | default | what it does |', '|---|---|---|', ...rows].join('\n');
}

type Row = readonly [key: string, preset: string, text: string];

function rowsOf(schema: JsonSchema, prefix: string): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, child]): Row[] => {
    const key = `${prefix}${name}`;
    if (name === 'type' && child.const !== undefined) return [];
    if (child.properties)
      return [[key, optional(child), child.description ?? ''], ...rowsOf(child, `${key}.`)];
    const isRequired = schema.required?.includes(name) ?? false;
    return [[key, isRequired ? 'required' : preset(child), `${child.description}${allowed(child)}`]];
  });
}

function optional(child: JsonSchema): string {
  return child.default === undefined ? 'absent' : '';
}

function preset(child: JsonSchema): string {
  if (child.default === undefined) return 'none';
  return `\`${typeof child.default === 'string' ? child.default : JSON.stringify(child.default)}\``;
}

function allowed(child: JsonSchema): string {
  const words = child.enum ?? child.items?.enum;
  return words ? ` One of ${words.map((word) => `\`${String(word)}\``).join(', ')}.` : '';
}
