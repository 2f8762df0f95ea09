// A relay in a process of its own, for tests that kill it: the config as JSON in argv, the port on stdout.
import { silentLogger } from '../../src/runtime/logger.ts';
import type { RelayConfig } from '../../src/runtime/relay-config.ts';
import { startRelay } from '../../src/relay.ts';

const relay = await startRelay(JSON.parse(process.argv[2]!) as RelayConfig, { logger: silentLogger });
const address = Object.values(relay.status().sources)[0]?.address ?? '';
process.stdout.write(`${address.split(':').at(-1)}\n`);
// Ends with the test, whatever happens to it.
process.stdin.on('end', () => process.exit(0)).resume();
