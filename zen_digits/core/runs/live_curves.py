"""The curves of a running run over its batches."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.csv_file import write_csv
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
    def last(self) -> float:
        """The latest y, of a curve that is not empty."""
        return float(self._data[1, self._size - 1])

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
        self._step = 0.0

    def add_batches(self, batches: Iterable[BatchDone]) -> None:
        for batch in batches:
            self._add(batch.step, batch.loss, batch.accuracy)

    def add_recorded(self, points: Mapping[str, Sequence[float]]) -> None:
        """Add points of ``event_format.CURVE_COLUMNS``, each the mean of the batches before it."""
        for step, loss, accuracy in zip(
            points["step"], points["loss"], points["accuracy"], strict=True
        ):
            self._add(step, loss, accuracy)

    def _add(self, step: float, loss: float, accuracy: float) -> None:
        keep = _SMOOTHING ** max(step - self._step, 1)
        self._step = step
        self.train_loss.append(step, loss)
        self.train_accuracy.append(step, accuracy)
        self._mean = keep * self._mean + (1 - keep) * accuracy
        self._weight = keep * self._weight + (1 - keep)
        self.smooth_accuracy.append(step, self._mean / self._weight)

    def add_epoch(self, epoch: EpochDone) -> None:
        if epoch.validation_loss is not None and epoch.validation_accuracy is not None:
            self.validation_loss.append(epoch.step, epoch.validation_loss)
            self.validation_accuracy.append(epoch.step, epoch.validation_accuracy)

    def write_csv(self, path: Path) -> None:
        """Write a CSV row for each point and each epoch's end, where validation has values.

        Raises InputError where the file cannot be written.
        """
        training = _values_at_steps(self.train_loss, self.train_accuracy)
        validation = _values_at_steps(self.validation_loss, self.validation_accuracy)
        rows: list[tuple[object, ...]] = [("batch", *_COLUMNS)]
        for step in sorted({*training, *validation}):
            known = training.get(step)
            trained = [f"{value:.6g}" for value in known] if known else ["", ""]
            rows.append((int(step), *trained, *validation.get(step, ("", ""))))
        write_csv(path, rows)


def _values_at_steps(one: Series, other: Series) -> dict[float, tuple[float, float]]:
    """The values of two series with the same x, by x."""
    steps, values = one.points
    pairs = zip(values.tolist(), other.points[1].tolist(), strict=True)
    return dict(zip(steps.tolist(), pairs, strict=True))
