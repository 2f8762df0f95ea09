// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-5): run `npm run generate`, do not edit.
import {
  defineMessage,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of SyncGroupResponse. */
export type SyncGroupResponseVersion = 0 | 1 | 2 | 3 | 4 | 5;

type V1Up = 1 | 2 | 3 | 4 | 5;
type V5Up = 5;

export interface SyncGroupResponseFields<_V extends number, _I extends Int64> {
  /** int32, versions 1+, ignorable. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 5+, nullable 5+, default null, ignorable. */
  protocolType: string | null;
  /** string, versions 5+, nullable 5+, default null, ignorable. */
  protocolName: string | null;
  /** bytes, versions 0+. */
  assignment: Uint8Array;
}

export type SyncGroupResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  SyncGroupResponseFields<V, I>,
  { throttleTimeMs: V1Up; protocolType: V5Up; protocolName: V5Up }
>;

function readSyncGroupResponse(r: Reader, v: number): SyncGroupResponse {
  const m = {
    throttleTimeMs: v >= 1 ? r.int32() : 0,
    errorCode: r.int16(),
    protocolType: v >= 5 ? r.nullableString() : null,
    protocolName: v >= 5 ? r.nullableString() : null,
    assignment: r.bytesField(),
  } satisfies SyncGroupResponseFields<number, Int64> as unknown as SyncGroupResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfSyncGroupResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'protocolType',
  'protocolName',
  'assignment',
];

function writeSyncGroupResponse(w: Writer, m: InitOf<SyncGroupResponse>, v: number): void {
  w.fields(m, namesOfSyncGroupResponse);
  if (v >= 1) {
    w.int32(m.throttleTimeMs);
  }
  w.int16(m.errorCode);
  if (v >= 5) {
    w.nullableString(m.protocolType, null);
  }
  if (v >= 5) {
    w.nullableString(m.protocolName, null);
  }
  w.bytesField(m.assignment);
  w.tags(m.unknownTaggedFields);
}

interface SyncGroupResponseShape extends MessageShape {
  readonly message: SyncGroupResponse<this['V'], this['I']>;
  readonly version: SyncGroupResponseVersion;
}

/** Kafka's SyncGroupResponse: response, key 14, versions 0-5, flexible 4+. */
export const SyncGroupResponse: MessageCodec<SyncGroupResponseShape> =
  /* @__PURE__ */ defineMessage<SyncGroupResponseShape>({
    name: 'SyncGroupResponse',
    type: 'response',
    apiKey: 14,
    versions: '0-5',
    flexible: '4+',
    headers: '0-3:0 4+:1',
    schema: `SyncGroupResponse
 throttleTimeMs int32 1+ ignorable
 errorCode int16 0+
 protocolType string 5+ null=5+ default=null ignorable
 protocolName string 5+ null=5+ default=null ignorable
 assignment bytes 0+`,
    read: readSyncGroupResponse,
    write: writeSyncGroupResponse,
  });
