"""The page Teach: a person's kept drawings, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from zen_digits.app.common.flow_layout import FlowRow
from zen_digits.app.common.widgets import Card, label, named, push_button, tight
from zen_digits.app.teach.class_combo import ClassCombo
from zen_digits.app.teach.current_hand import CurrentHand
from zen_digits.app.teach.drawing_wall import DrawingWall
from zen_digits.app.teach.hand_changes import HandChanges
from zen_digits.app.teach.hand_choice import HandChoice
from zen_digits.app.teach.kept_texts import details
from zen_digits.core.errors import InputError
from zen_digits.core.labels import LONGEST_LABEL
from zen_digits.core.personal.kept_drawing import NOT_A_DIGIT, KeptDrawing


class TeachPanel(Card):
    """Shows the hand in use; ``strokes_wanted`` and ``image_wanted`` carry what the canvas is to
    show: strokes in any unit, or 28 × 28 pixels."""

    strokes_wanted = Signal(object)
    image_wanted = Signal(object)

    def __init__(self, hand: CurrentHand) -> None:
        super().__init__()
        self.title.hide()  # its tab has one
        self._hand = hand
        self._drawings: tuple[KeptDrawing, ...] = ()
        self._changes = HandChanges(hand, self)
        self._wall, self._classes = DrawingWall(), ClassCombo()
        self._buttons = self._make_buttons()
        self._label = self._make_label_field()
        self._notice = named(label(wrap=True), "hand_notice")
        self._details = named(label("", "faint", wrap=True), "kept_details")
        self._compose()
        self._connect()

    def _make_buttons(self) -> dict[str, QPushButton]:
        tr, changes = self.tr, self._changes
        actions = (
            ("relabel_button", tr("La&bel"), self._relabel_as_typed,
             tr("Gives the selected drawings this label; a digit key does so at once")),
            ("kept_not_a_digit_button", tr("N&o digit"), lambda: self._relabel(NOT_A_DIGIT),
             tr("The selected drawings belong to no class")),
            ("delete_drawings_button", tr("&Delete"), self._delete,
             tr("Deletes the selected drawings (Del)")),
            ("undo_hand_button", tr("&Undo"), changes.undo,
             tr("Undoes the last change on this page (Ctrl+Z)")),
            ("import_hand_button", tr("&Import…"), changes.ask_to_import,
             tr("Keeps the labelled drawings of an ink file too")),
            ("export_hand_button", tr("E&xport…"), changes.ask_to_export,
             tr("Saves these drawings as an ink file, which the Train page can use as data")),
        )  # fmt: skip
        return {name: push_button(name, text, do, tip) for name, text, do, tip in actions}

    def _make_label_field(self) -> QLineEdit:
        tip = self.tr("What the selected drawings really are; Enter gives them this label")
        field = named(QLineEdit(), "kept_label_edit", self.tr("Another label"), tip)
        field.setPlaceholderText(self.tr("Another label"))
        field.setMaxLength(LONGEST_LABEL)
        field.returnPressed.connect(self._relabel_as_typed)
        return field

    def _compose(self) -> None:
        body, buttons = self.body, self._buttons
        body.addWidget(HandChoice(self._hand))
        body.addWidget(self._notice)
        filled = QWidget()
        column = tight(QVBoxLayout(filled))
        column.addWidget(FlowRow((self._classes,)))
        column.addWidget(self._wall, 1)
        column.addWidget(self._details)
        names = ("relabel_button", "kept_not_a_digit_button", "delete_drawings_button")
        column.addWidget(FlowRow((self._label, *(buttons[name] for name in names))))
        hint = self.tr(
            "No drawings are kept of this hand yet.\n"
            "Draw a digit on the canvas, and press its key to say what it is."
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(named(label(hint, "faint", wrap=True, centred=True), "teach_hint"))
        self._pages.addWidget(filled)
        body.addWidget(self._pages, 1)
        names = ("undo_hand_button", "import_hand_button", "export_hand_button")
        body.addWidget(FlowRow(buttons[name] for name in names))

    def _connect(self) -> None:
        self._hand.changed.connect(self._show_hand)
        self._hand.chosen.connect(self._show_hand)
        self._changes.undo_changed.connect(self._update_buttons)
        self._classes.chosen.connect(self._show_drawings)
        self._wall.selection_changed.connect(self._update_buttons)
        self._wall.drawing_wanted.connect(self._put_on_canvas)
        self._wall.delete_pressed.connect(self._delete)
        self._wall.undo_pressed.connect(self._changes.undo)
        self._wall.label_typed.connect(self._relabel)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_hand()

    def _show_hand(self) -> None:
        """Show what is kept now; while the page is not on show, nothing is read."""
        if not self.isVisible():
            return
        try:
            hand = self._hand.get()
            self._drawings, notice = hand.drawings(), hand.notice
        except InputError as error:
            self._drawings, notice = (), str(error)
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))
        self._classes.show_drawings(self._drawings)
        self._show_drawings()

    def _show_drawings(self) -> None:
        """Show those of the chosen class: by class, and the newest first."""
        shown = [each for each in reversed(self._drawings) if self._classes.includes(each.label)]
        order = self._classes.order()
        self._wall.show_drawings(sorted(shown, key=lambda each: order[each.label]))
        self._pages.setCurrentIndex(1 if self._drawings else 0)
        self._update_buttons()

    def _update_buttons(self) -> None:
        selected = self._wall.selected()
        self._details.setText(details(selected))
        for name in ("relabel_button", "kept_not_a_digit_button", "delete_drawings_button"):
            self._buttons[name].setEnabled(bool(selected))
        self._buttons["undo_hand_button"].setEnabled(self._changes.can_undo)
        self._buttons["export_hand_button"].setEnabled(bool(self._drawings))

    def _put_on_canvas(self, drawing: KeptDrawing) -> None:
        if drawing.strokes is not None:
            self.strokes_wanted.emit(drawing.strokes)
        else:
            self.image_wanted.emit(drawing.image())

    def _relabel_as_typed(self) -> None:
        if self._label.text().strip():
            self._relabel(self._label.text())
            self._label.clear()

    def _relabel(self, text: str) -> None:
        others = [drawing for drawing in self._wall.selected() if drawing.label != text]
        if others:
            self._changes.relabel(others, text)

    def _delete(self) -> None:
        if selected := self._wall.selected():
            self._changes.delete(selected)
