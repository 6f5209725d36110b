"""The sections of a page: one is on show at a time, and only that one is told what it is about."""

from collections.abc import Callable
from typing import Any, Protocol, cast

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from zen_digits.app.common.layout.flow_layout import FlowRow
from zen_digits.app.common.pages import PageArea
from zen_digits.app.common.widgets import named, tight

_LEAST_LINES = 10  # of text that are seen of a section


class Section(Protocol):
    """What a section offers, being a widget too."""

    def show_subject(self, subject: Any) -> None:
        """Show what the page is about; None: nothing is there."""


class _SectionArea(PageArea):
    """With large texts, higher than a page needs to be: the page scrolls, too."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return least.expandedTo(QSize(0, _LEAST_LINES * self.fontMetrics().lineSpacing()))


class Sections(QWidget):
    """Buttons in a row that wraps, and the section that one of them stands for.

    A section is made when it is first seen, and told a subject when it is seen: nothing is computed
    before somebody looks at it. Where there is no subject, ``nothing`` stands in for those that
    cannot do without one.
    """

    def __init__(self, nothing: QWidget | None = None) -> None:
        super().__init__()
        self._buttons, self._stack = QButtonGroup(self), QStackedWidget()
        self._nothing = nothing
        self._buttons.idClicked.connect(lambda _: self._tell())
        self._row = FlowRow(())
        self._names: list[str] = []
        self._areas: list[PageArea] = []
        self._alone: set[int] = set()
        self._subject: Any = None
        self._told: dict[int, Any] = {}
        column = tight(QVBoxLayout(self))
        column.addWidget(self._row)
        column.addWidget(self._stack, 1)
        if nothing is not None:
            self._stack.addWidget(nothing)

    def add(
        self,
        name: str,
        title: str,
        tip: str,
        make: Callable[[], QWidget],
        *,
        alone: bool = False,
    ) -> None:
        """Add a section that ``make`` makes, a Section; ``title`` has a mnemonic.

        ``alone`` says that it shows something without a subject, too.
        """
        button = named(QPushButton(title), f"{name}_button", tip=tip)
        button.setCheckable(True)
        button.setChecked(not self._names)
        if alone:
            self._alone.add(len(self._names))
        self._buttons.addButton(button, len(self._names))
        self._names.append(name)
        self._row.add(button)
        area = _SectionArea(make)
        area.setObjectName(name)
        self._areas.append(area)
        self._stack.addWidget(area)

    def names(self) -> list[str]:
        """Of all sections."""
        return list(self._names)

    def bring_to_front(self, name: str) -> None:
        """Show the section of this name; one that is none changes nothing."""
        if name in self._names:
            place = self._names.index(name)
            self._buttons.button(place).setChecked(True)
            self._tell()

    def front(self) -> str:
        """The name of the section that is on show."""
        return self._names[self._buttons.checkedId()]

    def show_subject(self, subject: Any) -> None:
        """Tell the section on show at once, others when they are seen."""
        self._subject = subject
        self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell()

    def _tell(self) -> None:
        place = self._buttons.checkedId()
        if place < 0:
            return
        if self._nothing is not None and self._subject is None and place not in self._alone:
            self._stack.setCurrentWidget(self._nothing)
            return
        self._stack.setCurrentWidget(self._areas[place])
        if not self.isVisible():
            return
        section = cast("Section", self._areas[place].build())
        if place not in self._told or self._told[place] is not self._subject:
            self._told[place] = self._subject
            section.show_subject(self._subject)
