// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-3), 3.9.1 (version 0): run `npm run generate`, do not edit.
import {
  defineMessage,
  nullableArrayOf,
  nullableWriteArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of DescribeDelegationTokenRequest. */
export type DescribeDelegationTokenRequestVersion = 0 | 1 | 2 | 3;

export interface DescribeDelegationTokenRequestFields<V extends number, I extends Int64> {
  /** []DescribeDelegationTokenOwner, versions 0+, nullable 0+. */
  owners: DescribeDelegationTokenOwner<V, I>[] | null;
}

export type DescribeDelegationTokenRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeDelegationTokenRequestFields<V, I>,
  Unlimited
>;

export interface DescribeDelegationTokenOwnerFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  principalType: string;
  /** string, versions 0+. */
  principalName: string;
}

export type DescribeDelegationTokenOwner<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeDelegationTokenOwnerFields<V, I>,
  Unlimited
>;

function readDescribeDelegationTokenRequest(r: Reader, v: number): DescribeDelegationTokenRequest {
  const m = {
    owners: nullableArrayOf(r, r.nullableArrayLength(3), readDescribeDelegationTokenOwner, v),
  } satisfies DescribeDelegationTokenRequestFields<
    number,
    Int64
  > as unknown as DescribeDelegationTokenRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeDelegationTokenRequest: readonly string[] = ['owners'];

function writeDescribeDelegationTokenRequest(
  w: Writer,
  m: InitOf<DescribeDelegationTokenRequest>,
  v: number,
): void {
  w.fields(m, namesOfDescribeDelegationTokenRequest);
  nullableWriteArray(w, m.owners, writeDescribeDelegationTokenOwner, v);
  w.tags(m.unknownTaggedFields);
}

function readDescribeDelegationTokenOwner(r: Reader, _v: number): DescribeDelegationTokenOwner {
  const m = {
    principalType: r.string(),
    principalName: r.string(),
  } satisfies DescribeDelegationTokenOwnerFields<number, Int64> as unknown as DescribeDelegationTokenOwner;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeDelegationTokenOwner: readonly string[] = ['principalType', 'principalName'];

function writeDescribeDelegationTokenOwner(
  w: Writer,
  m: InitOf<DescribeDelegationTokenOwner>,
  _v: number,
): void {
  w.fields(m, namesOfDescribeDelegationTokenOwner);
  w.string(m.principalType);
  w.string(m.principalName);
  w.tags(m.unknownTaggedFields);
}

interface DescribeDelegationTokenRequestShape extends MessageShape {
  readonly message: DescribeDelegationTokenRequest<this['V'], this['I']>;
  readonly version: DescribeDelegationTokenRequestVersion;
}

/** Kafka's DescribeDelegationTokenRequest: request, key 41, versions 0-3, flexible 2+. */
export const DescribeDelegationTokenRequest: MessageCodec<DescribeDelegationTokenRequestShape> =
  /* @__PURE__ */ defineMessage<DescribeDelegationTokenRequestShape>({
    name: 'DescribeDelegationTokenRequest',
    type: 'request',
    apiKey: 41,
    versions: '0-3',
    flexible: '2+',
    headers: '0-1:1 2+:2',
    listeners: ['broker', 'controller', 'zkBroker'],
    schema: `DescribeDelegationTokenRequest
 owners []DescribeDelegationTokenOwner 0+ null=0+
DescribeDelegationTokenOwner
 principalType string 0+
 principalName string 0+`,
    read: readDescribeDelegationTokenRequest,
    write: writeDescribeDelegationTokenRequest,
  });
