"""Neighbours: the training images that are most like the digit to the network."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zen_digits.app.common.jobs.latest_answer import LatestAnswer
from zen_digits.app.common.language.phrases import lines
from zen_digits.app.common.numbers import count, decimal
from zen_digits.app.common.pictures.picture import widget_picture
from zen_digits.app.common.pictures.picture_actions import PictureMenu
from zen_digits.app.common.widgets import label, named, tight
from zen_digits.app.why.neighbours.chosen_image import ChosenImage
from zen_digits.app.why.neighbours.datasets import Datasets
from zen_digits.app.why.neighbours.look_controls import LookControls, Steps
from zen_digits.app.why.neighbours.neighbours_view import NeighboursView

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from zen_digits.app.why.subject import Subject
    from zen_digits.core.data.arrangement import Arrangement
    from zen_digits.core.data.dataset import Dataset
    from zen_digits.core.insight.neighbours import KnownImages, Neighbour
    from zen_digits.core.models.model_file import TrainedModel

_NUMBER = 20
_GROWTH = 1.25  # so many times as many are known before the nearest are asked for anew


@dataclass(frozen=True, slots=True)
class _Nearest:
    known: KnownImages
    seen: int
    """Images among which they are the nearest: meanwhile more may be known."""
    neighbours: list[Neighbour]
    images: list[NDArray[np.uint8]]
    reading: str


class NeighboursSection(QWidget):
    """``image_wanted`` carries an image of 28 × 28 for the canvas, ``failed`` an exception."""

    image_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, datasets: Datasets) -> None:
        super().__init__()
        self._subject: Subject | None = None
        self._known: KnownImages | None = None
        self._asked_of = 0  # images that were known when the nearest were last asked for
        self._nearest: _Nearest | None = None
        self._answer = LatestAnswer(self)
        self._answer.answered.connect(self._show)
        self._answer.failed.connect(lambda _: self._show(None))
        text, tip = self.tr("Training images of {0}"), self.tr("The images to look among")
        self._look = LookControls(datasets, _look_at, "neighbours", text, tip)
        self._look.known.connect(self._take)
        self._look.failed.connect(self.failed)
        self._summary = named(label("", wrap=True), "neighbours_summary", self.tr("Neighbours"))
        self._view, self._chosen = NeighboursView(), ChosenImage("neighbours")
        PictureMenu(self._view, partial(widget_picture, self._view, "neighbours"))
        self._view.image_chosen.connect(self._tell)
        self._view.image_wanted.connect(lambda _: self._chosen.send())
        self._chosen.wanted.connect(self.image_wanted)
        column = tight(QVBoxLayout(self))
        for widget in (self._look, self._summary, self._view, self._chosen, self._note()):
            column.addWidget(widget, 1 if widget is self._view else 0)

    def _note(self) -> QWidget:
        text = self.tr(
            "Near means alike to the network, by its last hidden layer. An image with another "
            "label than the rest is framed: look whether that label is wrong."
        )
        return label(text, "faint", wrap=True)

    def stop(self) -> None:
        """End what is being computed, at its next step."""
        self._look.stop()

    def show_subject(self, subject: Subject | None) -> None:
        """Show what lies near to a digit; None: no digit is there."""
        self._subject = subject
        if subject is None:
            self._answer.forget()
            self._show(None)
            return
        self._look.ask(subject.network, subject.latest)
        self._ask()

    def _take(self, known: KnownImages | None) -> None:
        before, self._known = self._known, known
        is_new = known is None or before is None or known.index is not before.index
        if is_new or self._has_grown():
            self._ask()

    def _has_grown(self) -> bool:
        """Whether so many more are known that others may be the nearest."""
        if self._known is None:
            return False
        now, before = self._known.index.known, self._asked_of
        return now > before and (self._known.is_complete or now >= _GROWTH * before)

    def _ask(self) -> None:
        if self._subject is None or self._known is None:
            self._answer.forget()
            self._show(None)
            return
        known, digit = self._known, self._subject.digit
        self._asked_of = known.index.known

        def nearest() -> _Nearest:
            seen = known.index.known
            neighbours = known.index.nearest(digit.image, _NUMBER)
            images = [known.images.image(each.index) for each in neighbours]
            return _Nearest(known, seen, neighbours, images, digit.reading.text)

        self._answer.ask(nearest)

    def _show(self, nearest: _Nearest | None) -> None:
        if self._subject is None or self._known is None:  # meanwhile
            nearest = None
        self._nearest = nearest
        labels = [each.label for each in nearest.neighbours] if nearest else []
        usual = Counter(labels).most_common(1)[0][0] if labels else ""
        if nearest is None:
            self._view.show_neighbours([], [], "")
        else:
            self._view.show_neighbours(nearest.neighbours, nearest.images, usual)
        self._summary.setText(self._summary_text(nearest, labels, usual) if nearest else "")
        self._tell(self._view.currentRow())

    def _summary_text(self, nearest: _Nearest, labels: list[str], usual: str) -> str:
        total = count(len(nearest.known.index))
        seen = self.tr("{0} nearest of {1} images").format(len(labels), total)
        if nearest.seen < len(nearest.known.index):
            seen = self.tr("{0} nearest of the {1} images seen so far, of {2}").format(
                len(labels), count(nearest.seen), total
            )
        texts = [seen, self._labels_text(labels, usual)]
        if usual != nearest.reading:
            texts.append(self.tr("It is read as {0}, though.").format(nearest.reading))
        return lines(*texts)

    def _labels_text(self, labels: list[str], usual: str) -> str:
        agreeing = labels.count(usual)
        if agreeing == len(labels):
            return self.tr("All are labelled {0}.").format(usual)
        return self.tr("{0} of them are labelled {1}.").format(agreeing, usual)

    def _tell(self, place: int) -> None:
        if self._nearest is None or not 0 <= place < len(self._nearest.neighbours):
            self._chosen.show_image(None, "")
            return
        neighbour = self._nearest.neighbours[place]
        text = self.tr("No. {0}: labelled {1}, distance {2}").format(
            count(neighbour.index), neighbour.label, decimal(neighbour.distance, 4)
        )
        self._chosen.show_image(self._nearest.images[place], text)


def _look_at(
    model: TrainedModel, reference: str, arrangement: Arrangement, dataset: Dataset | None
) -> Steps:
    from zen_digits.core.insight.neighbours import look_at_training_images

    return (yield from look_at_training_images(model, reference, arrangement, dataset))
