"""Runs in words."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from helpers.locales import in_locale

from zen_digits.app.runs.texts import (
    changes_text,
    network_text,
    setting_caption,
    setting_value,
    settings_text,
)
from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.runs.record import Change, RunRecord

QUICK = PRESETS["quick"]


def record(config: TrainingConfig | None, *changes: Change) -> RunRecord:
    date = datetime(2026, 3, 1, tzinfo=UTC)
    return RunRecord(
        Path("run"), "run", date, "completed", config, problem="damaged", changes=changes
    )


@pytest.mark.parametrize(
    ("config", "words"),
    [
        (QUICK, "Quick"),
        (replace(QUICK, seed=3, weight_decay=0.01), "Quick, weight decay 0.01, seed 3"),
        (starting_point("lstm"), "Standard"),
        (replace(starting_point("lstm"), validation_fraction=0.1), "validation 10 %"),
        (None, "damaged"),
    ],
)
def test_settings_are_a_preset_and_what_differs(config: TrainingConfig | None, words: str) -> None:
    assert settings_text(record(config)) == words


def test_changes_name_the_epoch() -> None:
    run = record(QUICK, Change(2, {"learning_rate": 0.001, "rotation": 5.0}))
    changes = [("Learning rate from epoch 2", "0.001"), ("Rotation from epoch 2", "5°")]
    assert changes_text(run) == changes


def test_what_went_on_after_its_end_says_so() -> None:
    run = record(QUICK, Change(3, {"epochs": 5, "patience": 0}))
    assert changes_text(run) == [
        ("Went on after epoch 2", "to 5 epochs, schedule stretched"),
        ("Patience from epoch 3", "0"),
    ]


def test_settings_of_later_versions_are_called_by_their_names() -> None:
    assert setting_caption("noise_of_paper") == "Noise of paper"
    assert setting_value("noise_of_paper", 0.5) == "0.5"
    assert setting_value("seed", None) == "–"


def test_a_damaged_run_has_no_network() -> None:
    assert network_text(record(QUICK)) == "Quick CNN"
    assert network_text(record(None)) == ""


def test_values_are_written_as_the_locale_does() -> None:
    with in_locale("de_DE"):
        assert (
            settings_text(record(replace(QUICK, weight_decay=0.01))) == "Quick, weight decay 0,01"
        )
        assert setting_value("validation_fraction", 1 / 12) == "8,333 %"
        assert setting_value("drawn_digits", 72_000) == "72.000"
