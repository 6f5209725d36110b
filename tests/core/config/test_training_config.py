import json

import pytest

from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.training_config import ARCHITECTURES, LIMITS, TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.networks import REGISTRY


@pytest.mark.parametrize("config", PRESETS.values(), ids=PRESETS.keys())
def test_a_config_survives_json(config: TrainingConfig) -> None:
    assert TrainingConfig.from_dict(json.loads(json.dumps(config.to_dict()))) == config


def test_unknown_names_are_passed_over() -> None:
    assert TrainingConfig.from_dict({"epochs": 3, "of a later version": 1}).epochs == 3


@pytest.mark.parametrize("name", LIMITS)
@pytest.mark.parametrize("value", [-1, 1e9, float("nan"), float("inf"), "3", None, True])
def test_a_number_that_cannot_be_is_refused_by_name(name: str, value: object) -> None:
    with pytest.raises(InputError, match=f"The {name.replace('_', ' ')} must"):
        TrainingConfig(**{name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["architecture", "optimizer", "loss", "schedule", "device"])
def test_a_choice_that_is_not_there_names_those_that_are(name: str) -> None:
    with pytest.raises(InputError, match=f"There is no {name} 'tea'; choose one of "):
        TrainingConfig(**{name: "tea"})


def test_whole_numbers_must_be_whole() -> None:
    with pytest.raises(InputError, match="epochs must be a whole number"):
        TrainingConfig(epochs=1.5)  # type: ignore[arg-type]


def test_every_network_can_be_named_and_has_a_starting_point() -> None:
    assert set(ARCHITECTURES) == set(REGISTRY)
    for name in ARCHITECTURES:
        assert starting_point(name).architecture == name
