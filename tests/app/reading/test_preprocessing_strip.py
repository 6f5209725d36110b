"""What a drawing becomes, step by step."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from zen_digits.app.common.language.languages import use_language
from zen_digits.app.reading.preprocessing_strip import PreprocessingStrip


@pytest.mark.parametrize("language", ["en", "hi", "ar"])
def test_captions_have_room_for_their_letters(language: str, qtbot: QtBot) -> None:
    """Which are higher in some scripts than those of the window's own font."""
    use_language(language)
    strip = PreprocessingStrip()
    qtbot.addWidget(strip)
    strip.resize(*strip.smallest(columns=4))
    strip.show()
    captions = [label for label in strip.findChildren(QLabel) if label.text()]
    assert len(captions) == 4
    assert all(label.height() >= label.sizeHint().height() for label in captions)
