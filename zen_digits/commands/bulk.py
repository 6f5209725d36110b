"""Reads many drawings on all cores, in their order; one that cannot be read holds up no other."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from itertools import islice
from threading import local
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from zen_digits.commands.drawings import Drawing, Source
from zen_digits.core.errors import InputError
from zen_digits.core.ink.limits import TooMuchInkError
from zen_digits.core.parallel import in_order
from zen_digits.core.reading.number_reader import read_all, read_number
from zen_digits.core.reading.result import NumberReading

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

BATCH = 8
"""Drawings read at once: twice as fast as one by one, and more are hardly faster."""
_MOST_PIXELS = 2**19  # of pictures that are read at once, unless one alone has more

Outcome: TypeAlias = tuple[Source, NumberReading] | InputError
"""What a drawing was read as, in its own unit; or why it was not."""


def read_sources(
    open_predictor: Callable[[], Predictor], sources: Iterable[Source], batch: int, threads: int
) -> Generator[Outcome, None, None]:
    """Read sources in batches on several threads, each with a predictor of its own."""
    own = local()

    def read(group: Sequence[Source]) -> list[Outcome]:
        if not hasattr(own, "predictor"):
            own.predictor = open_predictor()
        return _read_group(own.predictor, group)

    for outcomes in in_order(read, _groups(sources, batch), threads):
        yield from outcomes


def _groups(sources: Iterable[Source], size: int) -> Iterator[list[Source]]:
    left = iter(sources)
    while group := [*islice(left, size)]:
        yield group


def _read_group(predictor: Predictor, group: Sequence[Source]) -> list[Outcome]:
    return [outcome for part in _portions(group) for outcome in _read_loaded(predictor, part)]


def _portions(group: Sequence[Source]) -> Iterator[list[Drawing | InputError]]:
    """What is loaded, no more at once than the memory of one large picture."""
    portion: list[Drawing | InputError] = []
    pixels = 0
    for source in group:
        portion.append(_load(source))
        pixels += _pixels(portion[-1])
        if pixels > _MOST_PIXELS:
            yield portion
            portion, pixels = [], 0
    yield portion


def _pixels(drawing: Drawing | InputError) -> int:
    ink = None if isinstance(drawing, InputError) else drawing.ink
    return ink.size if isinstance(ink, np.ndarray) else 0


def _read_loaded(predictor: Predictor, loaded: Sequence[Drawing | InputError]) -> Iterator[Outcome]:
    drawings = [drawing for drawing in loaded if isinstance(drawing, Drawing)]
    read = iter(_read(predictor, drawings))
    for drawing in loaded:
        yield next(read) if isinstance(drawing, Drawing) else drawing


def _load(source: Source) -> Drawing | InputError:
    try:
        return source.load()
    except InputError as error:
        return error


def _read(predictor: Predictor, drawings: Sequence[Drawing]) -> list[Outcome]:
    """Read together; each for itself where one is too much, to know which."""
    try:
        numbers = read_all(predictor, [drawing.ink for drawing in drawings])
    except TooMuchInkError:
        return [_read_one(predictor, drawing) for drawing in drawings]
    pairs = zip(drawings, numbers, strict=True)
    return [(drawing.source, number.scaled(drawing.factor)) for drawing, number in pairs]


def _read_one(predictor: Predictor, drawing: Drawing) -> Outcome:
    try:
        return drawing.source, read_number(predictor, drawing.ink).scaled(drawing.factor)
    except TooMuchInkError as error:
        if not drawing.source.is_picture:
            return InputError(f"{drawing.source.name}: {error}")
        return InputError(
            f"{drawing.source.name} has too much ink for one number; if it is a page of numbers, "
            "read it with zen-digits read-page."
        )
