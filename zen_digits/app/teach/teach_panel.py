"""The page Teach: a person's kept drawings, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from zen_digits.app.common.dialogs import ask_text, show_failure
from zen_digits.app.common.language.core_words import in_words
from zen_digits.app.common.layout.flow_layout import FlowRow
from zen_digits.app.common.widgets import Card, label, named, push_button, tight
from zen_digits.app.teach.class_combo import ClassCombo
from zen_digits.app.teach.current_hand import CurrentHand
from zen_digits.app.teach.drawing_wall import DrawingWall
from zen_digits.app.teach.exercise import Exercise
from zen_digits.app.teach.exercise_view import ExerciseView
from zen_digits.app.teach.habit_texts import style_text
from zen_digits.app.teach.hand_changes import HandChanges
from zen_digits.app.teach.hand_choice import HandChoice
from zen_digits.app.teach.kept_texts import details
from zen_digits.core.errors import InputError
from zen_digits.core.labels import DIGITS, LONGEST_LABEL
from zen_digits.core.personal.hand.habits import habits_of
from zen_digits.core.personal.hand.kept_drawing import NOT_A_DIGIT, KeptDrawing, checked_class

_ROW = (
    "exercise_button", "own_class_button", "undo_hand_button", "import_hand_button",
    "export_hand_button", "train_on_hand_button",
)  # fmt: skip


class TeachPanel(Card):
    """Shows the hand in use; ``drawing_wanted`` carries a kept drawing that the canvas is to show.

    ``learning`` stands above the drawings. ``labels`` gives those of the network that reads, for
    the exercise.
    """

    drawing_wanted = Signal(object)

    def __init__(
        self,
        hand: CurrentHand,
        learning: QWidget,
        exercise: Exercise,
        labels: Callable[[], Sequence[str]],
    ) -> None:
        super().__init__()
        self.title.hide()  # its tab has one
        self._hand = hand
        self._drawings: tuple[KeptDrawing, ...] = ()
        self.changes = HandChanges(hand, self)
        self._exercise, self._labels = exercise, labels
        self._wall, self._classes = DrawingWall(), ClassCombo()
        self._buttons = self._make_buttons()
        self._label = self._make_label_field()
        self._notice = named(label(wrap=True), "hand_notice")
        self._style = named(label(wrap=True), "style_label", self.tr("Your style"))
        self._style.hide()
        self._details = named(label("", "faint", wrap=True), "kept_details")
        self._compose(learning)
        self._connect()

    def _make_buttons(self) -> dict[str, QPushButton]:
        changes = self.changes
        actions = (
            ("relabel_button", self.tr("La&bel"), self._relabel_as_typed,
             self.tr("Gives the selected drawings this label; a digit key does so at once")),
            ("kept_not_a_digit_button", self.tr("N&o digit"), lambda: self._relabel(NOT_A_DIGIT),
             self.tr("The selected drawings belong to no class")),
            ("delete_drawings_button", self.tr("&Delete"), self._delete,
             self.tr("Deletes the selected drawings (Del)")),
            ("exercise_button", self.tr("Exer&cise"), lambda: self._exercise.start(self._labels()),
             self.tr("Asks you for each digit three times, in random order: a minute and a half")),
            ("own_class_button", self.tr("+ Cla&ss…"), self._ask_for_class,
             self.tr("Asks you to draw ten of anything, as a class of your own")),
            ("undo_hand_button", self.tr("&Undo"), changes.undo,
             self.tr("Undoes the last change on this page (Ctrl+Z)")),
            ("import_hand_button", self.tr("&Import…"), changes.ask_to_import,
             self.tr("Keeps the labelled drawings of an ink file too")),
            ("export_hand_button", self.tr("E&xport…"), changes.ask_to_export,
             self.tr("Saves these drawings as an ink file")),
            ("train_on_hand_button", self.tr("&Train on these…"), changes.ask_to_train,
             self.tr(
                 "Saves them as an ink file, to train a network of your own on the page Train"
             )),
        )  # fmt: skip
        return {name: push_button(name, text, do, tip) for name, text, do, tip in actions}

    def _make_label_field(self) -> QLineEdit:
        tip = self.tr("What the selected drawings really are; Enter gives them this label")
        field = named(QLineEdit(), "kept_label_edit", self.tr("Another label"), tip)
        field.setPlaceholderText(self.tr("Another label"))
        field.setMaxLength(LONGEST_LABEL)
        field.returnPressed.connect(self._relabel_as_typed)
        return field

    def _compose(self, learning: QWidget) -> None:
        body, buttons = self.body, self._buttons
        body.addWidget(HandChoice(self._hand))
        body.addWidget(learning)
        body.addWidget(self._notice)
        body.addWidget(self._style)
        filled = QWidget()
        column = tight(QVBoxLayout(filled))
        column.addWidget(FlowRow((self._classes,)))
        column.addWidget(self._wall, 1)
        column.addWidget(self._details)
        names = ("relabel_button", "kept_not_a_digit_button", "delete_drawings_button")
        column.addWidget(FlowRow((self._label, *(buttons[name] for name in names))))
        self._hint = named(label("", "faint", wrap=True, centred=True), "teach_hint")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._hint)
        self._pages.addWidget(filled)
        self._pages.addWidget(ExerciseView(self._exercise))
        body.addWidget(self._pages, 1)
        self._row = FlowRow(buttons[name] for name in _ROW)
        body.addWidget(self._row)

    def _no_drawings(self) -> str:
        return self.tr(
            "No drawings are kept of this hand yet.\n"
            "Draw a digit on the canvas, and press its key to say what it is;\n"
            "or let the exercise ask you for each digit three times."
        )

    def _connect(self) -> None:
        self._hand.changed.connect(self._show_hand)
        self._hand.chosen.connect(self._show_hand)
        self.changes.undo_changed.connect(self._update_buttons)
        self._exercise.asked.connect(self._show_page)
        self._exercise.asked.connect(self._style.hide)
        self._exercise.ended.connect(self._show_end)
        self._hand.chosen.connect(self._style.hide)
        self._exercise.failed.connect(lambda error: show_failure(self, error))
        self._classes.chosen.connect(self._show_drawings)
        self._wall.selection_changed.connect(self._update_buttons)
        self._wall.drawing_wanted.connect(self.drawing_wanted)
        self._wall.delete_pressed.connect(self._delete)
        self._wall.undo_pressed.connect(self.changes.undo)
        self._wall.label_typed.connect(self._relabel)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_hand()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is asked for where nobody sees it; behind other windows it goes on."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._exercise.stop()

    def _show_hand(self) -> None:
        """Show what is kept now; while the page is not on show, nothing is read."""
        if not self.isVisible():
            return
        if self._hand.read():
            self._show_waiting()
            return
        try:
            hand = self._hand.get()
            self._drawings, notice = hand.drawings(), hand.notice
        except InputError as error:
            self._drawings, notice = (), in_words(str(error))
        self._hint.setText(self._no_drawings())
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))
        self._classes.show_drawings(self._drawings)
        self._show_drawings()

    def _show_waiting(self) -> None:
        """The drawings are being read; ``changed`` follows."""
        self._drawings = ()
        self._hint.setText(self.tr("Reading the drawings…"))
        self._classes.show_drawings(())
        self._show_drawings()

    def _show_drawings(self) -> None:
        """Show those of the chosen class: by class, and the newest first."""
        self._wall.show_drawings(self._classes.shown(self._drawings[::-1]))
        self._show_page()
        self._update_buttons()

    def _show_page(self) -> None:
        """Show the exercise while it is running, else what is kept."""
        running = self._exercise.running
        self._row.setVisible(not running)
        self._pages.setCurrentIndex(2 if running else 1 if self._drawings else 0)

    def _show_end(self) -> None:
        """The exercise is over: tell the style that it saw."""
        kept = set(self._exercise.kept)
        inks = [drawing.ink() for drawing in self._drawings if drawing.id in kept]
        digits = [ink for ink in inks if ink is not None and ink.label in DIGITS]
        self._style.setText(style_text(habits_of(digits)) if digits else "")
        self._style.setVisible(bool(digits))
        self._show_page()

    def _ask_for_class(self) -> None:
        def begin(text: str) -> None:
            self._exercise.start([checked_class(text)])

        ask_text(self, self.tr("What will you draw ten of?"), "", begin)

    def _update_buttons(self) -> None:
        selected = self._wall.selected()
        self._details.setText(details(selected))
        for name in ("relabel_button", "kept_not_a_digit_button", "delete_drawings_button"):
            self._buttons[name].setEnabled(bool(selected))
        self._buttons["undo_hand_button"].setEnabled(self.changes.can_undo)
        self._buttons["export_hand_button"].setEnabled(bool(self._drawings))
        self._buttons["train_on_hand_button"].setEnabled(self._classes.number > 1)

    def _relabel_as_typed(self) -> None:
        if self._label.text().strip():
            self._relabel(self._label.text())
            self._label.clear()

    def _relabel(self, text: str) -> None:
        others = [drawing for drawing in self._wall.selected() if drawing.label != text]
        if others:
            self.changes.relabel(others, text)

    def _delete(self) -> None:
        if selected := self._wall.selected():
            self.changes.delete(selected)
