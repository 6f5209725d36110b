"""What can be done with the numbers of a page: copy, save and teach them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QUndoGroup
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.dialogs import attempt, choose_save_path, show_error
from zen_digits.app.common.numbers import count
from zen_digits.app.page.page_lesson import PageLesson
from zen_digits.app.teach.current_hand import CurrentHand

if TYPE_CHECKING:
    from zen_digits.app.page.page_document import PageDocument
    from zen_digits.app.page.page_panel import PagePanel


class PageActions(QObject):
    """Acts on the page of a panel; a dialog says what cannot be done."""

    def __init__(self, hand: CurrentHand, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._panel: PagePanel | None = None
        self.lesson = PageLesson(hand, self)
        self.steps = QUndoGroup(self)
        """What can be undone of the page that is open."""

    def use(self, panel: PagePanel) -> None:
        """Act on the page of this panel, from now on."""
        self._panel = panel
        numbers = panel.numbers
        numbers.copy_wanted.connect(self.copy_text)
        numbers.table_wanted.connect(self.copy_table)
        numbers.save_wanted.connect(self.save)
        numbers.teach_wanted.connect(self.teach)

    def begin(self) -> None:
        """Another page is shown."""
        self.lesson.begin()

    def follow(self, document: PageDocument) -> None:
        """Undo and redo what is done to this page."""
        self.steps.addStack(document.steps)
        self.steps.setActiveStack(document.steps)

    def copy_text(self) -> None:
        """Copy the numbers, a line for each of the page."""
        if (document := self._document()) is not None:
            self._copy(document, document.text())

    def copy_table(self) -> None:
        """Copy the numbers for a spreadsheet."""
        if (document := self._document()) is not None:
            self._copy(document, "\n".join(map("\t".join, document.table())))

    def _copy(self, document: PageDocument, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        document.keep()

    def save(self) -> None:
        """Ask where to save the numbers, and save them."""
        from zen_digits.app.page.page_files import page_filters

        if self._document() is None:
            return
        title = self.tr("Save table")
        path = choose_save_path(self._window, title, "numbers", page_filters())
        if path is not None:
            attempt(self._window, lambda: self._save(path))

    def _save(self, path: Path) -> None:
        from zen_digits.app.page.page_files import save_page

        panel = self._panel
        if panel is not None and panel.document is not None and panel.picture is not None:
            save_page(panel.document, panel.picture, path)
            panel.document.keep()

    def teach(self) -> None:
        """Keep what was corrected in the hand."""
        if (document := self._document()) is not None:
            attempt(self._window, lambda: self._teach(document))

    def _teach(self, document: PageDocument) -> None:
        kept = self.lesson.teach(document)
        text = self.tr("Kept in your hand now, digits: {0}.").format(count(kept))
        self._say(text if kept else self.tr("All of them are kept already."))

    def join(self) -> None:
        """Make one number of the chosen one and the next in its line."""
        if (document := self._document()) is None or (index := self._chosen()) is None:
            return
        if document.next_in_line(index) is None:
            self._say(self.tr("This number is the last of its line: there is none to join."))
        else:
            document.join(index)

    def split(self) -> None:
        """Make two numbers of the chosen one, at its widest gap."""
        from zen_digits.app.page.rearranging import widest_gap

        if (document := self._document()) is None or (index := self._chosen()) is None:
            return
        digits = widest_gap(document.entries[index].number)
        if digits is None:
            self._say(self.tr("This number has one digit only: it cannot be split."))
        else:
            document.split(index, digits)

    def mark(self) -> None:
        """Let the next drag mark a number that was missed."""
        if self._document() is not None and self._panel is not None:
            self._panel.mark()

    def _chosen(self) -> int | None:
        """The chosen number; where none is, the page says so."""
        index = self._panel.numbers.table.current_number if self._panel is not None else None
        if index is None:
            self._say(self.tr("Choose a number first."))
        return index

    def _say(self, text: str) -> None:
        if self._panel is not None:
            self._panel.numbers.say(text)

    def _document(self) -> PageDocument | None:
        """The page that is open; where none is, a dialog says so."""
        document = self._panel.document if self._panel is not None else None
        if document is None:
            text = self.tr("No page has been read; open a picture of one first.")
            show_error(self._window, text)
        return document
