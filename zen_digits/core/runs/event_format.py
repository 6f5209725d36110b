"""A run's events as JSON, and what can be read from it about the run.

The only module that knows what an event looks like in a run's file. Whatever in it is damaged is
left out. Imports nothing heavy: the window lists runs before torch is loaded.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields
from itertools import pairwise
from typing import Any

from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.errors import InputError, printable, shortened
from zen_digits.core.training.events import (
    BatchDone,
    Changed,
    DivergedError,
    EpochDone,
    Event,
    RunEnded,
    RunStarted,
    ThreadsChanged,
)

EventJson = dict[str, Any]
EVENT_NAMES: dict[type, str] = {
    RunStarted: "run_started",
    EpochDone: "epoch_done",
    Changed: "changed",
    ThreadsChanged: "threads_changed",
    RunEnded: "run_ended",
}
"""What each event is called in a run's file and in what ``train --json`` prints."""
BATCHES = "batches"
"""The event that holds the batches between two epochs' ends, at a checkpoint; and its values."""
CURVE_POINTS = 250
"""At most this many for a whole run."""
_MOST_POINTS = 10_000  # of a run that was resumed and changed often
CURVE_COLUMNS = ("step", "loss", "accuracy", "seconds")
_TOO_LARGE = 1e40  # beyond what any loss can be
_LONGEST_TEXT = 1000
_OPTIONAL = {"validation_loss", "validation_accuracy"}


def event_json(event: Event) -> EventJson:
    """An event as JSON can hold it: its name under "event", then its values.

    Only for events in ``EVENT_NAMES``; others are never written.
    """
    values: dict[str, Any]
    if isinstance(event, RunEnded):
        values = {
            "reason": event.reason,
            "epochs": event.epochs,
            "train_seconds": round(event.train_seconds, 3),
            "test_accuracy": event.test_accuracy,
        }
        if event.error is not None:
            values["error"] = str(event.error) or repr(event.error)
            values["diverged"] = isinstance(event.error, DivergedError)
    else:
        values = asdict(event)
    return {"event": EVENT_NAMES[type(event)], **{n: _finite(v) for n, v in values.items()}}


def _finite(value: Any) -> Any:
    """None for a number that JSON cannot hold."""
    return None if isinstance(value, float) and not math.isfinite(value) else value


def is_named(event: EventJson, kind: type) -> bool:
    """Whether JSON is that of an event of this class."""
    return event.get("event") == EVENT_NAMES[kind]


def number(event: EventJson, name: str) -> float | None:
    """A value of an event where it is a finite number that arithmetic can take."""
    value: Any = event.get(name)
    is_number = type(value) in (int, float) and abs(value) < _TOO_LARGE  # False for NaN
    return value if is_number else None


def epochs_in(events: Iterable[EventJson]) -> list[EpochDone]:
    """The epochs that were completed."""
    names = [field.name for field in fields(EpochDone)]
    found = []
    for event in events:
        values: dict[str, Any] = {name: number(event, name) for name in names}
        missing = {name for name, value in values.items() if value is None}
        if is_named(event, EpochDone) and missing <= _OPTIONAL:
            found.append(EpochDone(**values))
    return found


def changes_in(events: Iterable[EventJson]) -> list[Changed]:
    """The changes of settings while the run was running."""
    found = []
    for event in events:
        step, values = number(event, "step"), event.get("values")
        if is_named(event, Changed) and step is not None and isinstance(values, dict):
            known = {n: v for n, v in values.items() if n in SETTINGS and _is_allowed(n, v)}
            found.append(Changed(step, known, _text(event, "note")))  # type: ignore[arg-type]
    return found


def _is_allowed(name: str, value: Any) -> bool:
    try:
        SETTINGS[name].check(value)
    except InputError:
        return False
    return True


def problem_in(end: EventJson) -> str:
    """Why a run failed; "" where it did not."""
    return _text(end, "error")


def _text(event: EventJson, name: str) -> str:
    """A text of an event as it can be shown; "" where there is none."""
    value = event.get(name)
    return shortened(printable(value), _LONGEST_TEXT) if isinstance(value, str) else ""


def end_in(events: Sequence[EventJson]) -> EventJson | None:
    """The last end of a run, which may have been resumed after an earlier one."""
    return next((event for event in reversed(events) if is_named(event, RunEnded)), None)


def batches_in(events: Iterable[EventJson]) -> dict[str, array[float]]:
    """The downsampled batches of all events, in ``CURVE_COLUMNS``; {} where there are none.

    Those of an event are left out where they are no numbers or do not follow those before them.
    """
    whole = {name: array("d") for name in CURVE_COLUMNS}
    for event in events:
        columns = _columns(event)
        steps = [*whole["step"][-1:], *columns["step"]] if columns else []
        if columns and steps[0] >= 1 and all(a <= b for a, b in pairwise(steps)):
            for name in CURVE_COLUMNS:
                whole[name].extend(columns[name])
        if len(whole["step"]) > _MOST_POINTS:
            break
    return whole if whole["step"] else {}


def _columns(event: EventJson) -> dict[str, array[float]]:
    """The batches of an event; {} where it has none, or others than such numbers."""
    try:
        columns = {name: array("d", event[BATCHES][name]) for name in CURVE_COLUMNS}
    except (KeyError, TypeError, ValueError, OverflowError):
        return {}
    lengths = {len(column) for column in columns.values()}
    known = all(abs(value) < _TOO_LARGE for column in columns.values() for value in column)
    return columns if known and len(lengths) == 1 and 0 < max(lengths) <= _MOST_POINTS else {}


def batches_per_epoch_in(events: Iterable[EventJson], epochs: Sequence[EpochDone]) -> float:
    """The number that the run started with; else that of its first epoch."""
    for event in events:
        count = number(event, "batches_per_epoch")
        if count is not None and count > 0:
            return count
    count = epochs[0].step / epochs[0].epoch if epochs and epochs[0].epoch > 0 else 1.0
    return count if count > 0 else 1.0


class CurveSampler:
    """Means of loss and accuracy over every few batches, each at its last batch."""

    def __init__(self, total_batches: int = CURVE_POINTS) -> None:
        self._every = math.ceil(total_batches / CURVE_POINTS)
        self._waiting: list[BatchDone] = []
        self._points: list[tuple[float, ...]] = []

    def add(self, batch: BatchDone) -> None:
        self._waiting.append(batch)
        if batch.step % self._every == 0:
            self._make_point()

    def take(self, *, final: bool = False) -> dict[str, list[float]]:
        """The points since the last call, in ``CURVE_COLUMNS``; {} where there are none.

        Batches too few for a point wait for the next call, unless this is the ``final`` one.
        """
        if final and self._waiting:
            self._make_point()
        columns = [list(column) for column in zip(*self._points, strict=True)]
        self._points = []
        return dict(zip(CURVE_COLUMNS, columns, strict=True)) if columns else {}

    def _make_point(self) -> None:
        last, count = self._waiting[-1], len(self._waiting)
        loss = sum(batch.loss for batch in self._waiting) / count
        accuracy = sum(batch.accuracy for batch in self._waiting) / count
        values = (loss, accuracy, last.train_seconds)
        self._points.append((last.step, *(float(f"{value:.6g}") for value in values)))
        self._waiting = []
