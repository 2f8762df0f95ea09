/** The vectors of `conformance/lumberjack`: bytes that real peers put on the wire, and the frames that they are. */
import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';

export type VectorFrame =
  | { readonly type: 'window'; readonly version: 1 | 2; readonly count: number }
  | { readonly type: 'json'; readonly version: 1 | 2; readonly sequence: number; readonly payload: string }
  | {
      readonly type: 'data';
      readonly version: 1 | 2;
      readonly sequence: number;
      readonly pairs: readonly (readonly [string, string])[];
    }
  | {
      readonly type: 'compressed';
      readonly version: 1 | 2;
      readonly byteLength: number;
      readonly frames: readonly VectorFrame[];
    }
  | { readonly type: 'ack'; readonly version: 1 | 2; readonly sequence: number };

export interface Vector {
  readonly name: string;
  readonly direction: 'client' | 'server';
  readonly bytes: Uint8Array;
  readonly frames: readonly VectorFrame[];
}

const FOLDER = new URL('../../../conformance/lumberjack/', import.meta.url);

export function readVectors(): readonly Vector[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  assert.ok(files.length > 0, `there are no vectors in ${FOLDER.pathname}`);
  return files.sort().map((file) => {
    const { name, direction, base64, frames } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    return { name, direction, frames, bytes: Buffer.from(base64, 'base64') };
  });
}
