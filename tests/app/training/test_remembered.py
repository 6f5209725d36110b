"""The training page from one start to the next."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.user_actions import find
from pytestqt.qtbot import QtBot

from zen_digits.app.main import create_window
from zen_digits.app.training.remembered import remembered_config
from zen_digits.app.window import MainWindow
from zen_digits.core.config.presets import PRESETS
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.json_text import to_text


def started(qtbot: QtBot) -> MainWindow:
    window = create_window(load_now=False)
    qtbot.addWidget(window)
    return window


def test_the_page_is_as_it_was_left(qtbot: QtBot) -> None:
    before = started(qtbot)
    assert not find(before, "settings_button").isChecked()  # type: ignore[attr-defined]
    config = replace(PRESETS["balanced"], learning_rate=1.23456789e-3, dropout=0.1, seed=7)
    before.training_panel.form.show_config(config)
    for name in ("settings_button", "log_check", "error_check"):
        find(before, name).setChecked(True)  # type: ignore[attr-defined]
    before.close()
    again = started(qtbot)
    assert again.training_panel.form.config() == config
    for name in ("settings_button", "log_check", "error_check"):
        assert find(again, name).isChecked()  # type: ignore[attr-defined]
    again.training_panel.form.apply_preset("best")
    again.close()
    last = started(qtbot)
    assert find(last, "preset_combo").currentData() == "best"  # type: ignore[attr-defined]
    last.close()


@pytest.mark.parametrize(
    "kept",
    ["", "{", "[]", '{"epochs": "many"}', '{"epochs": -1}', '{"architecture": ["cnn"]}',
     '{"learning_rate": 1e999}', 7, {"epochs": 3}],
)  # fmt: skip
def test_what_is_broken_is_as_good_as_nothing(
    qtbot: QtBot, own_data_folder: Path, kept: object
) -> None:
    own_data_folder.mkdir()
    (own_data_folder / "settings.json").write_text(json.dumps({"training": kept}))
    window = started(qtbot)
    assert window.training_panel.form.config() == PRESETS["quick"]
    window.close()


def test_older_and_newer_versions_are_understood() -> None:
    assert remembered_config('{"epochs": 3, "of_a_later_version": 1}') == TrainingConfig(epochs=3)


def test_data_that_are_gone_give_way_to_mnist(tmp_path: Path) -> None:
    own = replace(PRESETS["quick"], dataset=str(tmp_path), orientation="swapped", epochs=4)
    assert remembered_config(to_text(own.to_dict())) == own
    gone = replace(own, dataset=str(tmp_path / "gone"))
    assert remembered_config(to_text(gone.to_dict())) == replace(PRESETS["quick"], epochs=4)
