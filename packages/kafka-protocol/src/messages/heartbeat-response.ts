// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-4): run `npm run generate`, do not edit.
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

/** Versions of HeartbeatResponse. */
export type HeartbeatResponseVersion = 0 | 1 | 2 | 3 | 4;

type V1Up = 1 | 2 | 3 | 4;

export interface HeartbeatResponseFields<_V extends number, _I extends Int64> {
  /** int32, versions 1+, ignorable. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
}

export type HeartbeatResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  HeartbeatResponseFields<V, I>,
  { throttleTimeMs: V1Up }
>;

function readHeartbeatResponse(r: Reader, v: number): HeartbeatResponse {
  const m = {
    throttleTimeMs: v >= 1 ? r.int32() : 0,
    errorCode: r.int16(),
  } satisfies HeartbeatResponseFields<number, Int64> as unknown as HeartbeatResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfHeartbeatResponse: readonly string[] = ['throttleTimeMs', 'errorCode'];

function writeHeartbeatResponse(w: Writer, m: InitOf<HeartbeatResponse>, v: number): void {
  w.fields(m, namesOfHeartbeatResponse);
  if (v >= 1) {
    w.int32(m.throttleTimeMs);
  }
  w.int16(m.errorCode);
  w.tags(m.unknownTaggedFields);
}

interface HeartbeatResponseShape extends MessageShape {
  readonly message: HeartbeatResponse<this['V'], this['I']>;
  readonly version: HeartbeatResponseVersion;
}

/** Kafka's HeartbeatResponse: response, key 12, versions 0-4, flexible 4+. */
export const HeartbeatResponse: MessageCodec<HeartbeatResponseShape> =
  /* @__PURE__ */ defineMessage<HeartbeatResponseShape>({
    name: 'HeartbeatResponse',
    type: 'response',
    apiKey: 12,
    versions: '0-4',
    flexible: '4+',
    headers: '0-3:0 4+:1',
    schema: `HeartbeatResponse
 throttleTimeMs int32 1+ ignorable
 errorCode int16 0+`,
    read: readHeartbeatResponse,
    write: writeHeartbeatResponse,
  });
