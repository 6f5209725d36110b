"""What keeps its own direction inside a text that is written from right to left.

A file name, a formula, "99.3%" or "Ctrl++" in an Arabic sentence would be torn apart, and its signs
would change sides (Unicode Standard Annex 9). What is filled into a text is isolated here for all
texts; translators isolate what they write themselves.
"""

import re

from PySide6.QtCore import QLocale, Qt

_ISOLATE, _END = "\u2068", "\u2069"
_LEFT_ISOLATE = "\u2066"
_NUMBER = re.compile(r"[\d.,]*")
_ISOLATED = re.compile("[\u2066\u2068][^\u2066-\u2069]*\u2069")
_MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")
_OWN_DIRECTION = re.compile(r"[0-9A-Za-z\u00c0-\u024f\u0370-\u03ff]")
"""Digits and letters that go from left to right: Latin and Greek."""

_right_to_left: list[bool] = []


def write_as(code: str) -> None:
    """Texts are in this language from now on."""
    direction = QLocale(code).textDirection()
    _right_to_left[:] = [direction == Qt.LayoutDirection.RightToLeft]


def isolated(text: str) -> str:
    """What is filled into a text, so that neither turns the other around."""
    return f"{_ISOLATE}{text}{_END}" if _needs_isolation(text) else text


def left_to_right(text: str) -> str:
    """A text of figures and signs, such as "> 99.9%", in its own order wherever it stands."""
    return f"{_LEFT_ISOLATE}{plain(text)}{_END}" if any(_right_to_left) else text


def plain(text: str) -> str:
    """A text for other programs: without the marks that only tell its direction."""
    return _MARKS.sub("", text)


def _needs_isolation(text: str) -> bool:
    """Not so numbers, words of the language itself, and patterns of files ("*.csv")."""
    if not any(_right_to_left) or _NUMBER.fullmatch(text) or text.startswith("*"):
        return False
    return bool(_OWN_DIRECTION.search(text)) and not _ISOLATED.fullmatch(text)
