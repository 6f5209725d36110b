"""A folder for each training run, so that what was learned is never lost."""

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from zen_digits.core.config import TrainingConfig
from zen_digits.core.errors import InputError, reason
from zen_digits.core.events import BatchDone, Evaluating, Event, Preparing, RunEnded
from zen_digits.core.files import data_folder, make_folder, replacing


class RunFolder:
    """Keeps a run's config, what happened but for single batches, and the network it ended with."""

    def __init__(self, config: TrainingConfig, parent: Path | None = None) -> None:
        """Make a folder with a new name; raises InputError where that is not allowed."""
        self.path = _new_folder(parent or data_folder() / "runs", config.architecture)
        with replacing(self.path / "config.json") as file:
            file.write(json.dumps(config.to_dict(), indent=2).encode())

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def model_path(self) -> Path:
        return self.path / "model.zendigits"

    def record(self, event: Event) -> None:
        """Append an event to ``events.jsonl`` and keep the model that comes with the last one."""
        if isinstance(event, Preparing | BatchDone | Evaluating):
            return
        if isinstance(event, RunEnded) and event.model is not None:
            from zen_digits.core.model_file import save_model

            save_model(self.model_path, event.model)
        self._append(event_record(event))

    def _append(self, record: dict[str, Any]) -> None:
        path = self.path / "events.jsonl"
        try:
            with path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(record) + "\n")
        except OSError as error:
            raise InputError(
                f"{path} cannot be written ({reason(error)}); make room or give access to it."
            ) from error


def event_record(event: Event) -> dict[str, Any]:
    """An event as JSON can hold it: its kind under "event", then its figures."""
    kind = "".join(f"_{c.lower()}" if c.isupper() else c for c in type(event).__name__)[1:]
    if isinstance(event, RunEnded):
        figures: dict[str, Any] = {
            "reason": event.reason,
            "epochs": event.epochs,
            "train_seconds": round(event.train_seconds, 3),
            "test_accuracy": event.test_accuracy,
        }
        if event.error is not None:
            figures["error"] = str(event.error)
    else:
        figures = asdict(event)
    return {"event": kind, **figures}


def _new_folder(parent: Path, architecture: str) -> Path:
    stem = f"{datetime.now():%Y-%m-%d_%H-%M-%S}_{architecture}"
    make_folder(parent)
    for number in range(1, 1000):
        path = parent / (stem if number == 1 else f"{stem}_{number}")
        try:
            path.mkdir()
        except FileExistsError:
            continue
        except OSError as error:
            raise InputError(
                f"The folder {path} cannot be created ({reason(error)}); make room or give access."
            ) from error
        return path
    raise InputError(f"There are too many runs named {stem} in {parent}; remove some.")
