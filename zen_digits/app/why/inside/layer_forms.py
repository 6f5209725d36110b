"""What a layer makes of a drawing, as tiles of which one is looked at closely."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import numpy as np

from zen_digits.app.common.language.phrases import sentences
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import count, short
from zen_digits.app.why.inside.tiles import value_tiles

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Values = NDArray[np.float32]
    Tiles = NDArray[np.uint8]

_IN_A_COLUMN = 12  # outputs


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """Tiles, in rows of ``columns``."""

    tiles: Tiles
    columns: int
    apart: bool = False
    stretched: bool = False
    texts: Sequence[str] = ()


class Form(Protocol):
    """How a layer is shown: ``main`` are the tiles to choose from."""

    main: Shown

    def details(self, index: int) -> list[Shown]:
        """A tile closely, and what belongs to it: two at most."""

    def sentence(self, index: int) -> str:
        """What one looks at."""


def square_columns(number: int, wide: float = 1.0) -> int:
    """For a mosaic that is ``wide`` times as wide as high."""
    return max(math.ceil(math.sqrt(number * wide)), 1)


def _one(tiles: Tiles, index: int) -> Shown:
    return Shown(tiles[index : index + 1], 1)


def _each_alone(pictures: Values) -> Tiles:
    """Tiles whose strongest number is opaque in each."""
    strongest = np.abs(pictures).max(axis=(1, 2), keepdims=True)
    return value_tiles(pictures / np.maximum(strongest, 1e-12))


@dataclass(eq=False)
class Maps:
    """Feature maps of a convolution, channels × height × width, and its filters if it has any."""

    maps: Values
    filters: Values | None = None
    main: Shown = field(init=False)

    def __post_init__(self) -> None:
        self.main = Shown(value_tiles(self.maps), square_columns(len(self.maps)), apart=True)

    def details(self, index: int) -> list[Shown]:
        shown = [_one(self.main.tiles, index)]
        if self.filters is not None:
            shown.append(Shown(value_tiles(self.filters[index : index + 1]), 1))
        return shown

    def sentence(self, index: int) -> str:
        text = translate(
            "Layers", "Map {0} of {1}: where in the drawing this feature is found, at most {2}."
        )
        if self.filters is not None:
            text = translate(
                "Layers",
                "Map {0} of {1}: where this filter answers to the drawing, at most {2}. Beside it "
                "the filter: orange where ink strengthens its answer, blue with − where ink "
                "weakens it.",
            )
        strongest = short(float(self.maps[index].max()), 3)
        return text.format(index + 1, count(len(self.maps)), strongest)


@dataclass(eq=False)
class Filters:
    """The filters of the first layer, n × height × width, and as they were after some epochs."""

    filters: Values
    history: Mapping[int, Values] = field(default_factory=dict)
    main: Shown = field(init=False)

    def __post_init__(self) -> None:
        self.main = Shown(_each_alone(self.filters), square_columns(len(self.filters)), apart=True)

    @property
    def _has_history(self) -> bool:
        return len(self.history) > 1

    def details(self, index: int) -> list[Shown]:
        shown = [_one(self.main.tiles, index)]
        if self._has_history:
            earlier = np.stack([filters[index] for filters in self.history.values()])
            shown.append(Shown(value_tiles(earlier), square_columns(len(earlier)), apart=True))
        return shown

    def sentence(self, index: int) -> str:
        text = translate(
            "Layers",
            "Filter {0} of {1}, {2} × {3} weights: orange where ink strengthens its answer, blue "
            "with − where ink weakens it.",
        ).format(index + 1, count(len(self.filters)), *self.filters.shape[1:])
        if not self._has_history:
            return text
        epochs = ", ".join(map(count, self.history))
        beside = translate(
            "Layers", "Beside it, line by line, as it was in training after epochs {0}."
        )
        return sentences(text, beside.format(epochs))


@dataclass(eq=False)
class Units:
    """Hidden units, n numbers, and their weights of the pixels if they look at those."""

    values: Values
    weights: Values | None = None
    main: Shown = field(init=False)

    def __post_init__(self) -> None:
        self.main = Shown(value_tiles(self.values), square_columns(len(self.values)))

    def details(self, index: int) -> list[Shown]:
        if self.weights is None:
            return []
        return [Shown(value_tiles(self.weights[index : index + 1]), 1)]

    def sentence(self, index: int) -> str:
        text = translate("Layers", "Hidden unit {0} of {1} answers {2}.")
        if self.weights is not None:
            text = translate(
                "Layers",
                "Hidden unit {0} of {1} answers {2}. Its weights of the pixels: orange where ink "
                "strengthens its answer, blue with − where ink weakens it.",
            )
        value = short(float(self.values[index]), 3)
        return text.format(index + 1, count(len(self.values)), value)


@dataclass(eq=False)
class Outputs:
    """The logits of each class, in one or more towers; one more class may stand for none."""

    values: Values
    names: Sequence[str]
    towers: int = 1
    main: Shown = field(init=False)

    def __post_init__(self) -> None:
        tiles = np.repeat(value_tiles(self.values), 3, axis=2)
        columns = max(self.towers, math.ceil(len(self.values) / _IN_A_COLUMN))
        order = np.arange(len(self.values))
        if self.towers > 1:  # one column for each
            order = order.reshape(self.towers, -1).T.reshape(-1)
        self._order = order
        texts = [self._name(int(place)) for place in order]
        self.main = Shown(tiles[order], columns, apart=True, texts=texts)

    def _name(self, place: int) -> str:
        index = place % (len(self.values) // self.towers)
        return self.names[index] if index < len(self.names) else translate("Layers", "none")

    def details(self, index: int) -> list[Shown]:
        return []

    def sentence(self, index: int) -> str:
        place = int(self._order[index])
        value = short(float(self.values[place]), 4)
        if self.towers == 1:
            text = translate(
                "Layers",
                "Output “{0}”: {1} before the softmax, which turns the outputs into probabilities.",
            )
            return text.format(self._name(place), value)
        tower = place // (len(self.values) // self.towers)
        text = translate("Layers", "Tower {0} gives “{1}” {2}; the mean of all towers counts.")
        return text.format(tower + 1, self._name(place), value)
