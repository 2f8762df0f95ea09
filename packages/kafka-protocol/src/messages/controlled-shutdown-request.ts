// Written by packages/kafka-codegen out of the schemas of Kafka 3.9.1 (versions 0-3): run `npm run generate`, do not edit.
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

/** Versions of ControlledShutdownRequest. */
export type ControlledShutdownRequestVersion = 0 | 1 | 2 | 3;

type V2Up = 2 | 3;

export interface ControlledShutdownRequestFields<_V extends number, I extends Int64> {
  /** int32, versions 0+, entity brokerId. */
  brokerId: number;
  /** int64, versions 2+, default -1, ignorable. */
  brokerEpoch: I;
}

export type ControlledShutdownRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ControlledShutdownRequestFields<V, I>,
  { brokerEpoch: V2Up }
>;

function readControlledShutdownRequest(r: Reader, v: number): ControlledShutdownRequest {
  const m = {
    brokerId: r.int32(),
    brokerEpoch: v >= 2 ? r.int64() : -1,
  } satisfies ControlledShutdownRequestFields<number, Int64> as unknown as ControlledShutdownRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfControlledShutdownRequest: readonly string[] = ['brokerId', 'brokerEpoch'];

function writeControlledShutdownRequest(w: Writer, m: InitOf<ControlledShutdownRequest>, v: number): void {
  w.fields(m, namesOfControlledShutdownRequest);
  w.int32(m.brokerId);
  if (v >= 2) {
    w.int64(m.brokerEpoch, -1);
  }
  w.tags(m.unknownTaggedFields);
}

interface ControlledShutdownRequestShape extends MessageShape {
  readonly message: ControlledShutdownRequest<this['V'], this['I']>;
  readonly version: ControlledShutdownRequestVersion;
}

/** Kafka's ControlledShutdownRequest: request, key 7, versions 0-3, flexible 3+. */
export const ControlledShutdownRequest: MessageCodec<ControlledShutdownRequestShape> =
  /* @__PURE__ */ defineMessage<ControlledShutdownRequestShape>({
    name: 'ControlledShutdownRequest',
    type: 'request',
    apiKey: 7,
    versions: '0-3',
    flexible: '3+',
    headers: '0:0 1-2:1 3+:2',
    listeners: ['zkBroker', 'controller'],
    schema: `ControlledShutdownRequest
 brokerId int32 0+ entity=brokerId
 brokerEpoch int64 2+ default=-1 ignorable`,
    read: readControlledShutdownRequest,
    write: writeControlledShutdownRequest,
  });
