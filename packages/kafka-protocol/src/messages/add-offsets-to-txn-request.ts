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

/** Versions of AddOffsetsToTxnRequest. */
export type AddOffsetsToTxnRequestVersion = 0 | 1 | 2 | 3 | 4;

export interface AddOffsetsToTxnRequestFields<_V extends number, I extends Int64> {
  /** string, versions 0+, entity transactionalId. */
  transactionalId: string;
  /** int64, versions 0+, entity producerId. */
  producerId: I;
  /** int16, versions 0+. */
  producerEpoch: number;
  /** string, versions 0+, entity groupId. */
  groupId: string;
}

export type AddOffsetsToTxnRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  AddOffsetsToTxnRequestFields<V, I>,
  Unlimited
>;

function readAddOffsetsToTxnRequest(r: Reader, _v: number): AddOffsetsToTxnRequest {
  const m = {
    transactionalId: r.string(),
    producerId: r.int64(),
    producerEpoch: r.int16(),
    groupId: r.string(),
  } satisfies AddOffsetsToTxnRequestFields<number, Int64> as unknown as AddOffsetsToTxnRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfAddOffsetsToTxnRequest: readonly string[] = [
  'transactionalId',
  'producerId',
  'producerEpoch',
  'groupId',
];

function writeAddOffsetsToTxnRequest(w: Writer, m: InitOf<AddOffsetsToTxnRequest>, _v: number): void {
  w.fields(m, namesOfAddOffsetsToTxnRequest);
  w.string(m.transactionalId);
  w.int64(m.producerId);
  w.int16(m.producerEpoch);
  w.string(m.groupId);
  w.tags(m.unknownTaggedFields);
}

interface AddOffsetsToTxnRequestShape extends MessageShape {
  readonly message: AddOffsetsToTxnRequest<this['V'], this['I']>;
  readonly version: AddOffsetsToTxnRequestVersion;
}

/** Kafka's AddOffsetsToTxnRequest: request, key 25, versions 0-4, flexible 3+. */
export const AddOffsetsToTxnRequest: MessageCodec<AddOffsetsToTxnRequestShape> =
  /* @__PURE__ */ defineMessage<AddOffsetsToTxnRequestShape>({
    name: 'AddOffsetsToTxnRequest',
    type: 'request',
    apiKey: 25,
    versions: '0-4',
    flexible: '3+',
    headers: '0-2:1 3+:2',
    listeners: ['broker'],
    schema: `AddOffsetsToTxnRequest
 transactionalId string 0+ entity=transactionalId
 producerId int64 0+ entity=producerId
 producerEpoch int16 0+
 groupId string 0+ entity=groupId`,
    read: readAddOffsetsToTxnRequest,
    write: writeAddOffsetsToTxnRequest,
  });
