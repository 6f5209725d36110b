"""What cannot be done with the runs that are selected, and why."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from zen_digits.core.runs.record import RunRecord


def obstacles(runs: Sequence[RunRecord], *, training: bool) -> dict[str, str]:
    """A sentence for each button by its object's name; empty where it can be pressed.

    ``training`` is whether a run is running.
    """
    train = _training(runs, training=training)
    return {
        "rename_run_button": _renaming(runs),
        "delete_run_button": _deletion(runs),
        "train_again_button": train,
        "new_seed_button": train,
        "use_network_button": _use(runs),
        "export_runs_button": "",
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunObstacles", text)


def _not_one(runs: Sequence[RunRecord]) -> str:
    return "" if len(runs) == 1 else _tr("Select one run")


def _renaming(runs: Sequence[RunRecord]) -> str:
    if not _not_one(runs) and runs[0].taught:
        return _tr("It is called as the hand; rename that on the page Teach")
    return _not_one(runs)


def _deletion(runs: Sequence[RunRecord]) -> str:
    if any(run.taught for run in runs):
        return _tr("It belongs to a hand; go back on the page Teach, or delete the hand there")
    if any(run.state == "running" for run in runs):
        return _tr("A run cannot be deleted while it is running; stop it first")
    return "" if runs else _tr("Select runs")


def _training(runs: Sequence[RunRecord], *, training: bool) -> str:
    if training:
        return _tr("A run is running; stop it first")
    if not _not_one(runs) and runs[0].taught:
        return _tr("It was learned from drawings; press Learn on the page Teach")
    return _not_one(runs) or _damage(runs[0])


def _use(runs: Sequence[RunRecord]) -> str:
    if not _not_one(runs) and not runs[0].has_model:
        return _tr("It learned nothing, or is still running")
    return _not_one(runs) or _damage(runs[0])


def _damage(run: RunRecord) -> str:
    return _tr("The run is damaged") if run.config is None and not run.taught else ""
