"""Training from Python: events, own images, files of networks."""

from pathlib import Path

import numpy as np
import pytest
from helpers.small_models import untrained_model

from zen_digits import InputError, TrainingConfig, load_model, save_model, train
from zen_digits.core.training.events import BatchDone, EpochDone, RunEnded, RunStarted

CONFIG = TrainingConfig(
    architecture="dense", epochs=2, learning_rate=0.01, validation_fraction=0.25
)


def lines() -> tuple[np.ndarray, list[int]]:
    """Upright and level lines of many kinds of ink, labelled 1 and 2."""
    images = np.zeros((120, 28, 28), np.uint8)
    for number in range(60):
        images[number, 4:24, 12:16] = images[60 + number, 12:16, 4:24] = 255 - number
    return images, [1] * 60 + [2] * 60


def test_own_images_are_learned_from_and_events_tell_of_it() -> None:
    events = list(train(CONFIG, lines()))
    kinds = [type(event) for event in events]
    assert kinds.index(RunStarted) < kinds.index(BatchDone) < kinds.index(EpochDone)
    assert kinds.count(EpochDone) == 2
    ended = events[-1]
    assert isinstance(ended, RunEnded)
    assert ended.reason == "completed"
    assert ended.model is not None
    assert ended.model.card.label_names == ("1", "2")
    assert ended.test_accuracy == ended.model.card.test_accuracy == 1.0


def test_the_same_config_gives_the_same_network() -> None:
    first, second = ([*train(CONFIG, lines())][-1] for _ in range(2))
    assert isinstance(first, RunEnded)
    assert isinstance(second, RunEnded)
    assert first.model is not None
    assert second.model is not None
    for name, values in first.model.weights.items():
        assert np.array_equal(values, second.model.weights[name])


def test_nothing_is_written(own_data_folder: Path) -> None:
    for event in train(CONFIG, lines()):
        if isinstance(event, BatchDone):
            break
    assert not own_data_folder.exists()


def test_a_dataset_of_the_config_is_loaded(tmp_path: Path) -> None:
    images, labels = lines()
    rows = ("".join(f",{v}" for v in image.ravel()) for image in images)
    text = "".join(f"{label}{row}\n" for label, row in zip(labels, rows, strict=True))
    (tmp_path / "lines.csv").write_text(text)
    config = TrainingConfig(architecture="dense", epochs=1, dataset=str(tmp_path / "lines.csv"))
    ended = [*train(config)][-1]
    assert isinstance(ended, RunEnded)
    assert ended.reason == "completed"


@pytest.mark.parametrize(
    ("images", "labels", "said"),
    [
        (np.zeros((3, 28, 28)), [1, 2, 3], "Images of float64 and shape (3, 28, 28)"),
        (np.zeros((3, 20, 20), np.uint8), [1, 2, 3], "shape (3, 20, 20)"),
        (np.zeros((3, 28, 28), np.uint8), [1], "with 1 labels"),
        (np.zeros((3, 28, 28), np.uint8), [1, 1, 1], "has 1 class"),
    ],
)
def test_what_cannot_be_trained_on_is_named(
    images: np.ndarray, labels: list[int], said: str
) -> None:
    with pytest.raises(InputError) as raised:
        next(iter(train(CONFIG, (images, labels))))
    assert said in str(raised.value)


def test_networks_are_kept_in_files(tmp_path: Path) -> None:
    model = untrained_model()
    save_model(str(tmp_path / "own.zendigits"), model)
    assert load_model(tmp_path / "own.zendigits").card == model.card
