// Runs the interop cases of QUIC against quinn and aioquic, prints a line each, and fails if one failed.
// `run.ts WORD…` runs the cases whose names contain a word.
import { cases } from './cases.ts';
import { makeInteropCertificate } from './own-peer.ts';
import { aioquicPython, quinnPeer } from './peer.ts';

/** Runs the cases whose names contain one of `words`, all without words; resolves with a summary, rejects if one failed. */
export async function runQuicInterop(words: readonly string[]): Promise<string> {
  await using certificate = await makeInteropCertificate();
  const peers = { certificate, quinn: await quinnPeer(), aioquicPython: await aioquicPython() };
  const failed: string[] = [];
  let count = 0;
  for (const [name, run] of Object.entries(cases)) {
    if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
    count++;
    try {
      console.log(`passed ${name}: ${await run(peers)}`);
    } catch (error) {
      failed.push(name);
      console.log(`FAILED ${name}: ${String(error)}`);
    }
  }
  if (failed.length > 0)
    throw new Error(`${failed.length} of ${count} QUIC cases failed: ${failed.join(', ')}`);
  return `${count} QUIC cases passed`;
}

if (import.meta.main) console.log(await runQuicInterop(process.argv.slice(2)));
