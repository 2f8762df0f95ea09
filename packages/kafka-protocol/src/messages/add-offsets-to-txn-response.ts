// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-4): run `npm run generate`, do not edit.
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

/** Versions of AddOffsetsToTxnResponse. */
export type AddOffsetsToTxnResponseVersion = 0 | 1 | 2 | 3 | 4;

export interface AddOffsetsToTxnResponseFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
}

export type AddOffsetsToTxnResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AddOffsetsToTxnResponseFields<V, I>,
  Unlimited
>;

function readAddOffsetsToTxnResponse(r: Reader, _v: number): AddOffsetsToTxnResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
  } satisfies AddOffsetsToTxnResponseFields<number, Int64> as unknown as AddOffsetsToTxnResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAddOffsetsToTxnResponse: readonly string[] = ['throttleTimeMs', 'errorCode'];

function writeAddOffsetsToTxnResponse(w: Writer, m: InitOf<AddOffsetsToTxnResponse>, _v: number): void {
  w.fields(m, namesOfAddOffsetsToTxnResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.tags(m.unknownTaggedFields);
}

interface AddOffsetsToTxnResponseShape extends MessageShape {
  readonly message: AddOffsetsToTxnResponse<this['V'], this['I']>;
  readonly version: AddOffsetsToTxnResponseVersion;
}

/** Kafka's AddOffsetsToTxnResponse: response, key 25, versions 0-4, flexible 3+. */
export const AddOffsetsToTxnResponse: MessageCodec<AddOffsetsToTxnResponseShape> =
  /* @__PURE__ */ defineMessage<AddOffsetsToTxnResponseShape>({
    name: 'AddOffsetsToTxnResponse',
    type: 'response',
    apiKey: 25,
    versions: '0-4',
    flexible: '3+',
    headers: '0-2:0 3+:1',
    schema: `AddOffsetsToTxnResponse
 throttleTimeMs int32 0+
 errorCode int16 0+`,
    read: readAddOffsetsToTxnResponse,
    write: writeAddOffsetsToTxnResponse,
  });
