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
  type Uuid,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of PushTelemetryRequest. */
export type PushTelemetryRequestVersion = 0;

export interface PushTelemetryRequestFields<_V extends number, _I extends Int64> {
  /** uuid, versions 0+. */
  clientInstanceId: Uuid;
  /** int32, versions 0+. */
  subscriptionId: number;
  /** bool, versions 0+. */
  terminating: boolean;
  /** int8, versions 0+. */
  compressionType: number;
  /** bytes, versions 0+. */
  metrics: Uint8Array;
}

export type PushTelemetryRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  PushTelemetryRequestFields<V, I>,
  Unlimited
>;

function readPushTelemetryRequest(r: Reader, _v: number): PushTelemetryRequest {
  const m = {
    clientInstanceId: r.uuid(),
    subscriptionId: r.int32(),
    terminating: r.bool(),
    compressionType: r.int8(),
    metrics: r.bytesField(),
  } satisfies PushTelemetryRequestFields<number, Int64> as unknown as PushTelemetryRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfPushTelemetryRequest: readonly string[] = [
  'clientInstanceId',
  'subscriptionId',
  'terminating',
  'compressionType',
  'metrics',
];

function writePushTelemetryRequest(w: Writer, m: InitOf<PushTelemetryRequest>, _v: number): void {
  w.fields(m, namesOfPushTelemetryRequest);
  w.uuid(m.clientInstanceId);
  w.int32(m.subscriptionId);
  w.bool(m.terminating);
  w.int8(m.compressionType);
  w.bytesField(m.metrics);
  w.tags(m.unknownTaggedFields);
}

interface PushTelemetryRequestShape extends MessageShape {
  readonly message: PushTelemetryRequest<this['V'], this['I']>;
  readonly version: PushTelemetryRequestVersion;
}

/** Kafka's PushTelemetryRequest: request, key 72, versions 0, flexible 0+. */
export const PushTelemetryRequest: MessageCodec<PushTelemetryRequestShape> =
  /* @__PURE__ */ defineMessage<PushTelemetryRequestShape>({
    name: 'PushTelemetryRequest',
    type: 'request',
    apiKey: 72,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `PushTelemetryRequest
 clientInstanceId uuid 0+
 subscriptionId int32 0+
 terminating bool 0+
 compressionType int8 0+
 metrics bytes 0+`,
    read: readPushTelemetryRequest,
    write: writePushTelemetryRequest,
  });
