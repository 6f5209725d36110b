"""What keeps its own direction in a text from right to left."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from zen_digits.app.common import numbers
from zen_digits.app.common.language.core_words import in_words
from zen_digits.app.common.language.direction import isolated, left_to_right, plain
from zen_digits.app.common.language.languages import use_language
from zen_digits.app.common.language.live_text import made
from zen_digits.app.common.language.phrases import as_name

_RUN = "2026-11-27_06-22-22_cnn"


@pytest.fixture
def arabic() -> None:
    """The window speaks Arabic; a fixture of all tests of the window undoes it."""
    use_language("ar")


def _on_screen(text: str) -> str:
    """The letters of a text in a line from right to left, as they stand from left to right."""
    layout = QTextLayout(text, QFont("DejaVu Sans"))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    runs = line.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll)
    places = {
        letter: point.x()
        for run in runs
        for letter, point in zip(run.stringIndexes(), run.positions(), strict=True)
    }
    return plain("".join(text[letter] for letter in sorted(places, key=lambda one: places[one])))


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize("value", [_RUN, "Ctrl++", "(7)", "−η·Σ = 0.5", "C:\\data\\a.csv", "5 → 6"])
def test_what_is_filled_in_is_not_turned_around(value: str) -> None:
    text = made(lambda: "الملف {0}: تالف").format(value)
    assert value in _on_screen(text)


@pytest.mark.usefixtures("arabic")
def test_shares_stand_as_they_are_written() -> None:
    share = numbers.percent_or_bound(1.0)
    assert plain(share) == "> 99.9%"
    assert "> 99.9%" in _on_screen(f"الثقة {share} هنا")
    assert "12.5%" in _on_screen(f"من {numbers.percent(0.125, 1)} إلى")


@pytest.mark.usefixtures("arabic")
def test_a_name_alone() -> None:
    assert _on_screen(as_name(_RUN)) == _RUN
    assert _on_screen(_RUN) != _RUN


@pytest.mark.usefixtures("arabic")
def test_an_error_names_a_file_as_it_is_called() -> None:
    assert _RUN in _on_screen(in_words(f"{_RUN} is not text; fix or remove it."))


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize(
    "text", ["", "7", "1,234.5", "جرّة واحدة", "*.csv *.zip", "\u2066> 9%\u2069"]
)
def test_what_needs_no_isolation_has_none(text: str) -> None:
    assert isolated(text) == text


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", ["en", "de", "ja"])
def test_other_languages_have_no_marks(language: str) -> None:
    use_language(language)
    assert [isolated(_RUN), left_to_right("> 99 %")] == [_RUN, "> 99 %"]


def test_other_programs_get_none() -> None:
    assert plain("\u2068a\u2069 \u200e5%\u200f") == "a 5%"


@pytest.mark.usefixtures("arabic")
def test_digits_are_those_that_are_read() -> None:
    assert numbers.count(1_234_567) == "1,234,567"
    assert plain(numbers.decimal(-0.5, 2)) == "-0.50"
    assert QLocale().zeroDigit() == "0"
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
