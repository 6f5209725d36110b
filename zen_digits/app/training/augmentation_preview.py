"""Keeps the preview of augmentation alive while it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from zen_digits.app.common.background_job import Background
from zen_digits.core.errors import InputError

if TYPE_CHECKING:
    from torch import Tensor

    from zen_digits.app.training.form import TrainingForm
    from zen_digits.core.config.training_config import TrainingConfig
    from zen_digits.core.data.dataset import Dataset
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QHBoxLayout, QWidget

from zen_digits.app.common.pixel_view import PixelView
from zen_digits.app.common.theme import GRID

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
        from zen_digits.core.training.augmentation_preview import training_examples

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
        from zen_digits.core.training.augmentation_preview import augmented

        images = augmented(examples, config)
        self._form.preview.show_images(list(images.squeeze(1).numpy()))


COUNT = 8
_SIDE = 42


class PreviewStrip(QWidget):
    """A few small pictures; whoever fills it does so again and again while it is visible."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("augmentation_preview")
        self.setAccessibleName(self.tr("What the network will be shown"))
        self.setToolTip(
            self.tr("What the network will be shown: each image is changed anew every time.")
        )
        self._views = [PixelView(side=_SIDE) for _ in range(COUNT)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GRID, 0, 0)
        row.setSpacing(GRID // 2)
        for view in self._views:
            row.addWidget(view)
        row.addStretch(1)

    def show_images(self, images: Sequence[NDArray[np.uint8]]) -> None:
        """Show uint8 28 × 28 images, as many as there are pictures or fewer."""
        for number, view in enumerate(self._views):
            view.set_image(images[number] if number < len(images) else None)
