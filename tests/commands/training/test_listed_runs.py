"""``train --resume -``: runs that are named on standard input."""

import json
from io import StringIO
from pathlib import Path

import pytest
from helpers.command_line import refused, zen_digits
from helpers.dataset_files import write_small_mnist
from helpers.run_folders import begun_run
from helpers.small_runs import SMALL

from zen_digits.commands.training import parts
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.runs.record import read_run


@pytest.fixture
def begun(tmp_path: Path) -> list[Path]:
    """Two runs that have not been trained yet."""
    data = str(write_small_mnist(tmp_path / "mnist"))
    config = TrainingConfig(**(SMALL.to_dict() | {"epochs": 1, "dataset": data}))
    return [begun_run(config) for _ in range(2)]


def listed(monkeypatch: pytest.MonkeyPatch, *names: str) -> list[dict[str, object]]:
    """What is left of runs with these names, and the exit code last."""
    monkeypatch.setattr("sys.stdin", StringIO("".join(f"{name}\n" for name in names)))
    done = zen_digits("train", "--resume", "-", "--json")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    left = [line for line in lines if line["event"] == "run_left"]
    return [*left, {"code": done.returncode, "error": done.stderr}]


def test_each_is_trained_and_left_and_images_are_loaded_once(
    begun: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[object] = []
    load = parts.load_images
    monkeypatch.setattr(
        "zen_digits.commands.training.listed_runs.load_images",
        lambda *options: loaded.append(options) or load(*options),
    )
    *left, end = listed(monkeypatch, *(path.name for path in begun))
    assert [line["run"] for line in left] == [path.name for path in begun]
    assert end["code"] == 0
    assert [read_run(path).state for path in begun] == ["completed", "completed"]
    assert len(loaded) == 1


def test_one_that_cannot_be_trained_does_not_keep_others_from_it(
    begun: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, end = listed(monkeypatch, "tea", begun[0].name)
    assert (first["run"], first["code"]) == ("tea", 2)
    assert (second["code"], end["code"]) == (0, 2)
    assert "There is no run 'tea'" in str(end["error"])


def test_it_has_no_other_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", StringIO("tea\n"))
    assert "leave out --epochs" in refused("train", "--resume", "-", "--epochs", "2")
