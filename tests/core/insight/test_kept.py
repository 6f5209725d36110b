"""What is kept on the disk of what takes long to find out."""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers.small_models import untrained_model

from zen_digits.core.insight import kept
from zen_digits.core.insight.kept import FOLDER, Kept, find_kept, keep
from zen_digits.core.models.model_file import TrainedModel

SOMETHING = Kept({"points": np.arange(6, dtype=np.float16).reshape(2, 3)}, ["a", "b"])


@pytest.fixture
def model() -> TrainedModel:
    return untrained_model()


def test_it_is_found_for_the_same_network_and_data_only(
    model: TrainedModel, own_data_folder: Path
) -> None:
    assert find_kept("map", model, "mnist") is None
    keep("map", model, "mnist", SOMETHING)
    found = find_kept("map", untrained_model(), "mnist")
    assert found is not None
    assert found.value == ["a", "b"]
    np.testing.assert_array_equal(found.arrays["points"], SOMETHING.arrays["points"])
    assert find_kept("map", model, "letters") is None
    assert find_kept("neighbours", model, "mnist") is None
    model.weights["layers.1.bias"][0] += 1
    assert find_kept("map", model, "mnist") is None


def test_what_changes_answers_is_another_network(
    model: TrainedModel, own_data_folder: Path
) -> None:
    keep("map", model, "mnist", SOMETHING)
    for change in ({"mean": 0.2}, {"sd": 0.2}, {"label_names": tuple("abcdefghij")}):
        other = TrainedModel(replace(model.card, **change), model.weights)
        assert find_kept("map", other, "mnist") is None
    known_better = TrainedModel(replace(model.card, test_accuracy=0.9), model.weights)
    assert find_kept("map", known_better, "mnist") is not None


def test_what_was_used_longest_ago_makes_room(
    model: TrainedModel, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "_MOST_BYTES", 1000)
    for number, data in enumerate("abc"):  # of about 150 bytes each
        keep("map", model, data, SOMETHING)
        for path in (own_data_folder / FOLDER).iterdir():
            if path.stat().st_mtime > 1e9:
                os.utime(path, (number, number))
    assert find_kept("map", model, "a") is not None  # the latest used from now on
    large = Kept({"points": np.zeros(700, np.uint8)}, None)
    keep("map", model, "large", large)
    assert [data for data in "abc" if find_kept("map", model, data)] == ["a"]
    assert find_kept("map", model, "large") is not None
    keep("map", model, "too large", Kept({"points": np.zeros(1000, np.uint8)}, None))
    assert find_kept("map", model, "too large") is None
    assert find_kept("map", model, "large") is not None


def test_a_damaged_file_is_as_if_it_were_not_there(
    model: TrainedModel, own_data_folder: Path
) -> None:
    keep("map", model, "mnist", SOMETHING)
    (path,) = (own_data_folder / FOLDER).iterdir()
    content = path.read_bytes()
    for damaged in (b"", content[:40], content[:-4], b"x" * 500):
        path.write_bytes(damaged)
        assert find_kept("map", model, "mnist") is None


def test_where_nothing_can_be_written_nothing_is_kept(
    model: TrainedModel, own_data_folder: Path
) -> None:
    own_data_folder.mkdir(parents=True, exist_ok=True)
    (own_data_folder / FOLDER).write_text("in the way")
    keep("map", model, "mnist", SOMETHING)
    assert find_kept("map", model, "mnist") is None
