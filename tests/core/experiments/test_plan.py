"""Which runs an experiment has, and what is refused."""

from dataclasses import replace
from typing import Any

import pytest
from helpers.experiments import SHORT, small_plan

from zen_digits.core.config.settings import MAX_SEED, SETTINGS
from zen_digits.core.errors import InputError
from zen_digits.core.experiments.plan import (
    Experiment,
    Outcome,
    plan,
    swept_setting,
    swept_values,
    written,
)


def settings_of(experiment: Experiment, *names: str) -> list[tuple[Any, ...]]:
    return [tuple(getattr(p.config, name) for name in names) for p in experiment.points]


def test_a_repeated_run_gets_another_seed_each_time() -> None:
    experiment = small_plan(repeat=3, config=replace(SHORT, seed=MAX_SEED))
    assert experiment.is_repeated
    assert settings_of(experiment, "seed") == [(MAX_SEED,), (0,), (1,)]
    ((value, points),) = experiment.groups()
    assert value is None
    assert len(points) == 3


def test_all_values_come_with_one_seed_before_the_next() -> None:
    experiment = small_plan("learning_rate", [0.01, 0.001], repeat=2)
    assert settings_of(experiment, "learning_rate", "seed") == [
        (0.01, 0), (0.001, 0), (0.01, 1), (0.001, 1),
    ]  # fmt: skip
    assert experiment.values == [0.01, 0.001]
    groups = experiment.groups()
    assert [value for value, _ in groups] == [0.01, 0.001]
    assert [p.config.seed for p in groups[1][1]] == [0, 1]


def test_what_has_an_effect_with_some_of_the_settings_can_be_swept() -> None:
    augmented = replace(SHORT, augmentation=True)
    assert small_plan("rotation", [5.0, 20.0], config=augmented).values == [5.0, 20.0]
    configs = iter([SHORT, augmented])
    experiment = plan(lambda changes: replace(next(configs), **changes), "rotation", [5.0, 20.0])
    assert experiment.values == [5.0, 20.0]


def test_named_seeds_are_a_repetition() -> None:
    experiment = small_plan("seed", [7, 3])
    assert experiment.is_repeated
    assert settings_of(experiment, "seed") == [(7,), (3,)]


def test_an_experiment_is_complete_once_each_run_has_ended() -> None:
    experiment = small_plan(repeat=2)
    one = experiment.with_point(1, outcome=Outcome("failed"))
    assert (one.done, one.is_complete) == (1, False)
    both = one.with_point(0, outcome=Outcome("completed", 0.9))
    assert (both.done, both.is_complete) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ({"repeat": 0}, "1 to 500 times, not 0"),
        ({"repeat": 501}, "1 to 500 times, not 501"),
        ({"swept": "seed", "values": [1, 2], "repeat": 2}, "not both"),
        ({"swept": "epochs", "values": [1, 2], "repeat": 300}, "That makes 600 runs"),
        ({"swept": "rotation", "values": [5.0, 20.0]}, "rotation changes nothing while"),
        ({"swept": "rotation", "values": [5.0], "repeat": 3}, "rotation changes nothing while"),
        ({"swept": "epochs", "values": [1, 0]}, "epochs must be between 1 and 1000, not 0"),
    ],
)
def test_what_cannot_be_is_refused(arguments: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        small_plan(**arguments)


@pytest.mark.parametrize(
    ("name", "text", "values"),
    [
        ("learning_rate", "0.001, 1e-2,1", [0.001, 0.01, 1.0]),
        ("learning-rate", "0.5", [0.5]),
        ("images_per_class", "1,10,all", [1, 10, 0]),
        ("architecture", "dense,cnn", ["dense", "cnn"]),
        ("augmentation", "on,off", [True, False]),
        ("epochs", "3", [3]),
    ],
)
def test_values_are_read_as_their_setting_has_them(name: str, text: str, values: list[Any]) -> None:
    setting = swept_setting(name)
    assert swept_values(setting, text) == values
    again = ",".join(written(setting, value) for value in values)
    assert swept_values(setting, again) == values


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("learning_rate", "0.1,fast", "must be a number, not 'fast'"),
        ("learning_rate", "0.1,", "must be a number, not ''"),
        ("learning_rate", "nan", "must be between"),
        ("learning_rate", "0.1,11", "must be between 1e-06 and 10, not 11"),
        ("epochs", "1.5", "must be a whole number, not '1.5'"),
        ("augmentation", "maybe", "can be on or off, not 'maybe'"),
        ("architecture", "dense,alexnet", "There is no architecture 'alexnet'"),
        ("dropout", "0.1,0.2,0.10", "0.1 is there twice"),
    ],
)
def test_values_that_are_not_allowed_are_refused(name: str, text: str, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        swept_values(SETTINGS[name], text)


@pytest.mark.parametrize("name", ["lr", "", "preset"])
def test_an_unknown_setting_is_refused(name: str) -> None:
    with pytest.raises(InputError, match="There is no setting"):
        swept_setting(name)


@pytest.mark.parametrize("name", ["dataset", "orientation", "polarity"])
def test_the_images_are_the_same_for_all_runs(name: str) -> None:
    with pytest.raises(InputError, match="learn from the same data"):
        swept_setting(name)
