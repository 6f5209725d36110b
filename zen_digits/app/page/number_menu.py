"""What can be done with a number on a page, as entries of a context menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from zen_digits.app.common.language.translation import translate
from zen_digits.app.page.page_document import PageDocument
from zen_digits.app.page.rearranging import pieces


def add_number_entries(menu: QMenu, document: PageDocument, index: int) -> None:
    """Add them for one of its numbers."""
    entry = document.entries[index]

    def add(text: str, do: Callable[[], object], to: QMenu = menu) -> None:
        to.addAction(text).triggered.connect(lambda: do())

    add(translate("number_menu", "It is &right"), partial(document.correct, index, entry.text))
    add(translate("number_menu", "It is &no number"), partial(document.correct, index, ""))
    if document.next_in_line(index) is not None:
        add(translate("number_menu", "&Join with the next"), partial(document.join, index))
    if len(entry.number.digits) > 1:
        parts = menu.addMenu(translate("number_menu", "Spl&it"))
        for digits in range(1, len(entry.number.digits)):
            text = "   |   ".join(pieces(entry.number, digits))
            add(text, partial(document.split, index, digits), parts)
