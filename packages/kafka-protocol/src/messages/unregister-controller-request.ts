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

/** Versions of UnregisterControllerRequest. */
export type UnregisterControllerRequestVersion = 0;

export interface UnregisterControllerRequestFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  controllerId: number;
}

export type UnregisterControllerRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UnregisterControllerRequestFields<V, I>,
  Unlimited
>;

function readUnregisterControllerRequest(r: Reader, _v: number): UnregisterControllerRequest {
  const m = {
    controllerId: r.int32(),
  } satisfies UnregisterControllerRequestFields<number, Int64> as unknown as UnregisterControllerRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfUnregisterControllerRequest: readonly string[] = ['controllerId'];

function writeUnregisterControllerRequest(
  w: Writer,
  m: InitOf<UnregisterControllerRequest>,
  _v: number,
): void {
  w.fields(m, namesOfUnregisterControllerRequest);
  w.int32(m.controllerId);
  w.tags(m.unknownTaggedFields);
}

interface UnregisterControllerRequestShape extends MessageShape {
  readonly message: UnregisterControllerRequest<this['V'], this['I']>;
  readonly version: UnregisterControllerRequestVersion;
}

/** Kafka's UnregisterControllerRequest: request, key 94, versions 0, flexible 0+. */
export const UnregisterControllerRequest: MessageCodec<UnregisterControllerRequestShape> =
  /* @__PURE__ */ defineMessage<UnregisterControllerRequestShape>({
    name: 'UnregisterControllerRequest',
    type: 'request',
    apiKey: 94,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker', 'controller'],
    schema: `UnregisterControllerRequest
 controllerId int32 0+`,
    read: readUnregisterControllerRequest,
    write: writeUnregisterControllerRequest,
  });
