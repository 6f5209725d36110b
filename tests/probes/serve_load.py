"""Prints how many requests a second the server answers, beside a bare echo in the same uvicorn.

    python tests/probes/serve_load.py [--clients 200] [--seconds 60] [--workers 1]

Each client sends the strokes of a digit, again as soon as it has an answer.
"""

import argparse
import asyncio
import json
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from helpers.drawings import DIGITS

_ECHO = """
import sys, uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
async def echo(request):
    return Response(await request.body())
app = Starlette(routes=[Route("/read", echo, methods=["POST"]), Route("/health", echo)])
uvicorn.run(app, port=int(sys.argv[1]), log_level="error", access_log=False)
"""


@dataclass
class Answers:
    seconds: list[float] = field(default_factory=list)
    refused: int = 0
    failed: int = 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args()
    serve = ["-m", "zen_digits", "serve", "--workers", str(options.workers), "--port"]
    for name, command in (("zen-digits", serve), ("echo", ["-c", _ECHO])):
        print(name, _figures(_load(command, options.clients, options.seconds), options.seconds))


def _load(command: Sequence[str], clients: int, seconds: float) -> Answers:
    port = free_port()
    with subprocess.Popen(
        [sys.executable, *command, str(port)], stdout=subprocess.DEVNULL
    ) as server:
        wait_for_server(port)
        answers = asyncio.run(_ask_all(port, clients, seconds))
        server.terminate()
    return answers


def free_port() -> int:
    """One at which nobody listens."""
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return int(tried.getsockname()[1])


def wait_for_server(port: int) -> None:
    """Until it answers."""
    while True:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=5).close()
        except OSError:
            time.sleep(0.1)
        else:
            return


async def _ask_all(port: int, clients: int, seconds: float) -> Answers:
    answers, end = Answers(), time.perf_counter() + seconds
    await asyncio.gather(*(_client(port, number, end, answers) for number in range(clients)))
    return answers


async def _client(port: int, number: int, end: float, answers: Answers) -> None:
    """Ask again and again over one connection."""
    strokes = [*DIGITS.values()][number % 10]
    moved = [[(x + number, y) for x, y in stroke] for stroke in strokes]
    body = json.dumps({"strokes": moved}).encode()
    kind = f"Content-Type: application/json\r\nContent-Length: {len(body)}"
    head = f"POST /read HTTP/1.1\r\nHost: x\r\n{kind}\r\n\r\n"
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while time.perf_counter() < end:
        began = time.perf_counter()
        writer.write(head.encode() + body)
        status, length = await _head(reader)
        await reader.readexactly(length)
        answers.seconds.append(time.perf_counter() - began)
        answers.refused += status == 503
        answers.failed += status not in (200, 503)
    writer.close()


async def _head(reader: asyncio.StreamReader) -> tuple[int, int]:
    """Status and length of an answer."""
    lines = (await reader.readuntil(b"\r\n\r\n")).decode().lower().splitlines()
    length = next(line.split(":")[1] for line in lines if line.startswith("content-length:"))
    return int(lines[0].split()[1]), int(length)


def _figures(answers: Answers, seconds: float) -> str:
    p50, p99 = (1000 * float(np.percentile(answers.seconds, part)) for part in (50, 99))
    return (
        f"{len(answers.seconds) / seconds:.0f} requests/s, p50 {p50:.0f} ms, p99 {p99:.0f} ms, "
        f"{answers.refused} refused (503), {answers.failed} failed"
    )


if __name__ == "__main__":
    main()
