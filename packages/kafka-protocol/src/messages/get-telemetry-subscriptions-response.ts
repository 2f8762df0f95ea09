// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
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
  type Unlimited,
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of GetTelemetrySubscriptionsResponse. */
export type GetTelemetrySubscriptionsResponseVersion = 0;

export interface GetTelemetrySubscriptionsResponseFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** uuid, versions 0+. */
  clientInstanceId: Uuid;
  /** int32, versions 0+. */
  subscriptionId: number;
  /** []int8, versions 0+. */
  acceptedCompressionTypes: number[];
  /** int32, versions 0+. */
  pushIntervalMs: number;
  /** int32, versions 0+. */
  telemetryMaxBytes: number;
  /** bool, versions 0+. */
  deltaTemporality: boolean;
  /** []string, versions 0+. */
  requestedMetrics: string[];
}

export type GetTelemetrySubscriptionsResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  GetTelemetrySubscriptionsResponseFields<V, I>,
  Unlimited
>;

function readGetTelemetrySubscriptionsResponse(r: Reader, v: number): GetTelemetrySubscriptionsResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    clientInstanceId: r.uuid(),
    subscriptionId: r.int32(),
    acceptedCompressionTypes: arrayOf(r, r.arrayLength(1), elements.int8, v),
    pushIntervalMs: r.int32(),
    telemetryMaxBytes: r.int32(),
    deltaTemporality: r.bool(),
    requestedMetrics: arrayOf(r, r.arrayLength(1), elements.string, v),
  } satisfies GetTelemetrySubscriptionsResponseFields<
    number,
    Int64
  > as unknown as GetTelemetrySubscriptionsResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfGetTelemetrySubscriptionsResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'clientInstanceId',
  'subscriptionId',
  'acceptedCompressionTypes',
  'pushIntervalMs',
  'telemetryMaxBytes',
  'deltaTemporality',
  'requestedMetrics',
];

function writeGetTelemetrySubscriptionsResponse(
  w: Writer,
  m: InitOf<GetTelemetrySubscriptionsResponse>,
  v: number,
): void {
  w.fields(m, namesOfGetTelemetrySubscriptionsResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.uuid(m.clientInstanceId);
  w.int32(m.subscriptionId);
  writeArray(w, m.acceptedCompressionTypes, elementWriters.int8, v);
  w.int32(m.pushIntervalMs);
  w.int32(m.telemetryMaxBytes);
  w.bool(m.deltaTemporality);
  writeArray(w, m.requestedMetrics, elementWriters.string, v);
  w.tags(m.unknownTaggedFields);
}

interface GetTelemetrySubscriptionsResponseShape extends MessageShape {
  readonly message: GetTelemetrySubscriptionsResponse<this['V'], this['I']>;
  readonly version: GetTelemetrySubscriptionsResponseVersion;
}

/** Kafka's GetTelemetrySubscriptionsResponse: response, key 71, versions 0, flexible 0+. */
export const GetTelemetrySubscriptionsResponse: MessageCodec<GetTelemetrySubscriptionsResponseShape> =
  /* @__PURE__ */ defineMessage<GetTelemetrySubscriptionsResponseShape>({
    name: 'GetTelemetrySubscriptionsResponse',
    type: 'response',
    apiKey: 71,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `GetTelemetrySubscriptionsResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 clientInstanceId uuid 0+
 subscriptionId int32 0+
 acceptedCompressionTypes []int8 0+
 pushIntervalMs int32 0+
 telemetryMaxBytes int32 0+
 deltaTemporality bool 0+
 requestedMetrics []string 0+`,
    read: readGetTelemetrySubscriptionsResponse,
    write: writeGetTelemetrySubscriptionsResponse,
  });
