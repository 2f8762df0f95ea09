// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
import {
  defineMessage,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of DefaultPrincipalData. */
export type DefaultPrincipalDataVersion = 0;

export interface DefaultPrincipalDataFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  type: string;
  /** string, versions 0+. */
  name: string;
  /** bool, versions 0+. */
  tokenAuthenticated: boolean;
}

export type DefaultPrincipalData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DefaultPrincipalDataFields<V, I>,
  Unlimited
>;

function readDefaultPrincipalData(r: Reader, _v: number): DefaultPrincipalData {
  const m = {
    type: r.string(),
    name: r.string(),
    tokenAuthenticated: r.bool(),
  } satisfies DefaultPrincipalDataFields<number, Int64> as unknown as DefaultPrincipalData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDefaultPrincipalData: readonly string[] = ['type', 'name', 'tokenAuthenticated'];

function writeDefaultPrincipalData(w: Writer, m: InitOf<DefaultPrincipalData>, _v: number): void {
  w.fields(m, namesOfDefaultPrincipalData);
  w.string(m.type);
  w.string(m.name);
  w.bool(m.tokenAuthenticated);
  w.tags(m.unknownTaggedFields);
}

interface DefaultPrincipalDataShape extends MessageShape {
  readonly message: DefaultPrincipalData<this['V'], this['I']>;
  readonly version: DefaultPrincipalDataVersion;
}

/** Kafka's DefaultPrincipalData: data, versions 0, flexible 0+. */
export const DefaultPrincipalData: MessageCodec<DefaultPrincipalDataShape> =
  /* @__PURE__ */ defineMessage<DefaultPrincipalDataShape>({
    name: 'DefaultPrincipalData',
    type: 'data',
    versions: '0',
    flexible: '0+',
    schema: `DefaultPrincipalData
 type string 0+
 name string 0+
 tokenAuthenticated bool 0+`,
    read: readDefaultPrincipalData,
    write: writeDefaultPrincipalData,
  });
