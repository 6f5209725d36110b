"""The learning-rate finder in the window: a curve, a suggestion, and one click to take it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from zen_digits.app.common.accessibility.announcing import say
from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.dialogs import show_failure
from zen_digits.app.common.jobs.stoppable_job import Show, StoppableJob
from zen_digits.app.common.numbers import short
from zen_digits.app.common.pictures.picture import widget_picture
from zen_digits.app.common.pictures.picture_actions import PictureMenu
from zen_digits.app.common.widgets import label, named, push_button, tight
from zen_digits.app.training.finder.rate_view import RateView
from zen_digits.app.training.settings.form import TrainingForm
from zen_digits.app.training.settings.setting_texts import translated
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.training.learning_rate.curve import RatePoint, Suggestion, suggest
from zen_digits.core.training.learning_rate.texts import RATE_TEXTS

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset

_WIDTH = 480


class RateSearch(QObject):
    """Opens the finder for the settings of a form, unless something is training."""

    def __init__(
        self,
        form: TrainingForm,
        in_memory: Callable[[str], Dataset | None],
        window: QWidget,
        can_train: Callable[[], bool],
        when_ready: Callable[[Callable[[], None]], None],
    ) -> None:
        """``in_memory`` gives a dataset that is loaded; ``can_train`` tells whether there is
        PyTorch, ``when_ready`` does something as soon as it is imported."""
        super().__init__(window)
        self._form, self._in_memory, self._window = form, in_memory, window
        self._can_train, self._when_ready = can_train, when_ready
        self._dialog: RateDialog | None = None
        form.rate_search_requested.connect(self._open)
        window.installEventFilter(self)
        self.show_state(running=False)

    def show_state(self, *, running: bool) -> None:
        """What trains would share its random numbers with the finder."""
        button = self._form.find_rate_button
        button.setEnabled(not running)
        tip = self.tr("Tries growing rates for some seconds, and suggests one (F4)")
        button.setToolTip(self.tr("A network is training; stop it first") if running else tip)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and watched is self._window and self._dialog:
            self._dialog.reject()
        return super().eventFilter(watched, event)

    def _open(self) -> None:
        if not self._can_train():
            return
        config = self._form.config()
        dialog = self._dialog = RateDialog(self._window)
        dialog.taken.connect(partial(self._form.set_value, "learning_rate"))
        dialog.finished.connect(self._forget)
        dialog.open()
        dataset = self._in_memory(config.dataset)
        self._when_ready(lambda: self._start(dialog, partial(_search, config, dataset)))

    def _start(self, dialog: RateDialog, work: Callable[[Show], Any]) -> None:
        if dialog is self._dialog:  # else it was closed while PyTorch was imported
            dialog.search(work)

    def _forget(self) -> None:
        self._dialog = None


class RateDialog(QDialog):
    """Shows one search; ``taken`` carries the rate that the user takes."""

    taken = Signal(float)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("rate_dialog")
        self.setWindowTitle(self.tr("Find a learning rate"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._rate: float | None = None
        self._job = StoppableJob(window)  # the work may end after this dialog
        self._job.progressed.connect(self._show_points)
        self._job.done.connect(self._show_found)
        self._job.failed.connect(self._fail)
        text = self.tr(
            "A new network is trained with a larger rate in each batch, until its loss grows. "
            "Nothing is kept of it."
        )
        self._view = RateView()
        picture = partial(widget_picture, self._view, "learning-rate")
        PictureMenu(self._view, picture, table=self._view.table)
        self._status = named(label(wrap=True), "rate_status", self.tr("What was found"))
        self._status.setText(self.tr("Searching…"))
        column = tight(QVBoxLayout(self))
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.addWidget(label(text, "faint", wrap=True))
        column.addWidget(self._view, 1)
        column.addWidget(self._status)
        column.addWidget(self._make_buttons())

    def _make_buttons(self) -> QDialogButtonBox:
        tip = self.tr("Puts this rate into the settings of the next run")
        self._take = push_button("take_rate_button", self.tr("&Use this rate"), self.accept, tip)
        self._take.setProperty("primary", True)
        self._take.setEnabled(False)
        tip = self.tr("Leaves the settings as they are, and ends the search")
        close = push_button("rate_close_button", self.tr("&Close"), self.reject, tip)
        buttons = QDialogButtonBox()
        buttons.addButton(self._take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        return buttons

    def search(self, work: Callable[[Show], Any]) -> None:
        """Begin, on another thread."""
        self._job.start(work)

    def done(self, result: int) -> None:
        """Close, and end the search; take the rate where that was wanted."""
        self._job.stop()
        self._job.progressed.disconnect(self._show_points)
        self._job.done.disconnect(self._show_found)
        self._job.failed.disconnect(self._fail)
        if result == QDialog.DialogCode.Accepted and self._rate is not None:
            self.taken.emit(self._rate)
        super().done(result)

    def _show_points(self, points: tuple[RatePoint, ...]) -> None:
        self._view.show_curve(points)

    def _show_found(self, found: tuple[tuple[RatePoint, ...], Suggestion]) -> None:
        points, suggestion = found
        self._rate = suggestion.rate
        self._view.show_curve(points, suggestion.rate)
        rates = (short(suggestion.rate or 0.0, 2), short(suggestion.low_until, 2))
        say(self._status, translated(RATE_TEXTS[suggestion.reason]).format(*rates))
        self._take.setEnabled(suggestion.rate is not None)
        if suggestion.rate is not None:
            self._take.setText(self.tr("&Use {0}").format(rates[0]))
            self._take.setFocus()

    def _fail(self, error: Exception) -> None:
        self._status.setText(self.tr("Nothing was found."))
        show_failure(self, error)


def _search(
    config: TrainingConfig, dataset: Dataset | None, show: Show
) -> tuple[tuple[RatePoint, ...], Suggestion]:
    """Load the images where they are not in memory, and search: for another thread."""
    from zen_digits.core.data.arrangement import Arrangement
    from zen_digits.core.data.load import finish, load_dataset
    from zen_digits.core.training.learning_rate.finder import find_rate

    if dataset is None:
        dataset = finish(load_dataset(config.dataset), lambda _: show(()))
    points = find_rate(config, dataset.arranged(Arrangement.of(config)), show)
    return points, suggest(points)
