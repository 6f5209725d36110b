"""The network interface that leads to another machine, from Linux' routing tables.

Gloo would take the address of this machine's own name, which is 127.0.1.1 on Debian and Ubuntu: no
other machine can reach that.
"""

import socket
from collections.abc import Iterable, Iterator
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from pathlib import Path
from typing import NamedTuple

Address = IPv4Address | IPv6Address
_LOOPBACK = "lo"
_ELSEWHERE = IPv4Address("192.0.2.1")  # an address of no machine, kept for examples (RFC 5737)


class Route(NamedTuple):
    """Where packets for the addresses of a network go: through which interface."""

    network: IPv4Network | IPv6Network
    metric: int
    """Of two routes to the same network, the lower counts."""
    interface: str


def interface_towards(host: str, *, other_machines: bool) -> str:
    """The interface with the route to a host, by its name or address; "" where none is known.

    Where there are ``other_machines``, a host whose name means this machine itself (127.0.1.1) is
    reached by them through the interface with the default route.
    """
    address = _resolved(host)
    if address is None:
        return ""
    routes = list(_routes())
    if address.is_loopback and other_machines and host != "localhost" and not _is_address(host):
        return through(routes, _ELSEWHERE) or next((route.interface for route in routes), "")
    return _LOOPBACK if address.is_loopback and routes else through(routes, address)


def through(routes: Iterable[Route], address: Address) -> str:
    """The interface of the narrowest route that leads to an address; "" where none does."""
    fitting = (route for route in routes if address in route.network)
    best = max(fitting, key=lambda route: (route.network.prefixlen, -route.metric), default=None)
    return best.interface if best else ""


def ipv4_routes(table: str) -> Iterator[Route]:
    """The routes in the text of /proc/net/route: its addresses are written backwards."""
    for line in table.splitlines()[1:]:
        name, destination, _, _, _, _, metric, mask, *_ = line.split()
        network, bits = (int.from_bytes(bytes.fromhex(t)[::-1], "big") for t in (destination, mask))
        yield Route(IPv4Network((network, bits.bit_count())), int(metric), name)


def ipv6_routes(table: str) -> Iterator[Route]:
    """The routes in the text of /proc/net/ipv6_route, without those to this machine itself."""
    for line in table.splitlines():
        destination, length, _, _, _, metric, *_, name = line.split()
        if name != _LOOPBACK:
            network = IPv6Network((bytes.fromhex(destination), int(length, 16)))
            yield Route(network, int(metric, 16), name)


def _routes() -> Iterator[Route]:
    for file, parse in (("route", ipv4_routes), ("ipv6_route", ipv6_routes)):
        try:
            table = Path("/proc/net", file).read_text(encoding="ascii")
        except OSError:  # another system, or one without IPv6
            continue
        yield from parse(table)


def _resolved(host: str) -> Address | None:
    try:
        return ip_address(socket.getaddrinfo(host, None)[0][4][0])
    except (OSError, ValueError):
        return None


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
