"""Opening the user's own datasets to train on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from zen_digits.app.common.dialogs import show_failure
from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.app.common.opening_combo import FILE, FOLDER
from zen_digits.app.common.settings import Settings
from zen_digits.app.training.controller import training_events
from zen_digits.app.training.settings.form import TrainingForm
from zen_digits.core.config.dataset_reference import dataset_reference
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.file_names import PATTERNS
from zen_digits.core.ink.ink_file import SUFFIXES
from zen_digits.core.labels import DIGITS
from zen_digits.core.progress import Progress
from zen_digits.core.training.events import StopTraining

if TYPE_CHECKING:
    from zen_digits.app.data.data_dialog import DataDialog
    from zen_digits.core.data.arrangement import Arrangement
    from zen_digits.core.data.dataset import Dataset
    from zen_digits.core.data.preview import ClassPreview
    from zen_digits.core.training.events import Run

_POLL = 50  # ms
_MOST_RECENT = 5
Use = Callable[[str, "Arrangement", "Dataset"], object]
"""What is done with a dataset that was loaded: its reference, its arrangement and itself."""


class DataImport(QObject):
    """Opens datasets: each is loaded on another thread, shown, and then chosen in the form.

    The one in use stays in memory, so that a run need not load it again. ``chosen`` carries the
    path of one that the user has chosen to train on, ``recent_changed`` those opened last;
    ``in_use_changed`` tells that ``in_use`` may be another.
    """

    chosen = Signal(object)
    in_use_changed = Signal()
    recent_changed = Signal(list)

    def __init__(self, window: QWidget, form: TrainingForm, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._form, self._settings = window, form, settings
        self._loader: _Loader | None = None
        self._dialog: DataDialog | None = None
        self._used: tuple[str, Dataset] | None = None
        self._timer = QTimer(self, interval=_POLL)
        self._timer.timeout.connect(self._show_progress)
        form.data_combo.open_requested.connect(self._open_requested)
        form.data_combo.choice_changed.connect(self.in_use_changed)
        self.recent_changed.connect(form.data_combo.show_recent)
        form.data_combo.show_recent(self.recent())
        window.installEventFilter(self)

    def events(self, config: TrainingConfig, state: dict[str, Any] | None) -> Run:
        """The events of a run, which loads its dataset only where it is not in memory."""
        return training_events(config, state, self.in_memory(config.dataset))

    def in_memory(self, reference: str) -> Dataset | None:
        """The dataset, if it is in memory."""
        return self._used[1] if self._used and self._used[0] == reference else None

    def in_use(self) -> tuple[str, Arrangement]:
        """The dataset that is chosen to train on, and how its images are arranged."""
        from zen_digits.core.data.arrangement import Arrangement

        config = self._form.config()
        return config.dataset, Arrangement.of(config)

    def open_file(self) -> None:
        """Ask for a CSV file, an ink file or one of a dataset's IDX files, and open it."""
        self._open_requested(FILE)

    def open_folder(self) -> None:
        """Ask for a folder of IDX files or with a sub-folder for each class, and open it."""
        self._open_requested(FOLDER)

    def path_of(self, choice: str) -> Path | None:
        """The path that an entry of a list stands for: asks for it, for FILE and FOLDER."""
        title = self.tr("Open data")
        name = choice
        if choice == FILE:
            patterns = " ".join((*PATTERNS, *(f"*{suffix}" for suffix in SUFFIXES)))
            filters = self.tr("Images with labels ({0});;All files (*)").format(patterns)
            name, _ = QFileDialog.getOpenFileName(self._window, title, "", filters)
        elif choice == FOLDER:
            name = QFileDialog.getExistingDirectory(self._window, title)
        return Path(name) if name else None

    def open(self, path: Path, use: Use | None = None, purpose: str = "") -> None:
        """Load a dataset and show it, or show why that failed; then ``use`` it, if the user likes.

        ``purpose`` tells the user what for; without these it is to train on.
        """
        from zen_digits.app.data.data_dialog import DataDialog

        self._cancel()
        reference = dataset_reference(path)
        loader = self._loader = _Loader(reference)
        purpose = purpose or self.tr("The next run trains on these images.")
        dialog = self._dialog = DataDialog(reference, purpose, self._window)
        dialog.rejected.connect(loader.cancel)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()
        BackgroundJob(
            loader,
            self,
            done=partial(self._show_dataset, loader, dialog, use or self._train_on),
            failed=partial(self._failed, loader),
        ).start()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and watched is self._window:
            self._cancel()
        return super().eventFilter(watched, event)

    def _cancel(self) -> None:
        """Stop loading, and close the dialog: one is open at a time."""
        self._timer.stop()
        if self._loader is not None:
            self._loader.cancel()
            self._loader = None
        if self._dialog is not None:
            self._dialog.reject()

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _open_requested(self, choice: str) -> None:
        path = self.path_of(choice)
        if path is not None:
            self.open(path)

    def _show_progress(self) -> None:
        if self._loader is None or self._loader.cancelled or self._dialog is None:
            self._timer.stop()
        else:
            self._dialog.show_progress(self._loader.progress)

    def _show_dataset(
        self,
        loader: _Loader,
        dialog: DataDialog,
        use: Use,
        result: tuple[Dataset, tuple[ClassPreview, ...], Arrangement],
    ) -> None:
        if loader.cancelled:
            return
        self._timer.stop()
        dataset, classes, likely = result
        dialog.show_dataset(classes, dataset.skipped, dataset.notes, likely)
        dialog.accepted.connect(
            lambda: self._use(use, loader.reference, dialog.arrangement, dataset)
        )

    def _use(self, use: Use, reference: str, arrangement: Arrangement, dataset: Dataset) -> None:
        use(reference, arrangement, dataset)
        self._remember([reference, *self.recent()])

    def _train_on(self, reference: str, arrangement: Arrangement, dataset: Dataset) -> None:
        self._used = reference, dataset
        images = asdict(arrangement)
        self._form.use_data(reference, digits=dataset.label_names == DIGITS, images=images)
        self.in_use_changed.emit()  # also where only its arrangement is another
        self.chosen.emit(Path(reference))

    def _failed(self, loader: _Loader, error: Exception) -> None:
        if loader.cancelled:
            return
        self._cancel()
        self._remember([recent for recent in self.recent() if recent != loader.reference])
        show_failure(self._window, error)

    def recent(self) -> list[str]:
        """The references of datasets that were opened last."""
        return self._settings.texts("recent_data")[:_MOST_RECENT]

    def _remember(self, references: list[str]) -> None:
        recent = list(dict.fromkeys(references))[:_MOST_RECENT]
        self._settings.keep(recent_data=recent)
        self.recent_changed.emit(recent)


class _Loader:
    """Loads a dataset when called; ``progress`` says how far it is, and it can be cancelled."""

    def __init__(self, reference: str) -> None:
        self.reference = reference
        self.progress = Progress()
        self.cancelled = False

    def __call__(self) -> tuple[Dataset, tuple[ClassPreview, ...], Arrangement]:
        """The dataset as it is stored, what to show of it, and how it should be arranged."""
        from zen_digits.core.data.doubts import likely_arrangement
        from zen_digits.core.data.load import finish, load_dataset
        from zen_digits.core.data.preview import preview_classes

        dataset = finish(load_dataset(self.reference), self._step)
        likely = likely_arrangement(dataset.train, dataset.label_names)
        return dataset, preview_classes(dataset), likely

    def cancel(self) -> None:
        self.cancelled = True

    def _step(self, step: Progress) -> None:
        if self.cancelled:
            raise StopTraining
        self.progress = step
