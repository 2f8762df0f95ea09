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

/** Versions of RemoveRaftVoterResponse. */
export type RemoveRaftVoterResponseVersion = 0;

export interface RemoveRaftVoterResponseFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, ignorable. */
  errorMessage: string | null;
}

export type RemoveRaftVoterResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  RemoveRaftVoterResponseFields<V, I>,
  Unlimited
>;

function readRemoveRaftVoterResponse(r: Reader, _v: number): RemoveRaftVoterResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
  } satisfies RemoveRaftVoterResponseFields<number, Int64> as unknown as RemoveRaftVoterResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfRemoveRaftVoterResponse: readonly string[] = ['throttleTimeMs', 'errorCode', 'errorMessage'];

function writeRemoveRaftVoterResponse(w: Writer, m: InitOf<RemoveRaftVoterResponse>, _v: number): void {
  w.fields(m, namesOfRemoveRaftVoterResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  w.tags(m.unknownTaggedFields);
}

interface RemoveRaftVoterResponseShape extends MessageShape {
  readonly message: RemoveRaftVoterResponse<this['V'], this['I']>;
  readonly version: RemoveRaftVoterResponseVersion;
}

/** Kafka's RemoveRaftVoterResponse: response, key 81, versions 0, flexible 0+. */
export const RemoveRaftVoterResponse: MessageCodec<RemoveRaftVoterResponseShape> =
  /* @__PURE__ */ defineMessage<RemoveRaftVoterResponseShape>({
    name: 'RemoveRaftVoterResponse',
    type: 'response',
    apiKey: 81,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `RemoveRaftVoterResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+ ignorable`,
    read: readRemoveRaftVoterResponse,
    write: writeRemoveRaftVoterResponse,
  });
