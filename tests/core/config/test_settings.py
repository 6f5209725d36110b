from dataclasses import MISSING, fields

import pytest
from helpers.settings import choices_of

from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.setting_types import Choice, Setting
from zen_digits.core.config.settings import GROUPS, LIVE, PRESET, SETTINGS
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.networks import REGISTRY


def test_every_field_of_a_config_has_exactly_one_setting() -> None:
    rows = [setting.name for group in GROUPS.values() for setting in group]
    assert sorted(rows) == sorted(field.name for field in fields(TrainingConfig))


@pytest.mark.parametrize("setting", [PRESET, *SETTINGS.values()], ids=lambda s: s.name)
def test_every_setting_has_its_words(setting: Setting) -> None:
    assert setting.caption
    assert setting.explanation.endswith(".")
    if isinstance(setting, Choice):
        assert all(setting.choices.values())


def test_every_default_is_allowed() -> None:
    for field in fields(TrainingConfig):
        assert field.default is not MISSING
        SETTINGS[field.name].check(field.default)


def test_presets_have_names() -> None:
    assert list(PRESET.choices) == [*PRESETS, "custom"]


def test_every_network_has_a_name_and_a_starting_point() -> None:
    assert set(choices_of("architecture")) == set(REGISTRY)
    for name in choices_of("architecture"):
        assert starting_point(name).architecture == name


def test_what_can_be_changed_during_a_run() -> None:
    augmentation = {setting.name for setting in GROUPS["augmentation"]}
    assert set(LIVE) == {"learning_rate", "batch_size"} | augmentation
