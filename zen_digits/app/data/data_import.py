"""The person's own images to learn from: opened, looked at, used."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from zen_digits.app.common.background_job import BackgroundJob
from zen_digits.app.common.dialogs import show_error
from zen_digits.app.data.data_dialog import DataDialog
from zen_digits.app.training.controller import training_events
from zen_digits.app.training.data_combo import FILE, FOLDER
from zen_digits.app.training.form import TrainingForm
from zen_digits.core.config.dataset_reference import dataset_reference
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.labels import DIGITS
from zen_digits.core.progress import Progress
from zen_digits.core.training.events import StopTraining

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset
    from zen_digits.core.data.preview import ClassPreview
    from zen_digits.core.training.events import Run

_POLL = 50  # ms
_MOST_RECENT = 5
_RECENT = "recent_data"


class OwnData(QObject):
    """Opens sets: each is read on another thread, shown, and then offered to the form.

    The one that is used stays in memory, so that a run need not read it again.
    """

    def __init__(self, window: QWidget, form: TrainingForm, settings: QSettings) -> None:
        super().__init__(window)
        self._window, self._form, self._settings = window, form, settings
        self._reading: _Reading | None = None
        self._used: tuple[str, Dataset] | None = None
        self._timer = QTimer(self, interval=_POLL)
        self._timer.timeout.connect(self._show_progress)
        form.data_combo.open_requested.connect(self._asked)
        form.data_combo.show_recent(self._recent())
        window.installEventFilter(self)

    def events(self, config: TrainingConfig, state: dict[str, Any] | None) -> Run:
        """The events of a run, which reads its set only where it is not in memory."""
        return training_events(config, state, self.in_memory(config.dataset))

    def in_memory(self, source: str) -> Dataset | None:
        """A set that need not be read again."""
        return self._used[1] if self._used and self._used[0] == source else None

    def open_file(self) -> None:
        """Ask for a CSV, an ink file or one of a set's IDX files."""
        filters = self.tr("Images with labels ({0});;All files (*)").format(
            "*.csv *.jsonl *.jsonl.gz *ubyte *ubyte.gz"
        )
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open data"), "", filters)
        if name:
            self.open(Path(name))

    def open_folder(self) -> None:
        """Ask for a folder of IDX files, or one with a sub-folder for each class."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Open data"))
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Read a set and show it, or say why that cannot be."""
        self._cancel()
        source = dataset_reference(path)
        reading = self._reading = _Reading(source)
        self._dialog = DataDialog(source, self._window)
        self._dialog.rejected.connect(reading.cancel)
        self._dialog.open()
        job = BackgroundJob(reading, self)
        job.done.connect(partial(self._show, reading))
        job.failed.connect(partial(self._refuse, reading))
        job.start()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and watched is self._window:
            self._cancel()
        return super().eventFilter(watched, event)

    def _cancel(self) -> None:
        self._timer.stop()
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _asked(self, wanted: str) -> None:
        ways = {FILE: self.open_file, FOLDER: self.open_folder}
        ways.get(wanted, lambda: self.open(Path(wanted)))()

    def _show_progress(self) -> None:
        if self._reading is None or self._reading.cancelled:
            self._timer.stop()
        else:
            self._dialog.show_progress(self._reading.latest)

    def _show(self, reading: _Reading, read: tuple[Dataset, tuple[ClassPreview, ...]]) -> None:
        if reading.cancelled:
            return
        self._timer.stop()
        dataset, classes = read
        self._dialog.show_set(classes, dataset.skipped)
        self._dialog.accepted.connect(partial(self._use, reading.source, dataset))

    def _use(self, source: str, dataset: Dataset) -> None:
        self._used = source, dataset
        self._form.use_data(source, digits=dataset.label_names == DIGITS)
        self._remember([source, *self._recent()])

    def _refuse(self, reading: _Reading, error: Exception) -> None:
        if reading.cancelled:
            return
        self._cancel()
        self._dialog.reject()
        if not isinstance(error, InputError):
            raise error  # to the hook that logs and shows it
        show_error(self._window, str(error))
        self._remember([source for source in self._recent() if source != reading.source])

    def _recent(self) -> list[str]:
        kept: Any = self._settings.value(_RECENT, [])
        return [kept] if isinstance(kept, str) else list(kept or [])  # INI has no lists of one

    def _remember(self, sources: list[str]) -> None:
        recent = list(dict.fromkeys(sources))[:_MOST_RECENT]
        self._settings.setValue(_RECENT, recent)
        self._form.data_combo.show_recent(recent)


class _Reading:
    """Reads a set when it is called, and can be asked how far it is, or to end."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.latest = Progress()
        self.cancelled = False

    def __call__(self) -> tuple[Dataset, tuple[ClassPreview, ...]]:
        from zen_digits.core.data.load import finish, load_dataset
        from zen_digits.core.data.preview import preview_classes

        dataset = finish(load_dataset(self.source), self._step)
        return dataset, preview_classes(dataset)

    def cancel(self) -> None:
        self.cancelled = True

    def _step(self, step: Progress) -> None:
        if self.cancelled:
            raise StopTraining
        self.latest = step
