"""A figure of a network, before and after it was taught."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BeforeAndAfter:
    """A share between 0 and 1, before teaching and after; None where it cannot be measured."""

    before: float | None
    after: float | None
