/** A frame as the vector files spell it. The payload is UTF-8 text; a compressed frame lists what it inflates to. */
export type VectorFrame =
  | { version: number; type: 'window'; count: number }
  | { version: number; type: 'ack'; sequence: number }
  | { version: number; type: 'json'; sequence: number; payload: string }
  | { version: number; type: 'data'; sequence: number; pairs: [string, string][] }
  | { version: number; type: 'compressed'; byteLength: number; frames: VectorFrame[] };

/** One vector file. `sent` is what provoked a server's bytes. */
export interface Vector {
  name: string;
  source: string;
  direction: 'client' | 'server';
  sent?: string;
  base64: string;
  frames: VectorFrame[];
}

/** What was told to be sent has no packed length: compressed frames are compared by what is in them. */
export function withoutPackedLength(frames: readonly VectorFrame[]): unknown[] {
  return frames.map((frame) =>
    frame.type === 'compressed'
      ? { ...frame, byteLength: 'any', frames: withoutPackedLength(frame.frames) }
      : frame,
  );
}
