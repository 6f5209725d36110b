"""What cannot be done with the runs and experiments that are selected, and why."""

from collections.abc import Sequence

from zen_digits.app.common.language.translation import translate
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


def _not_one(entries: Sequence[Entry]) -> str:
    return "" if len(entries) == 1 else translate("RunObstacles", "Select one run")


def _not_one_run(entries: Sequence[Entry]) -> str:
    if not _not_one(entries) and isinstance(entries[0], ExperimentRecord):
        return translate("RunObstacles", "It is an experiment; open it and select one of its runs")
    return _not_one(entries)


def _not_one_experiment(entries: Sequence[Entry]) -> str:
    is_one = len(entries) == 1 and isinstance(entries[0], ExperimentRecord)
    return "" if is_one else translate("RunObstacles", "Select one experiment")


def _is_taught(entry: Entry) -> bool:
    return isinstance(entry, RunRecord) and bool(entry.taught)


def _renaming(entries: Sequence[Entry]) -> str:
    if not _not_one(entries) and _is_taught(entries[0]):
        return translate("RunObstacles", "It is called as the hand; rename that on the page Teach")
    return _not_one(entries)


def _deletion(entries: Sequence[Entry]) -> str:
    if any(map(_is_taught, entries)):
        return translate(
            "RunObstacles",
            "It belongs to a hand; go back on the page Teach, or delete the hand there",
        )
    if any(entry.state == "running" for entry in entries):
        return translate(
            "RunObstacles", "A run cannot be deleted while it is running; stop it first"
        )
    return "" if entries else translate("RunObstacles", "Select runs")


def _training(entries: Sequence[Entry], *, training: bool) -> str:
    if training:
        return _busy()
    if not _not_one(entries) and _is_taught(entries[0]):
        return translate(
            "RunObstacles", "It was learned from drawings; press Learn on the page Teach"
        )
    return _not_one_run(entries) or _damage(entries[0])


def _busy() -> str:
    return translate("RunObstacles", "A run is running; stop it first")


def _use(entries: Sequence[Entry]) -> str:
    if obstacle := _not_one_run(entries):
        return obstacle
    (entry,) = entries
    if isinstance(entry, RunRecord) and not entry.has_model:
        return translate("RunObstacles", "It learned nothing, or is still running")
    return _damage(entry)


def _damage(entry: Entry) -> str:
    is_damaged = isinstance(entry, RunRecord) and entry.config is None and not entry.taught
    return translate("RunObstacles", "The run is damaged") if is_damaged else ""


def _resuming(entries: Sequence[Entry], *, training: bool) -> str:
    if obstacle := _not_one(entries):
        return obstacle
    (entry,) = entries
    if isinstance(entry, RunRecord):
        return _going_on(entry) or (_busy() if training else "")
    if entry.state == "completed":
        return translate("RunObstacles", "All of its runs have ended")
    if not entry.can_resume and entry.state != "running":
        return translate("RunObstacles", "The experiment is damaged")
    return _busy() if training or entry.state == "running" else ""


def _going_on(run: RunRecord) -> str:
    if run.taught:
        return translate(
            "RunObstacles", "It was learned from drawings; press Learn on the page Teach"
        )
    if run.state == "running":
        return _busy()
    if obstacle := _damage(run):
        return obstacle
    if run.has_diverged:
        return translate(
            "RunObstacles", "Its loss was no longer a number; train again with a smaller rate"
        )
    if not run.can_go_on:
        return translate("RunObstacles", "It kept no point to go on from; train it again")
    return ""


def _copying(entries: Sequence[Entry]) -> str:
    if obstacle := _not_one_experiment(entries):
        return obstacle
    return (
        translate("RunObstacles", "The experiment is damaged")
        if entries[0].state == "damaged"
        else ""
    )
