"""Bounds on the work of one reading: up to there it takes about a second, beyond it none is made.

How much ink may come in, ``core/ink/limits.py`` says.
"""

from zen_digits.core.ink.limits import TooMuchInkError

MOST_DIGITS = 200
"""Of one drawing or picture."""
MOST_COMPONENTS = 500
"""Of a picture: of more, as a page of print has, the largest are read."""
MOST_FRAGMENTS = 60
"""Of one drawing or picture: of more, columns of ink are digits, by geometry alone."""
MOST_DOTS = 500
"""Of dotted outlines: of more, none are joined, as their distances make an n × n table."""
MOST_HYPOTHESES = 300
"""Of one drawing or picture: instead of more, the cheapest sequence by geometry alone is read."""
MOST_CELLS = 600
"""Of one fragment, when distances are measured: bounds their n × n table."""


def check_digits(count: int) -> None:
    """Raise TooMuchInkError for more digits than are read at once."""
    if count > MOST_DIGITS:
        raise TooMuchInkError(
            f"There are more than {MOST_DIGITS} digits or other pieces of ink, too many to read "
            "at once; use a part of it."
        )
