// Runs the suites of CI one after another, prints the seconds of each against the budget, and fails if any failed.
// `scripts/ci.ts NAME…` runs only those.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Suite {
  readonly name: string;
  readonly command: readonly string[];
  readonly budgetSeconds: number;
}

const npm = (...args: string[]): string[] => ['npm', 'run', '--silent', ...args];

const suites: readonly Suite[] = [
  { name: 'test', command: ['npm', 'test'], budgetSeconds: 240 },
  { name: 'format', command: npm('format:check'), budgetSeconds: 10 },
  { name: 'lint', command: npm('lint'), budgetSeconds: 30 },
  { name: 'types', command: npm('typecheck'), budgetSeconds: 30 },
  { name: 'unused', command: npm('unused'), budgetSeconds: 30 },
  { name: 'arrows', command: npm('arrows'), budgetSeconds: 5 },
  { name: 'lock', command: npm('lock', '--', '--check'), budgetSeconds: 5 },
  { name: 'hosts', command: ['node', 'scripts/check-hosts.mjs'], budgetSeconds: 5 },
  { name: 'packages', command: ['node', 'scripts/check-packages.ts'], budgetSeconds: 120 },
  { name: 'long (a hundredth)', command: npm('long', '--', '--hundredth'), budgetSeconds: 180 },
  { name: 'generated', command: npm('generate', '--', '--check'), budgetSeconds: 60 },
  { name: 'conformance', command: npm('conformance'), budgetSeconds: 60 },
  { name: 'conformance (fresh)', command: npm('conformance', '--', '--fresh'), budgetSeconds: 120 },
  { name: 'interop', command: npm('interop'), budgetSeconds: 480 },
  { name: 'soak (2 minutes)', command: npm('soak', '--', '--minutes', '2'), budgetSeconds: 180 },
  { name: 'bench (shown to run)', command: npm('bench', '--', '--quick'), budgetSeconds: 240 },
];

const budgetInAllSeconds = 29 * 60;
const wanted = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const results: { name: string; seconds: number; budgetSeconds: number; passed: boolean }[] = [];
for (const suite of suites) {
  if (wanted.length > 0 && !wanted.some((name) => suite.name.startsWith(name))) continue;
  console.log(`\n=== ${suite.name}: ${suite.command.join(' ')}`);
  const startMs = performance.now();
  const passed = await succeeds(suite.command);
  const seconds = (performance.now() - startMs) / 1000;
  results.push({ name: suite.name, seconds, budgetSeconds: suite.budgetSeconds, passed });
}
report();

function succeeds([command, ...args]: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(command!, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: environment(),
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** The pinned Node first on the path, so that `node` means it in every suite. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}` };
}

function report(): void {
  console.log('\n| suite | seconds | budget | |\n|---|---|---|---|');
  for (const { name, seconds, budgetSeconds, passed } of results) {
    const verdict = `${passed ? 'passed' : 'FAILED'}${seconds > budgetSeconds ? ', over its budget' : ''}`;
    console.log(`| ${name} | ${seconds.toFixed(1)} | ${budgetSeconds} | ${verdict} |`);
  }
  const total = results.reduce((sum, { seconds }) => sum + seconds, 0);
  console.log(
    `| in all | ${total.toFixed(1)} | ${budgetInAllSeconds} | ${total > budgetInAllSeconds ? 'over budget' : ''} |\n`,
  );
  const failed = results.filter(({ passed }) => !passed).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
