// The arrows between packages, as ARCHITECTURE.md draws them: who may import whom. `findArrowViolations` reads every
// source file's imports; `check-arrows.ts` fails CI on any that goes against an arrow.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export interface Room {
  /** Folder, relative to the repository. The most specific room that holds a file rules it. */
  readonly folder: string;
  /** Workspace packages that it may import. */
  readonly mayImport: readonly string[];
  /** False where `node:` modules are forbidden: code without I/O that runs anywhere. */
  readonly mayUseNode: boolean;
}

export const rooms: readonly Room[] = [
  { folder: 'packages/lumberjack/src', mayImport: [], mayUseNode: true },
  { folder: 'packages/lumberjack/src/codec', mayImport: [], mayUseNode: false },
  { folder: 'packages/kafka-protocol/src', mayImport: [], mayUseNode: false },
  { folder: 'packages/quic/src', mayImport: [], mayUseNode: true },
  { folder: 'packages/log/src', mayImport: ['@logdrive/kafka-protocol'], mayUseNode: true },
  {
    folder: 'packages/relay/src',
    mayImport: ['@logdrive/kafka-protocol', '@logdrive/log', '@logdrive/lumberjack'],
    mayUseNode: true,
  },
];

export interface ArrowViolation {
  readonly file: string;
  readonly specifier: string;
  readonly reason: string;
}

const importPattern = /(?:\bfrom|\bimport|\brequire|\bimport\s*\(|\brequire\s*\()\s*['"]([^'"\n]+)['"]/g;

/** Every import below `root` that goes against an arrow, in the order of the file names. */
export function findArrowViolations(root: string, allRooms: readonly Room[] = rooms): ArrowViolation[] {
  const violations: ArrowViolation[] = [];
  for (const room of allRooms) {
    for (const file of sourceFiles(join(root, room.folder))) {
      if (roomOf(root, file, allRooms) !== room) continue;
      for (const [, specifier] of readFileSync(file, 'utf8').matchAll(importPattern)) {
        const reason = whyForbidden(root, room, file, specifier!);
        if (reason !== undefined) {
          violations.push({ file: relative(root, file), specifier: specifier!, reason });
        }
      }
    }
  }
  return violations;
}

function whyForbidden(root: string, room: Room, file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) {
    const target = resolve(dirname(file), specifier);
    const inside = target.startsWith(resolve(root, room.folder) + sep);
    return inside ? undefined : `leaves ${room.folder}`;
  }
  if (specifier.startsWith('node:') && !room.mayUseNode) return `${room.folder} has no I/O: no node: module`;
  if (!specifier.startsWith('@logdrive/') && specifier !== 'logdrive') return undefined;
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (room.mayImport.includes(name)) return undefined;
  const allowed = room.mayImport.length > 0 ? room.mayImport.join(', ') : 'no other package';
  return `${room.folder} may import ${allowed}`;
}

function roomOf(root: string, file: string, allRooms: readonly Room[]): Room | undefined {
  return allRooms
    .filter((room) => file.startsWith(resolve(root, room.folder) + sep))
    .toSorted((a, b) => b.folder.length - a.folder.length)[0];
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => resolve(entry.parentPath, entry.name))
    .toSorted();
}
