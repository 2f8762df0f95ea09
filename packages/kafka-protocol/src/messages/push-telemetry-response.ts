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

/** Versions of PushTelemetryResponse. */
export type PushTelemetryResponseVersion = 0;

export interface PushTelemetryResponseFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
}

export type PushTelemetryResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PushTelemetryResponseFields<V, I>,
  Unlimited
>;

function readPushTelemetryResponse(r: Reader, _v: number): PushTelemetryResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
  } satisfies PushTelemetryResponseFields<number, Int64> as unknown as PushTelemetryResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPushTelemetryResponse: readonly string[] = ['throttleTimeMs', 'errorCode'];

function writePushTelemetryResponse(w: Writer, m: InitOf<PushTelemetryResponse>, _v: number): void {
  w.fields(m, namesOfPushTelemetryResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.tags(m.unknownTaggedFields);
}

interface PushTelemetryResponseShape extends MessageShape {
  readonly message: PushTelemetryResponse<this['V'], this['I']>;
  readonly version: PushTelemetryResponseVersion;
}

/** Kafka's PushTelemetryResponse: response, key 72, versions 0, flexible 0+. */
export const PushTelemetryResponse: MessageCodec<PushTelemetryResponseShape> =
  /* @__PURE__ */ defineMessage<PushTelemetryResponseShape>({
    name: 'PushTelemetryResponse',
    type: 'response',
    apiKey: 72,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `PushTelemetryResponse
 throttleTimeMs int32 0+
 errorCode int16 0+`,
    read: readPushTelemetryResponse,
    write: writePushTelemetryResponse,
  });
