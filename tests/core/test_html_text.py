"""HTML put together from parts."""

from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from zen_digits.core.html_text import Html, document, joined, tag


def test_elements_are_nested() -> None:
    inner = tag("b", "7")
    assert (
        tag("p", "a ", inner, class_="x", data_is="y") == '<p class="x" data-is="y">a <b>7</b></p>'
    )
    assert tag("img", src="data:,", alt="") == '<img src="data:," alt="">'
    assert joined("<", Html("<br>")) == "&lt;<br>"


@given(st.text())
def test_no_text_becomes_markup(text: str) -> None:
    made = tag("p", text, title=text)
    quoted, shown = made.removeprefix('<p title="').removesuffix("</p>").split('">', 1)
    assert not set('<>"') & set(quoted)
    assert not set("<>") & set(shown)
    assert unescape(quoted) == unescape(shown) == unescape(text.replace("&", "&amp;"))


def test_a_page_loads_nothing() -> None:
    page = document("<title>", "p { color: red; }", tag("p", "text"))
    assert page.startswith("<!DOCTYPE html>\n<html")
    assert "default-src &#x27;none&#x27;" in page
    assert "<title>&lt;title&gt;</title>" in page
