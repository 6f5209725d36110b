"""Sends a running server damaged requests and bodies over raw sockets, and judges its answers.

    python tests/probes/serve_fuzz.py [--count 5000] [--seed 0] [--at NUMBER] [--workers 1]

The same numbers give the same requests. Each must be answered: read, or refused as problem+json
with one sentence and the right status. What is no HTTP at all, uvicorn itself refuses; who sends
less than was announced gets no answer, and closes. Anything else is printed with its number, which
``--at`` sends again. Whatever the server prints on standard error is a fault, too.
"""

import argparse
import json
import socket
import subprocess
import sys
import tempfile
from collections import Counter
from io import BytesIO
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[1]))

import numpy as np
from helpers.drawings import DIGITS, as_picture
from helpers.mutations import mutate_bytes, mutate_text
from PIL import Image
from probes.serve_load import free_port, wait_for_server

from zen_digits.core.json_text import parse

_SECONDS, _PATIENCE = 30, 2  # for an answer: a request may take 20; and until it is ended
_NO_HTTP = b"Invalid HTTP request received."
_METHODS = ("POST",) * 12 + (
    "GET",
    "HEAD",
    "PUT",
    "DELETE",
    "OPTIONS",
    "PATCH",
    "TRACE",
    "post",
    "",
)
_PATHS = ("/read",) * 12 + (
    "/", "/model", "/health", "/openapi.json", "/try.js", "/read/", "//read", "/read?x=1",
    "/../read", "/%00", "/%ff", "/read%20", "*", "read", "http://x/read", "/" + "a" * 5000,
)  # fmt: skip
_KINDS = (
    "image/png", "image/jpeg", "application/json", "application/json; charset=utf-16",
    "text/plain", "", "multipart/form-data; boundary=b", "multipart/form-data",
    "multipart/form-data; boundary=", "multipart/form-data; boundary=" + "b" * 300,
    "application/x-www-form-urlencoded", "\xff",
    "APPLICATION/JSON", "image/svg+xml", "multipart/mixed; boundary=b",
)  # fmt: skip
_HEADERS = (
    "Authorization: Bearer \xe9", "Authorization", "Expect: 100-continue", "Host: y",
    "Transfer-Encoding: gzip", "Content-Encoding: gzip", "Content-Length: -1",
    "Content-Length: " + "9" * 30, "Content-Length: 1_0", "X: " + "x" * 70_000, "Accept: \x01",
    "Range: bytes=0-", "Connection: upgrade", "Upgrade: websocket",
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--at", type=int)
    options = parser.parse_args()
    numbers = range(options.count) if options.at is None else [options.at]
    port, outcomes = free_port(), Counter[str]()
    command = ["-m", "zen_digits", "serve", "--workers", str(options.workers), "--port", str(port)]
    with (
        tempfile.TemporaryFile() as said,
        subprocess.Popen(
            [sys.executable, *command], stdout=subprocess.DEVNULL, stderr=said
        ) as server,
    ):
        wait_for_server(port)
        for number in numbers:
            request = damaged(Random(f"{options.seed} {number}"))
            answer = ask(port, request)
            outcome = judged(answer)
            outcomes[outcome] += 1
            if outcome.startswith("FAULT") or options.at is not None:
                print(f"--- {number}: {outcome}\n{request[:300]!r}\n{answer[:600]!r}")
        wait_for_server(port)
        server.terminate()
        server.wait()
        said.seek(0)
        if errors := said.read():
            print("--- FAULT: standard error\n", errors.decode(errors="replace")[-3000:])
    for outcome, count in sorted(outcomes.items()):
        print(f"{outcome:40} {count:6,}")


def damaged(rng: Random) -> bytes:
    """A request of which something is not as it should be."""
    body = rng.choice(_BODIES)
    kind = rng.choice(_KINDS) if rng.random() < 0.4 else body[0]
    content = (
        body[1] if rng.random() < 0.2 else rng.choice((mutate_bytes, mutate_text))(body[1], rng)
    )
    length = len(content) if rng.random() < 0.9 else rng.choice((0, 1, len(content) // 2))
    lines = [f"{rng.choice(_METHODS)} {rng.choice(_PATHS)} HTTP/1.1", "Host: x"]
    lines += [f"Content-Type: {kind}"] if kind else []
    lines += [rng.choice(_HEADERS)] if rng.random() < 0.15 else []
    if rng.random() < 0.1:
        lines.append("Transfer-Encoding: chunked")
        content = b"".join(
            b"%x\r\n%b\r\n" % (len(part), part) for part in (content[:9], content[9:])
        )
        content += b"0\r\n\r\n"
    else:
        lines.append(f"Content-Length: {length}")
    request = "\r\n".join([*lines, "Connection: close", "", ""]).encode("latin-1") + content
    return mutate_bytes(request, rng) if rng.random() < 0.1 else request


def ask(port: int, request: bytes) -> bytes:
    """All that is answered until the server closes; where it waits for more, it gets the end."""
    answer = b""
    with socket.create_connection(("127.0.0.1", port), _PATIENCE) as connection:
        try:
            connection.sendall(request)
            while part := _received(connection):
                answer += part
        except TimeoutError:
            return b"TIMEOUT " + answer
        except OSError:  # it refuses, and closes without reading the rest
            pass
    return answer


def _received(connection: socket.socket) -> bytes:
    try:
        return connection.recv(65536)
    except TimeoutError:
        connection.settimeout(_SECONDS)
        connection.shutdown(socket.SHUT_WR)
        return connection.recv(65536)


def judged(answer: bytes) -> str:
    """What an answer is; FAULT where it should not be so."""
    if answer.startswith(b"TIMEOUT"):
        return "FAULT: no answer"
    head, _, body = answer.partition(b"\r\n\r\n")
    while head.startswith(b"HTTP/1.1 100"):
        head, _, body = body.partition(b"\r\n\r\n")
    if not head:
        return "closed"
    status = int(head.split(b" ")[1])
    if _NO_HTTP in body:
        return f"{status} no HTTP"
    if status < 400:
        return f"{status}"
    return f"{status}" if not body or is_problem(head, body, status) else f"FAULT: {status}"


def is_problem(head: bytes, body: bytes, status: int) -> bool:
    """Whether an answer is one sentence as problem+json."""
    try:
        problem = parse(body[: body.rindex(b"}") + 1][body.index(b"{") :])
    except ValueError:
        return False
    detail = problem["detail"]
    is_sentence = "\n" not in detail and len(detail) < 1000 and detail.endswith((".", "json."))
    is_told = b"application/problem+json" in head and problem["status"] == status
    return is_told and is_sentence and status != 500


def _picture(kind: str) -> bytes:
    file = BytesIO()
    Image.fromarray(np.where(as_picture(DIGITS["7"]), 0, 255).astype(np.uint8)).save(file, kind)
    return file.getvalue()


def _form(picture: bytes) -> bytes:
    head = b'--b\r\nContent-Disposition: form-data; name="file"; filename="7.png"\r\n'
    return head + b"Content-Type: image/png\r\n\r\n" + picture + b"\r\n--b--\r\n"


_BODIES = (
    ("image/png", _picture("PNG")),
    ("image/jpeg", _picture("JPEG")),
    ("image/webp", _picture("WEBP")),
    ("multipart/form-data; boundary=b", _form(_picture("PNG"))),
    ("application/json", json.dumps({"strokes": DIGITS["4"]}).encode()),
    ("application/json", b'{"strokes": [[[0, 0], [10, 0], [4, 16]]]}'),
    ("application/json", b"{}"),
    ("", b""),
)

if __name__ == "__main__":
    main()
