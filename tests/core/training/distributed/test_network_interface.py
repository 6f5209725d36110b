"""Which interface leads to another machine."""

import socket
from ipaddress import IPv4Network, ip_address

import pytest

from zen_digits.core.training.distributed import network_interface
from zen_digits.core.training.distributed.network_interface import (
    Route,
    interface_towards,
    ipv4_routes,
    ipv6_routes,
    through,
)

IPV4 = """\
Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT
wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0
eth0\t00000000\t010200C0\t0003\t0\t0\t100\t00000000\t0\t0\t0
eth0\t000200C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0
wlan0\t0001A8C0\t00000000\t0001\t0\t0\t600\t00FFFFFF\t0\t0\t0
"""
IPV6 = """\
fd000000000000000000000000000000 40 00000000000000000000000000000000 00 \
00000000000000000000000000000000 00000100 00000001 00000000 00000001     eth1
00000000000000000000000000000000 00 00000000000000000000000000000000 00 \
fd000000000000000000000000000001 00000400 00000002 00000000 00000003     eth0
fd000000000000000000000000000002 80 00000000000000000000000000000000 00 \
00000000000000000000000000000000 00000000 00000003 00000000 80200001       lo
"""
ROUTES = [*ipv4_routes(IPV4), *ipv6_routes(IPV6)]


@pytest.mark.parametrize(
    ("address", "interface"),
    [
        ("192.0.2.7", "eth0"),
        ("192.168.1.10", "wlan0"),
        ("203.0.113.5", "eth0"),  # two default routes: that with the lower metric
        ("fd00::2", "eth1"),  # this machine's own address, too
        ("2001:db8::1", "eth0"),
    ],
)
def test_the_narrowest_route_counts(address: str, interface: str) -> None:
    assert through(ROUTES, ip_address(address)) == interface


def test_without_a_route_there_is_no_interface() -> None:
    assert through([], ip_address("192.0.2.7")) == ""
    assert through(ipv4_routes(""), ip_address("192.0.2.7")) == ""


@pytest.mark.parametrize(
    ("host", "other_machines", "interface"),
    [
        ("192.168.1.10", True, "wlan0"),
        ("first", True, "wlan0"),
        ("mine", True, "eth0"),  # 127.0.1.1, as Debian and Ubuntu have it in /etc/hosts
        ("mine", False, "lo"),
        ("localhost", True, "lo"),
        ("127.0.0.1", True, "lo"),
        ("nowhere", True, ""),
    ],
)
def test_a_name_of_this_machine_is_reached_from_others_through_a_real_interface(
    host: str, other_machines: bool, interface: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = {"first": "192.168.1.10", "mine": "127.0.1.1", "localhost": "127.0.0.1"}

    def resolved(name: str, port: object) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        if name == "nowhere":
            raise socket.gaierror
        return [(2, 1, 6, "", (names.get(name, name), 0))]

    monkeypatch.setattr(socket, "getaddrinfo", resolved)
    monkeypatch.setattr(network_interface, "_routes", lambda: iter(ROUTES))
    assert interface_towards(host, other_machines=other_machines) == interface


def test_a_system_without_routing_tables_chooses_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_interface, "_routes", lambda: iter(()))
    for host in ("127.0.0.1", "192.0.2.7"):
        assert interface_towards(host, other_machines=True) == ""


def test_a_machine_with_one_network_and_no_default_route_uses_that(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    only = Route(IPv4Network("192.0.2.0/24"), 0, "eth7")
    monkeypatch.setattr(network_interface, "_routes", lambda: iter([only]))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: [(2, 1, 6, "", ("127.0.1.1", 0))])
    assert interface_towards("mine", other_machines=True) == "eth7"
