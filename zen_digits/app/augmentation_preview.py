"""Keeps the preview of augmentation alive while it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from zen_digits.app.background import Background
from zen_digits.app.preview_strip import COUNT

if TYPE_CHECKING:
    from torch import Tensor

    from zen_digits.app.training_form import TrainingForm

_EVERY = 700  # ms: long enough to look at, short enough to see that each time differs


class AugmentationPreview(QObject):
    """Shows examples of what the form's choices make of training images.

    The examples are read on another thread, when they are first wanted.
    """

    def __init__(self, form: TrainingForm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._examples: Tensor | None = None
        self._job: Background | None = None
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
        if self._examples is None:
            self._read()
        else:
            self._show(self._examples)

    def _read(self) -> None:
        if self._job is None:
            from zen_digits.core.examples import training_examples

            self._job = Background(lambda: training_examples(COUNT), self)
            self._job.done.connect(self._keep)
            self._job.start()

    def _keep(self, examples: Tensor) -> None:
        self._examples = examples
        self.refresh()

    def _show(self, examples: Tensor) -> None:
        from zen_digits.core.examples import augmented

        images = augmented(examples, self._form.config())
        self._form.preview.show_images(list(images.squeeze(1).numpy()))
