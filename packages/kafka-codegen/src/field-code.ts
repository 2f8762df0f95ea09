// The TypeScript of one field: its type, default, and the calls that read and write it.
import {
  type DefaultValue,
  type FieldModel,
  type MessageModel,
  type StructModel,
  zeroUuid,
} from './model.ts';
import type { PrimitiveType } from './schema.ts';
import { without } from './version-set.ts';

/** A value as an expression, always a fresh object where it is an object. */
export function defaultExpression(field: FieldModel): string {
  const { default: value, type } = field;
  if ('value' in value) return literal(value);
  if (value.kind === 'null') return 'null';
  if (value.kind === 'empty') return type.isArray ? '[]' : 'noBytes';
  return `default${structNameOf(field)}()`;
}

function literal(value: Exclude<DefaultValue, { kind: 'null' | 'empty' | 'struct' }>): string {
  if (value.kind === 'integer') {
    return Number.isSafeInteger(Number(value.value)) ? `${value.value}` : `${value.value}n`;
  }
  if (value.kind === 'uuid' && value.value === zeroUuid) return 'zeroUuid';
  if (value.kind === 'string' || value.kind === 'uuid') return quote(value.value);
  return String(value.value);
}

export function quote(text: string): string {
  return `'${text.replaceAll('\\', String.raw`\\`).replaceAll("'", String.raw`\'`)}'`;
}

export function structNameOf(field: FieldModel): string {
  const { element } = field.type;
  if (typeof element === 'string') throw new Error(`${field.name} is no struct`);
  return element.struct;
}

const types: Record<PrimitiveType, string> = {
  bool: 'boolean',
  int8: 'number',
  int16: 'number',
  uint16: 'number',
  int32: 'number',
  uint32: 'number',
  int64: 'I',
  uuid: 'Uuid',
  float64: 'number',
  string: 'string',
  bytes: 'Uint8Array',
  records: 'Uint8Array',
};

export function typeExpression(field: FieldModel): string {
  const { element, isArray } = field.type;
  const one = typeof element === 'string' ? types[element] : `${element.struct}<V, I>`;
  return `${one}${isArray ? '[]' : ''}${field.nullable.length > 0 || field.default.kind === 'null' ? ' | null' : ''}`;
}

/** The fewest bytes that an element of an array can take in any version of the array. */
export function leastElementBytes(message: MessageModel, field: FieldModel): number {
  const least = field.versions.map((version) =>
    leastBytes(message, { ...field, nullable: [] }, version, true),
  );
  return Math.max(1, Math.min(...least));
}

const fixedBytes: Partial<Record<PrimitiveType, number>> = {
  bool: 1,
  int8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  int64: 8,
  uuid: 16,
  float64: 8,
};

function leastBytes(message: MessageModel, field: FieldModel, version: number, isElement: boolean): number {
  const { element, isArray } = field.type;
  const isFlexible = message.flexible.includes(version) && !field.legacyLength.includes(version);
  if (isArray && !isElement) return isFlexible ? 1 : 4;
  if (typeof element !== 'string') {
    if (field.nullable.includes(version)) return 1;
    return leastStructBytes(message, message.structs.find(({ name }) => name === element.struct)!, version);
  }
  return fixedBytes[element] ?? (isFlexible ? 1 : element === 'string' ? 2 : 4);
}

function leastStructBytes(message: MessageModel, struct: StructModel, version: number): number {
  return struct.fields
    .filter(({ versions, tagged }) => versions.includes(version) && !tagged.includes(version))
    .reduce(
      (sum, field) => sum + leastBytes(message, field, version, false),
      message.flexible.includes(version) ? 1 : 0,
    );
}

/** A call that reads the field, for versions in which it is there; `isNullable` of one way or the other. */
export function readExpression(message: MessageModel, field: FieldModel, isNullable: boolean): string {
  const { element, isArray } = field.type;
  const nullable = isNullable ? 'nullable' : '';
  if (isArray) {
    const least = leastElementBytes(message, field);
    const count = `r.${camel(nullable, 'arrayLength')}(${least})`;
    if (element === 'int32') return `r.${camel(nullable, 'int32Array')}()`;
    const read = typeof element === 'string' ? `elements.${element}` : `read${element.struct}`;
    return `${camel(nullable, 'arrayOf')}(r, ${count}, ${read}, v)`;
  }
  if (typeof element !== 'string') {
    const read = `read${element.struct}(r, v)`;
    return isNullable ? `r.present() ? ${read} : null` : read;
  }
  if (element !== 'string' && element !== 'bytes' && element !== 'records') return `r.${element}()`;
  const legacy = field.legacyLength.length > 0 ? 'legacy' : '';
  return `r.${variableMethod(element, legacy, nullable)}()`;
}

/** A statement that writes the field, for versions in which it is there. */
export function writeStatement(field: FieldModel, isNullable: boolean): string {
  const { element, isArray } = field.type;
  const value = `m.${field.name}`;
  const nullable = isNullable ? 'nullable' : '';
  const isNull = field.default.kind === 'null';
  if (isArray) {
    const array = isNull ? `${value} === undefined ? null : ${value}` : value;
    if (element === 'int32') return `w.${camel(nullable, 'int32Array')}(${array});`;
    const write = typeof element === 'string' ? `elementWriters.${element}` : `write${element.struct}`;
    return `${camel(nullable, 'writeArray')}(w, ${array}, ${write}, v);`;
  }
  if (typeof element !== 'string') {
    const struct = `${value} === undefined ? ${isNull ? 'null' : 'nothing'} : ${value}`;
    return isNullable
      ? `writeNullableStruct(w, ${struct}, write${element.struct}, v);`
      : `write${element.struct}(w, ${struct}, v);`;
  }
  const fallback = fallbackArgument(field, element);
  if (element !== 'string' && element !== 'bytes' && element !== 'records') {
    return `w.${element}(${value}${fallback});`;
  }
  const legacy = field.legacyLength.length > 0 ? 'legacy' : '';
  const method = variableMethod(element, legacy, nullable);
  return `w.${method}(${value}${isNullable || field.default.kind !== 'null' ? fallback : ''});`;
}

/** The second argument of a writer's method, left out where the method has the same default. */
function fallbackArgument(field: FieldModel, element: PrimitiveType): string {
  const value = field.default;
  if (value.kind === 'null') return ', null';
  if (value.kind === 'integer' && value.value === 0n) return '';
  if (value.kind === 'float' && value.value === 0) return '';
  if (value.kind === 'bool' && !value.value) return '';
  if (value.kind === 'string' && value.value === '') return '';
  if (value.kind === 'empty' || element === 'bytes' || element === 'records') return '';
  if (value.kind === 'uuid' && value.value === zeroUuid) return '';
  return `, ${defaultExpression(field)}`;
}

/** A condition that holds when the field has a value other than its default. */
export function isSetCondition(field: FieldModel): string {
  const value = `m.${field.name}`;
  const isThere = `${value} !== undefined`;
  const { default: fallback } = field;
  if (fallback.kind === 'null') return `${isThere} && ${value} !== null`;
  if (fallback.kind === 'struct') return `!isDefault${structNameOf(field)}(${value})`;
  if (fallback.kind === 'empty') {
    const isFilled = `${value}.length !== 0`;
    return `${isThere} && ${typeExpression(field).endsWith('| null') ? `(${value} === null || ${isFilled})` : isFilled}`;
  }
  if (fallback.kind === 'bool') return `${value} === ${!fallback.value}`;
  // The same integer may come as a number or as a bigint: only the loose comparison takes both for equal.
  const operator = field.type.element === 'int64' ? '!=' : '!==';
  return `${isThere} && ${value} ${operator} ${defaultExpression(field)}`;
}

/** Versions in which the field is not there. */
export function absentVersions(message: MessageModel, field: FieldModel): number[] {
  return without(message.versions, field.versions);
}

function camel(first: string, second: string): string {
  return first === '' ? second : first + second.charAt(0).toUpperCase() + second.slice(1);
}

/** Of reader and writer alike: `string`, `legacyNullableString`, `bytesField`, `nullableBytes` … */
function variableMethod(element: 'string' | 'bytes' | 'records', legacy: string, nullable: string): string {
  const kind = element === 'string' ? 'string' : 'bytes';
  const method = camel(legacy, camel(nullable, kind));
  return method === 'bytes' ? 'bytesField' : method;
}
