"""``zen-digits explain``."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers.command_line import refused, zen_digits
from helpers.drawings import DIGITS, scaled
from helpers.small_models import untrained_model
from PIL import Image

from zen_digits.core.ink.ink_file import Drawing, each_drawing, write_ink
from zen_digits.core.ink.trajectory import trajectory
from zen_digits.core.models.model_file import load_model, save_model
from zen_digits.core.models.taught_strokes import TaughtStrokes
from zen_digits.core.reading.predictor import shipped_model_path


@pytest.fixture
def seven(tmp_path: Path) -> Path:
    """An ink file with a barred 7 in two strokes."""
    path = tmp_path / "seven.jsonl"
    strokes = [[(0, 0), (10, 0), (4, 16)], [(1, 8), (10, 8)]]
    write_ink(path, [Drawing(strokes, "7")])
    return path


def test_evidence_and_strokes_are_told(seven: Path) -> None:
    told = json.loads(zen_digits("explain", seven, "--json").stdout)
    assert told["text"] == "7"
    assert np.shape(told["evidence"]) == (28, 28)
    assert [stroke["stroke"] for stroke in told["strokes"]] == [0, 1]
    assert told["strokes"][1]["text_without"] == "7"
    lines = zen_digits("explain", seven).stdout.splitlines()
    assert lines[0].startswith("Read as 7 (")
    assert lines[1].startswith("Without the tenth of its ink that speaks most for it: ")
    assert told["deletion"]["without_best"] < told["deletion"]["without_random"]
    assert lines[3].startswith("Without stroke 2 it would be read as 7 (")


def test_evidence_against_another_digit_differs(seven: Path) -> None:
    alone = json.loads(zen_digits("explain", seven, "--json").stdout)
    against = json.loads(zen_digits("explain", seven, "--rather-than", "1", "--json").stdout)
    assert against["rather_than"] == "1"
    assert against["evidence"] != alone["evidence"]


def test_methods(seven: Path, tmp_path: Path) -> None:
    told = {}
    for method in ("occlusion", "integrated-gradients", "grad-cam"):
        told[method] = json.loads(zen_digits("explain", seven, "--method", method, "--json").stdout)
        assert told[method]["method"] == method
    assert len({str(each["evidence"]) for each in told.values()}) == 3
    assert json.loads(zen_digits("explain", seven, "--json").stdout) == told["occlusion"]
    save_model(tmp_path / "dense.zendigits", untrained_model("dense"))
    arguments = ("explain", seven, "--model", tmp_path / "dense.zendigits", "--method", "grad-cam")
    assert "choose occlusion or integrated-gradients" in refused(*arguments)
    assert "--method must be one of" in refused("explain", seven, "--method", "x")


def test_picture_of_the_evidence(seven: Path, tmp_path: Path) -> None:
    assert zen_digits("explain", seven, "--out", tmp_path / "heat.png").returncode == 0
    with Image.open(tmp_path / "heat.png") as picture:
        assert picture.size == (560, 560)


def test_one_digit_of_a_number(tmp_path: Path) -> None:
    path = tmp_path / "42.jsonl"
    write_ink(path, [Drawing([*DIGITS["4"], *scaled(DIGITS["2"], 1, dx=110)], "42")])
    for place, text in enumerate("42", 1):
        told = json.loads(zen_digits("explain", path, "--digit", place, "--json").stdout)
        assert told["text"] == text
    assert "--digit must be between 1 and 2" in refused("explain", path, "--digit", 3)


def test_a_picture_has_no_strokes(tmp_path: Path) -> None:
    ink = np.zeros((60, 60), np.uint8)
    ink[10:50, 28:34] = 255
    Image.fromarray(255 - ink).save(tmp_path / "one.png")
    told = json.loads(zen_digits("explain", tmp_path / "one.png", "--json").stdout)
    assert (told["text"], told["strokes"]) == ("1", [])


def test_what_cannot_be_explained_is_refused(seven: Path, tmp_path: Path) -> None:
    assert "more than one drawing" in _explained(tmp_path, [DIGITS["1"], DIGITS["2"]])
    Image.new("L", (40, 40), 255).save(tmp_path / "paper.png")
    assert "no ink in it" in refused("explain", tmp_path / "paper.png")
    assert "--rather-than must be one of 0, 1, " in refused("explain", seven, "--rather-than", "x")
    assert "not 7" in refused("explain", seven, "--rather-than", "7")
    assert "must end in .png" in refused("explain", seven, "--out", tmp_path / "heat.jpg")


def _explained(folder: Path, drawings: list[list[list[tuple[float, float]]]]) -> str:
    path = folder / "drawings.jsonl"
    write_ink(path, [Drawing(strokes) for strokes in drawings])
    return refused("explain", path)


def test_strokes_that_were_taught_are_no_part_of_it(seven: Path, tmp_path: Path) -> None:
    model = load_model(shipped_model_path())
    model = replace(model, card=replace(model.card, temperature=100.0))  # it is hardly sure
    (drawing,) = each_drawing(seven)
    strokes = TaughtStrokes(trajectory(drawing.strokes)[None], np.array([7]), 10)
    taught = replace(model, weights={**model.weights, **strokes.weights()})
    base, own = (
        ("explain", seven, "--model", tmp_path / f"{name}.zendigits") for name in ("base", "own")
    )
    for command, each in ((base, model), (own, taught)):
        save_model(command[-1], each)
    told, before = (json.loads(zen_digits(*each, "--json").stdout) for each in (own, base))
    assert before["picture_alone"] is None
    assert told["picture_alone"] == {name: before[name] for name in ("text", "confidence")}
    assert told["confidence"] > before["confidence"]
    assert told["evidence"] == before["evidence"]
    assert "its picture alone, which is explained here, is read as 7 (" in zen_digits(*own).stdout
