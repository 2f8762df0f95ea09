// The npm package `lumberjack-protocol` (a v1 client) sends the events it reads from stdin: one JSON object of texts a line.
// usage: NODE_PATH=…/node_modules node lumberjack-v1-send.cjs PORT WINDOW_SIZE COUNT
// Prints {"sent", "lastAck"} and ends once COUNT events were acknowledged.
const net = require('node:net');
const readline = require('node:readline');
const tls = require('node:tls');

// The client only speaks TLS. What is recorded is what it writes inside, so its `tls.connect` becomes a plain one here.
tls.connect = (options) => {
  const socket = net.connect(options);
  socket.once('connect', () => socket.emit('secureConnect'));
  return socket;
};
const lumberjack = require('lumberjack-protocol');

const [port, windowSize, count] = process.argv.slice(2).map(Number);
const client = lumberjack.client({ host: '127.0.0.1', port }, { windowSize, maxQueueSize: count + 1 });
let sent = 0;
client.on('connect', () => {
  client._socket.on('ack', (sequence) => {
    if (sequence < count) return;
    process.stdout.write(`${JSON.stringify({ sent, lastAck: sequence })}\n`, () => process.exit(0));
  });
  readline.createInterface({ input: process.stdin }).on('line', (line) => {
    client.writeDataFrame(JSON.parse(line));
    sent++;
  });
});
client.on('disconnect', (error) => {
  console.error(`disconnected after ${sent} events`, error);
  process.exit(1);
});
