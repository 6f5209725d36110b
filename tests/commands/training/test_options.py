"""The options of ``zen-digits train``: one for each setting."""

import argparse
import re
from collections.abc import Sequence

import pytest
from helpers.command_line import refused

from zen_digits.commands.training.options import add_arguments, config_from, given_settings
from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.config.training_config import TrainingConfig


def parsed(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return parser.parse_args(words)


def help_text() -> str:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return " ".join(parser.format_help().split())


def test_every_setting_has_its_option() -> None:
    options = set(re.findall(r"--[a-z0-9-]+", help_text()))
    wanted = {setting.option for setting in SETTINGS.values() if setting.on_command_line}
    others = {"--help", "--preset", "--resume", "--out", "--tensorboard", "--json", "--repeat",
              "--sweep", "--processes", "--more-epochs"}  # fmt: skip
    assert options == wanted | others | {"--no-augmentation"}


def test_help_writes_bounds_in_full() -> None:
    for bounds in ("(0 to 2147483647)", "(0 to 0.99999)", "(0 to 45°)", "(a share, 0 to 0.5)"):
        assert bounds in help_text()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], PRESETS["balanced"]),
        (["--preset", "best"], PRESETS["best"]),
        (["--architecture", "lstm"], starting_point("lstm")),
    ],
)
def test_a_run_begins_with_a_preset_or_starting_point(
    words: Sequence[str], expected: TrainingConfig
) -> None:
    assert config_from(parsed(*words)) == expected


def test_given_settings_change_the_preset() -> None:
    options = parsed(
        "--preset", "quick", "--batch-size", "64", "--l1", "1e-6", "--no-augmentation",
        "--data", "/letters", "--json",
    )  # fmt: skip
    given = {"batch_size": 64, "l1": 1e-6, "augmentation": False, "dataset": "/letters"}
    assert given_settings(options) == given
    config = config_from(options)
    assert {name: getattr(config, name) for name in given} == given
    assert config.learning_rate == PRESETS["quick"].learning_rate


def test_a_value_out_of_bounds_is_refused() -> None:
    message = refused("train", "--seed", "2147483648")
    assert "The seed must be between 0 and 2147483647, not 2147483648." in message
