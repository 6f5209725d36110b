"""Run folders that a stranger made: read, or refused in a sentence; no other file changes."""

import json
import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest
from helpers.mutations import mutate_text
from helpers.run_folders import completed_run, interrupted_run

from zen_digits.core.errors import InputError
from zen_digits.core.runs.edit import delete_run, set_title, write_table
from zen_digits.core.runs.folder import RunFolder, dismiss
from zen_digits.core.runs.record import RunReader, interrupted_runs, read_run
from zen_digits.core.runs.storage import read_config, read_events, runs_folder

NAMES = ("config.json", "events.jsonl", "checkpoint.pt", "model.zendigits", "title.txt")


@pytest.fixture
def path() -> Path:
    return interrupted_run()


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A file of the user's, outside the folder of runs."""
    (tmp_path / "mine.txt").write_text("precious")
    return tmp_path / "mine.txt"


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_written_through_a_link(path: Path, elsewhere: Path, name: str) -> None:
    (path / name).rename(path / "old") if (path / name).exists() else None
    (path / name).symlink_to(elsewhere)
    for change in (RunFolder.reopen, dismiss):
        with pytest.raises(InputError, match="is a link to another place"):
            change(path)
    if name == "title.txt":
        for title in ("new", ""):
            with pytest.raises(InputError, match="is a link to another place"):
                set_title(path, title)
    assert elsewhere.read_text() == "precious"
    delete_run(path)
    assert elsewhere.read_text() == "precious"
    assert not path.exists()


def test_a_lock_that_is_a_link_is_not_followed(path: Path, elsewhere: Path) -> None:
    (path / ".lock").unlink(missing_ok=True)
    (path / ".lock").symlink_to(elsewhere)
    assert read_run(path).state == "interrupted"
    with pytest.raises(InputError, match="is a link to another place"):
        RunFolder.reopen(path)
    delete_run(path)
    assert elsewhere.read_text() == "precious"


def test_of_a_run_that_is_a_link_the_link_is_deleted(path: Path, tmp_path: Path) -> None:
    path.rename(tmp_path / "kept")
    path.symlink_to(tmp_path / "kept", target_is_directory=True)
    assert [run.path for run in RunReader().read()] == [path]
    delete_run(path)
    assert not os.path.lexists(path)
    assert read_events(tmp_path / "kept")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
@pytest.mark.parametrize("name", NAMES)
def test_a_pipe_in_place_of_a_file_is_not_waited_for(path: Path, name: str) -> None:
    (path / name).unlink(missing_ok=True)
    os.mkfifo(path / name)
    assert stat.S_ISFIFO((path / name).stat().st_mode)
    assert read_run(path).path == path
    RunReader().read()
    interrupted_runs()
    with suppress(InputError):
        RunFolder.reopen(path).close()


def with_epochs(config: dict, epochs: str) -> str:
    return json.dumps(config).replace('"epochs": 2', f'"epochs": {epochs}')


CONFIGS: dict[str, Callable[[dict], str]] = {
    "an integer of 400 digits": lambda c: with_epochs(c, "9" * 400),
    "of 10,000 digits": lambda c: with_epochs(c, "9" * 10_000),
    "no number": lambda c: json.dumps(c | {"learning_rate": float("nan")}),
    "too large a number": lambda c: json.dumps(c | {"learning_rate": 1e308}),
    "a list": lambda c: json.dumps([c]),
    "an unknown network": lambda c: json.dumps(c | {"architecture": "x" * 100_000}),
    "a list as a network": lambda c: json.dumps(c | {"architecture": [["cnn"]]}),
    "a long path": lambda c: json.dumps(c | {"dataset": "/" + "x" * 5000}),
    "a null character": lambda c: json.dumps(c | {"dataset": "/a\0b"}),
    "a text as a switch": lambda c: json.dumps(c | {"augmentation": "no"}),
    "depth": lambda c: "[" * 100_000,
    "megabytes": lambda c: json.dumps(c) + " " * 2**21,
}


@pytest.mark.parametrize("change", CONFIGS.values(), ids=CONFIGS)
def test_a_config_out_of_bounds_is_refused(path: Path, change: Callable[[dict], str]) -> None:
    values = json.loads((path / "config.json").read_text())
    (path / "config.json").write_text(change(values))
    with pytest.raises(InputError) as caught:
        read_config(path)
    assert len(str(caught.value)) <= 1000
    assert read_run(path).state == "damaged"
    assert interrupted_runs() == []


def test_a_dataset_whose_name_is_not_utf_8_is_kept(path: Path) -> None:
    values = json.loads((path / "config.json").read_text()) | {"dataset": "/data/\udcff"}
    (path / "config.json").write_text(json.dumps(values))
    assert read_config(path).dataset == "/data/\udcff"


def test_numbers_that_json_does_not_know_are_left_out(path: Path, tmp_path: Path) -> None:
    """Versions before this one wrote them where a validation diverged."""
    lines = (path / "events.jsonl").read_text().splitlines()
    epoch = next(line for line in lines if "epoch_done" in line)
    for text in ("NaN", "Infinity", "-Infinity", "1e999", "9" * 400):
        loss = json.loads(epoch)["validation_loss"]
        wrong = epoch.replace(f'"validation_loss": {loss}', f'"validation_loss": {text}')
        (path / "events.jsonl").write_text(f"{lines[0]}\n{wrong}\n")
        (done,) = read_run(path).epochs
        assert done.validation_loss is None
        assert done.validation_accuracy is not None
    dismiss(path)
    for line in (path / "events.jsonl").read_text().splitlines():
        json.loads(line, parse_constant=pytest.fail)
    write_table(tmp_path / "runs.csv", [read_run(path)])


def test_a_million_events_are_read_up_to_a_bound(path: Path) -> None:
    first = (path / "events.jsonl").read_text()
    (path / "events.jsonl").write_text(first + '{"event":1}\n' * 1_000_000)
    assert len(read_events(path)) == 50_000
    (path / "events.jsonl").write_text(first + '{"event":"epoch_done"}\n' * 1_000_000)  # 24 MB
    assert read_events(path) == []


def test_texts_of_events_are_short_and_can_be_shown(path: Path) -> None:
    texts = [
        {
            "event": "changed",
            "step": 1,
            "values": {"batch_size": 8},
            "note": "\x1b[2J" + "x" * 10**6,
        },
        {"event": "changed", "step": 1, "values": {"batch_size": "x", "<b>": 1}, "note": ["x"]},
        {"event": "run_ended", "reason": "failed", "error": "a\nb\x00" + "y" * 10**6},
    ]
    with (path / "events.jsonl").open("a") as file:
        file.writelines(f"{json.dumps(event)}\n" for event in texts)
    run = read_run(path)
    assert run.problem.startswith("a\\nb\\x00y")
    assert len(run.problem) == 1000
    assert [change.values for change in run.changes] == [{"batch_size": 8}, {}]
    with RunFolder.reopen(path) as folder:
        assert [len(change.note) for change in folder.changes()] == [1000, 0]
        assert folder.current_config.batch_size == 8


def test_a_change_of_what_never_changes_in_a_run_is_not_followed(path: Path) -> None:
    change = {
        "event": "changed",
        "step": 1,
        "values": {"architecture": "lstm", "activation": "relu"},
    }
    with (path / "events.jsonl").open("a") as file:
        file.write(json.dumps(change) + "\n")
    with RunFolder.reopen(path) as folder:
        assert folder.current_config == folder.config


@pytest.mark.parametrize("seconds", [2**40, 2**55, -(2**40)])
def test_a_time_that_no_calendar_has_is_no_fault(path: Path, seconds: int) -> None:
    path = path.rename(path.with_name("a copy"))
    for file in (path, path / "config.json", path / "checkpoint.pt"):
        with suppress(OSError, OverflowError):  # some systems have no such time
            os.utime(file, (seconds, seconds))
    assert [run.path for run in RunReader().read()] == [path]
    interrupted_runs()


@pytest.mark.skipif(os.name == "nt", reason="Windows has only names that are text")
def test_a_name_that_is_not_text_can_be_shown_and_exported(path: Path, tmp_path: Path) -> None:
    path = path.rename(path.with_name("a\nb\x1b[2J\udcff"))
    (run,) = RunReader().read()
    assert run.title == "a\\nb\\x1b[2J\\udcff"
    write_table(tmp_path / "runs.csv", [run])
    assert run.title in (tmp_path / "runs.csv").read_text(encoding="utf-8")
    delete_run(path)


def test_mutated_folders_are_read_or_refused_in_one_sentence() -> None:
    rng, samples = Random(0), [interrupted_run(), completed_run()]
    files = [path / name for path in samples for name in ("config.json", "events.jsonl")]
    whole = {file: file.read_bytes() for file in files}
    outcomes = {"read": 0, "refused": 0}
    for _ in range(150):
        file = rng.choice(files)
        file.write_bytes(mutate_text(whole[file], rng))
        run = read_run(file.parent)
        str([run.training_curve("loss", over) for over in ("epochs", "seconds")])
        write_table(runs_folder() / "table.csv", [run])
        try:
            with RunFolder.reopen(file.parent) as folder:
                str((folder.current_config, folder.changes(), folder.epochs()))
            outcomes["read"] += 1
        except InputError:
            outcomes["refused"] += 1
        file.write_bytes(whole[file])
    assert min(outcomes.values()) > 20, outcomes
