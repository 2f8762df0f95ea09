// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 1), 3.9.1 (version 0): run `npm run generate`, do not edit.
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

/** Versions of ShareGroupDescribeRequest. */
export type ShareGroupDescribeRequestVersion = 0 | 1;

export interface ShareGroupDescribeRequestFields<_V extends number, _I extends Int64> {
  /** []string, versions 0+, entity groupId. */
  groupIds: string[];
  /** bool, versions 0+. */
  includeAuthorizedOperations: boolean;
}

export type ShareGroupDescribeRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ShareGroupDescribeRequestFields<V, I>,
  Unlimited
>;

function readShareGroupDescribeRequest(r: Reader, v: number): ShareGroupDescribeRequest {
  const m = {
    groupIds: arrayOf(r, r.arrayLength(1), elements.string, v),
    includeAuthorizedOperations: r.bool(),
  } satisfies ShareGroupDescribeRequestFields<number, Int64> as unknown as ShareGroupDescribeRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfShareGroupDescribeRequest: readonly string[] = ['groupIds', 'includeAuthorizedOperations'];

function writeShareGroupDescribeRequest(w: Writer, m: InitOf<ShareGroupDescribeRequest>, v: number): void {
  w.fields(m, namesOfShareGroupDescribeRequest);
  writeArray(w, m.groupIds, elementWriters.string, v);
  w.bool(m.includeAuthorizedOperations);
  w.tags(m.unknownTaggedFields);
}

interface ShareGroupDescribeRequestShape extends MessageShape {
  readonly message: ShareGroupDescribeRequest<this['V'], this['I']>;
  readonly version: ShareGroupDescribeRequestVersion;
}

/** Kafka's ShareGroupDescribeRequest: request, key 77, versions 0-1, flexible 0+, not stable yet 0. */
export const ShareGroupDescribeRequest: MessageCodec<ShareGroupDescribeRequestShape> =
  /* @__PURE__ */ defineMessage<ShareGroupDescribeRequestShape>({
    name: 'ShareGroupDescribeRequest',
    type: 'request',
    apiKey: 77,
    versions: '0-1',
    flexible: '0+',
    headers: '0+:2',
    unstable: '0',
    listeners: ['broker'],
    schema: `ShareGroupDescribeRequest
 groupIds []string 0+ entity=groupId
 includeAuthorizedOperations bool 0+`,
    read: readShareGroupDescribeRequest,
    write: writeShareGroupDescribeRequest,
  });
