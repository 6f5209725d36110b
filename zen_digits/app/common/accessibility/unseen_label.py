"""A label that is not seen, for a list of choices that has none.

On Linux, Qt calls such a list by its choice, whatever name it is given: what it is for, a screen
reader learns from the label beside it alone.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def ensure_label(combo: QComboBox) -> None:
    """Give a list that lies in its place a label with its name, unless there is one."""
    parent = combo.parentWidget()
    if parent is None or not combo.accessibleName():
        return
    beside = parent.findChildren(QLabel, options=_DIRECT)
    if any(label.buddy() is combo for label in beside):
        return
    label = QLabel(combo.accessibleName(), parent)
    label.hide()
    label.setBuddy(combo)
