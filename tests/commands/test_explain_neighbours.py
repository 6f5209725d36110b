"""``zen-digits explain --neighbours``."""

import json
from pathlib import Path

import pytest
from helpers.command_line import refused, zen_digits
from helpers.dataset_files import load, write_ink_set
from helpers.drawings import DIGITS
from helpers.small_models import untrained_model
from helpers.small_runs import small_mnist

from zen_digits.core.data.dataset import Dataset
from zen_digits.core.data.load import finish
from zen_digits.core.ink.ink_file import Drawing, write_ink
from zen_digits.core.insight.neighbours import index_of, keep_index
from zen_digits.core.insight.packed_sets import MNIST_TRAINING, load_training_set
from zen_digits.core.models.model_file import save_model
from zen_digits.core.reading.predictor import open_predictor


@pytest.fixture
def seven(tmp_path: Path) -> Path:
    path = tmp_path / "seven.jsonl"
    write_ink(path, [Drawing(DIGITS["7"], "7")])
    return path


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """An ink file with six of each digit."""
    return write_ink_set(tmp_path / "digits.jsonl", 6)


def _told(*arguments: object) -> dict[str, object]:
    return json.loads(zen_digits("explain", *arguments, "--json").stdout)


def test_the_nearest_training_images_are_named(seven: Path, data: Path) -> None:
    near = _told(seven, "--data", data, "--neighbours", 3)["neighbours"]
    assert isinstance(near, list)
    assert [each["label"] for each in near] == ["7"] * 3
    assert [sorted(each) for each in near] == [["distance", "index", "label"]] * 3
    distances = [each["distance"] for each in near]
    assert distances == sorted(distances)
    dataset = load(data)
    for each in near:
        assert dataset.label_names[dataset.train.labels[each["index"]]] == "7"
    line = zen_digits("explain", seven, "--data", data).stdout.splitlines()[-1]
    assert line.startswith("Nearest training images: 7 (no. ")
    assert line.count("distance") == 5


def test_mnist_is_looked_at_only_when_that_is_asked_for(seven: Path) -> None:
    assert _told(seven)["neighbours"] is None
    assert _told(seven, "--neighbours", 0)["neighbours"] is None
    assert "Nearest" not in zen_digits("explain", seven).stdout


def test_what_has_been_looked_at_is_named_without_being_asked_for(seven: Path) -> None:
    part, model = small_mnist().train, open_predictor().model
    training = finish(load_training_set("/some", dataset=Dataset(part, part)))
    keep_index(finish(index_of(model, training)), model, MNIST_TRAINING)
    near = _told(seven)["neighbours"]
    assert isinstance(near, list)
    assert [each["label"] for each in near] == ["7"] * 5
    assert _told(seven, "--neighbours", 0)["neighbours"] is None


def test_the_data_that_the_network_has_learned_from_is_asked_for(
    seven: Path, tmp_path: Path
) -> None:
    model = tmp_path / "letters.zendigits"
    save_model(model, untrained_model(training={"dataset": "letters.csv"}))
    said = refused("explain", seven, "--model", model, "--neighbours", 5)
    assert "name the data that it has learned from" in said
    assert "must be 0 or more" in refused("explain", seven, "--neighbours", -1)
    assert "cannot be found" in refused("explain", seven, "--data", tmp_path / "nowhere")
