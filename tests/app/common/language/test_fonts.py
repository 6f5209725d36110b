"""Fonts for the scripts of languages."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from zen_digits.app.common.language.fonts import has_font, line_height
from zen_digits.app.common.language.languages import name_of, use_language


@pytest.mark.usefixtures("qapp")
def test_a_language_without_a_font_is_named_in_letters_that_can_be_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chinese = QFontDatabase.WritingSystem.SimplifiedChinese
    monkeypatch.setattr(
        QFontDatabase, "families", lambda script: [] if script == chinese else ["Noto Sans"]
    )
    assert [has_font(code) for code in ("zh_CN", "ja", "de")] == [False, True, True]
    assert name_of("zh_CN") == "Chinese: no font here has its script"
    assert name_of("ja") == "日本語 (&J)"


@pytest.mark.usefixtures("qapp")
def test_a_line_has_room_for_the_letters_of_the_language() -> None:
    metrics = QFontMetrics(QFont())
    assert line_height(metrics) == metrics.height()
    use_language("hi")
    assert line_height(metrics) >= metrics.boundingRect("ट्रूँ कैं").height()
