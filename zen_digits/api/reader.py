"""Reads digits and numbers for other programs."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.api.inputs import Ink, Readable, ink_of, picture_of
from zen_digits.core.errors import InputError
from zen_digits.core.models.model_card import ModelCard
from zen_digits.core.models.model_file import TrainedModel, load_model
from zen_digits.core.pages.reader import read_page as read_page_of
from zen_digits.core.pages.result import PageReading
from zen_digits.core.reading.number_reader import BATCH
from zen_digits.core.reading.number_reader import read_all as read_drawings
from zen_digits.core.reading.predictor import Predictor, shipped_model_path
from zen_digits.core.reading.result import NumberReading, Reading


def read(drawing: Readable) -> NumberReading:
    """Read the number in a picture or in strokes, with the network that ships.

    Boxes are in the drawing's own unit. Raises InputError for what cannot be read, and where there
    is no ink.

    >>> import zen_digits
    >>> number = zen_digits.read([[(0, 0), (10, 0), (4, 16)], [(20, 0), (20, 16)]])
    >>> number.text, number.is_digit, number.confidence > 0.9
    ('71', True, True)
    >>> number.digits[1].box
    (20.0, 0.0, 20.0, 16.0)
    """
    return _shipped().read(drawing)


def read_page(picture: Readable) -> PageReading:
    """Read every number on a photographed page, with the network that ships.

    Raises InputError for what is no picture, and where there is nothing to read.

    >>> import zen_digits
    >>> page = zen_digits.read_page("page.jpg")  # doctest: +SKIP
    >>> [line.text for line in page.lines]  # doctest: +SKIP
    ['2026 314', '58']
    """
    return _shipped().read_page(picture)


@cache
def _shipped() -> Reader:
    return Reader()


class Reader:
    """Reads with a network of one's own, or the one that ships; several threads may share it.

    ``model`` is a model file's path, or what ``load_model`` or ``train`` gave; ``threads`` is how
    many it computes with. Raises InputError if the model cannot be used.

    >>> from zen_digits import Reader
    >>> reader, seven, one = Reader(), [[(0, 0), (10, 0), (4, 16)]], [[(3, 0), (3, 9)]]
    >>> [number.text for number in reader.read_all([seven, one])]
    ['7', '1']
    >>> reader.labels
    ('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')
    """

    def __init__(
        self, model: str | os.PathLike[str] | TrainedModel | None = None, threads: int = 1
    ) -> None:
        if not isinstance(model, TrainedModel):
            model = load_model(Path(model) if model is not None else shipped_model_path())
        self._predictor = Predictor(model, threads)
        self._turn = Lock()  # a predictor remembers what it read last

    @property
    def card(self) -> ModelCard:
        """What the network is, what it was trained on, and how well it reads."""
        return self._predictor.card

    @property
    def labels(self) -> tuple[str, ...]:
        """The classes that it tells apart."""
        return self.card.label_names

    def read(self, drawing: Readable) -> NumberReading:
        """Read one picture or drawing, as ``zen_digits.read`` does."""
        return self.read_all([drawing])[0]

    def read_all(self, drawings: Sequence[Readable]) -> list[NumberReading]:
        """Read many, in the order given: faster than one by one.

        Raises InputError for the first that cannot be read.
        """
        parts = (drawings[start : start + BATCH] for start in range(0, len(drawings), BATCH))
        return [number for part in parts for number in self._read([*map(ink_of, part)])]

    def _read(self, inks: Sequence[Ink]) -> list[NumberReading]:
        with self._turn:
            numbers = read_drawings(self._predictor, [ink.ink for ink in inks])
        return [number.scaled(ink.factor) for number, ink in zip(numbers, inks, strict=True)]

    def read_images(self, images: NDArray[np.uint8]) -> list[Reading]:
        """Read digits in MNIST's format as they are: uint8 n × 28 × 28, ink bright on black.

        >>> import numpy as np
        >>> from zen_digits import Reader
        >>> one = np.zeros((1, 28, 28), np.uint8)
        >>> one[0, 4:24, 13:15] = 255
        >>> Reader().read_images(one)[0].text
        '1'
        """
        array: NDArray[Any] = np.asarray(images)
        if array.dtype != np.uint8 or array.shape[1:] != (28, 28):
            raise InputError(
                f"Images of {array.dtype} and shape {array.shape} are not MNIST’s; give uint8, "
                "n × 28 × 28."
            )
        with self._turn:
            return self._predictor.read_all(array) if len(array) else []

    def read_page(self, picture: Readable) -> PageReading:
        """Read every number on a photographed page, as ``zen_digits.read_page`` does."""
        decoded, name = picture_of(picture)
        with self._turn:
            page = read_page_of(self._predictor, decoded.pixels, name)
        return page.enlarged(decoded.factor, decoded.width, decoded.height)
