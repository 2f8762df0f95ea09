"""Records what a Lumberjack peer sends, with a decoder of its own (struct and zlib only).

usage: recorder.py serve      accepts one connection and acknowledges each full window with the last sequence number and
                              the window's version; prints {"port"}, then, when the client has closed, the report
       recorder.py dial PORT ACKS
                              sends what it reads from stdin (one base64 text a line, one write each), reads until ACKS
                              acknowledgements other than 0 have come, closes, prints the report
The report: {"client": base64, "server": base64, "clientFrames": [...], "serverFrames": [...]}
"""

import base64
import json
import socket
import struct
import sys
import zlib


class NeedMore(Exception):
    pass


def take(data, at, size):
    if at + size > len(data):
        raise NeedMore
    return data[at : at + size], at + size


def u32(data, at):
    field, at = take(data, at, 4)
    return struct.unpack(">I", field)[0], at


def block(data, at):
    size, at = u32(data, at)
    return take(data, at, size)


def data_pairs(data, at):
    count, at = u32(data, at)
    pairs = []
    for _ in range(count):
        key, at = block(data, at)
        value, at = block(data, at)
        pairs.append([key.decode(), value.decode()])
    return pairs, at


def frame(data, at):
    head, at = take(data, at, 2)
    version, kind = int(chr(head[0])), chr(head[1])
    if kind == "W":
        count, at = u32(data, at)
        return {"version": version, "type": "window", "count": count}, at
    if kind == "A":
        sequence, at = u32(data, at)
        return {"version": version, "type": "ack", "sequence": sequence}, at
    if kind == "J":
        sequence, at = u32(data, at)
        payload, at = block(data, at)
        return {"version": version, "type": "json", "sequence": sequence, "payload": payload.decode()}, at
    if kind == "D":
        sequence, at = u32(data, at)
        pairs, at = data_pairs(data, at)
        return {"version": version, "type": "data", "sequence": sequence, "pairs": pairs}, at
    if kind == "C":
        packed, at = block(data, at)
        inner, left = frames(zlib.decompress(packed))
        assert left == 0, "a compressed frame holds whole frames"
        return {"version": version, "type": "compressed", "byteLength": len(packed), "frames": inner}, at
    raise ValueError(f"frame type {kind!r}")


def frames(data):
    """All whole frames of data, and how many bytes are left over."""
    found, at = [], 0
    while True:
        try:
            next_frame, at = frame(data, at)
            found.append(next_frame)
        except NeedMore:
            return found, len(data) - at


def flat(found):
    for one in found:
        if one["type"] == "compressed":
            yield from one["frames"]
        else:
            yield one


def due_acks(found):
    """The acknowledgement of each full window; without a new W the next window has the same size (v1)."""
    acks, size, received = [], 0, 0
    for one in flat(found):
        if one["type"] == "window":
            size, received = one["count"], 0
        elif one["type"] in ("json", "data"):
            received += 1
            if received == size:
                acks.append((one["version"], one["sequence"]))
                received = 0
    return acks


def report(client, server):
    parts = {}
    for side, data in (("client", client), ("server", server)):
        found, left = frames(data)
        assert left == 0, f"{left} bytes of the {side} are no whole frame"
        parts[side] = base64.b64encode(data).decode()
        parts[side + "Frames"] = found
    print(json.dumps(parts), flush=True)


def serve():
    listener = socket.create_server(("127.0.0.1", 0))
    print(json.dumps({"port": listener.getsockname()[1]}), flush=True)
    peer, _ = listener.accept()
    client, server, acknowledged = b"", b"", 0
    while True:
        chunk = peer.recv(1 << 16)
        if not chunk:
            break
        client += chunk
        for version, sequence in due_acks(frames(client)[0])[acknowledged:]:
            ack = struct.pack(">BBI", ord(str(version)), ord("A"), sequence)
            peer.sendall(ack)
            server += ack
            acknowledged += 1
    report(client, server)


def dial(port, wanted):
    writes = [base64.b64decode(line) for line in sys.stdin]
    peer = socket.create_connection(("127.0.0.1", port), timeout=20)
    peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    server = b""
    for write in writes:
        peer.sendall(write)
    while sum(1 for one in frames(server)[0] if one["sequence"] != 0) < wanted:
        chunk = peer.recv(1 << 16)
        if not chunk:
            raise SystemExit(f"the server closed after {server.hex()}")
        server += chunk
    peer.close()
    report(b"".join(writes), server)


if sys.argv[1] == "serve":
    serve()
else:
    dial(int(sys.argv[2]), int(sys.argv[3]))
