import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { suite, test } from 'node:test';
import type { RelayStatus } from '../../src/runtime/relay-status.ts';
import { listenHttp } from '../../src/serve/http-server.ts';
import { sampleSink, sampleSource, sampleStatus } from './sample-status.ts';

const loopback = { host: '127.0.0.1', port: 0 };

async function get(
  status: RelayStatus | undefined,
  path: string,
): Promise<{ code: number; type: string; text: string }> {
  await using server = await listenHttp({ listen: loopback, version: '1.2.3', status: () => status });
  const response = await fetch(`http://127.0.0.1:${server.address.port}${path}`);
  return {
    code: response.status,
    type: response.headers.get('content-type') ?? '',
    text: await response.text(),
  };
}

suite('HTTP', () => {
  test('/live answers whatever the relay does', async () => {
    assert.deepEqual(await get(undefined, '/live'), {
      code: 200,
      type: 'text/plain; charset=utf-8',
      text: 'live\n',
    });
  });

  test('/ready is 503 with the reason while the relay starts, drains, or a sink is blocked', async () => {
    assert.equal((await get(sampleStatus(), '/ready')).text, 'ready\n');
    const starting = await get(undefined, '/ready');
    assert.deepEqual([starting.code, starting.text], [503, 'The relay is starting.\n']);
    const draining = await get(sampleStatus({ state: 'draining' }), '/ready');
    assert.deepEqual(
      [draining.code, draining.text],
      [503, 'The relay is draining: it takes no new events.\n'],
    );
    const blocked = await get(sampleStatus({ sinks: { out: sampleSink({ state: 'blocked' }) } }), '/ready');
    assert.equal(blocked.code, 503);
    assert.match(blocked.text, /^Sink out .*blocked/);
  });

  test('/status.json is the snapshot itself', async () => {
    const status = sampleStatus();
    assert.deepEqual(JSON.parse((await get(status, '/status.json')).text), status);
  });

  test('/metrics is Prometheus text of the same snapshot', async () => {
    const { type, text } = await get(sampleStatus(), '/metrics');
    assert.match(type, /^text\/plain; version=0\.0\.4/);
    assert.match(text, /^logdrive_version_info\{version="1\.2\.3"\} 1$/m);
    assert.match(
      text,
      /^logdrive_source_acknowledged_events_total\{source="beats",type="lumberjack"\} 1100$/m,
    );
    assert.match(text, /^logdrive_source_quarantined_events_total\{source="beats",reason="not-json"\} 3$/m);
    assert.match(text, /^logdrive_source_bound_limit\{source="beats",bound="maxConnections"\} 4096$/m);
    assert.match(text, /^logdrive_cursor_position\{sink="out",topic="logs",partition="0"\} 1100$/m);
    assert.match(text, /^logdrive_log_sync_seconds_total 0\.25$/m);
  });

  test('the page begins with what is wrong, and shows no name as markup', async () => {
    const sources = { '<b>': sampleSource({ state: 'backoff' }) };
    const { type, text } = await get(sampleStatus({ sources }), '/');
    assert.match(type, /^text\/html/);
    assert.ok(text.indexOf('Source &lt;b&gt; takes no events') < text.indexOf('<h2>Sources'));
    assert.ok(!text.includes('<b>'));
  });

  test('an unknown path is 404, and everything but /live and /ready waits for the start', async () => {
    assert.equal((await get(sampleStatus(), '/nope')).code, 404);
    assert.equal((await get(undefined, '/status.json')).code, 503);
    assert.equal((await get(undefined, '/metrics')).code, 503);
  });

  test('a client beyond the limit of connections is turned away', async () => {
    await using server = await listenHttp({ listen: loopback, version: '0', status: () => sampleStatus() });
    const { port } = server.address;
    const sockets = Array.from({ length: 64 }, () => connect(port, '127.0.0.1'));
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    const extra = connect(port, '127.0.0.1');
    await once(extra, 'close');
    for (const socket of sockets) socket.destroy();
  });

  test('a taken port rejects with its code, and close leaves nothing open', async () => {
    const server = await listenHttp({ listen: loopback, version: '0', status: () => undefined });
    await assert.rejects(listenHttp({ listen: server.address, version: '0', status: () => undefined }), {
      code: 'EADDRINUSE',
    });
    const idle = connect(server.address.port, '127.0.0.1');
    await once(idle, 'connect');
    const closed = once(idle, 'close');
    await server.close();
    await server.close();
    await closed;
  });
});
