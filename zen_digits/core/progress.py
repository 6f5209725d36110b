"""How far a preparation has come: reading a dataset, generating handwriting."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` is prepared, in any unit; both are 0 where that is not known.

    The preparation may be stopped at each of these.
    """

    done: int = 0
    total: int = 0
    activity: Literal["reading", "drawing"] = "drawing"
