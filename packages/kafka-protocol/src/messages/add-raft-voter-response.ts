// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
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

/** Versions of AddRaftVoterResponse. */
export type AddRaftVoterResponseVersion = 0 | 1;

export interface AddRaftVoterResponseFields<_V extends number, _I extends Int64> {
  /** int32, versions 0+. */
  throttleTimeMs: number;
  /** int16, versions 0+. */
  errorCode: number;
  /** string, versions 0+, nullable 0+, ignorable. */
  errorMessage: string | null;
}

export type AddRaftVoterResponse<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AddRaftVoterResponseFields<V, I>,
  Unlimited
>;

function readAddRaftVoterResponse(r: Reader, _v: number): AddRaftVoterResponse {
  const m = {
    throttleTimeMs: r.int32(),
    errorCode: r.int16(),
    errorMessage: r.nullableString(),
  } satisfies AddRaftVoterResponseFields<number, Int64> as unknown as AddRaftVoterResponse;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAddRaftVoterResponse: readonly string[] = ['throttleTimeMs', 'errorCode', 'errorMessage'];

function writeAddRaftVoterResponse(w: Writer, m: InitOf<AddRaftVoterResponse>, _v: number): void {
  w.fields(m, namesOfAddRaftVoterResponse);
  w.int32(m.throttleTimeMs);
  w.int16(m.errorCode);
  w.nullableString(m.errorMessage);
  w.tags(m.unknownTaggedFields);
}

interface AddRaftVoterResponseShape extends MessageShape {
  readonly message: AddRaftVoterResponse<this['V'], this['I']>;
  readonly version: AddRaftVoterResponseVersion;
}

/** Kafka's AddRaftVoterResponse: response, key 80, versions 0-1, flexible 0+. */
export const AddRaftVoterResponse: MessageCodec<AddRaftVoterResponseShape> =
  /* @__PURE__ */ defineMessage<AddRaftVoterResponseShape>({
    name: 'AddRaftVoterResponse',
    type: 'response',
    apiKey: 80,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:1',
    schema: `AddRaftVoterResponse
 throttleTimeMs int32 0+
 errorCode int16 0+
 errorMessage string 0+ null=0+ ignorable`,
    read: readAddRaftVoterResponse,
    write: writeAddRaftVoterResponse,
  });
