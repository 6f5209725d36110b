"""A look into a network: what its layers made of a drawing, and how each is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from zen_digits.app.why.inside import layer_forms, piece_forms
from zen_digits.app.why.inside.layer_forms import Form
from zen_digits.app.why.inside.tiles import value_tiles
from zen_digits.core.insight.anatomy import Anatomy

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QPalette

    from zen_digits.app.reading.asked_network import AskedNetwork
    from zen_digits.app.why.subject import Subject
    from zen_digits.core.insight.anatomy import Layer
    from zen_digits.core.models.model_file import TrainedModel

_ANSWERS = ("dense", "mean_of_towers")  # what no activation follows
_IN_A_STRIP = 8  # maps
_UNITS_IN_A_LINE = 32


@dataclass(frozen=True, slots=True, eq=False)
class Looked:
    """What each layer made of an image, by the layer's name."""

    model: TrainedModel
    anatomy: Anatomy
    values: Mapping[str, NDArray[np.float32]]
    image: NDArray[np.uint8]
    names: Sequence[str]
    """Of the classes."""
    strips: Mapping[str, NDArray[np.uint8]]
    """Each layer at a glance: height × width × 4 of red, green, blue and opacity."""

    def form(self, layer: Layer, palette: QPalette) -> Form:
        """How a layer is shown."""
        values, filters = self.anatomy.answer(layer, self.values), self.anatomy.filters(layer)
        match layer.kind:
            case "convolution" | "residual_block":
                return layer_forms.Maps(values, filters)
            case "lstm":
                return piece_forms.States(values, self.image, palette)
            case "patches" | "feed_forward":
                return piece_forms.Tokens(values, self.image, palette)
            case "attention":
                return piece_forms.Attention(values, self.image, palette)
        if layer.operations[-1].kind in _ANSWERS:
            return layer_forms.Outputs(values, self.names, layer.towers)
        return layer_forms.Units(values, filters)


def _strip(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    """The first maps in a line, or all of a layer's numbers."""
    if values.ndim == 3:
        return _side_by_side(value_tiles(values)[:_IN_A_STRIP])
    if values.ndim == 2:
        return _side_by_side(value_tiles(values[None]))
    lines = -(-len(values) // _UNITS_IN_A_LINE)
    padded = np.zeros(lines * min(_UNITS_IN_A_LINE, len(values)), np.float32)
    padded[: len(values)] = values
    return _side_by_side(value_tiles(padded.reshape(1, lines, -1)))


def _side_by_side(tiles: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Tiles in one line, with a pixel between them."""
    count, height, width, _ = tiles.shape
    line = np.zeros((height, count, width + 1, 4), np.uint8)
    line[:, :, :width] = tiles.swapaxes(0, 1)
    joined: NDArray[np.uint8] = line.reshape(height, -1, 4)[:, :-1]
    return joined


class Looker:
    """Looks into the network that it is asked about, on one thread at a time."""

    def __init__(self) -> None:
        self._network: AskedNetwork | None = None
        self._anatomy: Anatomy | None = None

    def look(self, subject: Subject) -> Looked:
        """Raises InputError where the network's numbers are not finite."""
        if self._anatomy is None or subject.latest is not self._network:
            self._anatomy = Anatomy(subject.latest.model)
            self._network = subject.latest
        anatomy, digit = self._anatomy, subject.digit
        values = anatomy.look(digit.image)
        strips = {layer.name: _strip(anatomy.answer(layer, values)) for layer in anatomy.layers}
        names = digit.reading.label_names
        return Looked(subject.latest.model, anatomy, values, digit.image, names, strips)
