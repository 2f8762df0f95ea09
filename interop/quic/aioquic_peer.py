"""An aioquic client and server for interop tests.

aioquic_peer.py client HOST PORT CERT.pem [key=value…]   opens streams, checks the echo, prints one JSON line
aioquic_peer.py server HOST PORT CERT.pem KEY.pem        prints "listening HOST:PORT", echoes every bidirectional stream

Keys: streams, bytes, rounds, alpn, update (a key update each round), cid (another connection ID each round).
"""

import asyncio
import json
import sys
import time

from aioquic.asyncio import QuicConnectionProtocol, connect, serve
from aioquic.quic.configuration import QuicConfiguration
from aioquic.quic.events import StreamDataReceived


async def exchange(client, size):
    reader, writer = await client.create_stream()
    body = bytes(i * 31 % 251 for i in range(size))
    writer.write(body)
    writer.write_eof()
    if await reader.read() != body:
        raise RuntimeError("the echo differs")


async def run_client(host, port, certificate, keys):
    configuration = QuicConfiguration(is_client=True, server_name="localhost")
    if "alpn" in keys:
        configuration.alpn_protocols = keys["alpn"].split(",")
    configuration.load_verify_locations(certificate)
    started = time.monotonic()
    async with connect(host, port, configuration=configuration) as client:
        handshake = time.monotonic() - started
        for _ in range(int(keys.get("rounds", 1))):
            await asyncio.gather(
                *(exchange(client, int(keys.get("bytes", 1000))) for _ in range(int(keys.get("streams", 1))))
            )
            if keys.get("update") == "1":
                client.request_key_update()
            if keys.get("cid") == "1":
                client.change_connection_id()
    print(json.dumps({"ok": True, "handshakeMs": handshake * 1000, "totalMs": (time.monotonic() - started) * 1000}))


class Echo(QuicConnectionProtocol):
    def quic_event_received(self, event):
        if isinstance(event, StreamDataReceived):
            self._quic.send_stream_data(event.stream_id, event.data, event.end_stream)
            self.transmit()


async def run_server(host, port, certificate, key):
    configuration = QuicConfiguration(is_client=False)
    configuration.load_cert_chain(certificate, key)
    server = await serve(host, port, configuration=configuration, create_protocol=Echo, retry=False)
    bound = server._transport.get_extra_info("sockname")
    print(f"listening {bound[0]}:{bound[1]}", flush=True)
    await asyncio.Event().wait()


def main():
    role, host, port, certificate, *rest = sys.argv[1:]
    keys = dict(argument.split("=", 1) for argument in rest if "=" in argument)
    if role == "client":
        asyncio.run(run_client(host, int(port), certificate, keys))
    else:
        asyncio.run(run_server(host, int(port), certificate, rest[0]))


main()
