// The TypeScript of one struct: its type, and the functions that make, compare, read and write it.
import {
  absentVersions,
  defaultExpression,
  isSetCondition,
  readExpression,
  typeExpression,
  writeStatement,
} from './field-code.ts';
import type { FieldModel, MessageModel, StructModel } from './model.ts';
import { formatVersions, isSame, versionCondition, without } from './version-set.ts';

/** Names given to sets of versions in a module, so that each is spelled out once. */
export type VersionNames = Map<string, string>;

export function emitTypes(message: MessageModel, struct: StructModel, names: VersionNames): string {
  const limited = struct.fields.filter(({ versions }) => !isSame(versions, message.versions));
  const limits = limited.map(({ name, versions }) => `${name}: ${nameVersions(versions, message, names)}`);
  const limitType = limits.length === 0 ? 'Unlimited' : `{ ${limits.join('; ')} }`;
  const fields = struct.fields.map(
    (field) => `/** ${describeField(message, field)} */\n${field.name}: ${typeExpression(field)};`,
  );
  const body = fields.join('\n');
  if (body === '') {
    return `export type ${struct.name}Fields<_V extends number, _I extends Int64> = object;

export type ${struct.name}<V extends number = number, I extends Int64 = Int64> = At<V, ${struct.name}Fields<V, I>, Unlimited>;
`;
  }
  return `export interface ${struct.name}Fields<${parameter('V', body)} extends number, ${parameter('I', body)} extends Int64> {
${body}
}

export type ${struct.name}<V extends number = number, I extends Int64 = Int64> = At<V, ${struct.name}Fields<V, I>, ${limitType}>;
`;
}

/** A parameter's name, with an underscore where nothing uses it. */
function parameter(name: string, body: string): string {
  return new RegExp(`\\b${name}\\b`).test(body.replaceAll(/\/\*.*?\*\//g, '')) ? name : `_${name}`;
}

function nameVersions(versions: readonly number[], message: MessageModel, names: VersionNames): string {
  const text = formatVersions(versions, message.versions);
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `V${text.replaceAll('+', 'Up').replaceAll('-', 'To').replaceAll(',', 'And')}`;
  names.set(text, name);
  return name;
}

/** Facts only: type, versions, nullability, tag, default, entity type. */
export function describeField(message: MessageModel, field: FieldModel): string {
  const { element, isArray } = field.type;
  const facts = [`${isArray ? '[]' : ''}${typeof element === 'string' ? element : element.struct}`];
  facts.push(`versions ${formatVersions(field.versions, message.versions)}`);
  if (field.nullable.length > 0) facts.push(`nullable ${formatVersions(field.nullable, message.versions)}`);
  if (field.tag !== undefined) {
    facts.push(`tag ${field.tag} in ${formatVersions(field.tagged, message.versions)}`);
  }
  if (hasNotableDefault(field)) facts.push(`default ${defaultText(field)}`);
  if (field.ignorable) facts.push('ignorable');
  if (field.entityType !== undefined) facts.push(`entity ${field.entityType}`);
  return `${facts.join(', ')}.`;
}

export function hasNotableDefault({ default: value }: FieldModel): boolean {
  if (value.kind === 'null') return true;
  if (!('value' in value)) return false;
  return value.kind === 'uuid' ? !/^A{22}$/.test(value.value) : Boolean(value.value);
}

export function defaultText({ default: value }: FieldModel): string {
  return 'value' in value ? String(value.value) : value.kind;
}

export function emitRead(message: MessageModel, struct: StructModel): string {
  const tagged = struct.fields.filter((field) => field.tagged.length > 0);
  const properties = struct.fields.map((field) => `${field.name}: ${readValue(message, field)},`);
  const tags =
    tagged.length === 0 ? 'if (r.flexible) r.tags(m);' : `if (r.flexible) {\n${readTags(message, tagged)}\n}`;
  const body = properties.join('\n');
  return `function read${struct.name}(r: Reader, ${parameter('v', body + tags)}: number): ${struct.name} {
const m = {
${body}
} satisfies ${struct.name}Fields<number, Int64> as unknown as ${struct.name};
${tags}
return m;
}
`;
}

function readValue(message: MessageModel, field: FieldModel): string {
  const untagged = without(field.versions, field.tagged);
  if (untagged.length === 0) return defaultExpression(field);
  const nullable = untagged.filter((version) => field.nullable.includes(version));
  const choices: [string, string][] = [];
  if (nullable.length === 0) choices.push(['true', readExpression(message, field, false)]);
  else if (isSame(nullable, untagged)) choices.push(['true', readExpression(message, field, true)]);
  else {
    choices.push(
      [versionCondition(nullable, untagged), readExpression(message, field, true)],
      ['true', readExpression(message, field, false)],
    );
  }
  const value = choices.reduceRight(
    (otherwise, [condition, expression]) =>
      condition === 'true' ? expression : `${condition} ? (${expression}) : (${otherwise})`,
    '',
  );
  const condition = versionCondition(untagged, message.versions);
  return condition === 'true' ? value : `${condition} ? (${value}) : ${defaultExpression(field)}`;
}

function readTags(message: MessageModel, tagged: readonly FieldModel[]): string {
  const flexible = message.flexible;
  const branches = tagged.map((field) => {
    const condition = versionCondition(field.tagged, flexible);
    const guard = condition === 'true' ? '' : `if (!(${condition})) r.misplacedTag(t);\n`;
    return `if (t === ${field.tag}) {\n${guard}m.${field.name} = ${readTagged(message, field)};\n}`;
  });
  return `for (let n = r.tagCount(), t = -1; n > 0; n--) {
t = r.tag(t);
const end = r.tagEnd();
${branches.join(' else ')} else r.unknownTag(m, t, end);
r.closeTag(t, end);
}`;
}

function readTagged(message: MessageModel, field: FieldModel): string {
  const isNullable = field.tagged.some((version) => field.nullable.includes(version));
  const { element, isArray } = field.type;
  if (!isArray && typeof element !== 'string' && isNullable) {
    return `r.presentInTag() ? read${element.struct}(r, v) : null`;
  }
  return readExpression(message, field, isNullable);
}

export function emitWrite(message: MessageModel, struct: StructModel): string {
  const tagged = struct.fields.filter((field) => field.tagged.length > 0).toSorted((a, b) => a.tag! - b.tag!);
  const statements = struct.fields.flatMap((field) => writeField(message, field));
  const tags = tagged.length === 0 ? 'w.tags(m.unknownTaggedFields);' : writeTags(message, tagged);
  const body = [...statements, tags].join('\n');
  const names = struct.fields.map(({ name }) => `'${name}'`).join(', ');
  return `const namesOf${struct.name}: readonly string[] = [${names}];

function write${struct.name}(w: Writer, m: InitOf<${struct.name}>, ${parameter('v', body)}: number): void {
w.fields(m, namesOf${struct.name});
${body}
}
`;
}

function writeField(message: MessageModel, field: FieldModel): string[] {
  const untagged = without(field.versions, field.tagged);
  const lines: string[] = [];
  const absent = absentVersions(message, field);
  const refusal =
    field.ignorable || absent.length === 0 ? '' : `if (${isSetCondition(field)}) w.absent('${field.name}');`;
  if (untagged.length === 0) {
    if (refusal !== '') lines.push(`if (${versionCondition(absent, message.versions)}) { ${refusal} }`);
    return lines;
  }
  const condition = versionCondition(untagged, message.versions);
  const write = writeUntagged(field, untagged);
  if (condition === 'true') return [write];
  const elseCondition = versionCondition(absent, without(message.versions, untagged));
  const otherwise =
    refusal === ''
      ? ''
      : ` else ${elseCondition === 'true' ? refusal : `if (${elseCondition}) { ${refusal} }`}`;
  return [`if (${condition}) { ${write} }${otherwise}`];
}

function writeUntagged(field: FieldModel, untagged: readonly number[]): string {
  const nullable = untagged.filter((version) => field.nullable.includes(version));
  if (nullable.length === 0) return writeStatement(field, false);
  if (isSame(nullable, untagged)) return writeStatement(field, true);
  return `if (${versionCondition(nullable, untagged)}) ${writeStatement(field, true)} else ${writeStatement(field, false)}`;
}

function writeTags(message: MessageModel, tagged: readonly FieldModel[]): string {
  const flexible = message.flexible;
  const isSet = tagged.map((field, index) => {
    const condition = versionCondition(field.tagged, flexible);
    return `const t${index} = ${condition === 'true' ? '' : `(${condition}) && `}${isSetCondition(field)};`;
  });
  const counts = tagged.map((_, index) => `(t${index} ? 1 : 0)`);
  const writes = tagged.map((field, index) => {
    const previous = index === 0 ? -1 : tagged[index - 1]!.tag!;
    return `if (t${index}) {
const at = w.beginTag(u, ${field.tag}, ${previous});
${writeTagged(field)}
w.endTag(at);
}`;
  });
  return `const u = m.unknownTaggedFields;
if (w.flexible) {
${isSet.join('\n')}
w.tagCount(u, ${counts.join(' + ')});
${writes.join('\n')}
w.restOfTags(u, ${tagged.at(-1)!.tag});
} else w.noTags(u);`;
}

function writeTagged(field: FieldModel): string {
  const isNullable = field.tagged.some((version) => field.nullable.includes(version));
  const { element, isArray } = field.type;
  if (isArray || typeof element === 'string') return writeStatement(field, isNullable);
  const value = `m.${field.name}`;
  if (isNullable) return `writeNullableStructInTag(w, ${value}, write${element.struct}, v);`;
  return `write${element.struct}(w, ${value}!, v);`;
}

/** A struct that has a default somewhere needs a function that makes it. */
export function emitDefault(struct: StructModel): string {
  const properties = struct.fields.map((field) => `${field.name}: ${defaultExpression(field)},`);
  return `function default${struct.name}(): ${struct.name} {
return {
${properties.join('\n')}
} satisfies ${struct.name}Fields<number, Int64> as unknown as ${struct.name};
}
`;
}

export function emitIsDefault(struct: StructModel): string {
  const conditions = struct.fields.map((field) => `!(${isSetCondition(field)})`);
  return `function isDefault${struct.name}(m: InitOf<${struct.name}> | null | undefined): boolean {
if (m === undefined) return true;
return m !== null && ${['hasNoTags(m)', ...conditions].join(' && ')};
}
`;
}
