"""Keeps the preview of augmentation alive while it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from zen_digits.app.background import Background
from zen_digits.app.preview_strip import COUNT
from zen_digits.core.errors import InputError

if TYPE_CHECKING:
    from torch import Tensor

    from zen_digits.app.training_form import TrainingForm
    from zen_digits.core.config import TrainingConfig
    from zen_digits.core.datasets import Dataset

_EVERY = 700  # ms: long enough to look at, short enough to see that each time differs


class AugmentationPreview(QObject):
    """Shows examples of what the form's choices make of training images.

    The examples are read on another thread, when they are first wanted.
    """

    def __init__(
        self,
        form: TrainingForm,
        in_memory: Callable[[str], Dataset | None],
        parent: QObject | None = None,
    ) -> None:
        """``in_memory`` gives a set that need not be read again."""
        super().__init__(parent)
        self._form, self._in_memory = form, in_memory
        self._examples: Tensor | None = None
        self._source = ""
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.refresh)
        form.config_changed.connect(self.refresh)

    def start(self) -> None:
        """Look from now on whether the preview can be seen; torch must have been imported."""
        self._timer.start()

    def refresh(self) -> None:
        """Show the examples changed anew, if they can be seen."""
        if not self._form.preview.isVisible() or not self._timer.isActive():
            return
        config = self._form.config()
        if config.dataset != self._source:
            self._read(config.dataset)
        elif self._examples is not None:
            self._show(self._examples, config)

    def _read(self, source: str) -> None:
        from zen_digits.core.examples import training_examples

        self._source, self._examples = source, None
        dataset = self._in_memory(source)
        job = Background(lambda: training_examples(source, dataset, COUNT), self)
        job.done.connect(lambda examples: self._keep(source, examples))
        job.failed.connect(self._refuse)
        job.start()

    def _keep(self, source: str, examples: Tensor) -> None:
        if source == self._source:
            self._examples = examples
            self.refresh()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, InputError):  # whoever presses Train is told of those
            raise error  # to the hook that logs and shows it

    def _show(self, examples: Tensor, config: TrainingConfig) -> None:
        from zen_digits.core.examples import augmented

        images = augmented(examples, config)
        self._form.preview.show_images(list(images.squeeze(1).numpy()))
