"""``zen-digits serve``: what is refused, and a server that is started, asked and stopped."""

import json
import signal
import socket
import subprocess
import sys
import urllib.request

import pytest
from helpers.command_line import refused, zen_digits
from starlette.applications import Starlette


def free_port() -> int:
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return int(tried.getsockname()[1])


def wait_for(url: str, process: "subprocess.Popen[str]") -> bytes:
    """What a server answers once it listens."""
    while process.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=10) as answer:
                return bytes(answer.read())
        except OSError:
            continue
    raise AssertionError(process.stderr.read() if process.stderr else "")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize("workers", [1, 2])
def test_it_answers_until_it_is_stopped(workers: int) -> None:
    port = free_port()
    command = [sys.executable, "-m", "zen_digits", "serve", "--port", str(port), "--json"]
    with subprocess.Popen(
        [*command, "--workers", str(workers)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert json.loads(process.stdout.readline()) == {"url": f"http://127.0.0.1:{port}"}
        assert json.loads(wait_for(f"http://127.0.0.1:{port}/health", process)) == {"status": "ok"}
        with socket.create_connection(("127.0.0.1", port), 60) as asking:
            asking.sendall(
                b"GET /x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nno\r\n"
            )
            assert b"400 Bad Request" in asking.recv(1000)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert errors in ("", "zen-digits: Stopped.\n")


def test_one_process_makes_its_application_once(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[object] = []
    monkeypatch.setattr("uvicorn.run", lambda app, **_: started.append(app))
    assert zen_digits("serve", "--port", free_port()).returncode == 0
    assert isinstance(started[0], Starlette)


def test_a_port_in_use_is_named() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert f"Nobody can listen at 127.0.0.1, port {port}" in refused("serve", "--port", port)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--port", "0"), "--port must be between 1 and 65535"),
        (("--workers", "0"), "--workers must be between 1 and 64"),
        (("--token", " "), "--token is empty"),
        (("--model", "none.zendigits"), "none.zendigits"),
    ],
)
def test_what_cannot_be_is_refused(arguments: tuple[str, ...], said: str) -> None:
    assert said in refused("serve", *arguments)


def test_without_its_packages_it_is_said_how_to_add_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert "python -m pip install starlette uvicorn" in refused("serve")
