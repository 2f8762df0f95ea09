// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-3): run `npm run generate`, do not edit.
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

/** Versions of DeleteGroupsRequest. */
export type DeleteGroupsRequestVersion = 0 | 1 | 2 | 3;

export interface DeleteGroupsRequestFields<_V extends number, _I extends Int64> {
  /** []string, versions 0+, entity groupId. */
  groupsNames: string[];
}

export type DeleteGroupsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DeleteGroupsRequestFields<V, I>,
  Unlimited
>;

function readDeleteGroupsRequest(r: Reader, v: number): DeleteGroupsRequest {
  const m = {
    groupsNames: arrayOf(r, r.arrayLength(1), elements.string, v),
  } satisfies DeleteGroupsRequestFields<number, Int64> as unknown as DeleteGroupsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDeleteGroupsRequest: readonly string[] = ['groupsNames'];

function writeDeleteGroupsRequest(w: Writer, m: InitOf<DeleteGroupsRequest>, v: number): void {
  w.fields(m, namesOfDeleteGroupsRequest);
  writeArray(w, m.groupsNames, elementWriters.string, v);
  w.tags(m.unknownTaggedFields);
}

interface DeleteGroupsRequestShape extends MessageShape {
  readonly message: DeleteGroupsRequest<this['V'], this['I']>;
  readonly version: DeleteGroupsRequestVersion;
}

/** Kafka's DeleteGroupsRequest: request, key 42, versions 0-3, flexible 2+. */
export const DeleteGroupsRequest: MessageCodec<DeleteGroupsRequestShape> =
  /* @__PURE__ */ defineMessage<DeleteGroupsRequestShape>({
    name: 'DeleteGroupsRequest',
    type: 'request',
    apiKey: 42,
    versions: '0-3',
    flexible: '2+',
    headers: '0-1:1 2+:2',
    listeners: ['broker'],
    schema: `DeleteGroupsRequest
 groupsNames []string 0+ entity=groupId`,
    read: readDeleteGroupsRequest,
    write: writeDeleteGroupsRequest,
  });
