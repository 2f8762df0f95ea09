// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  writeArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of DescribeClientQuotasRequest. */
export type DescribeClientQuotasRequestVersion = 0 | 1;

export interface DescribeClientQuotasRequestFields<V extends number, I extends Int64> {
  /** []ComponentData, versions 0+. */
  components: ComponentData<V, I>[];
  /** bool, versions 0+. */
  strict: boolean;
}

export type DescribeClientQuotasRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeClientQuotasRequestFields<V, I>,
  Unlimited
>;

export interface ComponentDataFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  entityType: string;
  /** int8, versions 0+. */
  matchType: number;
  /** string, versions 0+, nullable 0+. */
  match: string | null;
}

export type ComponentData<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ComponentDataFields<V, I>,
  Unlimited
>;

function readDescribeClientQuotasRequest(r: Reader, v: number): DescribeClientQuotasRequest {
  const m = {
    components: arrayOf(r, r.arrayLength(4), readComponentData, v),
    strict: r.bool(),
  } satisfies DescribeClientQuotasRequestFields<number, Int64> as unknown as DescribeClientQuotasRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeClientQuotasRequest: readonly string[] = ['components', 'strict'];

function writeDescribeClientQuotasRequest(
  w: Writer,
  m: InitOf<DescribeClientQuotasRequest>,
  v: number,
): void {
  w.fields(m, namesOfDescribeClientQuotasRequest);
  writeArray(w, m.components, writeComponentData, v);
  w.bool(m.strict);
  w.tags(m.unknownTaggedFields);
}

function readComponentData(r: Reader, _v: number): ComponentData {
  const m = {
    entityType: r.string(),
    matchType: r.int8(),
    match: r.nullableString(),
  } satisfies ComponentDataFields<number, Int64> as unknown as ComponentData;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfComponentData: readonly string[] = ['entityType', 'matchType', 'match'];

function writeComponentData(w: Writer, m: InitOf<ComponentData>, _v: number): void {
  w.fields(m, namesOfComponentData);
  w.string(m.entityType);
  w.int8(m.matchType);
  w.nullableString(m.match);
  w.tags(m.unknownTaggedFields);
}

interface DescribeClientQuotasRequestShape extends MessageShape {
  readonly message: DescribeClientQuotasRequest<this['V'], this['I']>;
  readonly version: DescribeClientQuotasRequestVersion;
}

/** Kafka's DescribeClientQuotasRequest: request, key 48, versions 0-1, flexible 1+. */
export const DescribeClientQuotasRequest: MessageCodec<DescribeClientQuotasRequestShape> =
  /* @__PURE__ */ defineMessage<DescribeClientQuotasRequestShape>({
    name: 'DescribeClientQuotasRequest',
    type: 'request',
    apiKey: 48,
    versions: '0-1',
    flexible: '1+',
    headers: '0:1 1+:2',
    listeners: ['broker'],
    schema: `DescribeClientQuotasRequest
 components []ComponentData 0+
 strict bool 0+
ComponentData
 entityType string 0+
 matchType int8 0+
 match string 0+ null=0+`,
    read: readDescribeClientQuotasRequest,
    write: writeDescribeClientQuotasRequest,
  });
