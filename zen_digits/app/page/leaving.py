"""The question before the corrections of a page are lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from zen_digits.app.common.dialogs import confirm

if TYPE_CHECKING:
    from zen_digits.app.page.page_document import PageDocument

Action = Callable[[], object]


class Leaving(QObject):
    """A dialog that is open once at most, whatever would close the page."""

    def __init__(
        self, window: QWidget, document: Callable[[], PageDocument | None], save: Action
    ) -> None:
        """``document`` gives the page that is open, and ``save`` asks where to save it."""
        super().__init__(window)
        self._window, self._document, self._save = window, document, save
        self._box: QMessageBox | None = None
        self._then: Action = lambda: None

    def leave(self, then: Action) -> None:
        """Do something that closes the page, if need be once the user agrees."""
        if not self.is_asked:
            then()
            return
        self._then = then
        if self._box is None:
            self._ask()
        else:
            self._box.raise_()

    @property
    def is_asked(self) -> bool:
        """Whether corrections would be lost that were neither copied nor saved."""
        document = self._document()
        return document is not None and document.has_changes

    def _ask(self) -> None:
        text = self.tr("You have corrected numbers, and neither copied nor saved them.")
        discard, save = self.tr("&Discard corrections"), self.tr("&Save table…")
        self._box = confirm(self._window, text, discard, self._discard, instead=(save, self._keep))
        self._box.finished.connect(self._forget)

    def _forget(self) -> None:
        self._box = None

    def _discard(self) -> None:
        document = self._document()
        if document is not None:
            document.let_go()
        self._then()

    def _keep(self) -> None:
        """Go on once all is saved; where that was cancelled or failed, the page stays."""
        self._save()
        if not self.is_asked:
            self._then()
