"""Widgets that follow the language: they keep the texts they were given, and are given them again.

Every text enters Qt through one of a few setters, and is a plain one from there on. So the setters
of PySide's classes are replaced here, once for the whole program, by such as also keep a
``LiveText`` beside the widget. No panel needs a method of its own that names everything anew, and
nothing of what it shows (a drawing, a run, what was chosen) is touched when the language changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache, wraps
from typing import Any
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QWidget,
)

from zen_digits.app.common.language.live_text import LiveText, is_live, renewed
from zen_digits.app.common.language.translation import tr, translate

_SETTERS: dict[type, tuple[str, ...]] = {
    QWidget: ("setToolTip", "setAccessibleName", "setAccessibleDescription", "setWindowTitle"),
    QAction: ("setText", "setToolTip"),
    QLabel: ("setText",),
    QAbstractButton: ("setText",),
    QMenu: ("setTitle",),
    QGroupBox: ("setTitle",),
    QLineEdit: ("setPlaceholderText",),
    QPlainTextEdit: ("setPlaceholderText",),
    QProgressBar: ("setFormat",),
    QAbstractSpinBox: ("setSpecialValueText",),
    QSpinBox: ("setPrefix", "setSuffix"),
    QDoubleSpinBox: ("setPrefix", "setSuffix"),
    QTableWidget: ("setHorizontalHeaderLabels",),
    QTreeWidget: ("setHeaderLabels",),
    QMessageBox: ("setText", "setInformativeText", "setWindowTitle"),
    QInputDialog: ("setLabelText",),
}
_GETTERS: dict[type, dict[str, str]] = {
    QWidget: {
        "toolTip": "setToolTip",
        "accessibleName": "setAccessibleName",
        "accessibleDescription": "setAccessibleDescription",
    },
    QAction: {"text": "setText"},
    QAbstractButton: {"text": "setText"},
    QMenu: {"title": "setTitle"},
}
"""What is often asked for, to be given to another widget, and its setter."""
_MAKERS = {
    QLabel: "setText", QPushButton: "setText", QCheckBox: "setText", QRadioButton: "setText",
    QAction: "setText", QMenu: "setTitle", QGroupBox: "setTitle", QMessageBox: "setText",
}  # fmt: skip
"""Classes that are also given a text when one is made, and the setter that does the same."""

_ITEM_ROLE = Qt.ItemDataRole.UserRole + 1000  # where the text of an entry or a cell is kept

_followers: WeakSet[QObject] = WeakSet()


class _Kept:
    """A text inside Qt's data, which would make a plain one of it."""

    def __init__(self, text: LiveText) -> None:
        self.text = text


@cache
def follow_language() -> None:
    """Let all widgets that are made from now on follow the language; once."""
    for kind, names in _SETTERS.items():
        for name in names:
            _replace(kind, name, _keeping_setter(name))
    for kind, name in _MAKERS.items():
        _replace(kind, "__init__", _keeping_maker(name))
    _replace(QMenu, "addAction", _keeping_adder("setText"))
    for kind in (QMenu, QMenuBar):
        _replace(kind, "addMenu", _keeping_adder("setTitle"))
    for name in ("addTab", "insertTab"):
        _replace(QTabWidget, name, _keeping_tab)
    for name in ("addItem", "setItemText"):
        _replace(QComboBox, name, _keeping_entry)
    _replace(QComboBox, "addItems", _keeping_entries)
    _replace(QTableWidgetItem, "__init__", _keeping_cell)
    _replace(QTreeWidgetItem, "__init__", _keeping_row)
    _replace(QMessageBox, "addButton", _keeping_adder("setText"))
    for kind, getters in _GETTERS.items():
        for name, setter in getters.items():
            _replace(kind, name, _giving_getter(setter))
    setattr(QObject, "tr", tr)  # noqa: B010  mypy would take it for a mistake
    setattr(QCoreApplication, "translate", staticmethod(translate))  # noqa: B010


def give_texts_again() -> None:
    """Give every widget its texts in the language of now, and paint it."""
    for window in QApplication.topLevelWidgets():
        window.setLocale(QLocale())
    for follower in [follower for follower in _followers if shiboken6.isValid(follower)]:
        for name, text in [*_texts_of(follower).items()]:
            getattr(follower, name)(renewed(text))
    for widget in _all_objects():
        _renew_own(widget)
        if isinstance(widget, QComboBox):
            _renew_entries(widget)
        elif isinstance(widget, QTabWidget):
            _renew_tabs(widget)
        elif isinstance(widget, QTableWidget):
            _renew_cells(widget)
        elif isinstance(widget, QTreeWidget):
            _renew_rows(widget)
        elif isinstance(widget, QAbstractItemView):
            widget.viewport().update()
        if isinstance(widget, QWidget):
            _measure_again(widget)


def _measure_again(widget: QWidget) -> None:
    """Have it place and paint its parts anew: its texts are longer now, or shorter."""
    widget.updateGeometry()
    widget.update()
    if _is_own(widget):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.FontChange))
        QApplication.sendEvent(widget, QResizeEvent(widget.size(), widget.size()))


def _is_own(owner: QObject) -> bool:
    return type(owner).__module__.startswith("zen_digits")


def _all_objects() -> Iterator[QObject]:
    for window in QApplication.topLevelWidgets():
        yield window
        yield from window.findChildren(QObject)


def _renew_own(owner: QObject) -> None:
    """The texts that an object of ours keeps, to paint them or to use them later."""
    if not _is_own(owner):
        return
    for name, value in [*vars(owner).items()]:
        if name != "_texts_given" and (again := renewed(value)) is not value:
            setattr(owner, name, again)


def _texts_of(follower: QObject) -> dict[str, Any]:
    """The texts that it was given, or lists of them, by the names of the setters."""
    texts: dict[str, Any] | None = getattr(follower, "_texts_given", None)
    if texts is None:
        texts = follower._texts_given = {}  # type: ignore[attr-defined]
    return texts


def _keep(follower: QObject, name: str, text: object) -> None:
    if is_live(text):
        _texts_of(follower)[name] = text
        _followers.add(follower)
    elif follower in _followers:
        _texts_of(follower).pop(name, None)


def _replace(kind: type, name: str, keeping: Callable[[Callable[..., Any]], object]) -> None:
    setattr(kind, name, keeping(getattr(kind, name)))


def _keeping_setter(name: str) -> Callable[[Callable[..., Any]], object]:
    def keeping(setter: Callable[..., Any]) -> object:
        @wraps(setter)
        def set_text(self: QObject, text: Any) -> None:
            setter(self, text)
            _keep(self, name, text)

        return set_text

    return keeping


def _giving_getter(setter: str) -> Callable[[Callable[..., Any]], object]:
    def giving(get: Callable[..., str]) -> object:
        @wraps(get)
        def get_text(self: QObject) -> str:
            shown, kept = get(self), getattr(self, "_texts_given", {}).get(setter)
            return kept if shown == kept else shown

        return get_text

    return giving


def _keeping_maker(name: str) -> Callable[[Callable[..., Any]], object]:
    def keeping(make: Callable[..., Any]) -> object:
        @wraps(make)
        def make_with_text(self: QObject, *values: Any, **named: Any) -> None:
            make(self, *values, **named)
            _keep(self, name, _live_among(values))

        return make_with_text

    return keeping


def _keeping_adder(name: str) -> Callable[[Callable[..., Any]], object]:
    def keeping(add: Callable[..., Any]) -> object:
        @wraps(add)
        def add_with_text(self: QObject, *values: Any, **named: Any) -> Any:
            added = add(self, *values, **named)
            if isinstance(added, QObject):
                _keep(added, name, _live_among(values))
            return added

        return add_with_text

    return keeping


def _keeping_tab(insert: Callable[..., int]) -> object:
    @wraps(insert)
    def insert_with_text(self: QTabWidget, *values: Any) -> int:
        place = insert(self, *values)
        self.tabBar().setTabData(place, _kept_among(values))
        return place

    return insert_with_text


def _keeping_entry(put: Callable[..., None]) -> object:
    """``addItem`` of a list, or ``setItemText``, which has the place of the entry first."""

    @wraps(put)
    def put_with_text(self: QComboBox, *values: Any, **named: Any) -> None:
        put(self, *values, **named)
        place = values[0] if isinstance(values[0], int) else self.count() - 1
        self.setItemData(place, _kept_among(values), _ITEM_ROLE)

    return put_with_text


def _keeping_entries(add: Callable[..., None]) -> object:
    @wraps(add)
    def add_texts(self: QComboBox, texts: Sequence[str]) -> None:
        first = self.count()
        add(self, texts)
        for place, text in enumerate(texts, first):
            self.setItemData(place, _kept_among((text,)), _ITEM_ROLE)

    return add_texts


def _keeping_cell(make: Callable[..., None]) -> object:
    @wraps(make)
    def make_cell(self: QTableWidgetItem, *values: Any) -> None:
        make(self, *values)
        if (kept := _kept_among(values)) is not None:
            self.setData(_ITEM_ROLE, kept)

    return make_cell


def _keeping_row(make: Callable[..., None]) -> object:
    """Of a tree: a list with a text for each column."""

    @wraps(make)
    def make_row(self: QTreeWidgetItem, *values: Any) -> None:
        make(self, *values)
        texts = next((value for value in values if isinstance(value, list)), [])
        for column, text in enumerate(texts):
            if (kept := _kept_among((text,))) is not None:
                self.setData(column, _ITEM_ROLE, kept)

    return make_row


def _renew_cells(table: QTableWidget) -> None:
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            cell = table.item(row, column)
            kept = cell.data(_ITEM_ROLE) if cell is not None else None
            if cell is not None and isinstance(kept, _Kept):
                cell.setText(kept.text.again())


def _renew_rows(tree: QTreeWidget) -> None:
    rows = QTreeWidgetItemIterator(tree)
    while (row := rows.value()) is not None:
        for column in range(tree.columnCount()):
            if isinstance(kept := row.data(column, _ITEM_ROLE), _Kept):
                row.setText(column, kept.text.again())
        rows += 1


def _renew_entries(combo: QComboBox) -> None:
    for place in range(combo.count()):
        if isinstance(kept := combo.itemData(place, _ITEM_ROLE), _Kept):
            combo.setItemText(place, kept.text.again())


def _renew_tabs(tabs: QTabWidget) -> None:
    for place in range(tabs.count()):
        if isinstance(kept := tabs.tabBar().tabData(place), _Kept):
            tabs.setTabText(place, kept.text.again())


def _live_among(values: tuple[Any, ...]) -> LiveText | None:
    return next((value for value in values if isinstance(value, LiveText)), None)


def _kept_among(values: tuple[Any, ...]) -> _Kept | None:
    text = _live_among(values)
    return _Kept(text) if text is not None else None
