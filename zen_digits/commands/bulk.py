"""Reads many drawings on all cores, in their order; one that cannot be read holds up no other."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from functools import cached_property, partial
from itertools import islice
from pathlib import Path
from threading import local
from typing import TypeAlias

import numpy as np

from zen_digits.commands.drawings import Drawing, Source
from zen_digits.core.computing_process import ComputingProcess
from zen_digits.core.errors import InputError
from zen_digits.core.ink.limits import TooMuchInkError
from zen_digits.core.ink.strokes import Strokes
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.parallel import in_order
from zen_digits.core.reading.hypotheses import Pixels
from zen_digits.core.reading.number_reader import read_all, read_number
from zen_digits.core.reading.predictor import Predictor, open_predictor
from zen_digits.core.reading.result import NumberReading

_MOST_PIXELS = 2**19  # of pictures that are read at once, unless one alone has more
_INKED, _NO_DUST = 0.3, 0.3  # of the darkest ink, and of the usual height
_MOST_PIECES = 60  # of one number: eight digits of seven segments have fewer

Outcome: TypeAlias = tuple[Source, NumberReading] | InputError
"""What a drawing was read as, in its own unit; or why it was not."""
Process: TypeAlias = ComputingProcess[Sequence[Source], list[Outcome]]
"""Reads groups of sources."""


def read_sources(
    model: TrainedModel,
    sources: Iterable[Source],
    batch: int,
    threads: int,
    processes: Sequence[Process] = (),
) -> Generator[Outcome, None, None]:
    """Read sources in batches on several threads; as many of them have a process each."""
    own, left = local(), [*processes]

    def read(group: Sequence[Source]) -> list[Outcome]:
        if not hasattr(own, "reader"):
            own.reader = _Reader(model, left.pop() if left else None)
        outcomes: list[Outcome] = own.reader.read(group)
        return outcomes

    for outcomes in in_order(read, _groups(sources, batch), threads):
        yield from outcomes


def start_process(model: Path) -> Process:
    """A process that reads with a model; whoever starts it closes it."""
    return ComputingProcess(partial(_group_reader, model))


def _group_reader(model: Path) -> Callable[[Sequence[Source]], list[Outcome]]:
    return partial(_read_group, open_predictor(model))


class _Reader:
    """Reads on the thread that asks, unless there is a process for it that has started."""

    def __init__(self, model: TrainedModel, process: Process | None) -> None:
        self._model, self._process = model, process

    def read(self, group: Sequence[Source]) -> list[Outcome]:
        """What is read, or why it is not."""
        answer = None
        if self._process is not None and self._process.is_ready:
            answer = self._process.compute(group)
        return _read_group(self._predictor, group) if answer is None else answer

    @cached_property
    def _predictor(self) -> Predictor:
        return Predictor(self._model)


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
    return [_outcome(*pair) for pair in zip(drawings, numbers, strict=True)]


def _outcome(drawing: Drawing, number: NumberReading) -> Outcome:
    is_doubted = drawing.source.is_picture and not number.is_digit
    if is_doubted and number.is_one_line and _has_many_pieces(drawing.ink):
        return _page_error(drawing.source)
    return drawing.source, number.scaled(drawing.factor).without_steps()


def _has_many_pieces(ink: Strokes | Pixels) -> bool:
    """Whether the ink of a picture has more pieces than any number: print stands in columns, too.

    Dust beside what is tall does not count.
    """
    from zen_digits.core.pages.pieces import find_pieces

    pixels = np.asarray(ink, np.float32)
    heights = find_pieces(pixels > _INKED * pixels.max(initial=0.0), pixels).heights
    usual = np.percentile(heights, 90) if len(heights) else 0.0
    return bool((heights > _NO_DUST * usual).sum() > _MOST_PIECES)


def _page_error(source: Source) -> InputError:
    return InputError(
        f"{source.name} has too much ink for one number; if it is a page of numbers, "
        "read it with zen-digits read-page."
    )


def _read_one(predictor: Predictor, drawing: Drawing) -> Outcome:
    try:
        return _outcome(drawing, read_number(predictor, drawing.ink))
    except TooMuchInkError as error:
        if drawing.source.is_picture:
            return _page_error(drawing.source)
        return InputError(f"{drawing.source.name}: {error}")
