// One module per message: types, functions, and the codec that holds them.
import { absentVersions, structNameOf } from './field-code.ts';
import {
  defaultText,
  emitDefault,
  emitIsDefault,
  emitRead,
  emitTypes,
  emitWrite,
  hasNotableDefault,
  type VersionNames,
} from './emit-struct.ts';
import type { FieldModel, MessageModel, StructModel } from './model.ts';
import { formatValidVersions, formatVersions } from './version-set.ts';

/** Everything that a module may import from the runtime: only what its text names is imported. */
const runtimeTypes = [
  'At',
  'InitOf',
  'Int64',
  'MessageCodec',
  'MessageShape',
  'Reader',
  'Unlimited',
  'Uuid',
  'Writer',
];
const runtimeValues = [
  'arrayOf',
  'defineMessage',
  'elements',
  'elementWriters',
  'hasNoTags',
  'noBytes',
  'nothing',
  'nullableArrayOf',
  'nullableWriteArray',
  'writeArray',
  'writeNullableStruct',
  'writeNullableStructInTag',
  'zeroUuid',
];

export function emitMessage(message: MessageModel, runtimePath: string): string {
  const names: VersionNames = new Map();
  const types = message.structs.map((struct) => emitTypes(message, struct, names)).join('\n');
  const defaults = structsWithDefault(message);
  const compared = structsCompared(message);
  const functions = message.structs.flatMap((struct) => [
    ...(defaults.has(struct.name) ? [emitDefault(struct)] : []),
    ...(compared.has(struct.name) ? [emitIsDefault(struct)] : []),
    emitRead(message, struct),
    emitWrite(message, struct),
  ]);
  const body = `${emitVersions(message, names)}
${types}
${functions.join('\n')}
${emitCodec(message)}`;
  return `${emitHead(message)}${emitImports(body, runtimePath)}
${body}`;
}

function emitHead(message: MessageModel): string {
  const sources = message.sources.map(
    ({ release, versions }) =>
      `${release} (${versions.length === 1 ? 'version' : 'versions'} ${formatValidVersions(versions)})`,
  );
  return `// Written by packages/kafka-codegen out of the schemas of Kafka ${sources.join(', ')}: run \`npm run generate\`, do not edit.\n`;
}

function emitImports(body: string, runtimePath: string): string {
  const isNamed = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(body);
  const names = [
    ...runtimeValues.filter(isNamed),
    ...runtimeTypes.filter(isNamed).map((name) => `type ${name}`),
  ];
  return `import { ${names.join(', ')} } from '${runtimePath}';\n`;
}

function emitVersions(message: MessageModel, names: VersionNames): string {
  const sets = [...names].map(
    ([text, name]) => `type ${name} = ${unionType(expand(text, message.versions))};\n`,
  );
  return `/** Versions of ${message.name}. */
export type ${message.name}Version = ${unionType(message.versions)};

${sets.join('')}`;
}

function expand(text: string, all: readonly number[]): number[] {
  return all.filter((version) =>
    text.split(',').some((range) => {
      const [low, high] = range.endsWith('+') ? [range.slice(0, -1), Infinity] : range.split('-');
      return version >= Number(low) && version <= Number(high ?? low);
    }),
  );
}

function unionType(versions: readonly number[]): string {
  return versions.join(' | ');
}

function fieldsOf(message: MessageModel): FieldModel[] {
  return message.structs.flatMap(({ fields }) => fields);
}

function closure(message: MessageModel, first: readonly string[]): Set<string> {
  const names = new Set(first);
  for (const name of names) {
    for (const field of message.structs.find((struct) => struct.name === name)!.fields) {
      if (field.default.kind === 'struct') names.add(structNameOf(field));
    }
  }
  return names;
}

/** Structs that some version leaves at their default when it reads. */
function structsWithDefault(message: MessageModel): Set<string> {
  const first = fieldsOf(message).filter(
    (field) =>
      field.default.kind === 'struct' &&
      (field.tagged.length > 0 || absentVersions(message, field).length > 0),
  );
  return closure(message, first.map(structNameOf));
}

/** Structs that are compared with their default when they are written. */
function structsCompared(message: MessageModel): Set<string> {
  const first = fieldsOf(message).filter(
    (field) =>
      field.default.kind === 'struct' &&
      (field.tagged.length > 0 || (!field.ignorable && absentVersions(message, field).length > 0)),
  );
  return closure(message, first.map(structNameOf));
}

function emitCodec(message: MessageModel): string {
  const { name } = message;
  const properties = [
    `name: '${name}',`,
    `type: '${message.type}',`,
    ...(message.apiKey === undefined ? [] : [`apiKey: ${message.apiKey},`]),
    `versions: '${formatValidVersions(message.versions)}',`,
    `flexible: '${formatVersions(message.flexible, message.versions)}',`,
    ...(message.headerVersions.size === 0 ? [] : [`headers: '${formatHeaders(message)}',`]),
    ...(message.unstable.length === 0 ? [] : [`unstable: '${formatValidVersions(message.unstable)}',`]),
    ...(message.listeners.length === 0
      ? []
      : [`listeners: [${message.listeners.map((listener) => `'${listener}'`).join(', ')}],`]),
    `schema: \`${emitSchema(message)}\`,`,
    `read: read${name},`,
    `write: write${name},`,
  ];
  return `interface ${name}Shape extends MessageShape {
readonly message: ${name}<this['V'], this['I']>;
readonly version: ${name}Version;
}

/** ${describe(message)} */
export const ${name}: MessageCodec<${name}Shape> = /* @__PURE__ */ defineMessage<${name}Shape>({
${properties.join('\n')}
});
`;
}

function describe(message: MessageModel): string {
  const facts = [`Kafka's ${message.name}: ${message.type}`];
  if (message.apiKey !== undefined) facts.push(`key ${message.apiKey}`);
  facts.push(`versions ${formatValidVersions(message.versions)}`);
  facts.push(
    message.flexible.length === 0
      ? 'never flexible'
      : `flexible ${formatVersions(message.flexible, message.versions)}`,
  );
  if (message.unstable.length > 0) facts.push(`not stable yet ${formatValidVersions(message.unstable)}`);
  return `${facts.join(', ')}.`;
}

function formatHeaders(message: MessageModel): string {
  const byHeader = new Map<number, number[]>();
  for (const version of message.versions) {
    const header = message.headerVersions.get(version)!;
    byHeader.set(header, [...(byHeader.get(header) ?? []), version]);
  }
  return [...byHeader]
    .map(([header, versions]) => `${formatVersions(versions, message.versions)}:${header}`)
    .join(' ');
}

/** The schema as text, one line per field: what JSON, errors and annotations are made from, parsed when first needed. */
export function emitSchema(message: MessageModel): string {
  const structs = message.structs.map(
    (struct: StructModel) =>
      `${struct.name}\n${struct.fields.map((field) => ` ${schemaLine(message, field)}\n`).join('')}`,
  );
  return structs.join('').replaceAll('\\', String.raw`\\`).replaceAll('`', '\\`').trimEnd();
}

function schemaLine(message: MessageModel, field: FieldModel): string {
  const { element, isArray } = field.type;
  const versions = (list: readonly number[]): string => formatVersions(list, message.versions);
  const words = [
    field.name,
    `${isArray ? '[]' : ''}${typeof element === 'string' ? element : element.struct}`,
    versions(field.versions),
  ];
  if (field.nullable.length > 0) words.push(`null=${versions(field.nullable)}`);
  if (field.tag !== undefined && field.tagged.length > 0) {
    words.push(`tag=${field.tag}`, `tagged=${versions(field.tagged)}`);
  }
  if (hasNotableDefault(field)) words.push(`default=${encodeURIComponent(defaultText(field))}`);
  if (field.ignorable) words.push('ignorable');
  if (field.entityType !== undefined) words.push(`entity=${field.entityType}`);
  if (field.legacyLength.length > 0) words.push(`legacy=${versions(field.legacyLength)}`);
  return words.join(' ');
}
