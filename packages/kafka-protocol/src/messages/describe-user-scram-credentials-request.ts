// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
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

/** Versions of DescribeUserScramCredentialsRequest. */
export type DescribeUserScramCredentialsRequestVersion = 0;

export interface DescribeUserScramCredentialsRequestFields<V extends number, I extends Int64> {
  /** []UserName, versions 0+, nullable 0+. */
  users: UserName<V, I>[] | null;
}

export type DescribeUserScramCredentialsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeUserScramCredentialsRequestFields<V, I>,
  Unlimited
>;

export interface UserNameFields<_V extends number, _I extends Int64> {
  /** string, versions 0+. */
  name: string;
}

export type UserName<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UserNameFields<V, I>,
  Unlimited
>;

function readDescribeUserScramCredentialsRequest(r: Reader, v: number): DescribeUserScramCredentialsRequest {
  const m = {
    users: nullableArrayOf(r, r.nullableArrayLength(2), readUserName, v),
  } satisfies DescribeUserScramCredentialsRequestFields<
    number,
    Int64
  > as unknown as DescribeUserScramCredentialsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeUserScramCredentialsRequest: readonly string[] = ['users'];

function writeDescribeUserScramCredentialsRequest(
  w: Writer,
  m: InitOf<DescribeUserScramCredentialsRequest>,
  v: number,
): void {
  w.fields(m, namesOfDescribeUserScramCredentialsRequest);
  nullableWriteArray(w, m.users, writeUserName, v);
  w.tags(m.unknownTaggedFields);
}

function readUserName(r: Reader, _v: number): UserName {
  const m = {
    name: r.string(),
  } satisfies UserNameFields<number, Int64> as unknown as UserName;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfUserName: readonly string[] = ['name'];

function writeUserName(w: Writer, m: InitOf<UserName>, _v: number): void {
  w.fields(m, namesOfUserName);
  w.string(m.name);
  w.tags(m.unknownTaggedFields);
}

interface DescribeUserScramCredentialsRequestShape extends MessageShape {
  readonly message: DescribeUserScramCredentialsRequest<this['V'], this['I']>;
  readonly version: DescribeUserScramCredentialsRequestVersion;
}

/** Kafka's DescribeUserScramCredentialsRequest: request, key 50, versions 0, flexible 0+. */
export const DescribeUserScramCredentialsRequest: MessageCodec<DescribeUserScramCredentialsRequestShape> =
  /* @__PURE__ */ defineMessage<DescribeUserScramCredentialsRequestShape>({
    name: 'DescribeUserScramCredentialsRequest',
    type: 'request',
    apiKey: 50,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker', 'controller'],
    schema: `DescribeUserScramCredentialsRequest
 users []UserName 0+ null=0+
UserName
 name string 0+`,
    read: readDescribeUserScramCredentialsRequest,
    write: writeDescribeUserScramCredentialsRequest,
  });
