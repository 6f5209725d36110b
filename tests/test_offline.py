"""No test reaches the network; so that it is noticed, this one tries."""

import socket
import urllib.error
import urllib.request

import pytest
from helpers import offline


def try_a_name() -> None:
    urllib.request.urlopen("http://example.org", timeout=0.1)


def try_an_address() -> None:
    with socket.socket() as client:
        client.connect(("192.0.2.1", 80))


def try_quietly() -> None:
    with socket.socket() as client:
        client.settimeout(0.1)
        client.connect_ex(("192.0.2.1", 80))


def try_a_datagram() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as client:
        client.sendto(b"", ("192.0.2.1", 53))


@pytest.mark.parametrize("leave", [try_a_name, try_an_address, try_quietly, try_a_datagram])
def test_leaving_the_computer_is_denied_and_seen(leave: object) -> None:
    with pytest.raises((PermissionError, urllib.error.URLError)):
        leave()  # type: ignore[operator]
    assert len(offline.attempts) == 1
    offline.attempts.clear()  # or the fixture would fail this test


def test_programs_on_this_computer_can_talk() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
        socket.create_connection(("localhost", server.getsockname()[1])).close()
    assert offline.attempts == []
