"""The confusion matrix, and the images that belong to what is chosen in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.language.phrases import titled
from zen_digits.app.common.layout.flow_layout import FlowRow
from zen_digits.app.common.layout.splitter import PanelSplitter
from zen_digits.app.common.numbers import count, decimal, percent_or_bound
from zen_digits.app.common.pictures.picture import widget_picture
from zen_digits.app.common.pictures.picture_actions import PictureMenu
from zen_digits.app.common.steady_label import SteadyLabel
from zen_digits.app.common.widgets import label, named, push_button, tight
from zen_digits.app.results.confusion_view import Cell, ConfusionView
from zen_digits.app.results.image_wall import ImageWall
from zen_digits.app.results.mark_buttons import MarkButtons
from zen_digits.app.results.marked_images import MarkedImages

if TYPE_CHECKING:
    from zen_digits.core.evaluation.marks import Mark
    from zen_digits.core.evaluation.results import Indices, Results

_MARKED = 2  # the place of this choice
_CHART, _WALL = 3, 2  # how the confusion matrix and the images share the height


class ConfusionSection(QWidget):
    """``image_wanted`` carries results, and the index of an image of theirs for the canvas."""

    image_wanted = Signal(object, int)

    def __init__(self, marks: MarkedImages) -> None:
        super().__init__()
        self._marks = marks
        marks.changed.connect(self._show_marks)
        self._results: Results | None = None
        self._cell: Cell | None = None
        self._current: int | None = None
        tight(QVBoxLayout(self)).addWidget(self._make_parts())

    def show_subject(self, results: Results | None) -> None:
        """Show the matrix of a measurement, and its mistakes; None: nothing has been measured.

        Where it is of the same images, or of a run's next epoch, the choice stays.
        """
        before, self._results = self._results, results
        if results is None:
            return
        self._matrix.show_counts(results.metrics.confusion, results.label_names)
        self._offer_marked(results.whole is results)
        if before is not None and results.goes_on_from(before):
            self._show_again()
        else:
            self._choices.button(0).setChecked(True)
            self._show_choice(0)

    def _offer_marked(self, possible: bool) -> None:
        """Marked images can be listed unless they are left out."""
        button = self._choices.button(_MARKED)
        button.setEnabled(possible)
        tips = self.tr("They are left out of these figures"), self.tr("Marked by you")
        button.setToolTip(tips[possible])
        if button.isChecked() and not possible:
            self._choices.button(0).setChecked(True)

    def _show_again(self) -> None:
        """Show the same choice of other results."""
        row = self._wall.row()
        if self._cell is not None:
            self._matrix.choose(self._cell)
        else:
            self._show_choice(self._choices.checkedId())
        if row >= 0:
            self._wall.choose_row(row)

    def _make_parts(self) -> QWidget:
        self._matrix, self._wall = ConfusionView(), ImageWall(self._mark_of)
        picture = partial(widget_picture, self._matrix, "confusion")
        PictureMenu(self._matrix, picture, table=self._matrix.table)
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
            ("unsure_button", self.tr("U&nsure"), self.tr("Read rightly, least sure first")),
            ("marked_button", self.tr("Marke&d"), self.tr("Marked by you")),
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
        self._detail = named(SteadyLabel(), "image_detail", self.tr("The chosen image"))
        tip = self.tr("Puts this image on the canvas, to draw on it or to ask why (Enter)")
        self._canvas_button = push_button(
            "to_canvas_button", self.tr("Put on the canvas"), self._send_current, tip
        )
        self._buttons = MarkButtons(self._wall)
        self._buttons.mark_chosen.connect(self._set_mark)
        part = QWidget()
        column = tight(QVBoxLayout(part))
        column.addWidget(self._detail)
        column.addWidget(FlowRow((*self._buttons.buttons, self._canvas_button)))
        return part

    def _show_choice(self, place: int) -> None:
        assert self._results is not None
        self._cell = None
        lists = (self._results.mistakes, self._results.unsure, self._marked)
        self._show_images(lists[place](), self._choices.button(place).toolTip())

    def _marked(self) -> Indices:
        assert self._results is not None
        return self._results.marked_ones(self._marks.all())

    def _show_cell(self, cell: Cell) -> None:
        if self._results is None:
            return
        self._cell = cell
        self._choices.setExclusive(False)
        for button in self._choices.buttons():
            button.setChecked(False)
        self._choices.setExclusive(True)
        self._show_images(self._results.cell(*cell), self._matrix.accessibleDescription())

    def _show_images(self, indices: Indices, what: str) -> None:
        assert self._results is not None
        self._current = None
        self._wall.show_images(self._results, indices)
        self._listed.setText(titled(what, count(len(indices))))
        self._detail.say(self.tr("Choose an image to see more about it"))
        self._canvas_button.setEnabled(False)
        self._buttons.show_mark(None, enabled=False)

    def _tell(self, image: int) -> None:
        results = self._results
        assert results is not None
        self._current = image
        names = results.label_names
        self._detail.say(
            self.tr("No. {0}: {1}, read as {2} ({3} sure), loss {4}").format(
                count(results.number(image)),
                names[results.labels[image]],
                names[results.read_as[image]],
                percent_or_bound(float(results.confidences[image])),
                decimal(float(results.losses[image]), 2),
            )
        )
        self._canvas_button.setEnabled(True)
        self._buttons.show_mark(self._mark_of(image), enabled=True)

    def _mark_of(self, image: int) -> Mark | None:
        return self._marks.mark_of(self._results, image) if self._results else None

    def _set_mark(self, mark: Mark | None) -> None:
        if self._results is not None and self._current is not None:
            self._marks.set_mark(self._results, self._current, mark)

    def _show_marks(self) -> None:
        """Some marks have changed."""
        self._wall.marks_changed()
        if self._current is not None:
            self._buttons.show_mark(self._mark_of(self._current), enabled=True)

    def _send_current(self) -> None:
        if self._current is not None:
            self._send(self._current)

    def _send(self, image: int) -> None:
        if self._results is not None:
            self.image_wanted.emit(self._results, image)
