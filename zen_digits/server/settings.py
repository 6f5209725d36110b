"""What a server is started with; its processes find it in their environment."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from ipaddress import ip_address

_VARIABLE = "ZEN_DIGITS_SERVER"


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """The network that reads, who may ask, and how much at once."""

    model: str | None = None
    """A model file, or None for the network that ships."""
    token: str | None = None
    """What whoever asks must know; None where everybody may ask."""
    most_bytes: int = 20_000_000
    """Of a request's body."""
    most_together: int = 200_000_000
    """Bytes of all bodies in a process."""
    megapixels: int = 25
    """Of a picture."""
    seconds: float = 20.0
    """That a request may take, its waiting included."""
    threads: int = 1
    """Requests that a process reads at once."""
    queue: int = 1_000
    """Requests that may wait in a process, while others are read."""

    def to_environment(self) -> None:
        """Leave it to this process and those that it starts."""
        os.environ[_VARIABLE] = json.dumps(asdict(self))

    @classmethod
    def from_environment(cls) -> ServerSettings:
        """What was left, or the defaults."""
        return cls(**json.loads(os.environ.get(_VARIABLE, "{}")))


def is_loopback(host: str) -> bool:
    """Whether only this computer can reach a server at this address."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
