"""A folder for each training run, so that what was learned is never lost."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from filelock import FileLock, Timeout

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError, reason
from zen_digits.core.files import atomic_write, make_folder
from zen_digits.core.progress import Progress
from zen_digits.core.runs.downsampling import CurveSampler
from zen_digits.core.runs.storage import (
    CHECKPOINT,
    CONFIG,
    EVENTS,
    LOCK,
    MODEL,
    MOMENT,
    epochs_of,
    event_json,
    is_number,
    read_config,
    read_events,
    runs_folder,
)
from zen_digits.core.training.events import (
    BatchDone,
    Changed,
    Checkpointed,
    EpochDone,
    Evaluating,
    Event,
    NotRecorded,
    RunEnded,
    RunStarted,
)

if TYPE_CHECKING:
    from zen_digits.core.training.session import EventStream

_PASSING = Progress | Evaluating | NotRecorded


class RunFolder:
    """Keeps a run's config, what happened (of its batches a few means), what it needs to go on, and
    the network it ended with.

    No other process can open the folder as long as this one has it.
    """

    def __init__(self, path: Path, config: TrainingConfig) -> None:
        self.path = path
        self.config = config
        self.checkpoint: Checkpointed | None = None
        """Where the run was when its folder was opened again."""
        self.batches = CurveSampler()
        self._lines: list[str] = []
        self._written = 0  # of them, on disk
        self._lock = FileLock(path / LOCK, thread_local=False)
        try:
            self._lock.acquire(timeout=MOMENT)
        except Timeout as error:
            raise InputError(
                f"The run {path.name} goes on in another window or terminal; wait until it ends."
            ) from error

    @classmethod
    def create(cls, config: TrainingConfig, parent: Path | None = None) -> RunFolder:
        """Make a folder with a new name; raises InputError where that is not allowed."""
        folder = cls(_new_folder(parent or runs_folder(), config.architecture), config)
        with atomic_write(folder.path / CONFIG) as file:
            file.write(json.dumps(config.to_dict(), indent=2).encode())
        return folder

    @classmethod
    def reopen(cls, path: Path) -> RunFolder:
        """Open the folder of a run that was interrupted, to go on from ``checkpoint``.

        That is None where the run had not come to one. Raises InputError for a folder that is none
        of a run, for a run that is complete, and for one that goes on elsewhere.
        """
        config = read_config(path)
        events = read_events(path)
        if any(event.get("reason") == "completed" for event in events):
            raise InputError(f"The run {path.name} is complete; train again for more.")
        checkpoint = _checkpoint(path / CHECKPOINT)
        folder = cls(path, config)
        folder.checkpoint = checkpoint
        folder._lines = [json.dumps(event) for event in events if folder._is_past(event)]
        return folder

    def _is_past(self, event: dict[str, Any]) -> bool:
        """Whether something happened before the checkpoint: what came after it comes again."""
        reached = self.checkpoint.step if self.checkpoint else 0
        step = event.get("step")
        return (
            event.get("event") in ("epoch_done", "changed") and is_number(step) and step <= reached
        )

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def model_path(self) -> Path:
        return self.path / MODEL

    @property
    def state(self) -> dict[str, Any] | None:
        """What ``train`` goes on from; None at the beginning."""
        return self.checkpoint.state if self.checkpoint else None

    def record(self, event: Event) -> None:
        """Keep an event that is not a passing one, with the checkpoint or the model it carries.

        Raises InputError where that cannot be written; what is missing is written the next time.
        """
        if isinstance(event, Checkpointed):
            from zen_digits.core.runs.checkpoint import save_checkpoint

            save_checkpoint(self.path / CHECKPOINT, event)
        else:
            self._lines.append(json.dumps(self._as_json(event)))
        if isinstance(event, RunEnded) and event.model is not None:
            from zen_digits.core.networks.model_file import save_model

            save_model(self.model_path, event.model)
        if self._written < len(self._lines):
            with atomic_write(self.path / EVENTS) as file:
                file.write("".join(f"{line}\n" for line in self._lines).encode())
            self._written = len(self._lines)
        if isinstance(event, RunEnded) and event.reason == "completed":
            (self.path / CHECKPOINT).unlink(missing_ok=True)

    def _as_json(self, event: Event) -> dict[str, Any]:
        """An event as it is kept: with it, where it ends something, the batches before it."""
        record = event_json(event)
        if isinstance(event, RunStarted):
            self.batches = CurveSampler(event.total_batches)
        elif isinstance(event, EpochDone | RunEnded):
            record["batches"] = self.batches.take(final=isinstance(event, RunEnded))
        return record

    def epochs(self) -> list[EpochDone]:
        """The epochs that are kept of a run that goes on."""
        return epochs_of(map(json.loads, self._lines))

    def changes(self) -> list[Changed]:
        """What was changed in a run that goes on."""
        records = map(json.loads, self._lines)
        return [
            Changed(record["step"], record["values"], str(record.get("note", "")))
            for record in records
            if record["event"] == "changed" and isinstance(record.get("values"), dict)
        ]

    @property
    def config_now(self) -> TrainingConfig:
        """The run's config with what was changed while it went on."""
        values = {name: v for change in self.changes() for name, v in change.values.items()}
        return TrainingConfig.from_dict(self.config.to_dict() | values)

    def close(self) -> None:
        """Let others open the folder."""
        self._lock.release()

    def __enter__(self) -> RunFolder:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def dismiss(path: Path) -> None:
    """Offer an interrupted run no longer; all that is kept of it stays.

    Raises InputError where its folder cannot be written.
    """
    ended = event_json(RunEnded("stopped"))
    with atomic_write(path / EVENTS) as file:
        for event in [*read_events(path), ended]:
            file.write(f"{json.dumps(event)}\n".encode())


def recorded(events: EventStream, folder: RunFolder) -> EventStream:
    """The events of a run, each kept in its folder first; checkpoints are for the folder alone.

    Where the folder cannot be written, the run goes on in memory and NotRecorded says so, once. The
    folder is closed at the end.
    """
    whole = True
    with folder, closing(events):
        for event in events:
            if isinstance(event, BatchDone):
                folder.batches.add(event)
            elif not isinstance(event, _PASSING) and not _went_not_on(event, folder):
                problem = _problem(folder, event)
                if problem and whole:
                    yield NotRecorded(problem)
                whole = not problem
            if not isinstance(event, Checkpointed):
                yield event


def _went_not_on(event: Event, folder: RunFolder) -> bool:
    """Whether a run ended before it went on, as its data are gone, say: it can be tried again."""
    return isinstance(event, RunEnded) and event.model is None and folder.checkpoint is not None


def _checkpoint(path: Path) -> Checkpointed | None:
    if not path.exists():
        return None
    from zen_digits.core.runs.checkpoint import load_checkpoint

    return load_checkpoint(path)


def _problem(folder: RunFolder, event: Event) -> str:
    try:
        folder.record(event)
    except InputError as error:
        return str(error)
    return ""


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
