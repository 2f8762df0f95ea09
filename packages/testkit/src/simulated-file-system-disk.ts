import { createHash } from 'node:crypto';
import { type FailedSync, SimulatedContent, type Uncertainty } from './simulated-file-system-content.ts';

/*
 * A disk with directories and files, without time: each method is one change, at once. What is asked for and not yet
 * synced may or may not survive a crash: names each on their own, bytes sector by sector.
 */

/** A change of names. A rename within one directory is atomic, and so is one across two; it needs both synced. */
interface NameChange {
  readonly order: number;
  readonly what: string;
  readonly removes?: { readonly directory: number; readonly name: string };
  readonly adds?: { readonly directory: number; readonly name: string; readonly inode: number };
  readonly unsynced: Set<number>;
}

type Names = Map<string, number>;

const ROOT = 0;

export interface DiskOptions {
  /** What the disk writes at once or not at all. @default 512 */
  readonly sectorBytes?: number;
  /** @default no limit */
  readonly capacityBytes?: number;
}

/** An error as Node's file system gives it. */
export function systemError(code: string, call: string, path: string): Error {
  return Object.assign(new Error(`${code}: simulated, ${call} '${path}'`), { code, syscall: call, path });
}

export class SimulatedDisk {
  readonly sectorBytes: number;
  capacityBytes: number;
  #contents = new Map<number, SimulatedContent>();
  /** Names as a process sees them, by the directory's inode. */
  #visible = new Map<number, Names>([[ROOT, new Map()]]);
  #durable = new Map<number, Names>([[ROOT, new Map()]]);
  #changes: NameChange[] = [];
  #nextInode = 1;
  #order = 0;

  constructor(options: DiskOptions = {}) {
    this.sectorBytes = options.sectorBytes ?? 512;
    this.capacityBytes = options.capacityBytes ?? Number.POSITIVE_INFINITY;
  }

  /** Number of the last change: a sync covers the changes up to the one that was the last when it began. */
  get order(): number {
    return this.#order;
  }

  /** What is left of the capacity. A removed file counts no more, even while it is open. */
  get freeBytes(): number {
    if (this.capacityBytes === Number.POSITIVE_INFINITY) return this.capacityBytes;
    return Math.max(0, this.capacityBytes - this.usedBytes);
  }

  /** What the files that have a name take up. */
  get usedBytes(): number {
    let used = 0;
    for (const [, inode] of this.#walk(ROOT, '')) used += this.content(inode).allocatedBytes;
    return used;
  }

  makeDirectory(path: string): void {
    const { directory, name } = this.#parent(path);
    const existing = this.#visible.get(directory)?.get(name);
    if (existing !== undefined) {
      if (this.#visible.has(existing)) return;
      throw systemError('EEXIST', 'mkdir', path);
    }
    const inode = this.#nextInode++;
    this.#visible.set(inode, new Map());
    this.#durable.set(inode, new Map());
    this.#rename({ what: `directory ${path}`, adds: { directory, name, inode } });
  }

  /** Makes an empty file and answers its inode. */
  create(path: string): number {
    const { directory, name } = this.#parent(path);
    if (this.#visible.get(directory)?.has(name) === true) throw systemError('EEXIST', 'open', path);
    const inode = this.#nextInode++;
    this.#contents.set(inode, new SimulatedContent(this.sectorBytes));
    this.#rename({ what: `file ${path}`, adds: { directory, name, inode } });
    return inode;
  }

  rename(from: string, to: string): void {
    const source = this.#parent(from);
    const target = this.#parent(to);
    const inode = this.#visible.get(source.directory)?.get(source.name);
    if (inode === undefined) throw systemError('ENOENT', 'rename', from);
    this.#rename({ what: `rename ${from} to ${to}`, removes: source, adds: { ...target, inode } });
  }

  remove(path: string): void {
    const { directory, name } = this.#parent(path);
    if (this.#visible.get(directory)?.has(name) !== true) return;
    this.#rename({ what: `removal of ${path}`, removes: { directory, name } });
  }

  list(path: string): string[] {
    return [...this.#directory(path, 'scandir').keys()];
  }

  /** Inode of a file, undefined when nothing has this name. */
  find(path: string): number | undefined {
    const inode = this.#lookUp(path);
    if (inode !== undefined && this.#visible.has(inode)) throw systemError('EISDIR', 'open', path);
    return inode;
  }

  isDirectory(path: string): boolean {
    const inode = this.#lookUp(path);
    return inode !== undefined && this.#visible.has(inode);
  }

  content(inode: number): SimulatedContent {
    const content = this.#contents.get(inode);
    if (content === undefined) throw new RangeError(`no file has the inode ${inode}`);
    return content;
  }

  /** Writes as much as there is room for; answers how much, and 0 is a full disk. */
  write(inode: number, position: number, bytes: Uint8Array): number {
    const content = this.content(inode);
    const count = content.roomFor(position, bytes.length, this.freeBytes);
    if (count > 0) content.write(position, bytes.slice(0, count), ++this.#order);
    return count;
  }

  truncate(inode: number, size: number): void {
    this.content(inode).truncate(size, ++this.#order);
  }

  synced(inode: number, order: number): void {
    this.content(inode).synced(order);
  }

  syncFailed(inode: number, order: number, outcome: FailedSync): void {
    this.content(inode).syncFailed(order, outcome);
  }

  directoryInode(path: string): number {
    this.#directory(path, 'open');
    return this.#lookUp(path) ?? ROOT;
  }

  directorySynced(inode: number, order: number): void {
    for (const change of this.#changes) if (change.order <= order) change.unsynced.delete(inode);
    while (this.#changes[0]?.unsynced.size === 0) {
      const change = this.#changes.shift();
      if (change !== undefined) apply(this.#durable, change);
    }
  }

  /** What a crash now would decide; each has two outcomes or more, the first of which is "it did not survive". */
  uncertainties(): Uncertainty[] {
    const names = this.#open().map(({ what }) => ({ what, optionCount: 2 }));
    const bytes = this.#survivors().map(([inode, content]) => content.uncertainties(this.#nameOf(inode)));
    return [...names, ...bytes.flat()];
  }

  /** The disk as the next boot finds it, when the crash decided so: `picks` has one number for each uncertainty. */
  afterCrash(picks: readonly number[]): SimulatedDisk {
    const pick = picks[Symbol.iterator]();
    const disk = new SimulatedDisk(this);
    const names = new Map([...this.#durable].map(([inode, entries]) => [inode, new Map(entries)]));
    const open = new Set(this.#open());
    for (const change of this.#changes) {
      if (!open.has(change) || pick.next().value === 1) apply(names, change);
    }
    const contents = new Map<number, SimulatedContent>();
    for (const [inode, content] of this.#survivors()) contents.set(inode, content.afterCrash(pick));
    const reachable = reachableFrom(names);
    for (const inode of reachable) {
      const entries = names.get(inode);
      if (entries !== undefined) {
        disk.#visible.set(inode, entries);
        disk.#durable.set(inode, new Map(entries));
      }
      const content = contents.get(inode);
      if (content !== undefined) disk.#contents.set(inode, content);
    }
    disk.#nextInode = this.#nextInode;
    disk.#order = this.#order;
    return disk;
  }

  /** A copy with all that is undecided: what the next process finds when only the last one died. */
  clone(): SimulatedDisk {
    const copy = new SimulatedDisk(this);
    copy.#contents = new Map([...this.#contents].map(([inode, content]) => [inode, content.clone()]));
    copy.#visible = new Map([...this.#visible].map(([inode, entries]) => [inode, new Map(entries)]));
    copy.#durable = new Map([...this.#durable].map(([inode, entries]) => [inode, new Map(entries)]));
    copy.#changes = this.#changes.map((change) => ({ ...change, unsynced: new Set(change.unsynced) }));
    copy.#nextInode = this.#nextInode;
    copy.#order = this.#order;
    return copy;
  }

  /** Every file by its path, as a reader sees it. */
  files(): Map<string, Uint8Array> {
    const files = new Map<string, Uint8Array>();
    for (const [path, inode] of this.#walk(ROOT, '')) files.set(path, this.content(inode).bytes);
    return files;
  }

  /** The same for disks with the same names and bytes, as a reader sees them. */
  fingerprint(): string {
    const hash = createHash('sha1');
    const files = [...this.files()].toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [path, bytes] of files) hash.update(`${path}:${bytes.length}:`).update(bytes);
    return hash.digest('base64');
  }

  /** Changes bytes of a file behind everyone's back, as a failing disk does; at once durable. */
  damage(path: string, change: (bytes: Uint8Array) => Uint8Array): void {
    const inode = this.find(path);
    if (inode === undefined) throw systemError('ENOENT', 'damage', path);
    this.#contents.set(
      inode,
      new SimulatedContent(this.sectorBytes, change(this.content(inode).bytes.slice())),
    );
  }

  #rename(change: Omit<NameChange, 'order' | 'unsynced'>): void {
    const directories = [change.removes?.directory, change.adds?.directory];
    const unsynced = new Set(directories.filter((directory) => directory !== undefined));
    const complete = { ...change, order: ++this.#order, unsynced };
    this.#changes.push(complete);
    apply(this.#visible, complete);
  }

  /** Files that some name may lead to after a crash. */
  #survivors(): [inode: number, content: SimulatedContent][] {
    const named = new Set(this.#changes.map(({ adds }) => adds?.inode));
    for (const entries of this.#durable.values()) for (const inode of entries.values()) named.add(inode);
    return [...this.#contents].filter(([inode]) => named.has(inode));
  }

  #open(): NameChange[] {
    return this.#changes.filter(({ unsynced }) => unsynced.size > 0);
  }

  #lookUp(path: string): number | undefined {
    let inode: number | undefined = ROOT;
    for (const part of parts(path)) {
      if (inode === undefined) return undefined;
      inode = this.#visible.get(inode)?.get(part);
    }
    return inode;
  }

  #directory(path: string, call: string): Names {
    const inode = this.#lookUp(path);
    if (inode === undefined) throw systemError('ENOENT', call, path);
    const entries = this.#visible.get(inode);
    if (entries === undefined) throw systemError('ENOTDIR', call, path);
    return entries;
  }

  #parent(path: string): { directory: number; name: string } {
    const names = parts(path);
    const name = names.pop();
    if (name === undefined) throw systemError('EEXIST', 'mkdir', path);
    const directory = this.#lookUp(names.join('/'));
    if (directory === undefined) throw systemError('ENOENT', 'open', path);
    if (!this.#visible.has(directory)) throw systemError('ENOTDIR', 'open', path);
    return { directory, name };
  }

  *#walk(inode: number, path: string): Generator<[path: string, inode: number]> {
    for (const [name, child] of this.#visible.get(inode) ?? []) {
      if (this.#visible.has(child)) yield* this.#walk(child, `${path}/${name}`);
      else yield [`${path}/${name}`, child];
    }
  }

  #nameOf(inode: number): string {
    for (const [path, other] of this.#walk(ROOT, '')) if (other === inode) return path;
    return `a removed file (inode ${inode})`;
  }
}

function apply(names: Map<number, Names>, { removes, adds }: NameChange): void {
  if (removes !== undefined) names.get(removes.directory)?.delete(removes.name);
  if (adds !== undefined) names.get(adds.directory)?.set(adds.name, adds.inode);
}

function reachableFrom(names: ReadonlyMap<number, Names>): Set<number> {
  const reached = new Set([ROOT]);
  // A set yields what is added while it is walked.
  for (const inode of reached) for (const child of names.get(inode)?.values() ?? []) reached.add(child);
  return reached;
}

function parts(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}
