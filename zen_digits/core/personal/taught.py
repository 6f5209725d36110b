"""What came of teaching a network: the new one, and honestly how it compares with the old."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from zen_digits.core.personal.before_and_after import UNKNOWN, BeforeAndAfter

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel

FORGOTTEN = 0.001
"""The share of validation images by which a network may become worse at most."""


@dataclass(frozen=True, slots=True)
class Taught:
    """A network that was taught, and how it compares with the one that it was before."""

    model: TrainedModel
    drawings: int
    right: BeforeAndAfter
    """Of those of a class, read by networks that have not learned from them; one alone has no
    after."""
    mnist: BeforeAndAfter
    """The accuracy on MNIST's test images."""
    non_digits: BeforeAndAfter
    """The share of non-digits that is rejected."""
    seconds: float
    """That learning took, until the network could read."""
    forgotten: float | None
    """The share of MNIST's validation images by which it became worse."""
    others: int = 0
    """How many of the drawings belong to no class."""
    rejected: BeforeAndAfter = UNKNOWN
    """The share of these that is taken for no class, by networks that have not learned from it."""
    passed: BeforeAndAfter = UNKNOWN
    """The share of all other drawings that is not."""

    @property
    def digits(self) -> int:
        """How many of the drawings belong to a class."""
        return self.drawings - self.others

    @property
    def objection(self) -> str:
        """Why the network should not be used: a sentence; or nothing."""
        before, after = self.right.numbers(self.digits)
        if before is not None and after is not None and after < before:
            return (
                f"The network would read {after} of the {self.digits} drawings rightly, and reads "
                f"{before} now, so it stays as it is; check their labels, or add drawings."
            )
        if self._tells_others_worse():
            return (
                "The network would tell less well which of the drawings belong to no class, so it "
                "stays as it is; check which of them do."
            )
        if self.forgotten is not None and self.forgotten > FORGOTTEN:
            return (
                f"The network would forget {100 * self.forgotten:.2f} % of what it knew, so it "
                "stays as it is; check the labels of the drawings."
            )
        return ""

    def _tells_others_worse(self) -> bool:
        """Whether fewer drawings would be taken for what they are: of a class, or of none."""
        if not self.others:
            return False
        both = self.passed.numbers(self.digits), self.rejected.numbers(self.others)
        known = [(before, after) for before, after in both if None not in (before, after)]
        return sum(after or 0 for _, after in known) < sum(before or 0 for before, _ in known)
