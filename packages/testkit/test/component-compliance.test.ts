import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const brokenSinks = fileURLToPath(new URL('mutants/broken-sinks.ts', import.meta.url));

/** Runs the suite over a sink with this fault; resolves with the names of the checks that failed. */
function failuresWith(fault: string): Promise<string[]> {
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env;
  const args = [
    '--conditions=@logdrive/source',
    '--test-reporter=tap',
    '--test-timeout=3000',
    brokenSinks,
    fault,
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: environment }, (_error, stdout) => {
      resolve([...stdout.matchAll(/^not ok \d+ - memory sink: (.+)$/gm)].map(([, name]) => name!));
    });
  });
}

test('a sink without fault passes every check', async () => {
  assert.deepEqual(await failuresWith('none'), []);
});

for (const [fault, check] of [
  ['early', 'does not report as delivered what the far end has not confirmed'],
  ['order', 'keeps the order of the calls while several runs are under way'],
  ['swallow', 'a far end that breaks rejects the write; a new session delivers what was not confirmed'],
  ['silent', 'refuses a record without a value, by its index, and delivers its neighbours'],
  ['deaf', 'disposal rejects the writes that are under way'],
  ['abort', 'does not open when the signal is aborted already'],
  ['twice', 'disposal is safe before it was opened, and twice'],
] as const) {
  test(`the suite for sinks finds the fault '${fault}'`, async () => {
    const failed = await failuresWith(fault);
    assert.ok(failed.includes(check), `failed: ${failed.join(' | ') || 'nothing'}`);
  });
}
