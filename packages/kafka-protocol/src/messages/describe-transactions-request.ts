// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (version 0): run `npm run generate`, do not edit.
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

/** Versions of DescribeTransactionsRequest. */
export type DescribeTransactionsRequestVersion = 0;

export interface DescribeTransactionsRequestFields<_V extends number, _I extends Int64> {
  /** []string, versions 0+, entity transactionalId. */
  transactionalIds: string[];
}

export type DescribeTransactionsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  DescribeTransactionsRequestFields<V, I>,
  Unlimited
>;

function readDescribeTransactionsRequest(r: Reader, v: number): DescribeTransactionsRequest {
  const m = {
    transactionalIds: arrayOf(r, r.arrayLength(1), elements.string, v),
  } satisfies DescribeTransactionsRequestFields<number, Int64> as unknown as DescribeTransactionsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfDescribeTransactionsRequest: readonly string[] = ['transactionalIds'];

function writeDescribeTransactionsRequest(
  w: Writer,
  m: InitOf<DescribeTransactionsRequest>,
  v: number,
): void {
  w.fields(m, namesOfDescribeTransactionsRequest);
  writeArray(w, m.transactionalIds, elementWriters.string, v);
  w.tags(m.unknownTaggedFields);
}

interface DescribeTransactionsRequestShape extends MessageShape {
  readonly message: DescribeTransactionsRequest<this['V'], this['I']>;
  readonly version: DescribeTransactionsRequestVersion;
}

/** Kafka's DescribeTransactionsRequest: request, key 65, versions 0, flexible 0+. */
export const DescribeTransactionsRequest: MessageCodec<DescribeTransactionsRequestShape> =
  /* @__PURE__ */ defineMessage<DescribeTransactionsRequestShape>({
    name: 'DescribeTransactionsRequest',
    type: 'request',
    apiKey: 65,
    versions: '0',
    flexible: '0+',
    headers: '0+:2',
    listeners: ['broker'],
    schema: `DescribeTransactionsRequest
 transactionalIds []string 0+ entity=transactionalId`,
    read: readDescribeTransactionsRequest,
    write: writeDescribeTransactionsRequest,
  });
