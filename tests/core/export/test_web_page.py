"""The exported web page, in a real browser."""

import base64
import hashlib
import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from helpers.browser import NEEDS_BROWSER, Page
from helpers.drawings import (
    BARRED_FIVE,
    BARRED_SEVEN,
    DIGITS,
    SCRIBBLE,
    Stroke,
    arc,
    scaled,
    side_by_side,
    written,
)
from helpers.page_reading import read_in_page
from helpers.small_models import untrained_model
from helpers.small_runs import mnist_test
from helpers.taught_models import taught_model

from zen_digits.core.errors import InputError
from zen_digits.core.export.folding import folded
from zen_digits.core.export.rounding import with_rounded_weights
from zen_digits.core.export.web_page import export_web_page, web_page
from zen_digits.core.ink.trajectory import trajectory
from zen_digits.core.models.graph import onnx_file
from zen_digits.core.models.model_file import TrainedModel, load_model
from zen_digits.core.models.reading_graph import IMAGES, IMAGES_INFO, reading_graph
from zen_digits.core.models.session import open_session
from zen_digits.core.models.taught_strokes import TaughtStrokes
from zen_digits.core.networks import REGISTRY
from zen_digits.core.reading.number_reader import read_all
from zen_digits.core.reading.predictor import Predictor, open_predictor, shipped_model_path
from zen_digits.core.resources import resource_path


def in_one_stroke(number: str, gap: float) -> list[Stroke]:
    return [[point for stroke in written(number, gap) for point in stroke]]


def in_two_lines(upper: str, lower: str, down: float) -> list[Stroke]:
    return [*written(upper), *scaled(written(lower), 1, dy=down)]


def with_small_zero(number: str, across: float, down: float) -> list[Stroke]:
    right = max(x for stroke in written(number) for x, _ in stroke)
    return [*written(number), *scaled(DIGITS["0"], 0.36, dx=right + across, dy=down)]


DRAWN: list[list[Stroke]] = [
    *DIGITS.values(),
    BARRED_FIVE,
    BARRED_SEVEN,
    SCRIBBLE,
    [[(30, 30)]],
    written("2026"),
    written("90", gap=2),
    written("3148507", gap=8),
    side_by_side(15, BARRED_FIVE, BARRED_SEVEN, DIGITS["4"]),
    [arc(50, 60, 40, 40, 0, 360), *written("17")],
    [arc(50, 60, 60, 40, 0, 360)],
    [[*DIGITS["1"][0], (70, 140), *((x + 90, y) for x, y in DIGITS["1"][0])]],
    *(in_one_stroke(*each) for each in (("208", 60), ("892", 76), ("600", 112), ("823", 87))),
    *(in_two_lines(*each) for each in (("12", "34", 300), ("169", "02", 107), ("42", "538", 117))),
    *(with_small_zero(*each) for each in (("45", -20, 50), ("45", -10, 90), ("46", -10, 50))),
    [*written("18"), [(0, 165), (60, 168), (140, 165)]],
    [*written("15"), [(155, 100), (185, 102), (190, 96), (157, 98)]],
]
"""Digits, numbers, what is none, numbers in one stroke, in two lines and with a small 0, an
underline, and a dash."""


def test_export_writes_a_small_page_and_tells_how_it_reads(tmp_path: Path) -> None:
    report = export_web_page(tmp_path / "page.html", "Mine", load_model(shipped_model_path()))
    assert report.bytes == (tmp_path / "page.html").stat().st_size < 1_500_000
    assert report.agreement >= 0.999
    quick = web_page("Quick", untrained_model("quick", outputs=11))
    assert len(quick.encode()) < 200_000


def test_a_network_that_rounding_spoils_is_not_written(tmp_path: Path) -> None:
    model = untrained_model()
    model.weights["layers.3.weight"][:, 0] = 1e4  # all others become 0
    model.weights["layers.1.weight"][0] = 0
    model.weights["layers.1.bias"][0] = -1
    with pytest.raises(InputError, match=r"With its weights rounded .* export an \.onnx file"):
        export_web_page(tmp_path / "page.html", "Mine", model)
    assert not (tmp_path / "page.html").exists()


def test_the_page_is_one_file_that_runs_its_own_script_alone() -> None:
    html = web_page("</script>&<b>@SCRIPT@", untrained_model())
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html)
    assert policy
    for kind, tag in (("script", "script"), ("style", "style")):
        (text,) = re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}';" in policy[1]
    assert policy[1].startswith("default-src 'none'; ")
    assert html.count("</script>") == 2
    assert not re.search(r"https?://", html)


def test_no_two_parts_of_the_script_have_the_same_name() -> None:
    files = resource_path("browser").glob("*/*.js")
    names = re.compile(r"^(?:async )?(?:function|const|let) (\w+)", re.MULTILINE)
    found = Counter(name for file in files for name in names.findall(file.read_text("utf-8")))
    assert len(found) > 100
    assert [name for name, count in found.items() if count > 1] == []


@NEEDS_BROWSER
def test_drawings_are_read_as_here(page: Page) -> None:
    here = read_all(open_predictor(), DRAWN)
    for drawn, number, told in zip(DRAWN, here, read_in_page(page, DRAWN), strict=True):
        assert (told["text"], told["isDigit"]) == (number.text, number.is_digit), drawn
        for digit, seen in zip(number.digits, told["digits"], strict=True):
            assert seen["box"] == pytest.approx(digit.box)
            assert seen["image"] == digit.image.ravel().tolist()
            assert seen["score"] == pytest.approx(digit.reading.digit_score, abs=0.3)
            assert seen["probabilities"] == pytest.approx(digit.reading.probabilities, abs=0.05)
    assert {number.is_digit for number in here} == {True, False}


@NEEDS_BROWSER
def test_a_network_that_was_taught_a_hand_reads_as_here(browser: Page, tmp_path: Path) -> None:
    """Its layer and its gate are part of the graph; strokes are compared besides."""
    base = load_model(shipped_model_path())
    base = replace(base, card=replace(base.card, temperature=100.0))  # hardly sure of anything
    model = taught_model(base)
    drawings = np.stack([trajectory(DIGITS[label]) for label in "2380"])
    strokes = TaughtStrokes(drawings, np.array([7, 10, 2, 7]), 10)  # 10 is none of the digits
    model = replace(model, weights={**model.weights, **strokes.weights()})
    path = tmp_path / "page.html"
    path.write_text(web_page("Mine", model), encoding="utf-8")
    browser.open(path)
    plain = DRAWN[: DRAWN.index(SCRIBBLE) + 4]  # at such a temperature others are a toss-up
    here, told = read_all(Predictor(model), plain), read_in_page(browser, plain)
    assert [each["text"] for each in told] == [number.text for number in here]
    assert [each["isDigit"] for each in told] == [number.is_digit for number in here]
    assert any(digit.picture_alone for number in here for digit in number.digits)
    for number, each in zip(here, told, strict=True):
        assert each["confidence"] == pytest.approx(number.confidence, abs=1e-3)


@NEEDS_BROWSER
def test_halves_are_rounded_as_by_numpy(page: Page) -> None:
    values = [0.5, 1.5, 2.5, 2.4, 2.6, 0.49999999999999994]
    assert page.value(f"{values}.map((value) => rint(value))") == np.rint(values).tolist()


@NEEDS_BROWSER
def test_an_empty_and_a_huge_drawing_are_read_as_nothing(page: Page) -> None:
    empty, huge = read_in_page(page, [[], [[[k, 0]] for k in range(1001)]])
    assert (empty["text"], empty["isDigit"], empty["digits"]) == ("", False, [])
    assert huge is None


@NEEDS_BROWSER
def test_images_are_read_as_here(page: Page) -> None:
    images = mnist_test().images[:50, 0]
    readings = open_predictor().read_all(images)
    told = page.value(
        f"""(() => {{
            const network = loadNetwork(JSON.parse(document.getElementById("weights").textContent));
            const predict = makePredictor(network);
            return {json.dumps(images.reshape(-1, 784).tolist())}.map((image) => {{
                const {{ best, isDigit }} = predict(image);
                return [network.card.labels[best], isDigit];
            }});
        }})()"""
    )
    assert told == [[reading.text, reading.is_digit] for reading in readings]


def logits_here(model: TrainedModel, images: np.ndarray) -> np.ndarray:
    graph, logits = reading_graph(model.card, model.weights)
    rounded = with_rounded_weights(folded(graph))
    rounded.rename(logits, "logits")
    data = onnx_file(rounded.finish(IMAGES_INFO, {"logits": (np.float32, ("n", 10))}))
    return open_session(data).run(None, {IMAGES: images})[0]


@NEEDS_BROWSER
@pytest.mark.parametrize("architecture", REGISTRY)
def test_every_network_computes_the_same(browser: Page, tmp_path: Path, architecture: str) -> None:
    model = untrained_model(architecture)
    rng = np.random.default_rng(0)
    for name, values in model.weights.items():
        if name.endswith(("running_mean", "running_var")):
            values[...] = rng.uniform(0.5, 0.7, values.shape)
    (tmp_path / "page.html").write_text(web_page("Mine", model), encoding="utf-8")
    browser.open(tmp_path / "page.html")
    images = mnist_test().images[:4]
    told: Any = browser.value(
        f"""(() => {{
            const network = loadNetwork(JSON.parse(document.getElementById("weights").textContent));
            return {json.dumps(images.reshape(-1, 784).tolist())}.map(
                (image) => [...runNetwork(network, image)]);
        }})()"""
    )
    expected = logits_here(model, images)
    assert np.abs(np.array(told) - expected).max() < 1e-4 * np.ptp(expected)


@NEEDS_BROWSER
def test_no_request_leaves_the_page(page: Page) -> None:
    blocked = page.value(
        """new Promise((resolve) => {
            const blocked = [];
            document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
                blocked.push(effectiveDirective);
                if (blocked.length === 3) resolve(blocked.sort());
            });
            fetch("https://example.org/").catch(() => {});
            new Image().src = "https://example.org/a.png";
            document.body.append(Object.assign(document.createElement("script"), { text: "1" }));
        })"""
    )
    assert blocked == ["connect-src", "img-src", "script-src-elem"]
    sent = [event["params"] for event in page.events if event["method"].endswith("WillBeSent")]
    urls = [each["request"]["url"] for each in sent]
    assert [
        url for url in urls if not url.startswith(("file:", "data:", "https://example.org"))
    ] == []
