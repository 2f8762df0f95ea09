// Many seeded runs over a hostile network: `node long.ts [COUNT] [FIRST_SEED]`, a million by default. Prints the seed of each run that
// fails, which `node long.ts 1 SEED` repeats.
import { hostileRun } from './hostile-run.ts';

const [count = 1_000_000, first = 0] = process.argv.slice(2).map(Number);
const startMs = performance.now();
const failed: number[] = [];
for (let seed = first; seed < first + count; seed++) {
  try {
    await hostileRun(seed);
  } catch (error) {
    failed.push(seed);
    console.error(`seed ${seed}:`, error);
  }
  if ((seed - first + 1) % 10_000 === 0) console.log(`${seed - first + 1} runs, ${failed.length} failed`);
}
const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
console.log(`${count} runs in ${seconds} s, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
