"""A measurement as one HTML file."""

from base64 import b64decode
from datetime import datetime
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from zen_digits.core.errors import InputError
from zen_digits.core.evaluation.deformations import DEFORMATIONS
from zen_digits.core.evaluation.rejection import Rejection
from zen_digits.core.evaluation.report.comparison import SecondNetworkReport
from zen_digits.core.evaluation.report.html_report import ReportSubject, report, save_report
from zen_digits.core.evaluation.results import Results
from zen_digits.core.evaluation.robustness import Robustness
from zen_digits.core.evaluation.two_networks import TwoNetworks
from zen_digits.core.models.model_card import ModelCard

HOSTILE = '<script>alert("1")</script>'
_VOID = {"img", "meta"}
_ELEMENTS = {
    "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "strong", "table",
    "thead", "tbody", "tr", "th", "td", "svg", "g", "rect", "text", "line", "polyline", "polygon",
    "pattern", "div", "figure", "figcaption", "img",
}  # fmt: skip
_LEADING_OUT = {"src", "href", "srcset", "action", "data", "poster", "background", "xlink:href"}


class Page(HTMLParser):
    """What a browser finds in a report: elements, their attributes and texts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.texts: list[tuple[str, str]] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.attributes += [(tag, name, value or "") for name, value in attributes]
        if tag not in _VOID:
            self.open.append(tag)
        assert tag in _ELEMENTS

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.texts.append((self.open[-1], data))

    def all(self, tag: str) -> list[str]:
        return [text for where, text in self.texts if where == tag]


def _results(names: tuple[str, ...] = ("a", "b", HOSTILE)) -> Results:
    """200 images of three classes, 20 of which are read as the next one."""
    rng = np.random.default_rng(0)
    labels = np.arange(200) % 3
    read = np.where(np.arange(200) < 20, (labels + 1) % 3, labels)
    logits = np.log(np.where(np.eye(3)[read] > 0, 0.8, 0.1)) + 0.01 * rng.normal(size=(200, 3))
    images = rng.integers(0, 256, (200, 28, 28), dtype=np.uint8)
    return Results(images, labels, logits, names, rejection=Rejection(np.arange(200.0), 50.0))


def _subject(**changes: object) -> ReportSubject:
    card = ModelCard("dense", training={"dataset": "letters & <digits>"}, epochs=3)
    given = {"network": HOSTILE, "card": card, "images": "all images of <b>", "notes": (HOSTILE,)}
    return ReportSubject(**given | changes, made=datetime(2026, 1, 2, 3, 4))  # type: ignore[arg-type]


def test_it_says_what_was_measured() -> None:
    page = Page(report(_results(), _subject(network="mine", images="test images of letters")))
    assert page.all("h1") == ["How well mine reads test images of letters"]
    assert page.all("strong") == ["90.00 %"]
    assert "With a certainty of 95 %, it is 85.06 % to 93.43 %" in page.all("p")[2]
    cells = page.all("td")
    assert cells[0] == "200: test images of letters"
    assert {"dense", "letters & <digits>", "3 epochs, 0 s"} <= set(cells)


def test_a_network_that_is_learning_has_no_card_yet() -> None:
    cells = Page(report(_results(), _subject(card=None, network="it"))).all("td")
    assert cells[:3] == ["200: all images of <b>", HOSTILE, "it"]
    assert "dense" not in cells


def test_it_has_all_figures() -> None:
    page = Page(report(_results(("a", "b", "c")), _subject()))
    numbers = page.all("text")
    assert [numbers.count(text) for text in ("60", "7", "6")] == [3, 2, 1]  # the matrix
    assert page.all("title").count("7 of a, read as b") == 1
    cells = page.all("td")[-20:]
    rates = [cells[place : place + 4] for place in range(0, 20, 4)]
    assert rates[0] == ["90.91 %", "89.55 %", "90.23 %", "67"]
    assert rates[-1][3] == "200"
    assert "Mistakes: 20" in page.all("h2")
    captions = page.all("div")
    assert len(captions) == 3 * 20
    assert captions[0] in ("a → b", "b → c", "c → a")
    assert any("answers 150 of these images" in text for text in page.all("figcaption"))


def test_names_are_shown_as_they_are() -> None:
    page = Page(report(_results(), _subject()))
    assert page.all("h1") == [f"How well {HOSTILE} reads all images of <b>"]
    assert HOSTILE in page.all("th")
    assert any(HOSTILE in text for text in page.all("title"))
    assert any(name == "alt" and HOSTILE in value for _, name, value in page.attributes)


def test_nothing_leads_out_of_the_file() -> None:
    text = report(_results(), _subject())
    leading = [each for each in Page(text).attributes if each[1] in _LEADING_OUT]
    assert len(leading) == 20
    assert all(value.startswith("data:image/png;base64,") for _, _, value in leading)
    assert not [name for _, name, _ in Page(text).attributes if name.startswith("on")]
    assert "@import" not in text
    for link in text.split("url(")[1:]:
        assert link.startswith("#hatch)")
    assert "http:" not in text
    assert "https:" not in text


def test_images_are_those_of_the_mistakes() -> None:
    results = _results()
    sources = [value for _, name, value in Page(report(results, _subject())).attributes
               if name == "src"]  # fmt: skip
    picture = Image.open(BytesIO(b64decode(sources[0].partition(",")[2])))
    np.testing.assert_array_equal(np.asarray(picture), 255 - results.images[results.mistakes()[0]])


def test_what_is_left_out_is_said() -> None:
    some = _results().subset(np.arange(200) >= 5)
    cells = Page(report(some, _subject())).all("td")
    assert cells[0] == (
        "195: all images of <b>; 5 that were marked as wrongly labelled or ambiguous are left out"
    )


def test_a_network_without_mistakes_or_a_threshold() -> None:
    images, labels = np.zeros((3, 28, 28), np.uint8), np.array([0, 1, 1])
    page = Page(report(Results(images, labels, 9 * np.eye(2)[labels], ("0", "1")), _subject()))
    assert "Mistakes: 0" in page.all("h2")
    assert not page.all("div")
    assert not any("digit score" in text for text in page.all("figcaption"))


def _second(name: str) -> SecondNetworkReport:
    """A network that mends the first ten mistakes of ``_results``, and makes two others."""
    first = _results()
    read = first.read_as.copy()
    read[:10] = first.labels[:10]
    read[30:32] = (first.labels[30:32] + 1) % 3
    logits = np.log(np.where(np.eye(3)[read] > 0, 0.8, 0.1))
    second = Results(first.images, first.labels, logits, first.label_names)
    return SecondNetworkReport(name, TwoNetworks(first, second), "It has seen them.")


def test_two_networks_are_compared() -> None:
    page = Page(report(_results(), _subject(network="one", second=_second(HOSTILE))))
    assert f"Compared with {HOSTILE}" in page.all("h2")
    assert f"96.1 % sure that {HOSTILE} is better." in page.all("p")
    assert f"{HOSTILE}: It has seen them." in page.all("p")
    assert page.all("h3") == [
        "Mended: read wrongly by the first only: 10",
        "New: read wrongly by the second only: 2",
        "Read wrongly by both: 10",
    ]
    cells = page.all("td")
    assert "94.00 %" in cells
    assert "89.81 % to 96.53 %" in cells
    captions = page.all("div")
    assert len(captions) == 3 * 20 + 4 * 22
    assert captions[0] in ("a: b → a", "b: " + HOSTILE + " → b", HOSTILE + ": a → " + HOSTILE)


def test_curves_of_deformed_images() -> None:
    hits = {name: dict.fromkeys(each.strengths, 15) for name, each in DEFORMATIONS.items()}
    curves = (("one", Robustness(20, hits)), (HOSTILE, Robustness(20, {"blur": {0.0: 20}})))
    page = Page(report(_results(), _subject(robustness=curves)))
    titles = page.all("title")
    assert titles.count(
        "one, -60 degrees clockwise: 75.0 % read rightly (95 % sure: 53.1 % to 88.8 %)"
    )
    assert sum(title.startswith("one, ") for title in titles) == 49
    assert sum(title.startswith(f"{HOSTILE}, ") for title in titles) == 1
    assert "Hidden" not in "".join(page.all("figcaption"))
    assert [f" {name}" for name in ("one", HOSTILE)] == page.all("p")[-3:-1]


def test_without_them_nothing_is_said_of_them() -> None:
    text = report(_results(), _subject())
    assert "Compared" not in text
    assert "deformed" not in text


def test_it_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    save_report(tmp_path / "r.html", _results(), _subject(network="\udce9"))  # not UTF-8
    assert (tmp_path / "r.html").read_text("utf-8").endswith("</html>\n")
    with pytest.raises(InputError):
        save_report(tmp_path, _results(), _subject())
