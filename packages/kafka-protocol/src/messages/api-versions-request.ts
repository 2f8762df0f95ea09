// Written by packages/kafka-codegen out of the schemas of Kafka 4.4.0 (versions 0-5): run `npm run generate`, do not edit.
import {
  defineMessage,
  type At,
  type InitOf,
  type Int64,
  type MessageCodec,
  type MessageShape,
  type Reader,
  type Writer,
} from '../runtime/generated.ts';

/** Versions of ApiVersionsRequest. */
export type ApiVersionsRequestVersion = 0 | 1 | 2 | 3 | 4 | 5;

type V3Up = 3 | 4 | 5;
type V5Up = 5;

export interface ApiVersionsRequestFields<_V extends number, _I extends Int64> {
  /** string, versions 3+, ignorable. */
  clientSoftwareName: string;
  /** string, versions 3+, ignorable. */
  clientSoftwareVersion: string;
  /** string, versions 5+, nullable 5+, default null, ignorable. */
  clusterId: string | null;
  /** int32, versions 5+, default -1, ignorable. */
  nodeId: number;
}

export type ApiVersionsRequest<V extends number = number, I extends Int64 = Int64> = At<
  V,
  ApiVersionsRequestFields<V, I>,
  { clientSoftwareName: V3Up; clientSoftwareVersion: V3Up; clusterId: V5Up; nodeId: V5Up }
>;

function readApiVersionsRequest(r: Reader, v: number): ApiVersionsRequest {
  const m = {
    clientSoftwareName: v >= 3 ? r.string() : '',
    clientSoftwareVersion: v >= 3 ? r.string() : '',
    clusterId: v >= 5 ? r.nullableString() : null,
    nodeId: v >= 5 ? r.int32() : -1,
  } satisfies ApiVersionsRequestFields<number, Int64> as unknown as ApiVersionsRequest;
  if (r.flexible) r.tags(m);
  return m;
}

const namesOfApiVersionsRequest: readonly string[] = [
  'clientSoftwareName',
  'clientSoftwareVersion',
  'clusterId',
  'nodeId',
];

function writeApiVersionsRequest(w: Writer, m: InitOf<ApiVersionsRequest>, v: number): void {
  w.fields(m, namesOfApiVersionsRequest);
  if (v >= 3) {
    w.string(m.clientSoftwareName);
  }
  if (v >= 3) {
    w.string(m.clientSoftwareVersion);
  }
  if (v >= 5) {
    w.nullableString(m.clusterId, null);
  }
  if (v >= 5) {
    w.int32(m.nodeId, -1);
  }
  w.tags(m.unknownTaggedFields);
}

interface ApiVersionsRequestShape extends MessageShape {
  readonly message: ApiVersionsRequest<this['V'], this['I']>;
  readonly version: ApiVersionsRequestVersion;
}

/** Kafka's ApiVersionsRequest: request, key 18, versions 0-5, flexible 3+. */
export const ApiVersionsRequest: MessageCodec<ApiVersionsRequestShape> =
  /* @__PURE__ */ defineMessage<ApiVersionsRequestShape>({
    name: 'ApiVersionsRequest',
    type: 'request',
    apiKey: 18,
    versions: '0-5',
    flexible: '3+',
    headers: '0-2:1 3+:2',
    listeners: ['broker', 'controller'],
    schema: `ApiVersionsRequest
 clientSoftwareName string 3+ ignorable
 clientSoftwareVersion string 3+ ignorable
 clusterId string 5+ null=5+ default=null ignorable
 nodeId int32 5+ default=-1 ignorable`,
    read: readApiVersionsRequest,
    write: writeApiVersionsRequest,
  });
