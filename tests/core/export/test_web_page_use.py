"""The exported web page as somebody uses it: mouse, finger, keys, languages."""

import json
import re
from pathlib import Path

import pytest
from helpers.browser import NEEDS_BROWSER, Page
from helpers.drawings import DIGITS, SCRIBBLE, Stroke, written
from helpers.small_models import untrained_model

from zen_digits.core.export.web_page import web_page
from zen_digits.core.resources import resource_path

pytestmark = NEEDS_BROWSER
LANGUAGES = ("ar", "de", "en", "es", "fr", "hi", "ja", "pt", "zh")
_CONTROL = 2  # a modifier, in the protocol


def draw(page: Page, strokes: list[Stroke], *, touch: bool = False) -> None:
    """Draw on the canvas, 0.35 times as large."""
    left, top = corner(page)
    for stroke in strokes:
        page.press(*[(left + 0.35 * x, top + 0.35 * y) for x, y in stroke], touch=touch)


def corner(page: Page) -> tuple[float, float]:
    """A place near the upper left corner of the canvas."""
    box = page.value("document.getElementById('canvas').getBoundingClientRect().toJSON()")
    return box["left"] + 30, box["top"] + 30


def click(page: Page, name: str) -> None:
    page.value(f"document.getElementById({json.dumps(name)}).click()")


def wait_for_reading(page: Page, text: str) -> None:
    page.wait_for(f"document.getElementById('reading').textContent === {json.dumps(text)}")


def in_language(page: Page, path: Path, tag: str) -> None:
    """Open a page as a browser in that language would."""
    agent = page.value("navigator.userAgent")
    page.ask("Emulation.setUserAgentOverride", userAgent=agent, acceptLanguage=tag)
    page.open(path)


@pytest.mark.parametrize("touch", [False, True], ids=["mouse", "finger"])
def test_a_number_is_drawn_read_undone_and_cleared(page: Page, touch: bool) -> None:
    assert "it is read as you draw" in page.text("verdict")
    assert page.value("document.getElementById('undo').disabled")
    draw(page, written("741"), touch=touch)
    wait_for_reading(page, "741")
    assert "sure of the whole number. Least sure: " in page.text("verdict")
    assert page.value("document.querySelectorAll('#digits button').length") == 3
    assert page.value("document.querySelector('#bars .best').textContent").startswith("1")
    page.value("document.querySelector('#digits button').click()")
    assert page.value("document.querySelector('#bars .best').textContent").startswith("7")
    page.wait_for("document.getElementById('spoken').textContent.startsWith('741 – ')")
    click(page, "undo")
    wait_for_reading(page, "74")
    click(page, "clear")
    wait_for_reading(page, "")
    page.key("z", modifiers=_CONTROL)
    wait_for_reading(page, "74")
    assert page.value("document.getElementById('digits').hidden") is False


def test_what_is_no_digit_is_refused(page: Page) -> None:
    draw(page, SCRIBBLE)
    wait_for_reading(page, "?")
    assert page.text("verdict") == "This doesn’t look like a digit."
    assert page.text("closest").startswith("closest: ")
    assert page.value("document.querySelector('#bars .best')") is None


def test_a_digit_is_drawn_with_keys(page: Page) -> None:
    page.value("document.getElementById('canvas').focus()")
    page.key("ArrowUp")
    page.key(" ", text=" ")
    for _ in range(8):
        page.key("ArrowDown")
    page.key(" ", text=" ")
    page.key("ArrowLeft")  # draws no more
    wait_for_reading(page, "1")
    page.key("Delete")
    wait_for_reading(page, "")


def test_a_second_finger_leaves_no_ink(page: Page) -> None:
    left, top = corner(page)
    (stroke,) = DIGITS["7"]
    points = [{"x": left + x, "y": top + y, "id": 1} for x, y in stroke]
    palm = {"x": left + 200, "y": top + 200, "id": 2}
    page.ask("Input.dispatchTouchEvent", type="touchStart", touchPoints=points[:1])
    page.ask("Input.dispatchTouchEvent", type="touchStart", touchPoints=[points[0], palm])
    for point in points[1:]:
        moved = [point, {**palm, "y": palm["y"] + point["x"] / 10}]
        page.ask("Input.dispatchTouchEvent", type="touchMove", touchPoints=moved)
    page.ask("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
    wait_for_reading(page, "7")


@pytest.mark.parametrize(
    ("tag", "language", "direction"),
    [("de-AT", "de-AT", "ltr"), ("ar", "ar", "rtl"), ("nl", "en", "ltr")],
)
def test_the_page_speaks_the_language_of_the_browser(
    page: Page, shipped: Path, tag: str, language: str, direction: str
) -> None:
    in_language(page, shipped, tag)
    try:
        root = page.value("[document.documentElement.lang, document.documentElement.dir]")
        assert root == [language, direction]
        undo = {"de-AT": "Rückgängig", "ar": "تراجع", "en": "Undo"}[language]
        assert page.text("undo") == undo
        draw(page, written("47"))
        wait_for_reading(page, "47")
    finally:
        in_language(page, shipped, "en-GB")


def test_every_language_has_all_texts_with_the_same_places(page: Page) -> None:
    texts = page.value("TEXTS")
    assert sorted(texts) == sorted(LANGUAGES)
    for tag, own in texts.items():
        assert list(own) == list(texts["en"]), tag
        for name, text in own.items():
            assert sorted(places(text)) == sorted(places(texts["en"][name])), (tag, name)


def places(text: str) -> list[str]:
    return [text[index : index + 3] for index in range(len(text)) if text[index] == "{"]


def test_other_labels_are_read_as_a_whole(browser: Page, tmp_path: Path) -> None:
    model = untrained_model("dense", "abcdefghijklmno", test_accuracy=0.8765)
    (tmp_path / "page.html").write_text(web_page("Letters", model), encoding="utf-8")
    browser.open(tmp_path / "page.html")
    assert browser.text("verdict") == "Draw something; it is read as you draw."
    assert "Letters" in browser.text("network")
    assert "87.65%" in browser.text("network")
    assert browser.value("document.querySelectorAll('#bars li').length") == 10
    draw(browser, written("47"))
    browser.wait_for("/^[a-o]$/.test(document.getElementById('reading').textContent)")


def test_the_script_has_no_unused_part() -> None:
    files = [path.read_text("utf-8") for path in resource_path("browser").glob("*/*.js")]
    script = "\n".join(files)
    names = {
        line.split("(")[0].split()[1]
        for line in script.splitlines()
        if line.startswith("function ")
    }
    assert len(names) > 80
    assert [name for name in names if len(re.findall(rf"\b{name}\b", script)) < 2] == []
