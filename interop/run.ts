// Runs the interop suites, prints the seconds of each, and fails if one failed. `run.ts NAME` runs one, `--list` names them;
// further arguments go to the suite.
import { missingTools } from './peers/toolchain.ts';
import type { Suite } from './suites/suite.ts';

/** In the order in which they run; loaded one by one, so that a suite that cannot even be loaded fails alone. */
const suites: Readonly<Record<string, () => Promise<Suite>>> = {
  capture: async () => (await import('./suites/capture.ts')).capture,
  'beats-to-logstash': async () => (await import('./suites/beats-to-logstash.ts')).beatsToLogstash,
  'dump-log-segments': async () => (await import('./suites/dump-log-segments.ts')).dumpLogSegments,
  'soak-oracle': async () => (await import('./suites/soak-oracle.ts')).soakOracle,
};

interface Outcome {
  readonly name: string;
  readonly seconds: number;
  readonly verdict: 'passed' | 'FAILED' | 'skipped';
  readonly note: string;
}

async function outcomeOf(name: string, args: readonly string[]): Promise<Outcome> {
  const startMs = performance.now();
  const end = (verdict: Outcome['verdict'], note: string): Outcome => {
    return { name, seconds: (performance.now() - startMs) / 1000, verdict, note };
  };
  try {
    const suite = await suites[name]!();
    const missing = await missingTools(suite.needs);
    if (missing.length > 0) return end('skipped', `this machine has no ${missing.join(', no ')}`);
    return end('passed', await suite.run(args));
  } catch (error) {
    console.error(error);
    return end('FAILED', error instanceof Error ? error.message.split('\n')[0]! : String(error));
  }
}

const [name, ...args] = process.argv.slice(2);
if (name === '--list') {
  for (const suite of Object.keys(suites)) console.log(suite);
} else {
  const wanted = Object.keys(suites).filter((suite) => name === undefined || suite === name);
  if (wanted.length === 0) throw new Error(`no suite is called ${name}; --list names them`);
  const outcomes: Outcome[] = [];
  for (const suite of wanted) {
    outcomes.push(await outcomeOf(suite, args));
    const { verdict, seconds, note } = outcomes.at(-1)!;
    console.log(`${verdict} ${suite} (${seconds.toFixed(1)} s): ${note}`);
  }
  if (outcomes.some(({ verdict }) => verdict === 'FAILED')) process.exitCode = 1;
}
