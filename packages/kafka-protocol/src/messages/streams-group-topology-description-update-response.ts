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

/** Versions of StreamsGroupTopologyDescriptionUpdateResponse. */
export type StreamsGroupTopologyDescriptionUpdateResponseVersion = 0;

export interface StreamsGroupTopologyDescriptionUpdateResponseFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, default null. */
  errorMessage: string | null;
}

export type StreamsGroupTopologyDescriptionUpdateResponse<
  V extends number = number,
  I extends Int64 = Int64,
> = At<V, StreamsGroupTopologyDescriptionUpdateResponseFields<V, I>, Unlimited>;

function readStreamsGroupTopologyDescriptionUpdateResponse(
  r: Reader,
  _v: number,
): StreamsGroupTopologyDescriptionUpdateResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
  } satisfies StreamsGroupTopologyDescriptionUpdateResponseFields<
    number,
    Int64
  > as unknown as StreamsGroupTopologyDescriptionUpdateResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfStreamsGroupTopologyDescriptionUpdateResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'errorMessage',
];

function writeStreamsGroupTopologyDescriptionUpdateResponse(
  w: Writer,
  m: InitOf<StreamsGroupTopologyDescriptionUpdateResponse>,
  _v: number,
): void {
  w.fields(m, namesOfStreamsGroupTopologyDescriptionUpdateResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage, null);
  w.tags(m.unknownTaggedFields);
}

interface StreamsGroupTopologyDescriptionUpdateResponseShape extends MessageShape {
  readonly message: StreamsGroupTopologyDescriptionUpdateResponse<this['V'], this['I']>;
  readonly version: StreamsGroupTopologyDescriptionUpdateResponseVersion;
}

/** Kafka's StreamsGroupTopologyDescriptionUpdateResponse: response, key 93, versions 0, flexible 0+. */
export const StreamsGroupTopologyDescriptionUpdateResponse: MessageCodec<StreamsGroupTopologyDescriptionUpdateResponseShape> =
  /* @__PURE__ */ defineMessage<StreamsGroupTopologyDescriptionUpdateResponseShape>({
    name: 'StreamsGroupTopologyDescriptionUpdateResponse',
    type: 'response',
    apiKey: 93,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `StreamsGroupTopologyDescriptionUpdateResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+ default=null`,
    read: readStreamsGroupTopologyDescriptionUpdateResponse,
    write: writeStreamsGroupTopologyDescriptionUpdateResponse,
  });
