"""All texts that a window shows, or tells a screen reader."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLineEdit,
    QMenu,
    QTableView,
    QTableWidget,
    QTabWidget,
    QTreeView,
    QTreeWidget,
    QWidget,
)

_GETTERS = (
    "text", "toolTip", "accessibleName", "accessibleDescription", "windowTitle",
    "placeholderText", "specialValueText",
)  # fmt: skip


def window_texts(window: QWidget) -> list[tuple[str, str]]:
    """Each text with the kind and name of what has it."""
    return [
        (f"{type(owner).__name__} {owner.objectName()}".strip(), text)
        for owner in [window, *window.findChildren(QObject)]
        if type(owner).__module__.partition(".")[0] != "pyqtgraph"
        for text in _texts_of(owner)
        if any(map(str.isalpha, text))
    ]


def _texts_of(owner: QObject) -> Iterator[str]:
    if not isinstance(owner, QWidget | QAction) or isinstance(owner.parent(), QAbstractSpinBox):
        return
    for name in _GETTERS if isinstance(owner, QWidget) else ("text",):
        getter = getattr(owner, name, None)
        is_typed = name == "text" and isinstance(owner, QLineEdit | QAbstractSpinBox)
        if callable(getter) and not is_typed:
            yield str(getter())
    if isinstance(owner, QMenu | QGroupBox):
        yield owner.title()
    yield from _entries_of(owner)


def _entries_of(owner: QObject) -> Iterator[str]:
    if isinstance(owner, QComboBox):
        yield from (owner.itemText(place) for place in range(owner.count()))
    if isinstance(owner, QTabWidget):
        yield from (owner.tabText(place) for place in range(owner.count()))
    if isinstance(owner, QTableView | QTreeView) and owner.model() is not None:
        model, across = owner.model(), Qt.Orientation.Horizontal
        for column in range(model.columnCount()):
            yield str(model.headerData(column, across) or "")
            yield str(model.headerData(column, across, Qt.ItemDataRole.ToolTipRole) or "")
    if isinstance(owner, QTreeWidget | QTableWidget):
        yield from _rows_of(owner.model(), QModelIndex())


def _rows_of(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    """What each is called: beside it are numbers, and keys."""
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield str(index.data() or "")
        yield from _rows_of(model, index)
