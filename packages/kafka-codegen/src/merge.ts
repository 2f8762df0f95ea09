// Several releases, one model. Kafka removes old versions from its schemas, so each version is taken from the newest
// release that still lists it; where two releases each give some versions of a message, their fields are merged by name.
import { modelOf, type FieldModel, type MessageModel, type SchemaFile, type StructModel } from './model.ts';
import { listVersions, union, without } from './version-set.ts';

/** `files` of all releases, the newest release first. */
export function mergeReleases(files: readonly SchemaFile[]): MessageModel[] {
  const byName = new Map<string, SchemaFile[]>();
  for (const file of files) {
    const same = byName.get(file.schema.name) ?? [];
    if (same.length > 0 && same[0]!.family !== file.family) {
      throw new Error(`${file.schema.name} is in ${same[0]!.family} and in ${file.family}`);
    }
    same.push(file);
    byName.set(file.schema.name, same);
  }
  return [...byName.values()].map(mergeMessage).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function mergeMessage(generations: readonly SchemaFile[]): MessageModel {
  const parts: MessageModel[] = [];
  let covered: number[] = [];
  for (const file of generations) {
    const own = without(listVersions(file.schema.validVersions), covered);
    covered = union(covered, own);
    if (own.length > 0) parts.push(modelOf(file, own));
  }
  // The newest release decides what the message is, even when it lists no version any more.
  const newest = generations[0]!.schema;
  const merged = parts.reduce(mergeParts);
  return { ...merged, type: newest.type, apiKey: newest.apiKey };
}

function mergeParts(newer: MessageModel, older: MessageModel): MessageModel {
  const renamed = renameStructs(newer, older);
  const names = unionOfNames(
    newer.structs.map(({ name }) => name),
    renamed.map(({ name }) => name),
  );
  const structs = names.map((name) => {
    const a = newer.structs.find((struct) => struct.name === name);
    const b = renamed.find((struct) => struct.name === name);
    return { name, fields: mergeFields(newer.name, a?.fields ?? [], b?.fields ?? []) };
  });
  return {
    ...newer,
    versions: union(newer.versions, older.versions),
    flexible: union(newer.flexible, older.flexible),
    unstable: union(newer.unstable, older.unstable),
    listeners: [...new Set([...newer.listeners, ...older.listeners])].toSorted(),
    headerVersions: new Map([...older.headerVersions, ...newer.headerVersions]),
    structs: reachable(structs),
    sources: [...newer.sources, ...older.sources],
  };
}

/** Gives the structs of the older release the names that the newer one has at the same fields. */
function renameStructs(newer: MessageModel, older: MessageModel): StructModel[] {
  const names = new Map<string, string>();
  const visit = (newName: string, oldName: string): void => {
    if (names.has(oldName)) return;
    names.set(oldName, newName);
    const newFields = newer.structs.find(({ name }) => name === newName)?.fields ?? [];
    for (const field of older.structs.find(({ name }) => name === oldName)!.fields) {
      const counterpart = newFields.find(({ name }) => name === field.name);
      const { element } = field.type;
      if (typeof element === 'string') continue;
      const target = counterpart?.type.element;
      if (counterpart !== undefined && (target === undefined || typeof target === 'string')) {
        throw new Error(`${newer.name}: ${field.name} is a struct in one release only`);
      }
      visit(
        target === undefined || typeof target === 'string' ? element.struct : target.struct,
        element.struct,
      );
    }
  };
  visit(newer.name, older.name);
  return older.structs.map(({ name, fields }) => ({
    name: names.get(name) ?? name,
    fields: fields.map((field) => renameType(field, names)),
  }));
}

function renameType(field: FieldModel, names: ReadonlyMap<string, string>): FieldModel {
  const { element, isArray } = field.type;
  if (typeof element === 'string') return field;
  return { ...field, type: { isArray, element: { struct: names.get(element.struct) ?? element.struct } } };
}

/** Both orders hold in the result, since each is the order on the wire of its versions. */
function mergeFields(
  message: string,
  newer: readonly FieldModel[],
  older: readonly FieldModel[],
): FieldModel[] {
  const merged: FieldModel[] = [];
  let next = 0;
  for (const field of older) {
    const at = newer.findIndex(({ name }) => name === field.name);
    if (at < 0) {
      merged.push(field);
      continue;
    }
    if (at < next) throw new Error(`${message}: ${field.name} changed its place between releases`);
    merged.push(...newer.slice(next, at), mergeField(message, newer[at]!, field));
    next = at + 1;
  }
  return [...merged, ...newer.slice(next)];
}

function mergeField(message: string, newer: FieldModel, older: FieldModel): FieldModel {
  for (const property of ['type', 'tag'] as const) {
    if (JSON.stringify(newer[property]) !== JSON.stringify(older[property])) {
      throw new Error(`${message}: ${newer.name} has another ${property} in an older release`);
    }
  }
  return {
    ...newer,
    versions: union(newer.versions, older.versions),
    nullable: union(newer.nullable, older.nullable),
    tagged: union(newer.tagged, older.tagged),
    default: mergeDefaults(message, newer, older),
    ignorable: newer.ignorable || older.ignorable,
    legacyLength: union(newer.legacyLength, older.legacyLength),
  };
}

/** Records that may be null in old versions only have no bytes by default; any other difference is a new fact to look at. */
function mergeDefaults(message: string, newer: FieldModel, older: FieldModel): FieldModel['default'] {
  const isSameDefault =
    newer.default.kind === older.default.kind &&
    ('value' in newer.default ? newer.default.value : undefined) ===
      ('value' in older.default ? older.default.value : undefined);
  if (!isSameDefault && newer.type.element !== 'records') {
    throw new Error(`${message}: ${newer.name} has another default in an older release`);
  }
  return newer.default;
}

function unionOfNames(a: readonly string[], b: readonly string[]): string[] {
  return [...a, ...b.filter((name) => !a.includes(name))];
}

/** In the order of first use from the message down. */
function reachable(structs: readonly StructModel[]): StructModel[] {
  const ordered: StructModel[] = [structs[0]!];
  for (const struct of ordered) {
    for (const { type } of struct.fields) {
      if (typeof type.element === 'string') continue;
      const name = type.element.struct;
      if (!ordered.some((known) => known.name === name)) ordered.push(structs.find((s) => s.name === name)!);
    }
  }
  return ordered;
}
