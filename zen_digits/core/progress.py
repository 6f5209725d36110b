"""How far a preparation has come: reading a set, drawing handwriting."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` is prepared, in any unit; both are 0 where that is not known.

    Whoever iterates over a preparation may stop it at each of these.
    """

    done: int = 0
    total: int = 0
    activity: Literal["reading", "drawing"] = "drawing"
