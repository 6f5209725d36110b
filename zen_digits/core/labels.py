"""What the classes of a network are called."""

from collections.abc import Sequence

DIGITS = tuple("0123456789")


def are_digits(label_names: Sequence[str]) -> bool:
    """Whether labels are digits, which stand side by side in a number."""
    return set(label_names) <= set(DIGITS)
