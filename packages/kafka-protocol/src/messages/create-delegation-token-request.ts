// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 1-3), 3.9.1 (version 0): run `npm run generate`, do not edit.
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

/** Versions of CreateDelegationTokenRequest. */
export type CreateDelegationTokenRequestVersion = 0 | 1 | 2 | 3;

type V3Up = 3;

export interface CreateDelegationTokenRequestFields<V extends number, I extends Int64> {
  /** string, versions 3+, nullable 3+. */
  ownerPrincipalType: string | null;
  /** string, versions 3+, nullable 3+. */
  ownerPrincipalName: string | null;
  /** []CreatableRenewers, versions 0+. */
  renewers: CreatableRenewers<V, I>[];
  /** int64, versions 0+. */
  maxLifetimeMs: I;
}

export type CreateDelegationTokenRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CreateDelegationTokenRequestFields<V, I>,
  { ownerPrincipalType: V3Up; ownerPrincipalName: V3Up }
>;

export interface CreatableRenewersFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  principalType: string;
  /** string, versions 0+. */
  principalName: string;
}

export type CreatableRenewers<V extends number = number, I extends Int64 = Int64> = At<
  V,
  CreatableRenewersFields<V, I>,
  Unlimited
>;

function readCreateDelegationTokenRequest(r: Reader, v: number): CreateDelegationTokenRequest {
  const m = {
    ownerPrincipalType: v >= 3 ? r.nullableString() : '',
    ownerPrincipalName: v >= 3 ? r.nullableString() : '',
    renewers: arrayOf(r, r.arrayLength(3), readCreatableRenewers, v),
    maxLifetimeMs: r.int64(),
  } satisfies CreateDelegationTokenRequestFields<number, Int64> as unknown as CreateDelegationTokenRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCreateDelegationTokenRequest: readonly string[] = [
  'ownerPrincipalType',
  'ownerPrincipalName',
  'renewers',
  'maxLifetimeMs',
];

function writeCreateDelegationTokenRequest(
  w: Writer,
  m: InitOf<CreateDelegationTokenRequest>,
  v: number,
): void {
  w.fields(m, namesOfCreateDelegationTokenRequest);
  if (v >= 3) {
    w.nullableString(m.ownerPrincipalType);
  } else if (m.ownerPrincipalType !== undefined && m.ownerPrincipalType !== '')
    w.absent('ownerPrincipalType');
  if (v >= 3) {
    w.nullableString(m.ownerPrincipalName);
  } else if (m.ownerPrincipalName !== undefined && m.ownerPrincipalName !== '')
    w.absent('ownerPrincipalName');
  writeArray(w, m.renewers, writeCreatableRenewers, v);
  w.int64(m.maxLifetimeMs);
  w.tags(m.unknownTaggedFields);
}

function readCreatableRenewers(r: Reader, _v: number): CreatableRenewers {
  const m = {
    principalType: r.string(),
    principalName: r.string(),
  } satisfies CreatableRenewersFields<number, Int64> as unknown as CreatableRenewers;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfCreatableRenewers: readonly string[] = ['principalType', 'principalName'];

function writeCreatableRenewers(w: Writer, m: InitOf<CreatableRenewers>, _v: number): void {
  w.fields(m, namesOfCreatableRenewers);
  w.string(m.principalType);
  w.string(m.principalName);
  w.tags(m.unknownTaggedFields);
}

interface CreateDelegationTokenRequestShape extends MessageShape {
  readonly message: CreateDelegationTokenRequest<this['V'], this['I']>;
  readonly version: CreateDelegationTokenRequestVersion;
}

/** Kafka's CreateDelegationTokenRequest: request, key 38, versions 0-3, flexible 2+. */
export const CreateDelegationTokenRequest: MessageCodec<CreateDelegationTokenRequestShape> =
  /* @__PURE__ */ defineMessage<CreateDelegationTokenRequestShape>({
    name: 'CreateDelegationTokenRequest',
    type: 'request',
    apiKey: 38,
    versions: '0-3',
    flexible: '2+',
    headers: '0-1:1 2+:2',
    listeners: ['broker', 'controller', 'zkBroker'],
    schema: `CreateDelegationTokenRequest
 ownerPrincipalType string 3+ null=3+
 ownerPrincipalName string 3+ null=3+
 renewers []CreatableRenewers 0+
 maxLifetimeMs int64 0+
CreatableRenewers
 principalType string 0+
 principalName string 0+`,
    read: readCreateDelegationTokenRequest,
    write: writeCreateDelegationTokenRequest,
  });
