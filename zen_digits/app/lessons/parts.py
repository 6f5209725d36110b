"""The parts of the window by their object names: finding, opening and asking them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QRect, SignalInstance
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from zen_digits.app.common.pages import Pages
from zen_digits.app.common.sections import Sections


@dataclass(frozen=True, slots=True)
class Place:
    """A widget, and the part of it that is meant."""

    widget: QWidget
    part: QRect

    def in_sight(self) -> QRect:
        """What can be seen of it, in coordinates of the widget; empty where nothing can."""
        if not self.widget.isVisible():
            return QRect()
        return self.part & self.widget.visibleRegion().boundingRect()


_STAND_INS = {"loss_plot": "plots_hint", "accuracy_plot": "plots_hint"}
"""What is there before the first run, and where it will be."""


class WindowParts:
    """``show_page`` brings one of the pages to the front; the others stand in for it no more."""

    def __init__(self, window: QWidget, pages: Pages, show_page: Callable[[str], object]) -> None:
        self._window, self._pages, self._show_page = window, pages, show_page
        self._found: dict[str, QWidget] = {}

    def find(self, name: str) -> QWidget | None:
        """The widget of this name, if it has been made; of several, one that is on show."""
        known = self._found.get(name)
        if known is not None and shiboken6.isValid(known) and known.isVisible():
            return known
        all_found = self._window.findChildren(QWidget, name)
        if not all_found:
            return None
        widget = next((each for each in all_found if each.isVisible()), all_found[0])
        self._found[name] = widget
        return widget

    def place(self, name: str) -> Place | None:
        """Where something is: a page's tab stands for the page."""
        if name in self._pages.names() and not self._pages.is_detached(name):
            bar = self._pages.tabBar()
            area = self.find(name)
            return Place(bar, bar.tabRect(self._pages.indexOf(area))) if area else None
        widget = self.find(name)
        if name in _STAND_INS and (widget is None or not widget.isVisible()):
            widget = self.find(_STAND_INS[name])
        return Place(widget, widget.rect()) if widget else None

    def open(self, names: Iterable[str]) -> None:
        """Show pages and sections, and press buttons that stay down; others are left alone."""
        for name in names:
            if name in self._pages.names():
                self._show_page(name)
            elif sections := self._sections_with(name):
                sections.bring_to_front(name)
            else:
                self._press(name, down=True)

    def close(self, names: Iterable[str]) -> None:
        """Let buttons that stay down go up."""
        for name in names:
            self._press(name, down=False)

    def _press(self, name: str, *, down: bool) -> None:
        button = self.find(name)
        if isinstance(button, QAbstractButton) and button.isCheckable():
            button.setChecked(down)

    def _sections_with(self, name: str) -> Sections | None:
        found = (each for each in self._window.findChildren(Sections) if name in each.names())
        return next(found, None)

    def is_visible(self, name: str) -> bool:
        """Whether a part is on show."""
        widget = self.find(name)
        return widget is not None and widget.isVisible()

    def value_of(self, name: str) -> object:
        """What a control is set to, or a label says; a view of ours may have a number for it."""
        match self.find(name):
            case QComboBox() as combo:
                return combo.currentText() if combo.currentData() is None else combo.currentData()
            case QSpinBox() | QDoubleSpinBox() | QAbstractSlider() as number:
                return number.value()
            case QAbstractButton() as button:
                return button.isChecked()
            case QLabel() | QLineEdit() as line:
                return line.text()
            case view:
                return getattr(view, "lesson_value", None)


def scroll_into_view(place: Place) -> None:
    """Have every area that scrolls around a widget show it."""
    widget, centre = place.widget, place.part.center()
    for area in _areas_around(widget):
        content = area.widget()
        if content is not None:
            middle = widget.mapTo(content, centre)
            half = place.part.size() / 2
            area.ensureVisible(middle.x(), middle.y(), half.width() + 8, half.height() + 8)


def _areas_around(widget: QWidget) -> Iterator[QScrollArea]:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            yield parent
        parent = parent.parentWidget()


def change_signal(widget: QWidget) -> SignalInstance | None:
    """What a control emits when its value, or what is chosen in it, is another; None: nothing."""
    match widget:
        case QComboBox():
            return widget.currentIndexChanged
        case QSpinBox() | QDoubleSpinBox() | QAbstractSlider():
            return widget.valueChanged
        case QAbstractButton():
            return widget.toggled
        case QLineEdit():
            return widget.textChanged
    own = (getattr(widget, name, None) for name in _CHOSEN)
    return next((signal for signal in own if isinstance(signal, SignalInstance)), None)


_CHOSEN = ("chosen", "cell_chosen", "image_chosen")
"""Signals of our own views."""
