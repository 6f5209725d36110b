"""What the digit really is: the user says so in a row, which then tells that it was kept."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.layout.flow_layout import flow
from zen_digits.app.common.widgets import label, named, push_button, tight, with_keys
from zen_digits.core.labels import LONGEST_LABEL, are_digits

RIGHT_KEYS, LABEL_KEYS, NOT_A_DIGIT_KEYS, UNDO_KEYS = "Ctrl+Return", "Ctrl+D", "Ctrl+J", "Ctrl+U"
"""Of the entries in the menu that do the same."""
_MESSAGE = 12  # characters of usual width, for which there is always room


class LabelRow(QWidget):
    """A button for a right reading, a field for what it is instead, and one for no digit at all.

    ``label_given`` carries what was typed into the field. The row takes the same room whatever it
    shows, so that the canvas keeps its size.
    """

    right_clicked = Signal()
    label_given = Signal(str)
    not_a_digit_clicked = Signal()
    undo_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._message = ""
        self._right = push_button("right_button", self.tr("Right"), self.right_clicked.emit)
        self._right.setToolTip(_tip(self.tr("Keep it as what it is read as"), RIGHT_KEYS))
        self.field = self._make_field()
        self._none = push_button(
            "not_a_digit_button", self.tr("Not a digit"), self.not_a_digit_clicked.emit
        )
        self._none.setToolTip(_tip(self.tr("Keep it as something else"), NOT_A_DIGIT_KEYS))
        self._question = QWidget()
        self._places = flow(self._right, self.field, self._none)
        self._question.setLayout(self._places)
        self._answer = self._make_answer()
        for part in (self._question, self._answer):
            part.setParent(self)
        self.show_nothing()

    def _make_field(self) -> QLineEdit:
        tip = _tip(self.tr("What it is: type it, and press Enter to keep the drawing"), LABEL_KEYS)
        field = named(QLineEdit(), "label_edit", self.tr("What it is"), tip)
        field.setPlaceholderText(self.tr("It is a …"))
        field.setMaxLength(LONGEST_LABEL)
        self._labels = QStringListModel(self)
        completer = QCompleter(self._labels, self)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        field.setCompleter(completer)
        field.returnPressed.connect(self._give)
        return field

    def _make_answer(self) -> QWidget:
        answer = QWidget()
        self._text = named(label(), "kept_label", self.tr("What became of the drawing"))
        self._undo = push_button("keep_undo_button", self.tr("Undo"), self.undo_clicked.emit)
        self._undo.setToolTip(_tip(self.tr("Keep it no longer"), UNDO_KEYS))
        row = tight(QHBoxLayout(answer))
        row.addWidget(self._text)
        row.addWidget(self._undo)
        row.addStretch(1)
        return answer

    def _give(self) -> None:
        text = self.field.text().strip()
        if text:
            self.label_given.emit(text)

    # What it shows

    def set_labels(self, labels: Sequence[str]) -> None:
        """Complete what is typed to one of these: what the network can read."""
        self._labels.setStringList(list(labels))
        digits = are_digits(labels)
        self._none.setText(self.tr("Not a digit") if digits else self.tr("None of these"))

    def show_nothing(self) -> None:
        """There is nothing to keep."""
        self._show(None)

    def ask(self) -> None:
        """Ask what it is."""
        if self._question.isHidden():
            self.field.clear()
        self._show(self._question)

    def ask_for_text(self) -> None:
        """Ask what it is, to be typed now."""
        self.ask()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def tell(self, text: str, *, can_undo: bool) -> None:
        """Say what became of the drawing, or why nothing did."""
        self._message = text
        self._undo.setVisible(can_undo)
        self._shorten()
        self._show(self._answer)

    def _show(self, shown: QWidget | None) -> None:
        for part in (self._question, self._answer):
            part.setVisible(part is shown)

    # How much room it takes

    @property
    def narrowest(self) -> int:
        """Pixels of its widest part."""
        layout = self._question.layout()
        undo = (
            self._undo.sizeHint().width() + _MESSAGE * self.fontMetrics().averageCharWidth() + GRID
        )
        return max(layout.minimumSize().width() if layout else 0, undo)

    def height_for(self, width: int) -> int:
        """Pixels that it needs at a width, whatever it shows."""
        return max(self._places.heightForWidth(width), self._undo.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for part in (self._question, self._answer):
            part.setGeometry(self.rect())
        self._shorten()

    def _shorten(self) -> None:
        """Leave out the middle of a long message, such as one with a long name of a class."""
        undo = 0 if self._undo.isHidden() else self._undo.sizeHint().width() + GRID
        room = max(self.width() - undo - GRID, 0)
        metrics = self._text.fontMetrics()
        self._text.setText(metrics.elidedText(self._message, Qt.TextElideMode.ElideMiddle, room))
        self._text.setToolTip(self._message)


def _tip(text: str, keys: str) -> str:
    return with_keys(text, QKeySequence(keys))
