"""What becomes of a run that is complete, and is trained for more epochs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.runs.event_format import EventJson, number
from zen_digits.core.runs.storage import LAST, has_checkpoint
from zen_digits.core.training.events import Checkpointed


def check_can_go_on(path: Path, end: EventJson, more_epochs: int) -> None:
    """Raise InputError where a run with this ``end`` can neither be resumed nor trained on.

    An ``end`` without values is that of a run which has not ended.
    """
    is_complete = end.get("reason") == "completed"
    if end.get("diverged"):
        raise InputError(
            f"The run {path.name} cannot go on: its loss is no longer a finite number; "
            "train again with a smaller learning rate."
        )
    if is_complete and not more_epochs:
        raise InputError(
            f"The run {path.name} is complete; train it for --more-epochs, or train again."
        )
    if more_epochs and not is_complete:
        raise InputError(f"The run {path.name} is not complete; resume it first.")
    if more_epochs and not os.path.isfile(path / LAST):
        raise InputError(
            f"The run {path.name} kept no point to go on from; train again with more epochs."
        )


def is_complete(path: Path) -> bool:
    """Whether a run has ended with all of its epochs, and kept a point to go on from."""
    return os.path.isfile(path / LAST) and not has_checkpoint(path)


def remember_test(checkpoint: Checkpointed, end: EventJson) -> None:
    """Note in the checkpoint of a run's last epoch what its network read of the test images.

    It counts for the run as long as no later epoch is better. Another ``end``, or one that is
    damaged, says nothing of it.
    """
    best, accuracy = checkpoint.state.get("best"), number(end, "test_accuracy")
    is_its_end = number(end, "epochs") == checkpoint.epochs
    if isinstance(best, dict) and is_its_end and accuracy is not None and 0 <= accuracy <= 1:
        best["test_accuracy"] = float(accuracy)


def stretched(config: TrainingConfig, done: int, more_epochs: int) -> dict[str, Any]:
    """The settings that change where a run goes on after ``done`` epochs.

    All of its schedule lies over all of its epochs then: of one that has fallen to 0 after two
    epochs, the third takes the last third. Early stopping would perhaps end it at once: so many
    epochs were asked for.
    """
    values = {"epochs": done + more_epochs, "patience": 0}
    return {name: value for name, value in values.items() if value != getattr(config, name)}
