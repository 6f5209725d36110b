"""The left half of the window while a page is open: its picture, its numbers, what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from zen_digits.app.common.layout.flow_layout import FlowRow
from zen_digits.app.common.layout.splitter import PanelSplitter
from zen_digits.app.common.widgets import Card, FittingScrollArea, push_button, tight
from zen_digits.app.page.numbers.panel import NumbersPanel
from zen_digits.app.page.page_document import PageDocument
from zen_digits.app.page.page_title import PageTitle
from zen_digits.app.page.picture.page_picture import PagePicture
from zen_digits.app.page.picture.page_view import PageView

_ABREAST = 1.4  # times as wide as high: then the numbers stand beside the picture
_SIZES = [400, 340]  # pixels of the picture and of the numbers, at first


class PagePanel(QWidget):
    """``close_wanted`` is emitted by its button and by Escape."""

    close_wanted = Signal()

    def __init__(self, numbers: NumbersPanel) -> None:
        super().__init__()
        self.setObjectName("page_panel")
        self._title, self.view, self.numbers = PageTitle(), PageView(), numbers
        self.picture: PagePicture | None = None
        """The page; None while none is open."""
        self.document: PageDocument | None = None
        """What was read of it; None while nothing was."""
        area = FittingScrollArea(self.numbers)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._splitter = PanelSplitter(
            ((self._make_upper(), 3), (area, 2)), _SIZES, Qt.Orientation.Vertical
        )
        tight(QVBoxLayout(self)).addWidget(self._splitter)
        self._connect_parts()
        self._add_keys()

    def _make_upper(self) -> Card:
        view = self.view
        card = Card()
        card.title.hide()
        card.body.addWidget(self._title)
        card.body.addWidget(view, 1)
        larger = push_button("zoom_in_button", "+", view.zoom_in, self.tr("Larger (Ctrl++)"))
        larger.setAccessibleName(self.tr("Zoom in"))
        smaller = push_button("zoom_out_button", "−", view.zoom_out, self.tr("Smaller (Ctrl+-)"))
        smaller.setAccessibleName(self.tr("Zoom out"))
        fit = push_button(
            "whole_page_button", self.tr("Fit"), view.fit, self.tr("All of the page (Ctrl+0)")
        )
        tip = self.tr("Back to the canvas, as it was (Esc)")
        close = push_button("close_page_button", self.tr("Close page"), self.close_wanted.emit, tip)
        tip = self.tr(
            "Drag a rectangle around a number that was missed (Ctrl+M, or Shift and drag)."
        )
        mark = push_button("mark_number_button", self.tr("Mark"), self.mark, tip)
        mark.setAccessibleName(self.tr("Mark a number"))
        mark.setCheckable(True)
        view.marking_changed.connect(mark.setChecked)
        self._mark = mark
        card.body.addWidget(FlowRow([larger, smaller, fit, mark, close]))
        return card

    def mark(self) -> None:
        """Let the next drag mark a number, or no longer."""
        self.view.set_marking(on=self.document is not None and not self.view.is_marking)
        self._mark.setChecked(self.view.is_marking)

    def _connect_parts(self) -> None:
        view, table = self.view, self.numbers.table
        view.number_chosen.connect(table.choose)
        view.walked.connect(table.walk)
        view.typed.connect(table.edit_with)
        table.number_chosen.connect(self._show_number)

    def _add_keys(self) -> None:
        view, standard = self.view, QKeySequence.StandardKey
        keys = (
            (QKeySequence(standard.ZoomIn), view.zoom_in),
            (QKeySequence("Ctrl+="), view.zoom_in),
            (QKeySequence(standard.ZoomOut), view.zoom_out),
            (QKeySequence("Ctrl+0"), view.fit),
        )
        for key, do in keys:
            QShortcut(key, self).activated.connect(do)

    def show_picture(self, picture: PagePicture, name: str) -> None:
        """Show a page that is not read yet."""
        self.picture = picture
        self._show_document(None)
        self._title.show_name(name)
        self.view.show_picture(picture)

    def show_document(self, document: PageDocument) -> None:
        """Show what was read of it; the first number that is doubtful is chosen."""
        self._show_document(document)
        document.changed.connect(self._follow)
        document.rearranged.connect(self._show_others)
        document.looked_at.connect(self.numbers.table.choose)
        if document.entries:
            self.numbers.table.choose(document.next_doubtful(-1) or 0)
        self.numbers.table.setFocus()

    def _show_document(self, document: PageDocument | None) -> None:
        if self.document is not None:
            self.document.deleteLater()
        self.document = document
        self._mark.setEnabled(document is not None)
        self.view.show_document(document)
        self.numbers.show_document(document)

    def forget(self) -> None:
        """The page is closed: keep nothing of it."""
        self._show_document(None)
        self.view.forget()
        self.picture = None

    def _show_number(self, index: int) -> None:
        if self.document is not None and self.picture is not None:
            self.view.choose(index)
            self.numbers.card.show_number(self.picture, self.document, index)

    def _show_others(self) -> None:
        """There are other numbers now."""
        self.view.show_marks(self.document)
        self.numbers.show_others()

    def _follow(self, index: int) -> None:
        """A number has changed."""
        self.view.refresh()
        self.numbers.refresh(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends marking, or closes the page."""
        if event.key() == Qt.Key.Key_Escape and self.view.is_marking:
            self.view.set_marking(on=False)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is more width than height the numbers stand beside the picture."""
        super().resizeEvent(event)
        abreast = self.width() > _ABREAST * self.height()
        way = Qt.Orientation.Horizontal if abreast else Qt.Orientation.Vertical
        if self._splitter.orientation() != way:
            self._splitter.setOrientation(way)
            self.numbers.place_card(below=abreast)
