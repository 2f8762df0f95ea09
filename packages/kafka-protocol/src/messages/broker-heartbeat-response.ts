// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-2): run `npm run generate`, do not edit.
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

/** Versions of BrokerHeartbeatResponse. */
export type BrokerHeartbeatResponseVersion = 0 | 1 | 2;

export interface BrokerHeartbeatResponseFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** bool, versions 0+. */
  isCaughtUp: boolean;
  /** bool, versions 0+, default true. */
  isFenced: boolean;
  /** bool, versions 0+. */
  shouldShutDown: boolean;
}

export type BrokerHeartbeatResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  BrokerHeartbeatResponseFields<V, I>,
  Unlimited
>;

function readBrokerHeartbeatResponse(r: Reader, _v: number): BrokerHeartbeatResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    isCaughtUp: r.bool(),
    isFenced: r.bool(),
    shouldShutDown: r.bool(),
  } satisfies BrokerHeartbeatResponseFields<number, Int64> as unknown as BrokerHeartbeatResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfBrokerHeartbeatResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'isCaughtUp',
  'isFenced',
  'shouldShutDown',
];

function writeBrokerHeartbeatResponse(w: Writer, m: InitOf<BrokerHeartbeatResponse>, _v: number): void {
  w.fields(m, namesOfBrokerHeartbeatResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.bool(m.isCaughtUp);
  w.bool(m.isFenced, true);
  w.bool(m.shouldShutDown);
  w.tags(m.unknownTaggedFields);
}

interface BrokerHeartbeatResponseShape extends MessageShape {
  readonly message: BrokerHeartbeatResponse<this['V'], this['I']>;
  readonly version: BrokerHeartbeatResponseVersion;
}

/** Kafka's BrokerHeartbeatResponse: response, key 63, versions 0-2, flexible 0+. */
export const BrokerHeartbeatResponse: MessageCodec<BrokerHeartbeatResponseShape> =
  /* @__PURE__ */ defineMessage<BrokerHeartbeatResponseShape>({
    name: 'BrokerHeartbeatResponse',
    type: 'response',
    apiKey: 63,
    versions: '0-2',
    flexible: '0+',
    headers: '0+:1',
    schema: `BrokerHeartbeatResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 isCaughtUp bool 0+
 isFenced bool 0+ default=true
 shouldShutDown bool 0+`,
    read: readBrokerHeartbeatResponse,
    write: writeBrokerHeartbeatResponse,
  });
