/**
 * The bytes of one simulated file: what a reader sees (the page cache), what is on the disk for certain, and the
 * writes in between, of which a crash may keep any sector at any state that it went through.
 */

/** What is known of a change: not yet asked for, on the disk, or given up by the kernel after a failed datasync. */
type Standing = 'dirty' | 'durable' | 'doubtful';

interface Change {
  readonly order: number;
  readonly position: number;
  /** Bytes written; absent for a truncation to `position`. */
  readonly bytes?: Uint8Array;
  readonly sizeAfter: number;
  standing: Standing;
}

/** What a failed datasync does to the bytes it was to make durable; all three happen in real kernels. */
export type FailedSync =
  /** They stay dirty: a later datasync covers them. */
  | 'dirty'
  /** They count as clean and stay readable, but no later datasync brings them to the disk (ext4, xfs). */
  | 'lost'
  /** They are gone at once: readers see the disk again (btrfs). */
  | 'reverted';

/** One thing that a crash decides, with the number of its outcomes; the first is "nothing of it survived". */
export interface Uncertainty {
  readonly what: string;
  readonly optionCount: number;
}

export class SimulatedContent {
  readonly sectorBytes: number;
  #durable: Uint8Array = new Uint8Array();
  #visible: Uint8Array = new Uint8Array();
  #changes: Change[] = [];

  /** @param bytes what is on the disk; not copied, and never written to */
  constructor(sectorBytes: number, bytes: Uint8Array = new Uint8Array()) {
    this.sectorBytes = sectorBytes;
    this.#durable = bytes;
    this.#visible = bytes;
  }

  /** Size as a reader sees it. */
  get size(): number {
    return this.#visible.length;
  }

  /** Bytes of disk in use; a hole counts as if it had been written. */
  get allocatedBytes(): number {
    return Math.ceil(this.size / this.sectorBytes) * this.sectorBytes;
  }

  /** What a reader sees. */
  get bytes(): Uint8Array {
    return this.#visible;
  }

  /** How many of `length` bytes at `position` find room when `freeBytes` of disk are left. */
  roomFor(position: number, length: number, freeBytes: number): number {
    const free = Math.floor(freeBytes / this.sectorBytes) * this.sectorBytes;
    return Math.max(0, Math.min(length, this.allocatedBytes + free - position));
  }

  write(position: number, bytes: Uint8Array, order: number): void {
    this.#own();
    this.#visible = grown(this.#visible, position + bytes.length);
    this.#visible.set(bytes, position);
    this.#changes.push({ order, position, bytes, sizeAfter: this.#visible.length, standing: 'dirty' });
  }

  truncate(size: number, order: number): void {
    this.#visible = resized(this.#visible, size);
    this.#changes.push({ order, position: size, sizeAfter: size, standing: 'dirty' });
  }

  /** A datasync that began after change number `order` has returned. */
  synced(order: number): void {
    for (const change of this.#changes) {
      if (change.order <= order && change.standing === 'dirty') change.standing = 'durable';
    }
    const settledCount = this.#changes.findIndex((change) => change.standing !== 'durable');
    const settled = this.#changes.splice(0, settledCount === -1 ? this.#changes.length : settledCount);
    if (settled.length > 0) this.#durable = settled.reduce(applied, this.#durable.slice());
  }

  /** A datasync that began after change number `order` has failed. */
  syncFailed(order: number, outcome: FailedSync): void {
    if (outcome === 'dirty') return;
    const given = (change: Change): boolean => change.order <= order && change.standing === 'dirty';
    if (outcome === 'lost') {
      for (const change of this.#changes) if (given(change)) change.standing = 'doubtful';
      return;
    }
    this.#changes = this.#changes.filter((change) => !given(change));
    this.#visible = this.#changes.reduce(applied, this.#durable.slice());
  }

  /** What a crash now would decide about this file: its size, and then each sector that may be new, old or between. */
  uncertainties(what: string): Uncertainty[] {
    const sizes = this.#sizes();
    const list = sizes.length > 1 ? [{ what: `size of ${what}`, optionCount: sizes.length }] : [];
    for (const [sector, versions] of this.#versions()) {
      list.push({ what: `sector ${sector} of ${what}`, optionCount: versions.length });
    }
    return list;
  }

  /** The file after a crash that decided so; takes as many of `picks` as there are uncertainties. */
  afterCrash(picks: Iterator<number>): SimulatedContent {
    if (this.#changes.length === 0) return new SimulatedContent(this.sectorBytes, this.#durable);
    const sizes = this.#sizes();
    const size = sizes.length > 1 ? sizes[next(picks)] : sizes[0];
    const bytes = resized(this.#durable, size ?? 0);
    const settled = this.#changes.slice(0, this.#firstOpen('durable'));
    const image = settled.reduce(applied, this.#durable.slice());
    bytes.set(image.subarray(0, Math.min(image.length, bytes.length)));
    for (const [sector, versions] of this.#versions()) {
      this.#restore(bytes, sector, versions[next(picks)] ?? 0);
    }
    return new SimulatedContent(this.sectorBytes, bytes);
  }

  /** A copy with all that is undecided. */
  clone(): SimulatedContent {
    const copy = new SimulatedContent(this.sectorBytes);
    copy.#durable = this.#durable;
    copy.#visible = this.#visible === this.#durable ? this.#durable : this.#visible.slice();
    copy.#changes = this.#changes.map((change) => ({ ...change }));
    return copy;
  }

  /** What is on the disk may be shared with other disks: the page cache is not. */
  #own(): void {
    if (this.#visible === this.#durable) this.#visible = this.#durable.slice();
  }

  *#sectors(position: number, length: number): Generator<number> {
    if (length === 0) return;
    const last = Math.floor((position + length - 1) / this.sectorBytes);
    for (let sector = Math.floor(position / this.sectorBytes); sector <= last; sector++) yield sector;
  }

  /** Number of changes that are certain to count, from the start on. */
  #firstOpen(standing: Standing): number {
    return this.#changes.findLastIndex((change) => change.standing === standing) + 1;
  }

  #sizes(): number[] {
    const from = this.#firstOpen('durable');
    const certain = from === 0 ? this.#durable.length : (this.#changes[from - 1]?.sizeAfter ?? 0);
    return [...new Set([certain, ...this.#changes.slice(from).map((change) => change.sizeAfter)])];
  }

  /** For each sector that a change touched: how many changes may have reached it, oldest state first. */
  *#versions(): Generator<[sector: number, versions: number[]]> {
    const touched = new Map<number, number[]>();
    let longest = this.#durable.length;
    for (const [index, change] of this.#changes.entries()) {
      const length = change.bytes?.length ?? Math.max(0, longest - change.position);
      longest = Math.max(longest, change.sizeAfter);
      for (const sector of this.#sectors(change.position, length)) {
        const versions = touched.get(sector) ?? [0];
        if (change.standing === 'durable') versions.length = 0;
        versions.push(index + 1);
        touched.set(sector, versions);
      }
    }
    for (const [sector, versions] of [...touched].toSorted(([a], [b]) => a - b)) {
      if (versions.length > 1) yield [sector, versions];
    }
  }

  /** Puts a sector into the state after `changeCount` changes; a cut that the size does not show leaves zeros. */
  #restore(bytes: Uint8Array, sector: number, changeCount: number): void {
    const start = sector * this.sectorBytes;
    const target = bytes.subarray(start, start + this.sectorBytes);
    const image = new Uint8Array(this.sectorBytes);
    image.set(this.#durable.subarray(start, start + this.sectorBytes));
    for (const { position, bytes: written } of this.#changes.slice(0, changeCount)) {
      if (written === undefined) image.fill(0, Math.max(0, position - start));
      else overlay(image, start, written, position);
    }
    target.set(image.subarray(0, target.length));
  }
}

/** Copies into `image`, whose first byte is the file's byte `start`, what of `written` falls on it. */
function overlay(image: Uint8Array, start: number, written: Uint8Array, position: number): void {
  const from = Math.max(start, position);
  const to = Math.min(start + image.length, position + written.length);
  if (from < to) image.set(written.subarray(from - position, to - position), from - start);
}

function applied(bytes: Uint8Array, change: Change): Uint8Array {
  if (change.bytes === undefined) return resized(bytes, change.position);
  const longer = grown(bytes, change.position + change.bytes.length);
  longer.set(change.bytes, change.position);
  return longer;
}

/** `bytes` itself, or a longer view of its buffer where that has room: appending byte by byte stays cheap. */
function grown(bytes: Uint8Array, size: number): Uint8Array {
  if (size <= bytes.length) return bytes;
  if (size <= bytes.buffer.byteLength && bytes.byteOffset === 0) {
    const longer = new Uint8Array(bytes.buffer, 0, size);
    longer.fill(0, bytes.length);
    return longer;
  }
  const roomy = new Uint8Array(Math.max(size, 2 * bytes.length));
  roomy.set(bytes);
  return roomy.subarray(0, size);
}

function resized(bytes: Uint8Array, size: number): Uint8Array {
  const copy = new Uint8Array(size);
  copy.set(bytes.subarray(0, size));
  return copy;
}

function next(picks: Iterator<number>): number {
  const { value, done } = picks.next();
  if (done === true) throw new RangeError('fewer picks than uncertainties');
  return value;
}
