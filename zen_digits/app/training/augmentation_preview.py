"""What augmentation makes of training images, shown while its settings are looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.appearance.motion import is_still
from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.images import PixelView
from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.app.common.layout.flow_layout import FlowLayout
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError

if TYPE_CHECKING:
    from torch import Tensor

    from zen_digits.core.data.dataset import Dataset

COUNT = 8
_SIDE = 42  # pixels of each picture
_INTERVAL = 700  # ms: long enough to look at, short enough to see that each time differs


class PreviewStrip(QWidget):
    """A row of small images."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("augmentation_preview")
        self.setAccessibleName(self.tr("What the network will see"))
        self.setToolTip(
            self.tr("What the network will see: each image is changed differently every time.")
        )
        self._views = [PixelView(side=_SIDE) for _ in range(COUNT)]
        row = FlowLayout(GRID // 2)
        self.setLayout(row)
        for view in self._views:
            row.addWidget(view)

    def show_images(self, images: Sequence[NDArray[np.uint8]]) -> None:
        """Show up to COUNT uint8 images of 28 × 28."""
        for number, view in enumerate(self._views):
            view.set_image(images[number] if number < len(images) else None)


class AugmentationPreview(QObject):
    """Fills a strip with augmented training images, again and again while it is visible.

    The images are read on another thread, when they are first needed.
    """

    def __init__(
        self,
        strip: PreviewStrip,
        config: Callable[[], TrainingConfig],
        in_memory: Callable[[str], Dataset | None],
        parent: QObject,
    ) -> None:
        """``config`` gives the settings to show, ``in_memory`` a dataset that is loaded already."""
        super().__init__(parent)
        self._strip, self._config, self._in_memory = strip, config, in_memory
        self._examples: Tensor | None = None
        self._shown: tuple[str, str, str] | None = None  # what these are examples of
        self._augmented: TrainingConfig | None = None
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self.refresh)

    def start(self) -> None:
        """Keep the strip filled from now on."""
        self._timer.start()

    def refresh(self) -> None:
        """Augment the examples anew, if they can be seen."""
        if not self._strip.isVisible() or not self._timer.isActive():
            return
        config = self._config()
        if _images_of(config) != self._shown:
            self._read(config)
        elif self._examples is not None and not (is_still() and config == self._augmented):
            from zen_digits.core.training.augmentation_preview import augmented

            self._augmented = config
            images = augmented(self._examples, config)
            self._strip.show_images(list(images.squeeze(1).numpy()))

    def _read(self, config: TrainingConfig) -> None:
        self._shown, self._examples, self._augmented = _images_of(config), None, None
        BackgroundJob(
            partial(_examples, config, self._in_memory(config.dataset)),
            self,
            done=partial(self._use, self._shown),
            failed=self._failed,
        ).start()

    def _use(self, shown: tuple[str, str, str], examples: Tensor) -> None:
        if shown == self._shown:
            self._examples = examples
            self.refresh()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, InputError):  # that one is shown when Train is pressed
            raise error  # to the hook that logs and shows it


def _examples(config: TrainingConfig, dataset: Dataset | None) -> Tensor:
    """Runs on another thread: it may be the first to import PyTorch."""
    from zen_digits.core.training.augmentation_preview import training_examples

    return training_examples(config, dataset, COUNT)


def _images_of(config: TrainingConfig) -> tuple[str, str, str]:
    """What decides how a run's images look before they are augmented."""
    return config.dataset, config.orientation, config.polarity
