/** The file of a message without its ending: FetchResponse is in `fetch-response`, KRaftVersionRecord in `k-raft-version-record`. */
export function moduleName(message: string): string {
  return message
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
}
