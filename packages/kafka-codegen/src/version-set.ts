// Versions as schemas write them ("none", "3", "2-5", "4+"), and sets of versions as the model holds them:
// ascending lists, always within the versions that a message has.

/** A range as written: `highest` is Infinity for "4+". Undefined for "none". */
export interface VersionRange {
  readonly lowest: number;
  readonly highest: number;
}

const pattern = /^(\d+)(?:(\+)|-(\d+))?$/;

/** Reads one range of the schema language; undefined means "none". */
export function parseVersionRange(text: string): VersionRange | undefined {
  const trimmed = text.trim();
  if (trimmed === 'none') return undefined;
  const match = pattern.exec(trimmed);
  if (match === null) throw new Error(`'${text}' is no range of versions (none, 3, 2-5 or 4+)`);
  const lowest = Number(match[1]);
  const highest = match[2] === '+' ? Number.POSITIVE_INFINITY : Number(match[3] ?? lowest);
  if (highest < lowest) throw new Error(`'${text}' ends before it begins`);
  return { lowest, highest };
}

/** The versions of `all` that lie in the range. */
export function versionsIn(range: VersionRange | undefined, all: readonly number[]): number[] {
  if (range === undefined) return [];
  return all.filter((version) => version >= range.lowest && version <= range.highest);
}

export function listVersions(range: VersionRange | undefined): number[] {
  if (range === undefined) return [];
  if (range.highest === Number.POSITIVE_INFINITY) throw new Error('an open range has no list of versions');
  return Array.from({ length: range.highest - range.lowest + 1 }, (_, index) => range.lowest + index);
}

export function union(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])].toSorted((x, y) => x - y);
}

export function without(a: readonly number[], b: readonly number[]): number[] {
  return a.filter((version) => !b.includes(version));
}

export function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((version, index) => version === b[index]);
}

/** Runs of `versions` that are contiguous within `all`: [3, 4, 7] of 3-7 gives [3, 4] and [7, 7]. */
function runs(versions: readonly number[], all: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  let next = -1;
  for (const version of versions) {
    const index = all.indexOf(version);
    const last = found.at(-1);
    if (last !== undefined && index === next) last[1] = version;
    else found.push([version, version]);
    next = index + 1;
  }
  return found;
}

/** The text that schemas use, within `all`: "0+", "2-5", "3", "0,7+"; "none" for no version. */
export function formatVersions(versions: readonly number[], all: readonly number[]): string {
  if (versions.length === 0) return 'none';
  const last = all.at(-1);
  return runs(versions, all)
    .map(([low, high]) => (high === last ? `${low}+` : low === high ? `${low}` : `${low}-${high}`))
    .join(',');
}

/** The valid versions of a message themselves: "0-13", "5", "0,2". */
export function formatValidVersions(versions: readonly number[]): string {
  const found: [number, number][] = [];
  for (const version of versions) {
    const last = found.at(-1);
    if (last !== undefined && version === last[1] + 1) last[1] = version;
    else found.push([version, version]);
  }
  return found.map(([low, high]) => (low === high ? `${low}` : `${low}-${high}`)).join(',');
}

/** A JavaScript condition on `v` that holds for `versions` and for no other of `all`; 'true' when it always holds. */
export function versionCondition(versions: readonly number[], all: readonly number[]): string {
  if (versions.length === 0) return 'false';
  if (isSame(versions, all)) return 'true';
  const first = all[0];
  const last = all.at(-1);
  const parts = runs(versions, all).map(([low, high]) => {
    if (low === first) return `v <= ${high}`;
    if (high === last) return `v >= ${low}`;
    return low === high ? `v === ${low}` : `(v >= ${low} && v <= ${high})`;
  });
  if (parts.length === 1) return parts[0]!.replace(/^\((.*)\)$/, '$1');
  return parts.join(' || ');
}
