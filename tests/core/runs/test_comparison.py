from dataclasses import replace

from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.settings import MAX_SEED
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.runs.comparison import (
    differences,
    effective_settings,
    nearest_start,
    untried_seed,
)

PLAIN = TrainingConfig()


def test_differences_hold_each_value() -> None:
    configs = [PLAIN, replace(PLAIN, batch_size=64), replace(PLAIN, batch_size=64, seed=3)]
    assert differences(configs) == {"batch_size": (32, 64, 64), "seed": (0, 0, 3)}
    assert differences([PLAIN, PLAIN]) == {}


def test_settings_that_are_off_make_no_difference() -> None:
    assert differences([PLAIN, replace(PLAIN, rotation=20.0, drawn_parts=3)]) == {}
    plain = replace(PLAIN, optimizer="sgd")
    assert differences([plain, replace(plain, momentum=0.5, towers=3)]) == {}
    assert "rotation" not in effective_settings(PLAIN)
    turned = replace(PLAIN, augmentation=True, rotation=20.0)
    assert differences([PLAIN, turned])["rotation"] == (None, 20.0)


def test_the_nearest_preset_is_found() -> None:
    assert nearest_start(PRESETS["balanced"]) == ("balanced", {})
    assert nearest_start(replace(PRESETS["quick"], seed=4)) == ("quick", {"seed": 4})
    assert nearest_start(replace(PLAIN, epochs=6)) == ("", {"epochs": 6})
    assert nearest_start(replace(starting_point("lstm"), batch_size=7)) == ("", {"batch_size": 7})


def test_an_untried_seed_is_new_for_these_settings() -> None:
    others = [replace(PLAIN, seed=1), replace(PLAIN, seed=5), replace(PLAIN, epochs=9, seed=70)]
    assert untried_seed(PLAIN, others) == 6
    assert untried_seed(replace(PLAIN, seed=9), others) == 10
    assert untried_seed(replace(PLAIN, seed=MAX_SEED), []) == 0
