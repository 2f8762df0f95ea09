import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { test } from 'node:test';
import { connect } from '../../src/index.ts';
import { ByteWriter } from '../../src/packet/byte-writer.ts';
import { encodeVersionNegotiation, readInvariantHeader } from '../../src/packet/header.ts';
import { makeCertificate } from '../certificates.ts';

test('a client gives up at a server without version 1, and not at a list that has it', async () => {
  const { cert } = await makeCertificate();
  const socket = createSocket('udp4');
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const answers: number[][] = [[1, 0x0a0a0a0a], [0x0a0a0a0a]];
  socket.on('message', (bytes, { port, address }) => {
    const writer = new ByteWriter(64);
    encodeVersionNegotiation(writer, readInvariantHeader(bytes)!, answers.shift() ?? [2], 0);
    socket.send(new Uint8Array(writer.bytes), port, address);
  });
  try {
    const connecting = connect({
      host: '127.0.0.1',
      port: socket.address().port,
      trust: { pinned: cert },
      limits: { initialRttMs: 20 },
    });
    await assert.rejects(connecting, { code: 'ERR_QUIC_VERSION' });
    assert.equal(answers.length, 0, 'the first list was ignored');
  } finally {
    socket.close();
  }
});
