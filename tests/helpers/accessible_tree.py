"""What a screen reader finds in a window, and what the keyboard reaches."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QWidget,
)

_CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QGraphicsView,
    QLineEdit, QPlainTextEdit, QTabBar,
)  # fmt: skip
_FORWARDS, BACKWARDS = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_MOST = 400  # presses of Tab that a window takes at most


def shown_widgets(root: QWidget) -> Iterator[QWidget]:
    """A widget and all that is visible in it, but for the inner parts of Qt’s widgets."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and not _is_inner(widget):
            yield widget


def _is_inner(widget: QWidget) -> bool:
    """Whether it is a part of a control, which speaks for it."""
    parent = widget.parentWidget()
    inner = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar | QHeaderView)
    return inner or isinstance(parent, QTabBar | QComboBox | QAbstractSpinBox)


def is_control(widget: QWidget) -> bool:
    """Whether somebody does something with it. A text takes the focus to be copied."""
    takes_keys = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
    is_text = isinstance(widget, QLabel) and widget.pixmap().isNull()
    return isinstance(widget, _CONTROLS) or (takes_keys and not is_text)


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it; a list of choices by its label: its name may be its choice."""
    found = QAccessible.queryAccessibleInterface(widget)
    if not isinstance(widget, QComboBox):
        return found.text(QAccessible.Text.Name)
    labels = [label for label, _ in found.relations(QAccessible.RelationFlag.Label)]
    return " ".join(label.text(QAccessible.Text.Name) for label in labels)


def description_of(widget: QWidget) -> str:
    """What a screen reader says of it besides."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def unnamed_controls(root: QWidget) -> list[str]:
    """Controls, and bars, for which a screen reader has no name."""
    return [
        describe(widget)
        for widget in shown_widgets(root)
        if (is_control(widget) or isinstance(widget, QProgressBar)) and not name_of(widget).strip()
    ]


def describe(widget: QWidget) -> str:
    """Which widget it is, for whoever reads a failure."""
    path = [type(widget).__name__, widget.objectName()]
    parent = widget.parentWidget()
    while parent is not None and not widget.objectName():
        widget, parent = parent, parent.parentWidget()
        path += ["in", type(widget).__name__, widget.objectName()]
    return " ".join(filter(None, path))


def reached_by_tab(window: QWidget, modifier: Qt.KeyboardModifier = _FORWARDS) -> list[QWidget]:
    """Every widget that gets the focus while Tab is pressed, until it comes round.

    With Shift as the ``modifier``, it goes backwards. Each window keeps its own focus, also
    while another one is active: a desktop may make that so at any moment.
    """
    start = next(each for each in shown_widgets(window) if is_control(each) and each.isEnabled())
    start.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(start, Qt.Key.Key_Tab, modifier)
    reached: list[QWidget] = []
    for _ in range(_MOST):
        widget = window.focusWidget()
        if widget is None or widget in reached:
            break
        reached.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab, modifier)
    return reached


def not_reached(window: QWidget, modifier: Qt.KeyboardModifier = _FORWARDS) -> list[str]:
    """Controls that neither Tab nor, within a group, the arrow keys reach.

    What Tab cannot leave keeps it from all others.
    """
    reached = set(reached_by_tab(window, modifier))
    reached |= {widget.focusProxy() for widget in reached if widget.focusProxy() is not None}
    return [
        describe(widget)
        for widget in shown_widgets(window)
        if is_control(widget) and widget.isEnabled() and not _is_reached(widget, reached)
    ]


def _is_reached(widget: QWidget, reached: set[QWidget]) -> bool:
    if widget in reached or (widget.focusProxy() in reached):
        return True
    return any(other in reached for other in _group_of(widget))


def _group_of(widget: QWidget) -> Sequence[QWidget]:
    """The buttons of which one is chosen, where it is one of them: arrow keys go through them."""
    if not isinstance(widget, QAbstractButton):
        return ()
    group = widget.group()
    if group is not None and group.exclusive():
        return group.buttons()
    parent = widget.parentWidget()
    if widget.autoExclusive() and parent is not None:
        return parent.findChildren(QRadioButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return ()


def out_of_order(root: QWidget) -> list[str]:
    """Pairs of neighbours that the tree has in another order than the screen."""
    return [
        f"{describe(later)} before {describe(earlier)}"
        for parent in shown_widgets(root)
        if not isinstance(parent, QDialogButtonBox)  # it puts its buttons as the desktop does
        for earlier, later in combinations(_children(parent), 2)
        if _is_before(_place(later), _place(earlier), parent)
    ]


def _children(widget: QWidget) -> list[QWidget]:
    """Its visible children in the order of the tree."""
    interface = QAccessible.queryAccessibleInterface(widget)
    children = (interface.child(index) for index in range(interface.childCount()))
    objects = (child.object() for child in children if _is_shown(child))
    return [each for each in objects if isinstance(each, QWidget) and not _is_inner(each)]


def _is_shown(child: QAccessibleInterface | None) -> bool:
    return child is not None and not child.state().invisible and not child.rect().isEmpty()


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint()), widget.size())


def _is_before(one: QRect, other: QRect, parent: QWidget) -> bool:
    """Whether one is read before another: above it, or beside it where lines begin."""
    beside = min(one.bottom(), other.bottom()) > max(one.top(), other.top())
    over = min(one.right(), other.right()) > max(one.left(), other.left())
    if over:
        return one.bottom() <= other.top()
    if parent.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return beside and one.left() >= other.right()
    return beside and one.right() <= other.left()
