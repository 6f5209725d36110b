"""Settings that have no effect beside others."""

from dataclasses import replace
from typing import Any

import pytest
from helpers.settings import choices_of
from helpers.small_runs import SMALL, run, weights

from zen_digits.core.config.effects import (
    DEPENDENT,
    check_swept,
    has_effect,
    why_without_effect,
)
from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.settings import AUGMENTATIONS, SETTINGS
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError

PLAIN = TrainingConfig()
TAUGHT = replace(PLAIN, distillation=0.5)
SQUARES = replace(TAUGHT, loss="mean_squared_error")
PARTS = replace(PLAIN, drawn_digits=5)
WITHOUT: list[tuple[str, TrainingConfig, str]] = [
    *((name, PLAIN, "Switch augmentation on to use this.") for name in AUGMENTATIONS),
    ("momentum", replace(PLAIN, optimizer="sgd"), "This optimizer has no momentum."),
    ("momentum", replace(PLAIN, optimizer="adagrad"), "This optimizer has no momentum."),
    ("second_momentum", replace(PLAIN, optimizer="muon"), "has no second momentum."),
    ("distillation", SQUARES, "Only cross-entropy uses this."),
    ("label_smoothing", SQUARES, "Only cross-entropy uses this."),
    ("label_smoothing", TAUGHT, "Distillation takes its place."),
    ("activation", replace(PLAIN, architecture="lstm"), "cells have their own."),
    ("towers", PLAIN, "This network has no towers."),
    ("drawn_parts", PLAIN, "Without synthetic images and several epochs"),
    ("drawn_parts", replace(PARTS, epochs=1), "Without synthetic images and several epochs"),
    ("patience", replace(PLAIN, validation_fraction=0.0), "No images are held out"),
]
WITH = [
    *((name, replace(PLAIN, augmentation=True)) for name in AUGMENTATIONS),
    *(("momentum", replace(PLAIN, optimizer=o)) for o in ("adam", "adamw", "sgd_momentum", "muon")),
    *(("second_momentum", replace(PLAIN, optimizer=o)) for o in ("adam", "adamw")),
    ("distillation", PLAIN),
    ("label_smoothing", PLAIN),
    ("activation", PLAIN),
    *(("towers", replace(PLAIN, architecture=name)) for name in ("vgg", "best")),
    ("drawn_parts", PARTS),
    ("drawn_parts", replace(PLAIN, drawn_negatives=5)),
    ("patience", PLAIN),
    ("patience", replace(PLAIN, validation_fraction=0.0, dataset="/letters")),
]
OTHER: dict[str, Any] = {
    "patience": 1, "drawn_parts": 2, "towers": 2, "label_smoothing": 0.5, "distillation": 1.0
}  # fmt: skip


@pytest.mark.parametrize(("name", "config", "reason"), WITHOUT)
def test_what_has_no_effect_says_why(name: str, config: TrainingConfig, reason: str) -> None:
    assert reason in why_without_effect(name, config)
    assert not has_effect(name, config)


@pytest.mark.parametrize(("name", "config"), WITH)
def test_what_has_an_effect_has_no_such_reason(name: str, config: TrainingConfig) -> None:
    assert has_effect(name, config)
    assert why_without_effect(name, config) == ""


def test_each_such_setting_is_tried() -> None:
    assert {name for name, *_ in WITHOUT} == {name for name, _ in WITH} == DEPENDENT


@pytest.mark.parametrize("architecture", choices_of("architecture"))
def test_what_needs_no_other_setting_always_has_an_effect(architecture: str) -> None:
    config = starting_point(architecture)
    assert all(has_effect(name, config) for name in SETTINGS.keys() - DEPENDENT)


@pytest.mark.parametrize(
    ("name", "config"),
    [(name, config) for name, config, _ in WITHOUT if name != "activation"],  # it cannot be another
)
def test_another_value_without_effect_trains_the_same_network(
    name: str, config: TrainingConfig
) -> None:
    given = {
        each: getattr(config, each)
        for each in ("optimizer", "loss", "distillation", "drawn_digits")
    }
    held_out = min(config.validation_fraction, SMALL.validation_fraction)
    one = given | {"epochs": config.epochs if config.epochs == 1 else 2}
    one |= {"validation_fraction": held_out, "learning_rate": 0.01}
    other = one | {name: OTHER.get(name, 0.25)}
    assert replace(SMALL, **one) != replace(SMALL, **other)
    assert weights(run(**one)).equal(weights(run(**other)))


@pytest.mark.parametrize(("name", "config", "_"), WITHOUT)
def test_sweeping_it_is_refused_with_its_name_and_a_way_out(
    name: str, config: TrainingConfig, _: str
) -> None:
    with pytest.raises(InputError) as refused:
        check_swept(name, [config, config])
    sentence = str(refused.value)
    assert sentence.startswith(f"Sweeping the {SETTINGS[name].words} changes nothing")
    assert sentence.endswith(", or sweep another setting.")


def test_sweeping_what_has_an_effect_in_one_run_is_allowed() -> None:
    both = [PRESETS["quick"], PRESETS["balanced"]]
    check_swept("towers", both)
    check_swept("rotation", both)
    with pytest.raises(InputError, match="the towers"):
        check_swept("towers", both[:1])
