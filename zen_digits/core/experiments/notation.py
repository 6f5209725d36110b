"""Values of a setting as a language writes them: "0,1; 0,5" in German.

The command line writes them in one way for all, which ``plan`` reads.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

from zen_digits.core.config.setting_types import PERCENT, Number, Setting

_LEAST_WRITTEN_OUT = -9  # power of ten; smaller numbers are written with an exponent

Reason = Literal["missing", "number", "whole_number", "name", "bounds", "twice", "two_ways"]


@dataclass(frozen=True, slots=True)
class Notation:
    """How the values of one setting are written in a language."""

    decimal: str = "."
    """The decimal sign: a point or a comma."""
    group: str = ","
    """What stands between thousands."""
    percentage: str = "{0} %"
    names: Mapping[Any, str] = field(default_factory=dict)
    """Of values that have one: choices, on and off, and where 0 stands for something else."""

    @property
    def separator(self) -> str:
        """What stands between values: a semicolon, where a comma is part of a number."""
        return "," if self.decimal == "." else ";"


class RefusedValue(Exception):  # noqa: N818  as ``InputError``, it is no mistake of the program
    """What somebody wrote cannot be read as values of a setting, or is not allowed.

    ``told`` is what is to be said of it beside the reason: for "number", "whole_number", "missing"
    and "twice" the word; for "name" also all names; for "bounds" also the least and the most; for
    "two_ways" also both ways to write it.
    """

    def __init__(self, setting: Setting, reason: Reason, *told: str) -> None:
        super().__init__(setting.name, reason, *told)
        self.setting, self.reason, self.told = setting, reason, told


def written_values(setting: Setting, values: Sequence[Any], notation: Notation) -> str:
    """Values in one line, as ``read_values`` reads them."""
    words = [written_value(setting, value, notation) for value in values]
    return f"{notation.separator} ".join(words)


def written_value(setting: Setting, value: Any, notation: Notation) -> str:
    """A value in full: nothing of it is rounded away."""
    if value in notation.names:
        return notation.names[value]
    if not isinstance(setting, Number):
        return str(value)
    number = Decimal(repr(value))
    if setting.unit == PERCENT:
        return notation.percentage.format(written_number(number.scaleb(2), notation))
    return written_number(number, notation)


def written_number(number: Decimal, notation: Notation) -> str:
    """All its digits: "0,001"; very small ones as "1e-12"."""
    short = number.normalize()
    is_tiny = short.adjusted() < _LEAST_WRITTEN_OUT
    text = f"{short:e}" if is_tiny else f"{short:f}"
    return text.replace(".", notation.decimal)
