"""Denies the network to this process: no test, and nothing that it runs, may leave the computer.

The hook sees what Python and its libraries ask of sockets, also where they swallow the error.
"""

import ipaddress
import socket
import sys
from contextlib import suppress
from typing import Any

attempts: list[str] = []
"""What was denied since the list was emptied."""

_LOCAL = {None, "", "localhost", "::1", "0.0.0.0", "::", socket.gethostname()}
_FIRST_IS_HOST = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}


def deny_network() -> None:
    """Deny it until the process ends: such a hook cannot be removed."""
    sys.addaudithook(_check)


def _check(event: str, arguments: tuple[Any, ...]) -> None:
    if not event.startswith("socket."):
        return
    host = _host(event, arguments)
    if host not in _LOCAL and not str(host).startswith("127."):
        attempts.append(f"{event} {host}")
        raise PermissionError(f"Tests have no network: {event} {host}")


def _host(event: str, arguments: tuple[Any, ...]) -> str | None:
    if event in _FIRST_IS_HOST:
        host = arguments[0].decode() if isinstance(arguments[0], bytes) else arguments[0]
        with suppress(ValueError):
            ipaddress.ip_address(host)
            return None  # nobody is asked for what is a number already
        return host
    if event == "socket.connect" and arguments[0].type == socket.SOCK_DGRAM:
        return None  # sends nothing: it asks for the route
    if event in ("socket.connect", "socket.sendto") and isinstance(arguments[1], tuple):
        return arguments[1][0]
    return None
