// How messages are typed: which fields exist at a version, what may be given to an encoder, and the shape that ties a codec
// to its message.
import type { Int64 } from './int64.ts';
import type { UnknownTaggedField } from './tagged-fields.ts';
import type { UnknownTags } from './writer.ts';

/**
 * Keeps messages from being written as complete literals: a later release may add fields, and that must not break code
 * that compiles today. Make them with `create`, or from others by spreading.
 */
declare const madeByCodec: unique symbol;

interface StructExtras {
  /** Tagged fields that the version in use does not know; there only when there are some. */
  unknownTaggedFields?: UnknownTaggedField[];
  readonly [madeByCodec]: true;
}

/** Of a struct whose fields exist in every version. */
export type Unlimited = Readonly<Record<'', never>>;

/** The fields of `F` at version `V`, where `L` names the versions of those that not every version has. */
export type At<V extends number, F, L> = FieldsAt<V, F, L> & StructExtras;

type FieldsAt<V extends number, F, L> = number extends V
  ? F
  : {
      [K in keyof F as K extends keyof L ? ([Extract<V, L[K]>] extends [never] ? never : K) : K]: F[K];
    };

/** What an encoder takes for a struct: any of its fields, the others have their defaults. */
export type InitOf<T> = unknown extends T
  ? unknown
  : T extends string | number | bigint | boolean | null | undefined | Uint8Array
    ? T
    : T extends readonly (infer E)[]
      ? readonly InitOf<E>[]
      : { readonly [K in keyof T as K extends string ? K : never]?: InitOf<T[K]> | undefined } & {
          readonly unknownTaggedFields?: UnknownTags | undefined;
        };

/** A message as a function of version and int64 type: a codec applies it by intersection (`S & { V: 9 }`). */
export interface MessageShape {
  readonly V: number;
  readonly I: Int64;
  readonly message: unknown;
  /** Every version of the message. */
  readonly version: number;
}

/** The message of a shape at version `V`. */
export type MessageOf<S extends MessageShape, V extends number = number, I extends Int64 = Int64> = (S & {
  readonly V: V;
  readonly I: I;
})['message'];

/** Lets a version that is only known at run time pass, and of literals those that exist. */
export type Supported<S extends MessageShape, V extends number> = number extends V
  ? unknown
  : V extends S['version']
    ? unknown
    : never;
