"""What cannot be done with the runs and experiments that are selected, and why."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from zen_digits.core.experiments.record import Entry, ExperimentRecord
from zen_digits.core.runs.record import RunRecord


def obstacles(entries: Sequence[Entry], *, training: bool) -> dict[str, str]:
    """A sentence for each button by its object's name; empty where it can be pressed.

    ``training`` is whether a run is running.
    """
    train = _training(entries, training=training)
    return {
        "rename_run_button": _renaming(entries),
        "delete_run_button": _deletion(entries),
        "train_again_button": train,
        "new_seed_button": train,
        "use_network_button": _use(entries),
        "resume_experiment_button": _resuming(entries, training=training),
        "copy_figures_button": _copying(entries),
        "export_runs_button": "",
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunObstacles", text)


def _not_one(entries: Sequence[Entry]) -> str:
    return "" if len(entries) == 1 else _tr("Select one run")


def _not_one_run(entries: Sequence[Entry]) -> str:
    if not _not_one(entries) and isinstance(entries[0], ExperimentRecord):
        return _tr("It is an experiment; open it and select one of its runs")
    return _not_one(entries)


def _not_one_experiment(entries: Sequence[Entry]) -> str:
    is_one = len(entries) == 1 and isinstance(entries[0], ExperimentRecord)
    return "" if is_one else _tr("Select one experiment")


def _is_taught(entry: Entry) -> bool:
    return isinstance(entry, RunRecord) and bool(entry.taught)


def _renaming(entries: Sequence[Entry]) -> str:
    if not _not_one(entries) and _is_taught(entries[0]):
        return _tr("It is called as the hand; rename that on the page Teach")
    return _not_one(entries)


def _deletion(entries: Sequence[Entry]) -> str:
    if any(map(_is_taught, entries)):
        return _tr("It belongs to a hand; go back on the page Teach, or delete the hand there")
    if any(entry.state == "running" for entry in entries):
        return _tr("A run cannot be deleted while it is running; stop it first")
    return "" if entries else _tr("Select runs")


def _training(entries: Sequence[Entry], *, training: bool) -> str:
    if training:
        return _busy()
    if not _not_one(entries) and _is_taught(entries[0]):
        return _tr("It was learned from drawings; press Learn on the page Teach")
    return _not_one_run(entries) or _damage(entries[0])


def _busy() -> str:
    return _tr("A run is running; stop it first")


def _use(entries: Sequence[Entry]) -> str:
    if obstacle := _not_one_run(entries):
        return obstacle
    (entry,) = entries
    if isinstance(entry, RunRecord) and not entry.has_model:
        return _tr("It learned nothing, or is still running")
    return _damage(entry)


def _damage(entry: Entry) -> str:
    is_damaged = isinstance(entry, RunRecord) and entry.config is None and not entry.taught
    return _tr("The run is damaged") if is_damaged else ""


def _resuming(entries: Sequence[Entry], *, training: bool) -> str:
    if obstacle := _not_one_experiment(entries):
        return obstacle
    (entry,) = entries
    if entry.state == "completed":
        return _tr("All of its runs have ended")
    if isinstance(entry, ExperimentRecord) and not entry.can_resume and entry.state != "running":
        return _tr("The experiment is damaged")
    return _busy() if training or entry.state == "running" else ""


def _copying(entries: Sequence[Entry]) -> str:
    if obstacle := _not_one_experiment(entries):
        return obstacle
    return _tr("The experiment is damaged") if entries[0].state == "damaged" else ""
