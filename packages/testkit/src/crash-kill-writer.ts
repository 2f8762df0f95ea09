// A process that appends to a log as fast as it can, and says what was acknowledged: one line `BASE_OFFSET FIRST COUNT`
// for each append, where the records carry the numbers from FIRST on. Run by `crash-kills.ts`:
// `crash-kill-writer.ts DIRECTORY FIRST_NUMBER`.
import { writeSync } from 'node:fs';
import { recordList } from '@logdrive/kafka-protocol/records';
import { openLog } from '@logdrive/log';
import { KILL_AT, KILL_LOG, killValue } from './crash-kills.ts';

const CONCURRENT_APPENDS = 8;
const [dir = '', firstNumber = '0'] = process.argv.slice(2);

const log = await openLog({ dir, ...KILL_LOG });
const assignments = log.assign('sink', [KILL_AT.topic])[Symbol.asyncIterator]();
const assigned = await assignments.next();
if (assigned.done === true || assigned.value.kind !== 'assigned') throw new Error('no cursor');
const { cursor } = assigned.value;
let next = Number(firstNumber);
writeSync(1, 'ready\n');
await Promise.all(Array.from({ length: CONCURRENT_APPENDS }, appendForEver));

async function appendForEver(): Promise<never> {
  for (;;) {
    const first = next;
    const count = 1 + (first % 5);
    next += count;
    const values = Array.from({ length: count }, (_, index) => ({ value: killValue(first + index) }));
    const { baseOffset } = await log.append(KILL_AT, recordList(values));
    // Straight to the descriptor: what a signal cuts off was not said.
    writeSync(1, `${baseOffset} ${first} ${count}\n`);
    if (baseOffset > cursor.position) cursor.commit(baseOffset);
  }
}
