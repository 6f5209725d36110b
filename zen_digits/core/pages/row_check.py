"""Numbers of a page are also read as whole rows, with their signs: both readings are compared.

The row settles what a stroke is that may be a slash or a 1, and tells of signs that touch a digit
and so are no pieces of their own. Where the readings do not agree, the number is in doubt.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from zen_digits.core.pages.pieces import Boxes
from zen_digits.core.pages.punctuation import Punctuation
from zen_digits.core.pages.result import PageNumber, PageSign, text_of
from zen_digits.core.reading.result import Box
from zen_digits.core.reading.sequence.row_text import SIGNS, RowText, differences

# Chosen on composed pages: logarithms of the probability of a row's text, at least …
_HEARD = -0.2  # … to be heard, …
_COUNTS = -1.5  # … to be heard where it has more digits or fewer and one is not clear, …
_KNOWS = -0.7  # … to tell a number from a word, …
_SURE = -0.15  # … and to vouch for digits that are not quite clear
_SHORTEST = 3  # digits of a number that is told from a word: two letters may be alike by chance
_STROKES = "17,"  # what may look like a slash and is none
_THIN = 0.03  # of a number's width: half of a sign that has no ink of its own


def settle(found: Punctuation, boxes: Boxes, row: RowText) -> Punctuation:
    """The same signs, and those strokes, of pieces with ``boxes``, that the row calls slashes.

    These stay unsure: a digit is settled, as two ways to look agree that it is one.
    """
    if row.log_probability < _HEARD:
        return found
    signs, unsure = dict(found.signs), set(found.unsure)
    for index in sorted(found.unsure):
        left, top, right, bottom = map(float, boxes[index].tolist())
        seen = _symbol_at((left + right) / 2, row)
        if seen == "/" and index not in signs:
            signs[index] = PageSign("/", (left, top, right, bottom))
        unsure -= {index} if seen in _STROKES else set()
    return Punctuation(signs, frozenset(unsure))


def _symbol_at(x: float, row: RowText) -> str:
    if not row.places:
        return "?"
    return row.text[int(np.abs(np.array(row.places) - x).argmin())]


def vouches(row: RowText | None, digits: str) -> bool:
    """Whether a row says the same digits for sure, whatever signs it has."""
    return _says(row, digits, _SURE)


def is_number(row: RowText | None, digits: str) -> bool:
    """Whether a row says the same digits, so that they are no letters of a word."""
    return len(digits) >= _SHORTEST and _says(row, digits, _KNOWS)


def _says(row: RowText | None, digits: str, least: float) -> bool:
    return row is not None and row.log_probability > least and digits_of(row) == digits


def digits_of(row: RowText) -> str:
    """Its text without signs."""
    return "".join(symbol for symbol in row.text if symbol not in SIGNS)


def compare(number: PageNumber, row: RowText, *, is_clear: bool = True) -> PageNumber:
    """A number with the signs that only the row has, in doubt where the two differ.

    Where not all of its digits are clear, the row is heard sooner as to how many there are.
    """
    found = list(differences(number.text, row.text))
    if len(number.text) < 2 or not found or row.log_probability < _COUNTS:
        return number
    if row.log_probability < _HEARD:
        may_be_others = not is_clear and len(digits_of(row)) != len(number.digits)
        return replace(number, is_digit=False) if may_be_others else number
    missed = [d.seen for d in found if d.seen is not None and row.text[d.seen] in SIGNS]
    alone = [d.seen for d in found if d.known is None and d.seen in missed]
    signs = [
        *number.signs,
        *(_sign(row, place, number.box) for place in alone if place is not None),
    ]
    signs.sort(key=lambda sign: sign.box[0])
    text = text_of(number.digits, signs)
    return replace(number, text=text, signs=tuple(signs), is_digit=False)


def _sign(row: RowText, place: int, box: Box) -> PageSign:
    """A sign in the ink of a digit: where the row has it, from top to bottom."""
    x, half = row.places[place], _THIN * (box[2] - box[0])
    return PageSign(row.text[place], (x - half, box[1], x + half, box[3]))


def moved(rows: Sequence[RowText], lefts: Sequence[int]) -> list[RowText]:
    """Rows whose places are columns of the page, from those at which their ink begins."""
    return [
        replace(row, places=tuple(place + left for place in row.places))
        for row, left in zip(rows, lefts, strict=True)
    ]
