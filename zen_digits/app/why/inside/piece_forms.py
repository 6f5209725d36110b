"""What a network that reads a drawing in pieces makes of each: rows, or patches of some rows."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import count, percent_or_bound, short
from zen_digits.app.why.inside.layer_forms import Shown, square_columns
from zen_digits.app.why.inside.tiles import pixel_tiles, value_tiles
from zen_digits.core.ink.mnist_format import SIDE

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QPalette

    from zen_digits.app.why.inside.layer_forms import Values

_FADED = 0.25  # of the ink that is not meant


@dataclass(eq=False)
class _Lines:
    """Numbers in lines, one line for each piece of the drawing, pieces × numbers."""

    values: Values
    image: NDArray[np.uint8]
    palette: QPalette
    main: Shown = field(init=False)

    def __post_init__(self) -> None:
        flat = value_tiles(self.values.reshape(-1))
        self.main = Shown(flat, self.values.shape[1], stretched=True)

    def details(self, index: int) -> list[Shown]:
        faded = np.round(_FADED * self.image).astype(np.uint8)
        seen = np.where(self._meant(index // self.values.shape[1]), self.image, faded)
        return [Shown(pixel_tiles(seen, self.palette), SIDE)]

    def _meant(self, line: int) -> NDArray[np.bool_]:
        """The pixels that a line tells of."""
        raise NotImplementedError


class States(_Lines):
    """The cells of an LSTM after each row of the image, rows × cells."""

    def _meant(self, line: int) -> NDArray[np.bool_]:
        meant = np.zeros((SIDE, SIDE), bool)
        meant[: line + 1] = True
        return meant

    def sentence(self, index: int) -> str:
        row, cell = divmod(index, self.values.shape[1])
        text = translate(
            "Layers",
            "After row {0} of {1}, cell {2} of {3} holds {4}. Each line is the network’s memory "
            "after one more row of the image.",
        )
        rows, cells = self.values.shape
        value = short(float(self.values[row, cell]), 3)
        return text.format(row + 1, rows, cell + 1, count(cells), value)


class Tokens(_Lines):
    """What a transformer knows of each patch, patches × width."""

    def _meant(self, line: int) -> NDArray[np.bool_]:
        across = _patches_across(len(self.values))
        row, column = divmod(line, across)
        side, meant = SIDE // across, np.zeros((SIDE, SIDE), bool)
        meant[row * side : (row + 1) * side, column * side : (column + 1) * side] = True
        return meant

    def sentence(self, index: int) -> str:
        patch, feature = divmod(index, self.values.shape[1])
        text = translate(
            "Layers",
            "Feature {0} of the patch in row {1}, column {2} is {3}. Each line is a patch.",
        )
        row, column = divmod(patch, _patches_across(len(self.values)))
        value = short(float(self.values[patch, feature]), 3)
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
        return [Shown(tiles, square_columns(len(heads)), apart=True)]

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
