"""The confusion matrix, and the images that belong to what is chosen in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.flow_layout import FlowRow
from zen_digits.app.common.numbers import count, decimal, percent_or_bound
from zen_digits.app.common.picture_actions import PictureMenu
from zen_digits.app.common.pictures import widget_picture
from zen_digits.app.common.splitter import PanelSplitter
from zen_digits.app.common.widgets import label, named, push_button, tight
from zen_digits.app.results.confusion_view import Cell, ConfusionView
from zen_digits.app.results.image_wall import ImageWall

if TYPE_CHECKING:
    from zen_digits.core.insight.results import Indices, Results

_CHART, _WALL = 3, 2  # how the confusion matrix and the images share the height


class ConfusionSection(QWidget):
    """``image_wanted`` carries an image of 28 × 28 for the canvas."""

    image_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._results: Results | None = None
        tight(QVBoxLayout(self)).addWidget(self._make_parts())

    def show_subject(self, results: Results | None) -> None:
        """Show the matrix of a measurement, and its mistakes; None: nothing has been measured."""
        self._results = results
        if results is not None:
            self._matrix.show_counts(results.metrics.confusion, results.label_names)
            self._choices.button(0).setChecked(True)
            self._show_choice(0)

    def _make_parts(self) -> QWidget:
        self._matrix, self._wall = ConfusionView(), ImageWall()
        PictureMenu(self._matrix, partial(widget_picture, self._matrix, "confusion"))
        self._matrix.cell_chosen.connect(self._show_cell)
        self._wall.image_chosen.connect(self._tell)
        self._wall.image_wanted.connect(self._send)
        lower = QWidget()
        column = tight(QVBoxLayout(lower))
        column.addWidget(self._make_choices())
        column.addWidget(self._wall, 1)
        column.addWidget(self._make_detail())
        parts = ((self._matrix, _CHART), (lower, _WALL))
        return PanelSplitter(parts, [360, 240], Qt.Orientation.Vertical)

    def _make_choices(self) -> QWidget:
        """Which images are on the wall, besides those of a cell."""
        self._choices = QButtonGroup(self)
        texts = (
            (
                "mistakes_button",
                self.tr("Mista&kes"),
                self.tr("Read wrongly, most wrong first"),
            ),
            ("unsure_button", self.tr("Unsu&re"), self.tr("Read rightly, least sure first")),
        )
        for place, (name, text, tip) in enumerate(texts):
            button = named(QPushButton(text), name, tip=tip)
            button.setCheckable(True)
            self._choices.addButton(button, place)
        self._choices.idClicked.connect(self._show_choice)
        tip = self.tr("Percentages of each row, of what a class was read as, instead of counts")
        shares = named(QCheckBox(self.tr("Shares in &%")), "shares_check", tip=tip)
        shares.toggled.connect(self._matrix.show_shares)
        self._listed = label("", "faint")
        return FlowRow((shares, *self._choices.buttons(), self._listed))

    def _make_detail(self) -> QWidget:
        self._detail = named(label("", wrap=True), "image_detail", self.tr("The chosen image"))
        tip = self.tr("Puts this image on the canvas, to draw on it or to ask why (Enter)")
        self._canvas_button = push_button(
            "to_canvas_button", self.tr("Put on the canvas"), self._send_current, tip
        )
        row = QWidget()
        layout = tight(QHBoxLayout(row))
        layout.addWidget(self._detail, 1)
        layout.addWidget(self._canvas_button)
        return row

    def _show_choice(self, place: int) -> None:
        assert self._results is not None
        lists = (self._results.mistakes, self._results.unsure)
        self._show_images(lists[place](), self._choices.button(place).toolTip())

    def _show_cell(self, cell: Cell) -> None:
        if self._results is None:
            return
        self._choices.setExclusive(False)
        for button in self._choices.buttons():
            button.setChecked(False)
        self._choices.setExclusive(True)
        self._show_images(self._results.cell(*cell), self._matrix.accessibleDescription())

    def _show_images(self, indices: Indices, what: str) -> None:
        assert self._results is not None
        self._current: int | None = None
        self._wall.show_images(self._results, indices)
        self._listed.setText(f"{what}: {count(len(indices))}")
        self._detail.setText(self.tr("Choose an image to see more about it"))
        self._canvas_button.setEnabled(False)

    def _tell(self, image: int) -> None:
        results = self._results
        assert results is not None
        self._current = image
        names = results.label_names
        self._detail.setText(
            self.tr("No. {0}: {1}, read as {2} ({3} sure), loss {4}").format(
                count(image),
                names[results.labels[image]],
                names[results.read_as[image]],
                percent_or_bound(float(results.confidences[image])),
                decimal(float(results.losses[image]), 2),
            )
        )
        self._canvas_button.setEnabled(True)

    def _send_current(self) -> None:
        if self._current is not None:
            self._send(self._current)

    def _send(self, image: int) -> None:
        if self._results is not None:
            self.image_wanted.emit(self._results.images[image])
