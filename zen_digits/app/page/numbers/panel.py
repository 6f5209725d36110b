"""The numbers of a page: the list, the chosen one enlarged, what is left, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from zen_digits.app.common.accessibility.announcing import say
from zen_digits.app.common.language.phrases import sentences
from zen_digits.app.common.layout.flow_layout import FlowRow
from zen_digits.app.common.numbers import count
from zen_digits.app.common.widgets import Card, label, named, push_button, tight
from zen_digits.app.page.numbers.card import NumberCard
from zen_digits.app.page.numbers.table import NumberTable
from zen_digits.app.page.page_document import PageDocument
from zen_digits.app.page.reading_bar import ReadingBar


class NumbersPanel(Card):
    """Its signals ask for what its buttons say."""

    copy_wanted = Signal()
    table_wanted = Signal()
    save_wanted = Signal()
    teach_wanted = Signal()
    number_wanted = Signal()
    """The picture is to be read as one number."""
    page_wanted = Signal()
    """The picture is to be read as a page."""

    def __init__(self) -> None:
        super().__init__()
        self._status = named(label("", "title", wrap=True), "page_status")
        self._document: PageDocument | None = None
        self.table, self.card, self.reading = NumberTable(), NumberCard(), ReadingBar()
        self.setAccessibleName(self.table.accessibleName())
        self._content = self._make_content()
        self.title.hide()
        for widget in (self.reading, self._status):
            self.body.addWidget(widget)
        self.body.addWidget(self._content, 1)
        self.body.addWidget(self._make_buttons())
        self.table.confirmed.connect(self._confirm)
        self.table.walked_off.connect(self._tell_what_is_left)
        self.show_document(None)

    def _make_content(self) -> QWidget:
        content = QWidget()
        self._beside = tight(QBoxLayout(QBoxLayout.Direction.LeftToRight, content))
        self._beside.addWidget(self.table, 2)
        self._beside.addWidget(self.card, 1)
        return content

    def _make_buttons(self) -> QWidget:
        self._teach = push_button(
            "teach_page_button", self.tr("Teach these"), self.teach_wanted.emit
        )
        self._for_numbers = [
            push_button("copy_page_button", self.tr("Copy text"), self.copy_wanted.emit,
                        self.tr("Copies all numbers, a line for each of the page (Ctrl+C).")),
            push_button("copy_table_button", self.tr("Copy table"), self.table_wanted.emit,
                        self.tr("Copies all numbers for a spreadsheet (Ctrl+Shift+C).")),
            push_button("save_page_button", self.tr("Save table…"), self.save_wanted.emit,
                        self.tr(
                            "Saves a table, or a folder with a picture of each number (Ctrl+S)."
                        )),
            self._teach,
        ]  # fmt: skip
        self._again = push_button(
            "read_page_button", self.tr("Read as a page"), self.page_wanted.emit,
            self.tr("Finds all numbers in the picture (F5)."),
        )  # fmt: skip
        one = push_button(
            "one_number_button", self.tr("Read as one number"), self.number_wanted.emit,
            self.tr("Shows the picture on the canvas, and reads it as one number (F6)."),
        )  # fmt: skip
        one.setShortcut("F6")
        self._teach.setShortcut("F7")
        return FlowRow([*self._for_numbers, self._again, one])

    def place_card(self, *, below: bool) -> None:
        """Show the chosen number below the list, where that is narrow and high, or beside it."""
        way = QBoxLayout.Direction
        self._beside.setDirection(way.TopToBottom if below else way.LeftToRight)

    def show_document(self, document: PageDocument | None) -> None:
        """List the numbers of a page; None: it is not read."""
        self._document = document
        self.table.show_document(document)
        self.card.show_nothing()
        for widget in (self._content, *self._for_numbers):
            widget.setVisible(document is not None)
        self._again.setVisible(document is None)
        self.reading.hide()
        if document is None:
            self.say(self.tr("This picture is not read yet."))
        else:
            self.show_counts()

    def show_reading(self, name: str = "") -> None:
        """The page is being read, or another picture of a name."""
        self.reading.begin(name)
        self.reading.show()
        self._again.hide()
        self._status.hide()

    def show_no_progress(self) -> None:
        """The page is read no further: it stays as it was."""
        self.reading.hide()
        self._again.setVisible(self._document is None)
        self._status.show()

    def show_others(self) -> None:
        """There are other numbers on the page now."""
        self.table.show_document(self._document)
        self.card.show_nothing()
        self.show_counts()

    def refresh(self, index: int) -> None:
        """A number has changed."""
        self.table.numbers.refresh(index)
        if self._document is not None and index == self.table.current_number:
            self.card.refresh(self._document, index)
        self.show_counts()

    def show_counts(self) -> None:
        """Say how many numbers there are, and how many are still doubtful."""
        if (document := self._document) is None:
            return
        degrees = document.reading.turned
        turned = self.tr("Turned by {0}° to be read.").format(degrees) if degrees else ""
        parts = (self._found(document), turned, self._doubts(document))
        self.say(sentences(*parts))
        self._enable_teaching(document)

    def _found(self, document: PageDocument) -> str:
        numbers, lines = len(document.entries), document.line_count
        if not numbers:
            return self.tr("No number was found.")
        if numbers == 1:
            return self.tr("One number.")
        found = self.tr("%Ln numbers", "", numbers)
        return self.tr("{0} in {1}.").format(found, self.tr("%Ln lines", "", lines))

    def _doubts(self, document: PageDocument) -> str:
        left, at_first = document.doubtful_left, document.doubtful_at_first
        if not at_first:
            return self.tr("None is doubtful.") if document.entries else ""
        if not left:
            return self.tr("No doubtful one is left.")
        return self.tr("{0} of {1} doubtful left.").format(count(left), count(at_first))

    def _enable_teaching(self, document: PageDocument) -> None:
        digits = len(document.lesson())
        kept = self.tr("Keeps what was wrong or doubtful in your hand, digits: {0} (F7).")
        none = self.tr("Correct a number first, or press Enter on a doubtful one that is right.")
        self._teach.setEnabled(digits > 0)
        self._teach.setToolTip(kept.format(count(digits)) if digits else none)

    def say(self, text: str) -> None:
        """Show a sentence about the page, and tell it to those who do not see it."""
        self._status.show()
        say(self._status, text)

    def _tell_what_is_left(self) -> None:
        """No doubtful number comes next."""
        left = self._document.doubtful_left if self._document is not None else 0
        elsewhere = self.tr("No doubtful one comes next; {0} are left elsewhere.")
        self.say(elsewhere.format(count(left)) if left else self.tr("No doubtful one is left."))

    def _confirm(self, index: int) -> None:
        if self._document is not None:
            self._document.correct(index, self._document.entries[index].text)
