"""What the classes of a network are called."""

import re
from collections.abc import Sequence

from zen_digits.core.errors import printable, shortened

MAX_LABELS = 100
LONGEST_LABEL = 64  # characters
DIGITS = tuple("0123456789")
_WHOLE_NUMBER = re.compile(r"[+-]?\d{1,15}\.\d*(e[+-]?\d{1,2})?", re.IGNORECASE)


def are_digits(label_names: Sequence[str]) -> bool:
    """Whether labels are digits, which stand side by side in a number."""
    return set(label_names) <= set(DIGITS)


def check_label(label: str) -> None:
    """Raise ValueError, with what is wrong, for what cannot be shown as the name of a class."""
    if not label.strip():
        raise ValueError("a label is empty")
    if len(label) > LONGEST_LABEL:
        start = printable(shortened(label, 20))
        raise ValueError(f"the label {start} is longer than {LONGEST_LABEL} characters")
    if printable(label) != label:
        raise ValueError(f"the label {printable(label)} contains characters that cannot be shown")


def plain_label(text: str) -> str:
    """A label without spaces around it; a whole number without a decimal point: 7.0 is 7."""
    text = text.strip()
    if _WHOLE_NUMBER.fullmatch(text) and float(text).is_integer():
        return f"{float(text):.0f}"
    return text
