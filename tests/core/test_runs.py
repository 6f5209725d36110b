import json
from pathlib import Path

import pytest
from small import SMALL, small_mnist

from zen_digits.core.config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.events import RunEnded
from zen_digits.core.model_file import load_model
from zen_digits.core.runs import RunFolder, event_record
from zen_digits.core.training import train


def test_a_run_leaves_its_config_its_story_and_its_network(own_data_folder: Path) -> None:
    folder = RunFolder(SMALL)
    for event in train(SMALL, small_mnist()):
        folder.record(event)
    assert folder.path.parent == own_data_folder / "runs"
    config = json.loads((folder.path / "config.json").read_text())
    assert TrainingConfig.from_dict(config) == SMALL
    lines = (folder.path / "events.jsonl").read_text().splitlines()
    kinds = [json.loads(line)["event"] for line in lines]
    assert kinds == ["run_started", "epoch_done", "epoch_done", "run_ended"]
    assert (
        load_model(folder.model_path).card.test_accuracy == json.loads(lines[-1])["test_accuracy"]
    )


def test_two_runs_in_one_second_have_two_folders() -> None:
    assert len({RunFolder(SMALL).name for _ in range(3)}) == 3


def test_a_failed_run_says_why() -> None:
    record = event_record(RunEnded("failed", error=ValueError("odd")))
    assert record["reason"] == "failed"
    assert record["error"] == "odd"


def test_a_data_folder_that_cannot_be_made_is_named(own_data_folder: Path) -> None:
    own_data_folder.write_text("a file is in the way")
    with pytest.raises(InputError, match="cannot be created"):
        RunFolder(SMALL)
