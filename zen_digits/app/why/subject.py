"""What the page Why is about: a digit that was read, and the network that read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from zen_digits.app.reading.asked_network import AskedNetwork

if TYPE_CHECKING:
    from zen_digits.core.reading.result import DigitReading


@dataclass(frozen=True, slots=True)
class Subject:
    """A digit, and the network that is asked about it."""

    network: AskedNetwork
    """As it was when it was chosen: what takes long is worked out for this one alone."""
    digit: DigitReading
    latest: AskedNetwork
    """The same network as it read the digit: it may be learning."""
