// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-1): run `npm run generate`, do not edit.
import {
  arrayOf,
  defineMessage,
  elements,
  elementWriters,
  writeArray,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Unlimited,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ConsumerGroupDescribeRequest. */
export type ConsumerGroupDescribeRequestVersion = 0 | 1;

export interface ConsumerGroupDescribeRequestFields<_V extends number, _I extends Int64> {
  /** []string, versions 0+, entity groupId. */
  groupIds: string[];
  /** bool, versions 0+. */
  includeAuthorizedOperations: boolean;
}

export type ConsumerGroupDescribeRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ConsumerGroupDescribeRequestFields<V, I>,
  Unlimited
>;

function readConsumerGroupDescribeRequest(r: Reader, v: number): ConsumerGroupDescribeRequest {
  const m = {
    groupIds: arrayOf(r, r.arrayLength(1), elements.string, v),
    includeAuthorizedOperations: r.bool(),
  } satisfies ConsumerGroupDescribeRequestFields<number, Int64> as unknown as ConsumerGroupDescribeRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfConsumerGroupDescribeRequest: readonly string[] = ['groupIds', 'includeAuthorizedOperations'];

function writeConsumerGroupDescribeRequest(
  w: Writer,
  m: InitOf<ConsumerGroupDescribeRequest>,
  v: number,
): void {
  w.fields(m, namesOfConsumerGroupDescribeRequest);
  writeArray(w, m.groupIds, elementWriters.string, v);
  w.bool(m.includeAuthorizedOperations);
  w.tags(m.unknownTaggedFields);
}

interface ConsumerGroupDescribeRequestShape extends MessageShape {
  readonly message: ConsumerGroupDescribeRequest<this['V'], this['I']>;
  readonly version: ConsumerGroupDescribeRequestVersion;
}

/** Kafka's ConsumerGroupDescribeRequest: request, key 69, versions 0-1, flexible 0+. */
export const ConsumerGroupDescribeRequest: MessageCodec<ConsumerGroupDescribeRequestShape> =
  /* @__PURE__ */ defineMessage<ConsumerGroupDescribeRequestShape>({
    name: 'ConsumerGroupDescribeRequest',
    type: 'request',
    apiKey: 69,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `ConsumerGroupDescribeRequest
 groupIds []string 0+ entity=groupId
 includeAuthorizedOperations bool 0+`,
    read: readConsumerGroupDescribeRequest,
    write: writeConsumerGroupDescribeRequest,
  });
