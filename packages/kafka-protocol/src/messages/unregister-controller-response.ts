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

/** Versions of UnregisterControllerResponse. */
export type UnregisterControllerResponseVersion = 0;

export interface UnregisterControllerResponseFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
}

export type UnregisterControllerResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UnregisterControllerResponseFields<V, I>,
  Unlimited
>;

function readUnregisterControllerResponse(r: Reader, _v: number): UnregisterControllerResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
  } satisfies UnregisterControllerResponseFields<number, Int64> as unknown as UnregisterControllerResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfUnregisterControllerResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'errorMessage',
];

function writeUnregisterControllerResponse(
  w: Writer,
  m: InitOf<UnregisterControllerResponse>,
  _v: number,
): void {
  w.fields(m, namesOfUnregisterControllerResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  w.tags(m.unknownTaggedFields);
}

interface UnregisterControllerResponseShape extends MessageShape {
  readonly message: UnregisterControllerResponse<this['V'], this['I']>;
  readonly version: UnregisterControllerResponseVersion;
}

/** Kafka's UnregisterControllerResponse: response, key 94, versions 0, flexible 0+. */
export const UnregisterControllerResponse: MessageCodec<UnregisterControllerResponseShape> =
  /* @__PURE__ */ defineMessage<UnregisterControllerResponseShape>({
    name: 'UnregisterControllerResponse',
    type: 'response',
    apiKey: 94,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `UnregisterControllerResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+`,
    read: readUnregisterControllerResponse,
    write: writeUnregisterControllerResponse,
  });
