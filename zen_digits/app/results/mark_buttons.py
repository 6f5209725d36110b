"""The buttons that mark the chosen image, and take its mark back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from zen_digits.app.common.widgets import named

if TYPE_CHECKING:
    from zen_digits.core.evaluation.marks import Mark

_KEYS: dict[Mark, str] = {"wrong label": "W", "ambiguous": "A"}


class MarkButtons(QObject):
    """One button for each mark, pressed where the image has it; ``mark_chosen`` carries a mark or
    None. The keys work while ``view`` has the focus."""

    mark_chosen = Signal(object)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        tips = (
            self.tr("Marks this image: its label is wrong"),
            self.tr("Marks it: nobody could tell"),
        )
        texts = self.tr("&Wrong label"), self.tr("Ambi&guous")
        again = self.tr("again: takes the mark back")
        self.buttons: list[QPushButton] = []
        for (mark, key), text, tip in zip(_KEYS.items(), texts, tips, strict=True):
            name = f"{mark.replace(' ', '_')}_button"
            button = named(QPushButton(text), name, tip=f"{tip} ({key}; {again})")
            button.setCheckable(True)
            button.clicked.connect(lambda on, mark=mark: self._choose(mark, on=on))
            shortcut = QShortcut(QKeySequence(key), view, button.click)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            self.buttons.append(button)

    def _choose(self, mark: Mark, *, on: bool) -> None:
        self.mark_chosen.emit(mark if on else None)

    def show_mark(self, mark: Mark | None, *, enabled: bool) -> None:
        """Show what the chosen image is marked as."""
        for button, each in zip(self.buttons, _KEYS, strict=True):
            button.setEnabled(enabled)
            button.setChecked(each == mark)
