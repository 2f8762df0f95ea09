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

/** Versions of GetTelemetrySubscriptionsRequest. */
export type GetTelemetrySubscriptionsRequestVersion = 0;

export interface GetTelemetrySubscriptionsRequestFields<_V extends number, _I extends Int64> {
  /** uuid, versions 0+. */
  clientInstanceId: Uuid;
}

export type GetTelemetrySubscriptionsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  GetTelemetrySubscriptionsRequestFields<V, I>,
  Unlimited
>;

function readGetTelemetrySubscriptionsRequest(r: Reader, _v: number): GetTelemetrySubscriptionsRequest {
  const m = {
    clientInstanceId: r.uuid(),
  } satisfies GetTelemetrySubscriptionsRequestFields<
    number,
    Int64
  > as unknown as GetTelemetrySubscriptionsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfGetTelemetrySubscriptionsRequest: readonly string[] = ['clientInstanceId'];

function writeGetTelemetrySubscriptionsRequest(
  w: Writer,
  m: InitOf<GetTelemetrySubscriptionsRequest>,
  _v: number,
): void {
  w.fields(m, namesOfGetTelemetrySubscriptionsRequest);
  w.uuid(m.clientInstanceId);
  w.tags(m.unknownTaggedFields);
}

interface GetTelemetrySubscriptionsRequestShape extends MessageShape {
  readonly message: GetTelemetrySubscriptionsRequest<this['V'], this['I']>;
  readonly version: GetTelemetrySubscriptionsRequestVersion;
}

/** Kafka's GetTelemetrySubscriptionsRequest: request, key 71, versions 0, flexible 0+. */
export const GetTelemetrySubscriptionsRequest: MessageCodec<GetTelemetrySubscriptionsRequestShape> =
  /* @__PURE__ */ defineMessage<GetTelemetrySubscriptionsRequestShape>({
    name: 'GetTelemetrySubscriptionsRequest',
    type: 'request',
    apiKey: 71,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `GetTelemetrySubscriptionsRequest
 clientInstanceId uuid 0+`,
    read: readGetTelemetrySubscriptionsRequest,
    write: writeGetTelemetrySubscriptionsRequest,
  });
