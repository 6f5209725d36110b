"""Reads values of a setting from a line that somebody wrote in their own language."""

import re
import unicodedata
from dataclasses import replace
from decimal import Decimal
from typing import Any

from zen_digits.core.config.setting_types import PERCENT, Choice, Flag, Integer, Number, Setting
from zen_digits.core.errors import shortened
from zen_digits.core.experiments.notation import (
    Notation,
    Reason,
    RefusedValue,
    written_number,
    written_value,
)
from zen_digits.core.experiments.plan import SWITCH

_LONGEST = 50  # characters of a word
_NUMBER = re.compile(r"[+-]?(\d+[.,]?\d*|[.,]\d+)(e[+-]?\d{1,3})?", re.IGNORECASE)
_THOUSANDS = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_TOUCHING = re.compile(r"\d[\d.]*(?:,[\d.]+)+")  # numbers with nothing but commas between them
_UNSEEN = re.compile("[\u200e\u200f\u061c\u2066-\u2069\u064b-\u0652]")
"""Marks of direction, and the vowels that Arabic is mostly written without."""
_ALIKE = str.maketrans("’٪\u00a0\u202f", "'%  ")


def read_values(setting: Setting, text: str, notation: Notation) -> list[Any]:
    """The values in a text; raises RefusedValue where one is not allowed, or not clear."""
    line = _folded(text).replace("٫", notation.decimal)
    reader = _Reader(setting, notation)
    values: list[Any] = []
    for word in reader.words(line):
        value = reader.value(word)
        if value in values:
            raise RefusedValue(setting, "twice", written_value(setting, value, notation))
        values.append(value)
    return values


def _folded(text: str) -> str:
    """With digits and signs of ASCII, whatever keyboard they come from."""
    return "".join(map(_plain, _UNSEEN.sub("", text).translate(_ALIKE)))


def _plain(character: str) -> str:
    if "\uff01" <= character <= "\uff5e":  # as wide as Chinese characters
        return chr(ord(character) - 0xFEE0)
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)


class _Reader:
    def __init__(self, setting: Setting, notation: Notation) -> None:
        self._setting, self._notation = setting, notation
        self._names = {
            _folded(name).casefold(): value for name, value in _named(setting, notation).items()
        }

    def words(self, line: str) -> list[str]:
        """What stands between separators; in point languages a semicolon is one, too."""
        if isinstance(self._setting, Choice | Flag):
            separators = "[,;،؛、]"
        elif self._notation.decimal == ",":
            separators = "[;؛،、]"
        elif re.search("[;؛]", line):
            separators = "[;؛]"
        else:
            self._refuse_touching(line)
            separators = "[,،、]"
        return [word.strip() for word in re.split(separators, line)]

    def value(self, word: str) -> Any:
        """The value that a word stands for."""
        if not word:
            raise RefusedValue(self._setting, "missing", word)
        if word.casefold() in self._names:
            return self._names[word.casefold()]
        match self._setting:
            case Integer():
                return self._whole_number(word)
            case Number():
                return self._number(word)
        names = f"{self._notation.separator} ".join(self._notation.names.values())
        raise self._refused("name", word, names)

    def _whole_number(self, word: str) -> int:
        marks = re.escape(f" '{self._notation.group}")
        plain = word
        if re.fullmatch(rf"[1-9]\d{{0,2}}(?:[{marks}]\d{{3}})+", word):
            plain = re.sub(f"[{marks}]", "", word)
        if len(word) > _LONGEST or not re.fullmatch(r"[+-]?\d+", plain):
            raise self._refused("whole_number", word)
        return int(self._allowed(int(plain), word))

    def _number(self, word: str) -> float:
        unit = self._setting.unit.strip() if isinstance(self._setting, Number) else ""
        bare = word.removesuffix(unit).rstrip()
        number = self._decimal(bare, word)
        if unit != PERCENT.strip():
            return float(self._allowed(float(number), word))
        share = float(number.scaleb(-2))
        if bare == word and number and self._allows(share) and self._allows(float(number)):
            self._refuse_share(number)
        return float(self._allowed(share, word))

    def _decimal(self, bare: str, word: str) -> Decimal:
        is_number = len(bare) <= _LONGEST and _NUMBER.fullmatch(bare)
        if not is_number or ("," in bare and self._notation.decimal == "."):
            raise self._refused("number", word)
        if self._notation.group == "." and _THOUSANDS.fullmatch(bare):
            raise self._refused("two_ways", bare, bare.replace(".", ""), bare.replace(".", ","))
        return Decimal(bare.replace(",", "."))

    def _refuse_share(self, number: Decimal) -> None:
        """0.5 beside percentages may be 0.5 % or a share, as files and the command line have it."""
        ways = [written_number(each, self._notation) for each in (number, number.scaleb(2))]
        raise self._refused("two_ways", ways[0], *map(self._notation.percentage.format, ways))

    def _refuse_touching(self, line: str) -> None:
        for found in _TOUCHING.finditer(line):
            if ways := _two_ways(self._setting, found[0]):
                raise self._refused("two_ways", found[0], *ways)

    def _allows(self, value: float) -> bool:
        assert isinstance(self._setting, Integer | Number)
        return self._setting.least <= value <= self._setting.most

    def _allowed(self, value: float, word: str) -> float:
        if self._allows(value):
            return value
        assert isinstance(self._setting, Integer | Number)
        plain = replace(self._notation, names={})
        ends = self._setting.least, self._setting.most
        raise self._refused("bounds", word, *(written_value(self._setting, e, plain) for e in ends))

    def _refused(self, reason: Reason, *told: str) -> RefusedValue:
        return RefusedValue(self._setting, reason, *(shortened(text, 200) for text in told))


def _two_ways(setting: Setting, run: str) -> tuple[str, str] | None:
    """Where a comma separates values, 1,000 may still be a thousand, and 0,5 a half: the ways to
    write one number, and several; None where that is clear."""
    first, *others = run.split(",")
    is_pair = len(others) == 1
    is_half = isinstance(setting, Number) and is_pair and first == "0" and "." not in others[0]
    has_zeros = any(re.match(r"0\d", other) for other in others)
    if not (is_half or has_zeros or _may_be_thousands(setting, run)):
        return None
    is_fraction = is_pair and (first == "0" or len(others[0]) != 3)
    several = [re.sub(r"^0+(?=\d)", "", number) for number in (first, *others)]
    return run.replace(",", "." if is_fraction else ""), ", ".join(several)


def _may_be_thousands(setting: Setting, run: str) -> bool:
    """Not 64,128 as a batch size, which is never as large as that."""
    if not isinstance(setting, Integer) or not re.fullmatch(r"[1-9]\d{0,2}(,\d{3})+", run):
        return False
    return len(run) <= _LONGEST and int(run.replace(",", "")) <= setting.most


def _named(setting: Setting, notation: Notation) -> dict[str, Any]:
    """All values that have a name by it: in English, as the command line has it, and as shown."""
    names: dict[str, Any] = {}
    match setting:
        case Choice(choices=choices):
            names = {name: value for value, name in choices.items()}
            names |= {value: value for value in choices}
        case Flag():
            names = dict(SWITCH)
        case Integer(zero=zero) if zero:
            names = {zero: 0}
    return names | {name: value for value, name in notation.names.items()}
