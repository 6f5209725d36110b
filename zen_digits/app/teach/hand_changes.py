"""Changes of kept drawings on the page, each of which can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from zen_digits.app.common.dialogs import attempt, choose_save_path, show_failure, tell
from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.app.teach.current_hand import CurrentHand
from zen_digits.app.teach.kept_texts import number_text
from zen_digits.core.ink.ink_file import SUFFIXES
from zen_digits.core.personal.hand.kept_drawing import KeptDrawing

if TYPE_CHECKING:
    from zen_digits.core.personal.hand.ink import ReadInk

_MOST_STEPS = 100


class HandChanges(QObject):
    """Relabels, deletes, imports and exports; a dialog says what cannot be done.

    ``undo_changed`` is emitted when there is something to undo, or no longer; ``data_wanted``
    carries the path of an ink file to train on.
    """

    undo_changed = Signal()
    data_wanted = Signal(object)

    def __init__(self, hand: CurrentHand, page: QWidget) -> None:
        super().__init__(page)
        self._hand, self._page = hand, page
        self._steps: list[Callable[[], None]] = []
        hand.chosen.connect(self._forget)

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return bool(self._steps)

    def relabel(self, drawings: Sequence[KeptDrawing], label: str) -> None:
        """Give drawings another label."""
        ids = [drawing.id for drawing in drawings]
        self._do(
            lambda: self._hand.get().relabel(ids, label), lambda: self._hand.get().restore(drawings)
        )

    def delete(self, drawings: Sequence[KeptDrawing]) -> None:
        """Delete drawings."""
        ids = [drawing.id for drawing in drawings]
        self._do(lambda: self._hand.get().delete(ids), lambda: self._hand.get().restore(drawings))

    def undo(self) -> None:
        """Undo the last change."""
        if self._steps:
            step = self._steps.pop()
            attempt(self._page, step)
            self._hand.changed.emit()
            self.undo_changed.emit()

    def _do(self, change: Callable[[], None], undo: Callable[[], None]) -> None:
        def do() -> None:
            change()
            self._steps.append(undo)
            del self._steps[:-_MOST_STEPS]

        attempt(self._page, do)
        self._hand.changed.emit()
        self.undo_changed.emit()

    def _forget(self) -> None:
        self._steps.clear()
        self.undo_changed.emit()

    # Ink files

    def ask_to_import(self) -> None:
        """Ask for an ink file, and keep its drawings too."""
        name, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Import drawings"), "", self._filter()
        )
        if name:
            self._import(Path(name))

    def _import(self, path: Path) -> None:
        hand = self._hand.name

        def read() -> ReadInk:
            from zen_digits.core.personal.hand.ink import read_hand

            return read_hand(path)

        def keep(found: ReadInk) -> None:
            if hand == self._hand.name:  # or another was chosen meanwhile
                self._keep(found)

        def failed(error: Exception) -> None:
            show_failure(self._page, error)

        BackgroundJob(read, self, done=keep, failed=failed).start()

    def _keep(self, found: ReadInk) -> None:
        ids = [drawing.id for drawing in found.drawings]
        self._do(
            lambda: self._hand.get().restore(found.drawings), lambda: self._hand.get().delete(ids)
        )
        if found.unlabelled:
            without = number_text(found.unlabelled)
            tell(self._page, self.tr("Left out, as they have no label: {0}.").format(without))

    def ask_to_export(self) -> None:
        """Ask where to save the drawings as an ink file."""
        self._ask_where(self._export)

    def ask_to_train(self) -> None:
        """The same; then it is ``data_wanted``, to train on."""
        self._ask_where(self._export_as_data)

    def _ask_where(self, export: Callable[[Path], None]) -> None:
        name = f"{self._hand.name}.jsonl"
        path = choose_save_path(self._page, self.tr("Export drawings"), name, self._filter())
        if path is not None:
            attempt(self._page, lambda: export(path))

    def _export_as_data(self, path: Path) -> None:
        from zen_digits.core.personal.hand.ink import write_hand

        write_hand(path, self._hand.get().drawings())
        self.data_wanted.emit(path)

    def _export(self, path: Path) -> None:
        from zen_digits.core.personal.hand.ink import write_hand

        pictures = write_hand(path, self._hand.get().drawings())
        if pictures:
            left_out = number_text(pictures)
            tell(
                self._page,
                self.tr("Left out, as pictures have no strokes: {0}.").format(left_out),
            )

    def _filter(self) -> str:
        endings = " ".join(f"*{ending}" for ending in SUFFIXES)
        return self.tr("Ink ({0})").format(endings)
