"""Fonts for the scripts of languages."""

import pytest
from PySide6.QtGui import QFontDatabase

from zen_digits.app.common.language.fonts import has_font
from zen_digits.app.common.language.languages import name_of


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
