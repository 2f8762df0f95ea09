import { Fault } from './errors.ts';
import { defaultOf, type FieldSchema, type StructSchema } from './schema.ts';

type Struct = Record<string, unknown>;

/** Fills in defaults at every depth, checks the names of fields, and copies: nothing of `init` is shared but bytes. */
export class MessageMaker {
  path = '';

  make(struct: StructSchema, init: unknown, path = ''): Struct {
    this.path = path;
    if (typeof init !== 'object' || init === null || Array.isArray(init)) {
      throw new Fault('ERR_KAFKA_INVALID_VALUE', `the value is not a ${struct.name}`);
    }
    const given = init as Struct;
    const made: Struct = {};
    for (const field of struct.fields) {
      const value = given[field.name];
      made[field.name] =
        value === undefined ? defaultOf(field) : this.#value(field, value, `${path}.${field.name}`);
    }
    for (const name of Object.keys(given)) {
      if (Object.hasOwn(made, name)) continue;
      this.path = `${path}.${name}`;
      if (name !== 'unknownTaggedFields') {
        throw new Fault('ERR_KAFKA_UNKNOWN_FIELD', `${struct.name} has no field ${name}`);
      }
      if (given[name] !== undefined) made[name] = given[name];
    }
    return made;
  }

  #value(field: FieldSchema, value: unknown, path: string): unknown {
    if (value === null) return null;
    if (field.isArray) {
      this.path = path;
      if (!Array.isArray(value)) throw new Fault('ERR_KAFKA_INVALID_VALUE', 'the value is not an array');
      const { struct } = field;
      return value.map((element: unknown, index) =>
        struct === undefined ? element : this.make(struct, element, `${path}[${index}]`),
      );
    }
    return field.struct === undefined ? value : this.make(field.struct, value, path);
  }
}
