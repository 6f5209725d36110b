"""Writes a run's curves for TensorBoard, whose package is needed only for this."""

from __future__ import annotations

from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError, reason
from zen_digits.core.files import check_writable, make_folder
from zen_digits.core.json_text import to_text
from zen_digits.core.resources import is_frozen
from zen_digits.core.training.events import BatchDone, EpochDone, Event, RunEnded, RunStarted

if TYPE_CHECKING:
    from torch.utils.tensorboard import SummaryWriter


def check_log_folder(folder: Path) -> None:
    """Raise InputError where TensorBoard is not installed, or the folder cannot be written to."""
    if find_spec("tensorboard") is None:
        way_out = "install it with: python -m pip install tensorboard"
        if is_frozen():
            way_out = "leave out --tensorboard, or use Zen Digits from Python with its package"
        raise InputError(f"TensorBoard is not installed; {way_out}")
    make_folder(folder)
    check_writable(folder / "run")


class TensorBoardLog:
    """Writes scalars over batches into the run's own folder."""

    def __init__(self, folder: Path, config: TrainingConfig) -> None:
        self._folder, self._config = folder, config
        self._writer: SummaryWriter | None = None
        self._step = 0
        self._failed = False

    def record(self, event: Event) -> None:
        """Write the scalars of an event, until that fails once; then it raises InputError."""
        if self._failed:
            return
        try:
            self.add(event)
        except OSError as error:
            self._failed = True
            raise InputError(
                f"TensorBoard's file cannot be written ({reason(error)}); "
                "the run continues without it."
            ) from error

    def add(self, event: Event) -> None:
        """Write the scalars of an event, if it has any; raises OSError where that fails."""
        if isinstance(event, RunStarted):
            self._begin(event)
        elif isinstance(event, BatchDone):
            self._step = event.step
            self._write({"batch/loss": event.loss}, flush=False)
        elif isinstance(event, EpochDone):
            scalars = {
                "loss/training": event.train_loss,
                "loss/validation": event.validation_loss,
                "accuracy/training": event.train_accuracy,
                "accuracy/validation": event.validation_accuracy,
            }
            self._write(scalars)
        elif isinstance(event, RunEnded):
            self._write({"accuracy/test": event.test_accuracy})

    def close(self) -> None:
        """Close the file."""
        if self._writer is not None:
            with suppress(OSError):  # was reported when writing failed
                self._writer.close()

    def _begin(self, event: RunStarted) -> None:
        """Open a file; TensorBoard ignores what a resumed run had written after its checkpoint."""
        from torch.utils.tensorboard import SummaryWriter

        self._step = event.step
        self._writer = SummaryWriter(str(self._folder), purge_step=event.step + 1)
        settings = to_text(self._config.to_dict(), indent=4).splitlines()
        self._writer.add_text("settings", "\n".join(f"    {line}" for line in settings))

    def _write(self, scalars: dict[str, float | None], *, flush: bool = True) -> None:
        if self._writer is None:
            return
        for name, value in scalars.items():
            if value is not None:
                self._writer.add_scalar(name, value, self._step)
        if flush:
            self._writer.flush()
