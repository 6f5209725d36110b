"""What a layer makes of a drawing, as tiles of which one is looked at closely."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import numpy as np
from PySide6.QtCore import QCoreApplication

from zen_digits.app.common.numbers import count, percent_or_bound, short
from zen_digits.app.why.inside.tiles import pixel_tiles, value_tiles
from zen_digits.core.ink.mnist_format import SIDE

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QPalette

    Values = NDArray[np.float32]
    Tiles = NDArray[np.uint8]

translate = QCoreApplication.translate

_FADED = 0.25  # of the ink that is not meant
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


def _columns(number: int, wide: float = 1.0) -> int:
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
        self.main = Shown(value_tiles(self.maps), _columns(len(self.maps)), apart=True)

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
                "the filter: orange where ink strengthens its answer, blue where ink weakens it.",
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
        self.main = Shown(_each_alone(self.filters), _columns(len(self.filters)), apart=True)

    @property
    def _has_history(self) -> bool:
        return len(self.history) > 1

    def details(self, index: int) -> list[Shown]:
        shown = [_one(self.main.tiles, index)]
        if self._has_history:
            earlier = np.stack([filters[index] for filters in self.history.values()])
            shown.append(Shown(value_tiles(earlier), _columns(len(earlier)), apart=True))
        return shown

    def sentence(self, index: int) -> str:
        text = translate(
            "Layers",
            "Filter {0} of {1}, {2} × {3} weights: orange where ink strengthens its answer, blue "
            "where ink weakens it.",
        ).format(index + 1, count(len(self.filters)), *self.filters.shape[1:])
        if not self._has_history:
            return text
        epochs = ", ".join(map(count, self.history))
        beside = translate(
            "Layers", "Beside it, line by line, as it was in training after epochs {0}."
        )
        return f"{text} {beside.format(epochs)}"


@dataclass(eq=False)
class Units:
    """Hidden units, n numbers, and their weights of the pixels if they look at those."""

    values: Values
    weights: Values | None = None
    main: Shown = field(init=False)

    def __post_init__(self) -> None:
        self.main = Shown(value_tiles(self.values), _columns(len(self.values)))

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
                "strengthens its answer, blue where ink weakens it.",
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


@dataclass(eq=False)
class States:
    """The cells of an LSTM after each row of the image, rows × cells."""

    states: Values
    image: NDArray[np.uint8]
    palette: QPalette
    main: Shown = field(init=False)

    def __post_init__(self) -> None:
        flat = value_tiles(self.states.reshape(-1))
        self.main = Shown(flat, self.states.shape[1], stretched=True)

    def details(self, index: int) -> list[Shown]:
        row = index // self.states.shape[1]
        seen = self.image.copy()
        seen[row + 1 :] = np.round(_FADED * seen[row + 1 :])
        return [Shown(pixel_tiles(seen, self.palette), SIDE)]

    def sentence(self, index: int) -> str:
        row, cell = divmod(index, self.states.shape[1])
        text = translate(
            "Layers",
            "After row {0} of {1}, cell {2} of {3} holds {4}. Each line is the network’s memory "
            "after one more row of the image.",
        )
        rows, cells = self.states.shape
        value = short(float(self.states[row, cell]), 3)
        return text.format(row + 1, rows, cell + 1, count(cells), value)


@dataclass(eq=False)
class Tokens:
    """What a transformer knows of each patch, patches × width."""

    tokens: Values
    image: NDArray[np.uint8]
    palette: QPalette
    main: Shown = field(init=False)

    def __post_init__(self) -> None:
        flat = value_tiles(self.tokens.reshape(-1))
        self.main = Shown(flat, self.tokens.shape[1], stretched=True)

    def details(self, index: int) -> list[Shown]:
        side = SIDE // _patches_across(len(self.tokens))
        row, column = divmod(index // self.tokens.shape[1], _patches_across(len(self.tokens)))
        seen = np.round(_FADED * self.image).astype(np.uint8)
        part = np.s_[row * side : (row + 1) * side, column * side : (column + 1) * side]
        seen[part] = self.image[part]
        return [Shown(pixel_tiles(seen, self.palette), SIDE)]

    def sentence(self, index: int) -> str:
        patch, feature = divmod(index, self.tokens.shape[1])
        text = translate(
            "Layers",
            "Feature {0} of the patch in row {1}, column {2} is {3}. Each line is a patch.",
        )
        row, column = divmod(patch, _patches_across(len(self.tokens)))
        value = short(float(self.tokens[patch, feature]), 3)
        return text.format(feature + 1, row + 1, column + 1, value)


@dataclass(eq=False)
class Attention:
    """How much each patch looks at each other: heads × patches × patches."""

    attention: Values
    image: NDArray[np.uint8]
    palette: QPalette
    main: Shown = field(init=False)

    def __post_init__(self) -> None:
        across = _patches_across(self.attention.shape[1])
        side = SIDE // across
        pixels = pixel_tiles(self.image, self.palette).reshape(across, side, across, side, 4)
        patches = pixels.swapaxes(1, 2).reshape(-1, side, side, 4)
        self.main = Shown(patches, across, apart=True)

    def details(self, index: int) -> list[Shown]:
        heads = self.attention[:, index]
        across = _patches_across(heads.shape[1])
        tiles = value_tiles(heads.reshape(-1, across, across))
        return [Shown(tiles, _columns(len(heads)), apart=True)]

    def sentence(self, index: int) -> str:
        across = _patches_across(self.attention.shape[1])
        row, column = divmod(index, across)
        looks = translate("Layers", "head {0} at row {1}, column {2} ({3})")
        heads = ", ".join(
            looks.format(
                head + 1, *(place + 1 for place in divmod(int(shares.argmax()), across)),
                percent_or_bound(float(shares.max())),
            )
            for head, shares in enumerate(self.attention[:, index])
        )  # fmt: skip
        text = translate(
            "Layers",
            "The patch in row {0}, column {1} looks most at these, in squares for each head: {2}.",
        )
        return text.format(row + 1, column + 1, heads)


def _patches_across(patches: int) -> int:
    return math.isqrt(patches)
