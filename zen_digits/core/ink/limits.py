"""How much ink is read: beyond it, a sentence is better than minutes or gigabytes.

Hours of writing by hand stay far below; all that is done with ink takes linear time up to there.
"""

from zen_digits.core.errors import InputError

MOST_STROKES = 1_000
"""Of one drawing."""
MOST_POINTS = 50_000
"""Of one drawing, in all its strokes."""
LONGEST_LINE = 2**23
"""Bytes of one drawing in a file."""
MOST_LINES = 2_000_000
"""Of a file, blank ones too."""


class TooMuchInkError(InputError):
    """More ink than is read at once."""


def check_amount(strokes: int, points: int, name: str) -> None:
    """Raise TooMuchInkError, with ``name`` for the drawing, where it is more ink than is read."""
    for count, most, what in ((strokes, MOST_STROKES, "strokes"), (points, MOST_POINTS, "points")):
        if count > most:
            raise TooMuchInkError(
                f"{name} has more than {most:,} {what}; split it into several drawings."
            )
