"""What a user does with recorded runs: rename, delete, export as a table."""

import os
import shutil
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.csv_file import write_csv
from zen_digits.core.errors import InputError, printable, reason
from zen_digits.core.files import atomic_write, delete_file
from zen_digits.core.runs.record import RunRecord
from zen_digits.core.runs.storage import (
    LOCK,
    TITLE,
    RunInUseError,
    check_no_link,
    clean_title,
    locked,
)

_RESULTS = (
    "title", "run", "date", "state", "epochs_done", "train_seconds",
    "test_accuracy", "validation_accuracy",
)  # fmt: skip
_LINEAGE = (
    "base", "drawings", "others", "right_before", "right_after", "mnist_before", "mnist_after",
    "non_digits_before", "non_digits_after",
)  # fmt: skip


def set_title(path: Path, title: str) -> None:
    """Give a run a title; without one it goes by the name of its folder again.

    The folder keeps its name, by which ``train --resume`` finds it. Raises InputError where the
    folder cannot be written.
    """
    file, title = path / TITLE, clean_title(title)
    check_no_link(file)
    if title and title != path.name:
        atomic_write(file, f"{title}\n".encode())
        return
    delete_file(file)


def delete_run(path: Path, kind: str = "run") -> None:
    """Remove a run's folder; raises InputError where it is running, or cannot be removed.

    ``kind`` is what the folder is of, in a word. Where links lead stays as it is, be they in the
    folder or in its place.
    """
    try:
        if os.path.islink(path / LOCK):  # no program of ours made it
            os.unlink(path / LOCK)
        with locked(path, kind):
            if os.path.islink(path):
                os.unlink(path)
                return
            for entry in path.iterdir():
                if entry.name != LOCK:
                    _remove(entry)
        shutil.rmtree(path)
    except RunInUseError as error:
        raise InputError(
            f"The {kind} {path.name} is running; stop it before you delete it."
        ) from error
    except OSError as error:
        raise InputError(
            f"{path} cannot be deleted ({reason(error)}); check its permissions."
        ) from error


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def write_table(path: Path, runs: Iterable[RunRecord]) -> None:
    """Write the results and settings of runs as CSV, and the lineage of what was learned from
    drawings; raises InputError where that fails."""
    settings = [field.name for field in fields(TrainingConfig)]
    columns = (*settings, *_LINEAGE)
    rows: list[tuple[object, ...]] = [(*_RESULTS, *columns)]
    for run in runs:
        values = run.config.to_dict() if run.config else run.taught
        name, date = printable(run.path.name), run.date.isoformat(sep=" ", timespec="seconds")
        results = (
            run.title, name, date, run.state,
            len(run.epochs), run.train_seconds, run.test_accuracy, run.validation_accuracy,
        )  # fmt: skip
        rows.append((*results, *(values.get(name) for name in columns)))
    write_csv(path, rows)
