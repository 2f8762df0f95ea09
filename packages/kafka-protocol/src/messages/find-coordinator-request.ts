// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-6): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  elements,
  elementWriters,
  writeArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of FindCoordinatorRequest. */
export type FindCoordinatorRequestVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6;

type V0To3 = 0 | 1 | 2 | 3;
type V1Up = 1 | 2 | 3 | 4 | 5 | 6;
type V4Up = 4 | 5 | 6;

export interface FindCoordinatorRequestFields<_V extends number, _I extends Int64> {
  /** string, versions 0-3. */
  key: string;
  /** int8, versions 1+. */
  keyType: number;
  /** []string, versions 4+. */
  coordinatorKeys: string[];
}

export type FindCoordinatorRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  FindCoordinatorRequestFields<V, I>,
  { key: V0To3; keyType: V1Up; coordinatorKeys: V4Up }
>;

function readFindCoordinatorRequest(r: Reader, v: number): FindCoordinatorRequest {
  const m = {
    key: v <= 3 ? r.string() : '',
    keyType: v >= 1 ? r.int8() : 0,
    coordinatorKeys: v >= 4 ? arrayOf(r, r.arrayLength(1), elements.string, v) : [],
  } satisfies FindCoordinatorRequestFields<number, Int64> as unknown as FindCoordinatorRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfFindCoordinatorRequest: readonly string[] = ['key', 'keyType', 'coordinatorKeys'];

function writeFindCoordinatorRequest(w: Writer, m: InitOf<FindCoordinatorRequest>, v: number): void {
  w.fields(m, namesOfFindCoordinatorRequest);
  if (v <= 3) {
    w.string(m.key);
  } else if (m.key !== undefined && m.key !== '') w.absent('key');
  if (v >= 1) {
    w.int8(m.keyType);
  } else if (m.keyType !== undefined && m.keyType !== 0) w.absent('keyType');
  if (v >= 4) {
    writeArray(w, m.coordinatorKeys, elementWriters.string, v);
  } else if (m.coordinatorKeys !== undefined && m.coordinatorKeys.length !== 0) w.absent('coordinatorKeys');
  w.tags(m.unknownTaggedFields);
}

interface FindCoordinatorRequestShape extends MessageShape {
  readonly message: FindCoordinatorRequest<this['V'], this['I']>;
  readonly version: FindCoordinatorRequestVersion;
}

/** Kafka's FindCoordinatorRequest: request, key 10, versions 0-6, flexible 3+. */
export const FindCoordinatorRequest: MessageCodec<FindCoordinatorRequestShape> =
  /* @__PURE__ */ defineMessage<FindCoordinatorRequestShape>({
    name: 'FindCoordinatorRequest',
    type: 'request',
    apiKey: 10,
    versions: '0-6',
    flexible: '3+',
    headers: '0-2:1 3+:2',
    listeners: ['broker'],
    schema: `FindCoordinatorRequest
 key string 0-3
 keyType int8 1+
 coordinatorKeys []string 4+`,
    read: readFindCoordinatorRequest,
    write: writeFindCoordinatorRequest,
  });
