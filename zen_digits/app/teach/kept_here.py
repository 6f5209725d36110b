"""Which of what is on the canvas is kept in the hand already, and as what."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.app.teach.current_hand import CurrentHand
from zen_digits.core.personal.hand.kept_drawing import KeptDrawing

Undo = Callable[[], None]


@dataclass(frozen=True, eq=False, slots=True)
class Ink:
    """A digit on the canvas, or all that is on it: what can be kept."""

    image: NDArray[np.uint8]
    strokes: Sequence[Any]
    """Each a list or an array of points; none of a picture, of which the image is kept."""
    read: str
    number: int = 1
    """How many like it there are up to it."""

    @property
    def key(self) -> tuple[bytes, int]:
        """It is the same for the same ink."""
        return self.image.tobytes(), self.number


class KeptHere:
    """Keeps ink once, with the last label. All methods that keep raise InputError."""

    def __init__(self, hand: CurrentHand) -> None:
        self._hand = hand
        self._kept: dict[tuple[bytes, int], KeptDrawing] = {}
        self._came: dict[tuple[bytes, int], KeptDrawing] = {}

    def came_from_hand(self, ink: Ink, drawing: KeptDrawing) -> None:
        """This was put here as it is kept: what is said of it becomes the label of that."""
        self._came[ink.key] = drawing

    def label(self, ink: Ink) -> str | None:
        """What it is kept as since it is here; None where nothing was said of it."""
        kept = self._kept.get(ink.key)
        return None if kept is None else kept.label

    def keep(self, ink: Ink, label: str) -> Undo:
        """Keep it as this; returns what takes that back."""
        kept = self._kept.get(ink.key, self._came.get(ink.key))
        if kept is not None:
            self._hand.get().relabel([kept.id], label)
            self._kept[ink.key] = replace(kept, label=label)
            return partial(self._restore, ink, kept)
        pixels = None if ink.strokes else ink.image
        drawing = self._hand.get().add(label, ink.strokes, image=pixels, read=ink.read)
        self._kept[ink.key] = drawing

        def take_back() -> None:
            self.drop(ink)

        return take_back

    def drop(self, ink: Ink) -> Undo:
        """Keep it no longer; returns what takes that back."""
        came = self._came.pop(ink.key, None)
        kept = self._kept.pop(ink.key, came)
        if kept is None:
            return lambda: None
        self._hand.get().delete([kept.id])
        return partial(self._restore, ink, kept)

    def _restore(self, ink: Ink, kept: KeptDrawing) -> None:
        self._hand.get().restore([kept])
        self._kept[ink.key] = kept

    @property
    def is_empty(self) -> bool:
        """Whether nothing of what was here is kept."""
        return not (self._kept or self._came)

    def holds_any(self, inks: Collection[Ink]) -> bool:
        """Whether some of these are kept."""
        return bool((self._kept.keys() | self._came.keys()) & {ink.key for ink in inks})

    def forget(self) -> None:
        """Know no more of what is kept: something else is on the canvas."""
        self._kept.clear()
        self._came.clear()

    def follow_hand(self) -> None:
        """Drawings may have been deleted or relabelled where all of them are shown."""
        if not self.is_empty:
            there = {drawing.id: drawing for drawing in self._hand.get().drawings()}
            self._kept, self._came = (
                {key: there[kept.id] for key, kept in known.items() if kept.id in there}
                for known in (self._kept, self._came)
            )
