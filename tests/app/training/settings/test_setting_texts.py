"""The words of settings: found by lupdate, translated, and values with their units."""

import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from zen_digits.app.training.settings.form import TrainingForm
from zen_digits.app.training.settings.setting_texts import caption, value_text
from zen_digits.core.config import settings
from zen_digits.core.config.setting_types import Choice, DatasetSetting, Integer
from zen_digits.core.config.settings import PRESET, SETTINGS

LUPDATE = Path(PySide6.__file__).parent / "lupdate"
NAMES = {"Adam", "AdamW", "SGD", "Adagrad", "Muon", "CPU", "CUDA", "Apple GPU", "ReLU", "Tanh",
         "GELU", "VGG"}  # fmt: skip
"""What is called the same in every language."""


def texts_of_the_table() -> set[str]:
    texts = set[str]()
    for setting in (PRESET, *SETTINGS.values()):
        texts |= {setting.caption, setting.explanation}
        if isinstance(setting, Choice):
            texts |= set(setting.choices.values())
        if isinstance(setting, DatasetSetting):
            texts.add(setting.mnist)
        if isinstance(setting, Integer) and setting.zero:
            texts.add(setting.zero)
    return texts - NAMES


@pytest.mark.skipif(not LUPDATE.exists(), reason="needs Qt's lupdate")
def test_lupdate_finds_every_text_of_the_table(tmp_path: Path) -> None:
    target = tmp_path / "texts.ts"
    subprocess.run([LUPDATE, settings.__file__, "-ts", target], check=True, capture_output=True)
    found = {source.text for source in ET.parse(target).iter("source")}
    assert found == texts_of_the_table()


class _Shouting(QTranslator):
    """A translation into capitals."""

    def translate(self, context: str, text: str, *_: object) -> str:
        return text.upper()


@pytest.fixture
def shouting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zen_digits.app.common.language.translation._translators", [_Shouting()])


@pytest.mark.usefixtures("shouting")
def test_the_form_is_translated_throughout(qtbot: QtBot) -> None:
    form = TrainingForm()
    qtbot.addWidget(form)
    texts = [label.text() for label in form.findChildren(QLabel)]
    for name, cell in form.cells.items():
        texts += [label.text() for label in cell.findChildren(QLabel)]
        texts += [form.editor(name).toolTip(), form.editor(name).accessibleName()]
    assert len(texts) > 90
    assert [text for text in texts if text != text.upper()] == []


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("architecture", "cnn", "Classic CNN"),
        ("architecture", "of a later version", "of a later version"),
        ("dataset", "mnist", "MNIST (included)"),
        ("dataset", "/home/me/letters", "letters"),
        ("epochs", 1000, "1000"),
        ("drawn_digits", 72_000, "72,000"),
        ("images_per_class", 2500, "2,500"),
        ("images_per_class", 0, "All"),
        ("learning_rate", 0.001, "0.001"),
        ("validation_fraction", 1 / 12, "8.333 %"),
        ("rotation", 10, "10°"),
        ("shift", 1.5, "1.5 px"),
        ("augmentation", True, "on"),
        ("mixed_precision", False, "off"),
        ("augmentation", [1], "[1]"),
    ],
)
def test_values_have_units(name: str, value: object, text: str) -> None:
    assert value_text(SETTINGS[name], value) == text


def test_captions_have_no_mnemonic() -> None:
    assert caption(SETTINGS["learning_rate"]) == "Learning rate"
