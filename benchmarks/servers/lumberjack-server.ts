// Our Lumberjack server alone: counts events and acknowledges from memory, for comparison with the servers of others.
// usage: lumberjack-server.ts raw|parsed. Prints {"port"}, answers "stats" on stdin, ends when stdin is closed.
import { createInterface } from 'node:readline';
import { listen } from '@logdrive/lumberjack';

const parses = process.argv[2] === 'parsed';
let eventCount = 0;
const server = await listen({ host: '127.0.0.1', port: 0 });
console.log(JSON.stringify({ port: server.address.port }));

const commands = createInterface({ input: process.stdin });
commands.on('line', () => console.log(JSON.stringify({ events: eventCount })));
commands.on('close', () => server.destroy());

// Nothing looks at an event once its window is acknowledged.
for await (const part of server.parts({ reuseMemory: true })) {
  const { events } = part;
  if (parses) {
    for (let i = 0; i < events.length; i++) {
      if (typeof events.at(i)!.json() !== 'object') throw new Error(`event ${i} is no object`);
    }
  }
  eventCount += events.length;
  if (part.isLast) part.window.ack();
  else part.release();
}
