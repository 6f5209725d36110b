"""One step by hand: this drawing forward and backward through the network of the courses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zen_digits.app.common.accessibility.announcing import announce
from zen_digits.app.common.language.core_words import in_words
from zen_digits.app.common.numbers import count, percent_or_bound
from zen_digits.app.common.widgets import label, named, push_button, tight
from zen_digits.app.training.settings.setting_texts import value_text
from zen_digits.app.why.by_hand import by_hand_texts
from zen_digits.app.why.by_hand.by_hand_texts import Path
from zen_digits.app.why.by_hand.step_controls import FIRST, SECOND, StepControls
from zen_digits.app.why.inside.tile_view import TileView
from zen_digits.app.why.inside.tiles import pixel_tiles, value_tiles
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.errors import InputError
from zen_digits.core.ink.mnist_format import SIDE
from zen_digits.core.insight.by_hand import (
    ARCHITECTURE,
    Pass,
    can_be_worked_through,
    copy_of,
)
from zen_digits.core.insight.steps import Steps

if TYPE_CHECKING:
    from zen_digits.app.reading.asked_network import AskedNetwork
    from zen_digits.app.why.subject import Subject

_MOST_IN_ONE_COLUMN = 12  # outputs


class ByHandSection(QWidget):
    """A pixel, a hidden unit and an output are chosen, and all between them is worked out.

    Steps change a copy of the network that belongs to this section alone. ``training_wanted``
    carries the architecture of a network that can be worked through.
    """

    training_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._subject: Subject | None = None
        self._network: AskedNetwork | None = None
        self._copied: AskedNetwork | None = None  # the same, perhaps when it had learned less
        self._steps: Steps | None = None
        self._worked: Pass | None = None
        self._path = Path(0, 0, 0)
        self._hint = self._make_hint()
        self._board = self._make_board()
        column = tight(QVBoxLayout(self))
        column.addWidget(self._hint, 1)
        column.addWidget(self._board, 1)
        self._board.hide()

    def _make_hint(self) -> QWidget:
        """For every other network: what it takes, and a button that does it."""
        name = value_text(SETTINGS["architecture"], ARCHITECTURE)
        text = self.tr(
            "A step of learning can be worked through by hand in the network {0}, which is small "
            "enough. Train it, which takes less than a minute, and come back."
        ).format(name)
        train = push_button(
            "by_hand_train_button",
            self.tr("Train {0} no&w").format(name),
            lambda: self.training_wanted.emit(ARCHITECTURE),
            self.tr("Trains this network on MNIST, on the page Train; it reads afterwards"),
        )
        hint = QWidget()
        column = tight(QVBoxLayout(hint))
        column.addStretch(1)
        column.addWidget(named(label(text, "faint", wrap=True, centred=True), "by_hand_hint"))
        column.addWidget(train, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return hint

    def _make_board(self) -> QWidget:
        board = QWidget()
        self._chosen = named(label("", "faint", wrap=True), "by_hand_path")
        self._controls = StepControls()
        self._controls.changed.connect(self._work)
        self._controls.step_wanted.connect(self._take)
        self._controls.undo_wanted.connect(lambda: self._change(Steps.undo))
        self._controls.reset_wanted.connect(lambda: self._change(Steps.start_again))
        self._outcome = named(label("", wrap=True), "by_hand_outcome")
        note = self.tr("Steps change a copy of the network that only this page has.")
        column = tight(QVBoxLayout(board))
        column.addLayout(self._make_pictures(), 3)
        column.addWidget(self._chosen)
        column.addWidget(self._controls)
        column.addWidget(self._outcome)
        column.addWidget(label(note, "faint", wrap=True))
        self._formulas = [
            named(label("", wrap=True), f"by_hand_{name}", title)
            for name, title in (
                ("forward", self.tr("Forward")),
                ("backward", self.tr("Backward")),
                ("step", self.tr("The step")),
            )
        ]
        for formulas in self._formulas:
            column.addWidget(label(formulas.accessibleDescription(), "title"))
            column.addWidget(formulas)
        column.addStretch(1)
        return board

    def _make_pictures(self) -> QHBoxLayout:
        self._pixels = TileView(self._pixel_text, 88)
        self._hidden = TileView(self._hidden_text, 76)
        self._outputs = TileView(self._output_text, 44)
        row = tight(QHBoxLayout())
        for view, name, title, tip in (
            (self._pixels, "by_hand_pixels", self.tr("Pixels"), self.tr("Choose a pixel: x")),
            (
                self._hidden, "by_hand_hidden", self.tr("Hidden units"),
                self.tr("Choose a hidden unit: h"),
            ),
            (self._outputs, "by_hand_outputs", self.tr("Outputs"), self.tr("Choose an output: o")),
        ):  # fmt: skip
            named(view, name, title, tip)
            view.chosen.connect(self._follow_path)
            row.addWidget(view, 1)
        return row

    # What it is about

    def show_subject(self, subject: Subject | None) -> None:
        """Work a digit through; None, or another network: say what it takes."""
        self._subject = subject
        possible = subject is not None and can_be_worked_through(subject.network.model.card)
        self._hint.setVisible(not possible)
        self._board.setVisible(possible)
        if subject is not None and possible:
            is_new = subject.network is not self._network
            self._network = subject.network
            if is_new or not self._has_steps:
                self._copy(subject.latest)
            self._controls.show_network(subject.network.model.card, subject.digit.reading)
            self._work()
            if is_new:
                self._choose_path()

    @property
    def _has_steps(self) -> bool:
        """Whether the copy would lose something: it stays while the network learns on."""
        return self._steps is not None and self._steps.taken > 0

    def _copy(self, network: AskedNetwork) -> None:
        if network is not self._copied:
            self._copied, self._steps = network, Steps(copy_of(network.model))

    def _names(self) -> list[str]:
        """Of the outputs; one more may stand for what has no label."""
        assert self._subject is not None
        assert self._worked is not None
        names = [*self._subject.digit.reading.label_names, self.tr("none")]
        return names[: len(self._worked.targets)]

    def _choose_path(self) -> None:
        """The output that was read, and what speaks for it most."""
        assert self._subject is not None
        assert self._worked is not None
        output, weights = self._subject.digit.reading.index, self._worked.network.weights
        hidden = int(np.abs(weights.output[output] * self._worked.hidden_a).argmax())
        pixel = int(np.abs(weights.hidden[hidden] * self._worked.inputs).argmax())
        for view, index in zip(self._views, (pixel, hidden, output), strict=True):
            view.choose(index)
        self._follow_path()

    @property
    def _views(self) -> tuple[TileView, TileView, TileView]:
        return self._pixels, self._hidden, self._outputs

    # Working it out

    def _work(self) -> None:
        """Go through the network again: another drawing, label, η or weight."""
        if self._subject is None or self._steps is None:
            return
        image, label_index = self._subject.digit.image, self._controls.label
        self._worked = self._steps.network.work(image, label_index)
        self._show_pictures()
        self._show_outcome()
        self._follow_path()

    def _take(self, which: str) -> None:
        if self._steps is None or self._worked is None:
            return
        place = {FIRST: self._path.first, SECOND: self._path.second}.get(which)
        try:
            self._steps.take(self._worked, self._controls.rate, place)
        except InputError as error:
            self._outcome.setText(in_words(str(error)))
        else:
            self._work()
        announce(self._outcome, self._outcome.text())

    def _change(self, change: Callable[[Steps], None]) -> None:
        if self._steps is not None:
            change(self._steps)
            self._work()
            announce(self._outcome, self._outcome.text())

    # Showing it

    def _show_pictures(self) -> None:
        assert self._subject is not None
        assert self._worked is not None
        hidden, outputs = self._worked.hidden_a, self._worked.probabilities
        self._pixels.show_tiles(pixel_tiles(self._subject.digit.image, self.palette()), SIDE)
        self._hidden.show_tiles(value_tiles(hidden), int(np.ceil(np.sqrt(len(hidden)))))
        columns = -(-len(outputs) // _MOST_IN_ONE_COLUMN)
        self._outputs.show_tiles(
            np.repeat(value_tiles(outputs), 3, axis=2), columns, apart=True, texts=self._names()
        )

    def _show_outcome(self) -> None:
        assert self._subject is not None
        assert self._worked is not None
        assert self._steps is not None
        steps, loss = self._steps, by_hand_texts.loss
        self._controls.show_steps(can_undo=steps.can_undo, taken=steps.taken)
        now = self._worked.loss
        if not steps.taken:
            self._outcome.setText(self.tr("Loss L = {0}; no step is taken.").format(loss(now)))
            return
        image, true = self._subject.digit.image, self._controls.label
        before, first = (n.work(image, true).loss for n in (steps.before, steps.original))
        text = self.tr("Loss L = {0}; before the last of {1} steps {2} (change {3}), at first {4}.")
        if steps.taken == 1:
            text = self.tr("Loss L = {0}; before the step {2} (change {3}).")
        change = by_hand_texts.number(now - before)
        self._outcome.setText(
            text.format(loss(now), count(steps.taken), loss(before), change, loss(first))
        )

    def _follow_path(self) -> None:
        """Show the formulas of what is chosen."""
        if self._worked is None or self._subject is None:
            return
        self._path = path = Path(*(view.current for view in self._views))
        pixel = int(self._subject.digit.image.reshape(-1)[path.pixel])
        row, column = divmod(path.pixel, SIDE)
        self._chosen.setText(
            self.tr("x: pixel in row {0}, column {1}; h: hidden unit {2}; o: output “{3}”").format(
                row, column, path.hidden, self._names()[path.output]
            )
        )
        texts = (
            by_hand_texts.forward(self._worked, path, pixel),
            by_hand_texts.backward(self._worked, path),
            by_hand_texts.step(self._worked, path, self._controls.rate),
        )
        for formulas, text in zip(self._formulas, texts, strict=True):
            formulas.setText(text)

    def _pixel_text(self, index: int) -> str:
        if self._subject is None:
            return ""
        row, column = divmod(index, SIDE)
        ink = int(self._subject.digit.image[row, column])
        return self.tr("Pixel in row {0}, column {1}: {2} of 255").format(row, column, ink)

    def _hidden_text(self, index: int) -> str:
        if self._worked is None:
            return ""
        value = by_hand_texts.number(self._worked.hidden_a[index])
        return self.tr("Hidden unit {0}: a = {1}").format(index, value)

    def _output_text(self, index: int) -> str:
        if self._worked is None:
            return ""
        share = percent_or_bound(float(self._worked.probabilities[index]))
        return self.tr("Output “{0}”: p = {1}").format(self._names()[index], share)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._worked is not None:
            self._show_pictures()
