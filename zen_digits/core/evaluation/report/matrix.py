"""The confusion matrix of a report, as SVG."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.errors import shortened
from zen_digits.core.html_text import Html, tag

_SIDE, _SMALL_SIDE = 34, 20  # of a cell, for few and for many classes
_FEW = 20  # classes
_SHORT, _LONGEST = 2, 14  # characters of names beside the matrix
_CHARACTER, _MARGIN = 7, 8  # the width of one, and around names
_STRONGEST = 0.85  # how opaque the most frequent mistake is


def matrix_picture(counts: NDArray[np.int64], names: tuple[str, ...]) -> Html:
    """int64 classes × classes: how often a class (row) was read as another (column)."""
    header = _CHARACTER * min(max(map(len, names)), _LONGEST) + 2 * _MARGIN
    side = _SIDE if len(names) <= _FEW else _SMALL_SIDE
    size = header + side * len(names) + 1
    parts = [*_names(names, header, side), *_cells(counts, names, header, side)]
    label = "Confusion matrix: rows are what images are, columns what they were read as"
    return tag(
        "svg", *parts, viewBox=f"0 0 {size} {size}", width=size, role="img", aria_label=label
    )


def _names(names: tuple[str, ...], header: int, side: int) -> Iterator[Html]:
    """Of the rows to the left, and of the columns above them: upright where one is long."""
    upright = max(map(len, names)) > _SHORT
    for place, name in enumerate(names):
        middle, shown = header + side * (place + 0.5), shortened(name, _LONGEST)
        beside = {"x": header - _MARGIN, "y": middle + 4, "text_anchor": "end"}
        above: dict[str, object] = {"x": middle, "y": header - _MARGIN, "text_anchor": "middle"}
        if upright:
            above = {"transform": f"translate({middle + 4} {header - _MARGIN}) rotate(-90)"}
        for where in (beside, above):
            yield tag("text", shown, tag("title", name), class_="faint", **where)


def _cells(
    counts: NDArray[np.int64], names: tuple[str, ...], header: int, side: int
) -> Iterator[Html]:
    """Those that are not empty."""
    mistakes = counts.copy()
    np.fill_diagonal(mistakes, 0)
    most = int(mistakes.max(initial=0))
    for row, column in np.argwhere(counts).tolist():
        number = int(counts[row, column])
        corner = header + side * column, header + side * row
        square = _square(corner, side, _opacity(number, most, row == column))
        title = tag("title", _sentence(number, names[row], names[column]))
        yield tag("g", square, _number(number, corner, side), title)
    far = header + side * len(names)
    yield tag(
        "rect", x=header, y=header, width=far - header, height=far - header, fill="none",
        stroke="var(--line)",
    )  # fmt: skip


def _opacity(number: int, most: int, is_right: bool) -> float | None:
    """None where images were read rightly."""
    return None if is_right else round(_STRONGEST * (number / most) ** 0.5, 3)


def _square(corner: tuple[int, int], side: int, opacity: float | None) -> Html:
    return tag(
        "rect", x=corner[0], y=corner[1], width=side - 1, height=side - 1,
        fill="var(--line)" if opacity is None else "var(--first)",
        fill_opacity=0.6 if opacity is None else opacity,
    )  # fmt: skip


def _number(number: int, corner: tuple[int, int], side: int) -> Html:
    """A count, in type that fits its cell."""
    text = f"{number:,}" if number < 10_000 else f"{number // 1000:,}k"
    size = min(11, round(1.7 * side / len(text)))
    return tag(
        "text", text, x=corner[0] + (side - 1) / 2, y=corner[1] + side / 2 + 0.35 * size,
        text_anchor="middle", font_size=size,
    )  # fmt: skip


def _sentence(number: int, label: str, read_as: str) -> str:
    read = "read rightly" if label == read_as else f"read as {read_as}"
    return f"{number:,} of {label}, {read}"
