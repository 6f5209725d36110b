"""Images that two networks read differently, or both wrongly, on a wall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from zen_digits.app.common.language.direction import left_to_right
from zen_digits.app.common.language.phrases import lines
from zen_digits.app.common.layout.flow_layout import FlowRow
from zen_digits.app.common.numbers import count, percent_or_bound
from zen_digits.app.common.widgets import label, named, push_button, tight
from zen_digits.app.results.image_wall import ImageWall

if TYPE_CHECKING:
    from zen_digits.core.evaluation.two_networks import TwoNetworks


class ComparedImages(QWidget):
    """Mended mistakes, new ones and those of both; ``image_wanted`` carries results, and the index
    of an image of theirs for the canvas."""

    image_wanted = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        self._two: TwoNetworks | None = None
        self._names = "", ""
        self._image: int | None = None
        self._wall = ImageWall()
        self._wall.setObjectName("compared_images_view")
        self._wall.image_chosen.connect(self._tell)
        self._wall.image_wanted.connect(self._send)
        column = tight(QVBoxLayout(self))
        column.addWidget(self._make_choices())
        column.addWidget(self._wall, 1)
        column.addWidget(self._make_detail())

    def _make_choices(self) -> QWidget:
        self._choices = QButtonGroup(self)
        for place, (name, tip) in enumerate(
            (
                ("mended_button", self.tr("Only the first network reads them wrongly")),
                ("new_button", self.tr("Only the second network reads them wrongly")),
                ("both_wrong_button", self.tr("Both networks read them wrongly")),
            )
        ):
            button = named(QPushButton(), name, tip=tip)
            button.setCheckable(True)
            self._choices.addButton(button, place)
        self._choices.idClicked.connect(self._show_list)
        return FlowRow(self._choices.buttons())

    def _make_detail(self) -> QWidget:
        self._detail = named(label("", wrap=True), "compared_detail", self.tr("The chosen image"))
        tip = self.tr("Puts this image on the canvas, to draw on it or to ask why (Enter)")
        self._canvas_button = push_button(
            "compared_to_canvas_button", self.tr("Put on the canvas"), self._send_current, tip
        )
        row = QWidget()
        layout = tight(QHBoxLayout(row))
        layout.addWidget(self._detail, 1)
        layout.addWidget(self._canvas_button)
        return row

    def show_networks(self, two: TwoNetworks, names: tuple[str, str]) -> None:
        """Show the images of a comparison; ``names`` are those of the networks."""
        self._two, self._names = two, names
        lists = (two.mended(), two.broken(), two.both_wrong())
        texts = (self.tr("Me&nded: {0}"), self.tr("Ne&w: {0}"), self.tr("&Both: {0}"))
        for button, text, indices in zip(self._choices.buttons(), texts, lists, strict=True):
            button.setText(text.format(count(len(indices))))
        first = next((place for place, indices in enumerate(lists) if len(indices)), 0)
        self._choices.button(first).setChecked(True)
        self._show_list(first)

    def _show_list(self, place: int) -> None:
        two = self._two
        assert two is not None
        lists = (two.mended, two.broken, two.both_wrong)
        self._image = None
        self._wall.show_images(two.first, lists[place](), self._caption)
        self._detail.setText(self.tr("Choose an image to see more about it"))
        self._canvas_button.setEnabled(False)

    def _caption(self, image: int) -> str:
        """Truth, and what each network read."""
        assert self._two is not None
        first, second = self._two.first, self._two.second
        read = [results.label_names[results.read_as[image]] for results in (first, second)]
        truth = first.label_names[first.labels[image]]
        return left_to_right(f"{truth}: {read[0]} → {read[1]}")

    def _tell(self, image: int) -> None:
        two = self._two
        assert two is not None
        self._image = image
        readings = [
            self.tr("{0}: {1} ({2} sure)").format(
                name,
                results.label_names[results.read_as[image]],
                percent_or_bound(float(results.confidences[image])),
            )
            for name, results in zip(self._names, (two.first, two.second), strict=True)
        ]
        truth = two.first.label_names[two.first.labels[image]]
        title = self.tr("No. {0}: {1}").format(count(two.first.number(image)), truth)
        self._detail.setText(lines(title, *readings))
        self._canvas_button.setEnabled(True)

    def _send_current(self) -> None:
        if self._image is not None:
            self._send(self._image)

    def _send(self, image: int) -> None:
        if self._two is not None:
            self.image_wanted.emit(self._two.first, image)
