"""Map: the test images on a plane, and where the drawing lies among them as it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zen_digits.app.common.images import PixelView
from zen_digits.app.common.jobs.latest_answer import LatestAnswer
from zen_digits.app.common.numbers import count
from zen_digits.app.common.pictures.picture import widget_picture
from zen_digits.app.common.pictures.picture_actions import PictureMenu
from zen_digits.app.common.widgets import label, tight
from zen_digits.app.why.neighbours.chosen_image import ChosenImage
from zen_digits.app.why.neighbours.datasets import Datasets
from zen_digits.app.why.neighbours.look_controls import LookControls, Steps
from zen_digits.app.why.neighbours.map_view import MapView

if TYPE_CHECKING:
    from zen_digits.app.why.subject import Subject
    from zen_digits.core.data.arrangement import Arrangement
    from zen_digits.core.data.dataset import Dataset
    from zen_digits.core.insight.image_map import ImageMap
    from zen_digits.core.models.model_file import TrainedModel


@dataclass(frozen=True, slots=True)
class _Placed:
    shown: ImageMap
    place: tuple[float, float]
    reading: str


class MapSection(QWidget):
    """``image_wanted`` carries an image of 28 × 28 for the canvas, ``failed`` an exception."""

    image_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, datasets: Datasets) -> None:
        super().__init__()
        self._subject: Subject | None = None
        self._map: ImageMap | None = None
        self._view, self._image, self._chosen = MapView(), PixelView(), ChosenImage("map")
        self._answer = LatestAnswer(self)
        self._answer.answered.connect(self._show)
        self._answer.failed.connect(lambda _: self._view.show_drawing(None, ""))
        text, tip = self.tr("Test images of {0}"), self.tr("The images that are on the map")
        self._look = LookControls(datasets, _look_at, "map", text, tip)
        self._look.known.connect(self._take)
        self._look.failed.connect(self.failed)
        PictureMenu(self._view, partial(widget_picture, self._view, "map"))
        self._view.image_chosen.connect(self._tell)
        self._view.image_wanted.connect(lambda _: self._chosen.send())
        self._chosen.wanted.connect(self.image_wanted)
        column = tight(QVBoxLayout(self))
        column.addWidget(self._look)
        column.addWidget(self._view, 1)
        row = tight(QHBoxLayout())
        row.addWidget(self._image)
        row.addWidget(self._chosen, 1)
        column.addLayout(row)
        column.addWidget(self._note())

    def _note(self) -> QWidget:
        text = self.tr(
            "Near means alike to the network, by its last hidden layer, as far as a plane can show "
            "it. The large dot is your drawing; images in rings are misread."
        )
        return label(text, "faint", wrap=True)

    def stop(self) -> None:
        """End what is being computed, at its next step."""
        self._look.stop()

    def show_subject(self, subject: Subject | None) -> None:
        """Show where a digit lies; None: no digit is there."""
        self._subject = subject
        if subject is not None:
            self._look.ask(subject.network, subject.latest)
        self._ask()

    def _take(self, known: ImageMap | None) -> None:
        self._map = known
        self._view.show_map(known)
        self._ask()

    def _ask(self) -> None:
        if self._subject is None or self._map is None:
            self._answer.forget()
            self._view.show_drawing(None, "")
            return
        shown, digit = self._map, self._subject.digit
        self._answer.ask(lambda: _Placed(shown, shown.place(digit.image), digit.reading.text))

    def _show(self, placed: _Placed) -> None:
        if self._subject is not None and placed.shown is self._map:
            self._view.show_drawing(placed.place, placed.reading)

    def _tell(self, index: int | None) -> None:
        if self._map is None or index is None:
            self._image.set_image(None)
            self._chosen.show_image(None, "")
            return
        image = self._map.images.image(index)
        self._image.set_image(image)
        text = self.tr("No. {0}: {1}").format(count(index), self._view.description(index))
        self._chosen.show_image(image, text)


def _look_at(
    model: TrainedModel, reference: str, arrangement: Arrangement, dataset: Dataset | None
) -> Steps:
    from zen_digits.core.insight.image_map import map_test_images

    return (yield from map_test_images(model, reference, arrangement, dataset))
