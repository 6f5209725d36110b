"""The curves of a running run over its batches."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.files import atomic_write
from zen_digits.core.training.events import BatchDone, EpochDone

_SMOOTHING = 0.95  # of the moving average of training accuracy: single batches are too coarse

_COLUMNS = ("training_loss", "training_accuracy", "validation_loss", "validation_accuracy")


class Series:
    """A curve of points (x, y) that grows."""

    def __init__(self) -> None:
        self._data = np.empty((2, 1024))
        self._size = 0

    def __len__(self) -> int:
        return self._size

    def append(self, x: float, y: float) -> None:
        if self._size == self._data.shape[1]:
            self._data = np.concatenate([self._data, np.empty_like(self._data)], axis=1)
        self._data[:, self._size] = x, y
        self._size += 1

    @property
    def points(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Views of x and y, valid until the next point."""
        x, y = self._data[:, : self._size]
        return x, y


class LiveCurves:
    """Loss and accuracy (0 to 1) of the training batches and of the validation after each epoch."""

    def __init__(self) -> None:
        self.train_loss, self.train_accuracy = Series(), Series()
        self.smooth_accuracy = Series()
        self.validation_loss, self.validation_accuracy = Series(), Series()
        self._mean = self._weight = 0.0

    def add_batches(self, batches: Iterable[BatchDone]) -> None:
        for batch in batches:
            self.train_loss.append(batch.step, batch.loss)
            self.train_accuracy.append(batch.step, batch.accuracy)
            self._mean = _SMOOTHING * self._mean + (1 - _SMOOTHING) * batch.accuracy
            self._weight = _SMOOTHING * self._weight + (1 - _SMOOTHING)
            self.smooth_accuracy.append(batch.step, self._mean / self._weight)

    def add_epoch(self, epoch: EpochDone) -> None:
        if epoch.validation_loss is not None and epoch.validation_accuracy is not None:
            self.validation_loss.append(epoch.step, epoch.validation_loss)
            self.validation_accuracy.append(epoch.step, epoch.validation_accuracy)

    def write_csv(self, path: Path) -> None:
        """Write a CSV row for each batch, with validation values where it ends an epoch.

        Raises InputError where the file cannot be written.
        """
        steps, losses = self.validation_loss.points
        accuracies = self.validation_accuracy.points[1]
        validated = dict(zip(steps, zip(losses, accuracies, strict=True), strict=True))
        text = io.StringIO()
        table = csv.writer(text)
        table.writerow(("batch", *_COLUMNS))
        rows = zip(*self.train_loss.points, self.train_accuracy.points[1], strict=True)
        for step, loss, accuracy in rows:
            validation = validated.get(step, ("", ""))
            table.writerow((int(step), f"{loss:.6g}", f"{accuracy:.6g}", *validation))
        atomic_write(path, text.getvalue().encode())
