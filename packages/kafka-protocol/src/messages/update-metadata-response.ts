// Written by packages/kafka-codegen out of the schemas of Kafka 3.9.1 (versions 0-8): run `npm run generate`, do not edit.
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

/** Versions of UpdateMetadataResponse. */
export type UpdateMetadataResponseVersion = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export interface UpdateMetadataResponseFields<_V extends number, _I extends Int64> {
  /** int16, versions 0+. */
  errorCode: number;
}

export type UpdateMetadataResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  UpdateMetadataResponseFields<V, I>,
  Unlimited
>;

function readUpdateMetadataResponse(r: Reader, _v: number): UpdateMetadataResponse {
  const m = {
    errorCode: r.int16(),
  } satisfies UpdateMetadataResponseFields<number, Int64> as unknown as UpdateMetadataResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfUpdateMetadataResponse: readonly string[] = ['errorCode'];

function writeUpdateMetadataResponse(w: Writer, m: InitOf<UpdateMetadataResponse>, _v: number): void {
  w.fields(m, namesOfUpdateMetadataResponse);
  w.int16(m.errorCode);
  w.tags(m.unknownTaggedFields);
}

interface UpdateMetadataResponseShape extends MessageShape {
  readonly message: UpdateMetadataResponse<this['V'], this['I']>;
  readonly version: UpdateMetadataResponseVersion;
}

/** Kafka's UpdateMetadataResponse: response, key 6, versions 0-8, flexible 6+. */
export const UpdateMetadataResponse: MessageCodec<UpdateMetadataResponseShape> =
  /* @__PURE__ */ defineMessage<UpdateMetadataResponseShape>({
    name: 'UpdateMetadataResponse',
    type: 'response',
    apiKey: 6,
    versions: '0-8',
    flexible: '6+',
    headers: '0-5:0 6+:1',
    schema: `UpdateMetadataResponse
 errorCode int16 0+`,
    read: readUpdateMetadataResponse,
    write: writeUpdateMetadataResponse,
  });
