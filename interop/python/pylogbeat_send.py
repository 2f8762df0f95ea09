"""pylogbeat's client: sends generated events, or the windows it reads from stdin, and keeps a journal of what was acknowledged.

usage: pylogbeat_send.py PORT windows                      one JSON array a line: texts go as they are, objects are encoded by pylogbeat
       pylogbeat_send.py PORT events COUNT WINDOW JOURNAL  makes COUNT events in windows of WINDOW
"""

import json
import sys
import time

from pylogbeat import PyLogBeatClient


def make(number):
    if number % 16 == 15:
        return '{ "client" : "py", "number":%d,"odd":true, "odd":true, "small":-1.50e-7, "text":"\\u00e9\\/" }' % number
    return '{"client":"py","number":%d,"message":"étoile 星 \\" \\\\ %s","nested":{"ok":true,"none":null}}' % (
        number,
        "x" * (number % 97),
    )


def windows_from_stdin():
    for line in sys.stdin:
        yield json.loads(line)


def generated_windows(count, window):
    for first in range(0, count, window):
        yield [make(number) for number in range(first, min(first + window, count))]


def main():
    port, what = int(sys.argv[1]), sys.argv[2]
    sent = 0
    started = time.monotonic()
    client = PyLogBeatClient("127.0.0.1", port, timeout=60)
    if what == "windows":
        for window in windows_from_stdin():
            client.send(window)
            sent += len(window)
    else:
        count, window = int(sys.argv[3]), int(sys.argv[4])
        with open(sys.argv[5], "w", encoding="utf-8", newline="\n") as journal:
            for events in generated_windows(count, window):
                client.send(events)
                journal.writelines(event + "\n" for event in events)
                sent += len(events)
    client.close()
    print(json.dumps({"sent": sent, "seconds": time.monotonic() - started}), flush=True)


main()
