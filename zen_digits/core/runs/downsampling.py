"""Downsamples the batches of a run to a few points: enough for a curve, little to store."""

from zen_digits.core.training.events import BatchDone

POINTS = 250
"""At most this many for a whole run."""
COLUMNS = ("step", "loss", "accuracy", "seconds")


class CurveSampler:
    """Means of loss and accuracy over every few batches, each at its last batch."""

    def __init__(self, total_batches: int = POINTS) -> None:
        self._every = -(-total_batches // POINTS)
        self._waiting: list[BatchDone] = []
        self._points: list[tuple[float, ...]] = []

    def add(self, batch: BatchDone) -> None:
        self._waiting.append(batch)
        if batch.step % self._every == 0:
            self._make_point()

    def take(self, *, final: bool = False) -> dict[str, list[float]]:
        """The points since the last call, in columns named ``COLUMNS``, {} where there are none.

        Batches too few for a point wait for the next call, unless this is the ``final`` one.
        """
        if final and self._waiting:
            self._make_point()
        columns = [list(column) for column in zip(*self._points, strict=True)]
        self._points = []
        return dict(zip(COLUMNS, columns, strict=True)) if columns else {}

    def _make_point(self) -> None:
        last, count = self._waiting[-1], len(self._waiting)
        loss = sum(batch.loss for batch in self._waiting) / count
        accuracy = sum(batch.accuracy for batch in self._waiting) / count
        values = (loss, accuracy, last.train_seconds)
        self._points.append((last.step, *(float(f"{value:.6g}") for value in values)))
        self._waiting = []
