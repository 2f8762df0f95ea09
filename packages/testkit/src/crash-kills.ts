import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type LogOptions, openLog, type TopicPartition } from '@logdrive/log';
import { type Random, seededRandom } from './crash-choice.ts';

export interface KillRoundsOptions {
  /** How often a process is killed. */
  readonly rounds: number;
  /** Decides when. */
  readonly seed: number;
}

export interface KillRounds {
  readonly acknowledgedRecords: number;
  /** Records found beyond those: written, and not acknowledged when the process died. */
  readonly surplusRecords: number;
}

export const KILL_AT: TopicPartition = { topic: 'logs', partition: 0 };
/** Small segments: a process that lives for a moment rolls several. */
export const KILL_LOG: Partial<LogOptions> = {
  topics: { [KILL_AT.topic]: {} },
  segmentBytes: 65_536,
  batchBytes: 4096,
  cursorFlushMs: 5,
  minFreeBytes: 0,
};

/** The most acknowledgements that a process is left to give. */
const MAX_LINES = 400;

/** The value of the record that carries a number; as long as the number says. */
export function killValue(number: number): Uint8Array {
  return Buffer.from(`${number} `.padEnd(20 + (number % 200), '.'));
}

/**
 * Starts a process that appends to a log, kills it with SIGKILL at a random moment, opens the log here and looks for
 * every record that was acknowledged; then the next process goes on. Rejects with an AssertionError at the first loss.
 */
export async function runKillRounds({ rounds, seed }: KillRoundsOptions): Promise<KillRounds> {
  const random = seededRandom(seed);
  const dir = await fs.mkdtemp(join(tmpdir(), 'kills-'));
  const acknowledged = new Map<number, number>();
  try {
    let found = new Map<number, number>();
    for (let round = 0; round < rounds; round++) {
      const firstNumber = (round + 1) * 1_000_000;
      for (const [offset, number] of await killOneWriter(dir, firstNumber, random)) {
        acknowledged.set(offset, number);
      }
      const before = found;
      found = await readBack(dir);
      const where = `round ${round} of seed ${seed}`;
      checkKept(acknowledged, found, where);
      // What was shown after the last death is still there, acknowledged or not.
      checkKept(before, found, where);
    }
    return {
      acknowledgedRecords: acknowledged.size,
      surplusRecords: found.size - acknowledged.size,
    };
  } finally {
    await fs.rm(dir, { recursive: true, force: true });
  }
}

/** What one process acknowledged before it was killed: the number at each offset. */
async function killOneWriter(dir: string, firstNumber: number, random: Random): Promise<Map<number, number>> {
  const script = join(import.meta.dirname, 'crash-kill-writer.ts');
  const child = spawn(process.execPath, ['--conditions=@logdrive/source', script, dir, String(firstNumber)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const acknowledged = new Map<number, number>();
  let linesLeft = random.below(MAX_LINES);
  for await (const line of createInterface(child.stdout)) {
    const [baseOffset, first, count] = line.split(' ').map(Number);
    if (baseOffset !== undefined && first !== undefined && count !== undefined) {
      for (let index = 0; index < count; index++) acknowledged.set(baseOffset + index, first + index);
    }
    // Lines that were under way count as well: the loop goes on to the end of what the process said.
    if (linesLeft-- === 0) child.kill('SIGKILL');
  }
  const [, signal] = await closed;
  assert.equal(signal, 'SIGKILL', 'the writer ended by itself');
  return acknowledged;
}

/** The number of the record at each offset, as a reader finds them; damaged ones are errors. */
async function readBack(dir: string): Promise<Map<number, number>> {
  const log = await openLog({ dir, ...KILL_LOG });
  try {
    const found = new Map<number, number>();
    const { durableEnd } = await log.offsets(KILL_AT);
    for await (const batch of log.read(KILL_AT, 0, { follow: false })) {
      for (const { offset, value } of batch.records()) {
        const number = Number.parseInt(Buffer.from(value ?? []).toString(), 10);
        assert.deepEqual(Buffer.from(value ?? []), killValue(number), `the record at ${offset} is damaged`);
        assert.ok(!found.has(offset), `the record at ${offset} came twice`);
        found.set(offset, number);
      }
    }
    assert.equal(new Set(found.values()).size, found.size, 'a record was stored twice');
    for (const { position, error } of log.cursors()) {
      assert.ok(position !== undefined && position <= durableEnd, `cursor at ${position}: ${error}`);
    }
    return found;
  } finally {
    await log.close();
  }
}

function checkKept(
  kept: ReadonlyMap<number, number>,
  found: ReadonlyMap<number, number>,
  where: string,
): void {
  for (const [offset, number] of kept) {
    assert.equal(found.get(offset), number, `${where}: record ${number} at ${offset} is lost`);
  }
}
