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

/** Versions of ControllerRegistrationResponse. */
export type ControllerRegistrationResponseVersion = 0;

export interface ControllerRegistrationResponseFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+. */
  errorMessage: string | null;
}

export type ControllerRegistrationResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ControllerRegistrationResponseFields<V, I>,
  Unlimited
>;

function readControllerRegistrationResponse(r: Reader, _v: number): ControllerRegistrationResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
  } satisfies ControllerRegistrationResponseFields<
    number,
    Int64
  > as unknown as ControllerRegistrationResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfControllerRegistrationResponse: readonly string[] = [
  'throttleTimeMs',
  'errorCode',
  'errorMessage',
];

function writeControllerRegistrationResponse(
  w: Writer,
  m: InitOf<ControllerRegistrationResponse>,
  _v: number,
): void {
  w.fields(m, namesOfControllerRegistrationResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  w.tags(m.unknownTaggedFields);
}

interface ControllerRegistrationResponseShape extends MessageShape {
  readonly message: ControllerRegistrationResponse<this['V'], this['I']>;
  readonly version: ControllerRegistrationResponseVersion;
}

/** Kafka's ControllerRegistrationResponse: response, key 70, versions 0, flexible 0+. */
export const ControllerRegistrationResponse: MessageCodec<ControllerRegistrationResponseShape> =
  /* @__PURE__ */ defineMessage<ControllerRegistrationResponseShape>({
    name: 'ControllerRegistrationResponse',
    type: 'response',
    apiKey: 70,
    versions: '0',
    flexible: '0+',
    headers: '0+:1',
    schema: `ControllerRegistrationResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+`,
    read: readControllerRegistrationResponse,
    write: writeControllerRegistrationResponse,
  });
