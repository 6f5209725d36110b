"""Doubtful settings."""

from dataclasses import replace

import pytest
from helpers.settings import choices_of
from hypothesis import given
from hypothesis import strategies as st

from zen_digits.core.config.hints import Hint, Surroundings, hints, usual_learning_rate
from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.training_config import TrainingConfig

QUICK = PRESETS["quick"]
GPUS = [None, frozenset[str](), frozenset({"cuda"}), frozenset({"mps"})]


def kinds(config: TrainingConfig, around: Surroundings | None = None) -> dict[str, str]:
    return {hint.setting: hint.kind for hint in hints(config, around or Surroundings())}


@pytest.mark.parametrize("gpus", GPUS)
def test_what_is_recommended_gives_no_hint(gpus: frozenset[str] | None) -> None:
    around = Surroundings(gpus=gpus)
    for config in [*PRESETS.values(), *map(starting_point, choices_of("architecture"))]:
        assert hints(config, around) == []
        for optimizer in choices_of("optimizer"):
            other = replace(config, optimizer=optimizer, weight_decay=0.0)
            assert hints(replace(other, learning_rate=usual_learning_rate(other)), around) == []


DOUBTFUL = [
    ({"learning_rate": 0.5}, "learning_rate", "rate_high"),
    ({"learning_rate": 0.001}, "learning_rate", "rate_low"),
    ({"batch_size": 8192}, "batch_size", "batch_large"),
    ({"architecture": "transformer"}, "epochs", "epochs_few"),
    ({"epochs": 300}, "epochs", "epochs_many"),
    ({"patience": 5, "validation_fraction": 0.0}, "validation_fraction", "nothing_validated"),
    ({"dropout": 0.4}, "dropout", "dropout_small_network"),
    ({"dropout": 0.6, "architecture": "cnn", "learning_rate": 1e-3}, "dropout", "dropout_high"),
    ({"momentum": 0.99}, "momentum", "momentum_high"),
    ({"weight_decay": 0.1}, "weight_decay", "decay_high"),
    ({"l1": 0.01}, "l1", "l1_high"),
    ({"label_smoothing": 0.4}, "label_smoothing", "smoothing_high"),
    ({"distillation": 0.5, "dataset": "/letters"}, "distillation", "no_answers"),
    ({"distillation": 0.5, "polarity": "inverted"}, "distillation", "no_answers"),
    ({"augmentation": True, "rotation": 45.0}, "rotation", "rotation_large"),
    ({"augmentation": True, "shift": 6.0}, "shift", "shift_large"),
    ({"augmentation": True, "crop": 0.4}, "crop", "crop_large"),
]


@pytest.mark.parametrize(("changes", "setting", "kind"), DOUBTFUL)
def test_what_is_doubtful_gives_one_hint_that_mends_it(
    changes: dict[str, object], setting: str, kind: str
) -> None:
    config = replace(QUICK, **changes)  # type: ignore[arg-type]
    found = {hint.setting: hint for hint in hints(config, Surroundings())}
    assert found[setting].kind == kind
    mended = replace(config, **{setting: found[setting].suggested})
    assert kinds(mended).get(setting) is None


def test_the_size_of_the_set_decides_on_batches() -> None:
    few = Surroundings(images=300)
    assert hints(QUICK, few)[0] == Hint("batch_size", "batch_large", 8, 2)
    assert kinds(replace(QUICK, batch_size=300), few) == {"batch_size": "batch_beyond_images"}
    assert kinds(replace(QUICK, batch_size=16), few) == {"epochs": "steps_few"}
    assert kinds(replace(QUICK, batch_size=16, epochs=10), few) == {}
    assert kinds(replace(QUICK, batch_size=8192), Surroundings(images=None)) == {}


def test_few_images_of_a_class_are_a_small_set() -> None:
    few = replace(QUICK, images_per_class=10)
    assert kinds(few) == {"batch_size": "batch_beyond_images"}
    assert kinds(few, Surroundings(images=300)) == kinds(few)
    letters = Surroundings(classes=10_000)
    assert kinds(few, letters) == {}
    assert kinds(replace(few, batch_size=8, epochs=300)) == {}


def test_the_device_is_doubted_only_where_the_gpus_are_known() -> None:
    resnet = replace(starting_point("resnet"), device="cpu")
    card, none = Surroundings(gpus=frozenset({"cuda"})), Surroundings(gpus=frozenset())
    assert kinds(resnet, card) == {"device": "gpu_idle"}
    assert kinds(replace(PRESETS["thorough"], device="cpu"), card) == {"device": "gpu_idle"}
    assert kinds(resnet, none) == kinds(resnet) == {}
    assert kinds(replace(QUICK, device="cpu"), card) == {}
    assert kinds(replace(QUICK, device="mps"), card) == {"device": "no_such_gpu"}
    assert kinds(replace(QUICK, device="cuda"), card) == {}
    assert kinds(replace(QUICK, device="cuda")) == {}


def test_augmentations_that_are_off_are_not_doubted() -> None:
    assert kinds(replace(QUICK, rotation=45.0, shift=8.0, crop=0.5)) == {}


@given(
    st.sampled_from(sorted(choices_of("architecture"))),
    st.sampled_from(sorted(choices_of("optimizer"))),
    st.integers(1, 8192),
    st.integers(1, 1000),
    st.floats(1e-6, 10),
    st.one_of(st.none(), st.integers(1, 100_000)),
)
def test_taking_all_suggestions_ends(
    architecture: str, optimizer: str, batch: int, epochs: int, rate: float, images: int | None
) -> None:
    config = replace(
        starting_point(architecture), optimizer=optimizer, batch_size=batch, epochs=epochs,
        learning_rate=rate,
    )  # fmt: skip
    around = Surroundings(images)
    for _ in range(4):
        config = replace(config, **{hint.setting: hint.suggested for hint in hints(config, around)})
    assert hints(config, around) == []
