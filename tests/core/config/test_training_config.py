import json
import re
from dataclasses import replace

import pytest

from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.setting_types import Choice, Flag, Integer, Number
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError

NUMBERS = [s.name for s in SETTINGS.values() if isinstance(s, Integer | Number)]
CHOICES = [s.name for s in SETTINGS.values() if isinstance(s, Choice)]


@pytest.mark.parametrize("config", PRESETS.values(), ids=PRESETS.keys())
def test_json_round_trip(config: TrainingConfig) -> None:
    assert TrainingConfig.from_dict(json.loads(json.dumps(config.to_dict()))) == config


def test_unknown_names_are_ignored() -> None:
    assert TrainingConfig.from_dict({"epochs": 3, "of a later version": 1}).epochs == 3


@pytest.mark.parametrize("name", NUMBERS)
@pytest.mark.parametrize("value", [-1, 1e9, 10**400, float("nan"), float("inf"), "3", None, True])
def test_impossible_numbers_are_refused_by_name(name: str, value: object) -> None:
    with pytest.raises(InputError, match=f"The {name.replace('_', ' ')} must"):
        TrainingConfig(**{name: value})  # type: ignore[arg-type]


def test_bounds_are_written_in_full() -> None:
    with pytest.raises(InputError, match="between 0 and 2147483647, not 3000000000"):
        TrainingConfig(seed=3_000_000_000)
    with pytest.raises(InputError, match=r"between 0 and 0\.99999, not 1\."):
        TrainingConfig(second_momentum=1.0)


@pytest.mark.parametrize("name", CHOICES)
@pytest.mark.parametrize("value", ["tea", [], None])
def test_an_unknown_choice_names_the_known_ones(name: str, value: object) -> None:
    with pytest.raises(
        InputError, match=f"There is no {name} {re.escape(repr(value))}; choose one of "
    ):
        TrainingConfig(**{name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize("name", [s.name for s in SETTINGS.values() if isinstance(s, Flag)])
@pytest.mark.parametrize("value", ["no", 1, None, []])
def test_a_switch_is_true_or_false(name: str, value: object) -> None:
    with pytest.raises(InputError, match=f"The {name.replace('_', ' ')} must be true or false"):
        TrainingConfig(**{name: value})  # type: ignore[arg-type]


def test_whole_numbers_must_be_whole() -> None:
    with pytest.raises(InputError, match="epochs must be a whole number"):
        TrainingConfig(epochs=1.5)  # type: ignore[arg-type]


def test_an_lstm_has_no_other_activation() -> None:
    lstm = starting_point("lstm")
    with pytest.raises(InputError, match="lstm has activations of its own"):
        replace(lstm, activation="relu")


def test_only_live_settings_change_during_a_run() -> None:
    other = TrainingConfig(batch_size=7, rotation=3.0, epochs=9, seed=1)
    assert TrainingConfig().changes_to(other) == {"batch_size": 7, "rotation": 3.0}
