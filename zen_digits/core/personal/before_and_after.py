"""A figure of a network, before and after it was taught."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class BeforeAndAfter:
    """A share between 0 and 1, before teaching and after; None where it cannot be measured."""

    before: float | None
    after: float | None

    def numbers(self, of: int) -> tuple[int | None, int | None]:
        """The same as whole numbers of so many."""
        before, after = (None if s is None else round(s * of) for s in (self.before, self.after))
        return before, after


UNKNOWN = BeforeAndAfter(None, None)


def compared(before: NDArray[np.bool_], after: NDArray[np.bool_] | None) -> BeforeAndAfter:
    """How many hold true; ``after`` is None where that cannot be measured."""
    if not len(before):
        return UNKNOWN
    return BeforeAndAfter(float(before.mean()), None if after is None else float(after.mean()))
