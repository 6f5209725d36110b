"""The scripts that print figures count what they say."""

from pathlib import Path

import numpy as np
import picture_figures
import pytest
import style_figures
from helpers.drawings import DIGITS
from PIL import Image

from zen_digits.core.ink.mnist_format import draw_strokes
from zen_digits.core.reading.predictor import open_predictor


def write_set(folder: Path, truth: dict[str, str]) -> None:
    """A picture of each digit that is named, and what a table says of it."""
    folder.mkdir(parents=True)
    rows = ["file,text"]
    for digit, text in truth.items():
        ink = np.pad(draw_strokes(DIGITS[digit]), 40)
        Image.fromarray(np.where(ink, 0, 255).astype(np.uint8)).save(folder / f"{digit}.png")
        rows.append(f"{digit}.png,{text}")
    (folder / "truth.csv").write_text("\n".join(rows))


def test_pictures_are_counted_in_each_set(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_set(tmp_path / "a" / "right", {"3": "3", "7": "7"})
    write_set(tmp_path / "half", {"3": "3", "7": "1"})
    write_set(tmp_path / "torn", {"3": "3", "7": "7"})
    (tmp_path / "torn" / "7.png").write_bytes(b"no picture")
    picture_figures.print_figures(open_predictor(), tmp_path)
    _, *rows = (line.split() for line in capsys.readouterr().out.splitlines())
    assert rows == [
        ["a/right", "2", "100.0", "%", "100.0", "%", "0.0", "%"],
        ["half", "2", "50.0", "%", "100.0", "%", "50.0", "%"],
        ["torn", "2", "50.0", "%", "50.0", "%", "0.0", "%"],
    ]


def test_each_half_of_a_set_is_counted_without_look_alikes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_set(tmp_path / "set", {"3": "3", "7": "1", "0": "-omicron", "2": "2"})
    for half in ("odd", "even"):
        picture_figures.print_figures(open_predictor(), tmp_path, half, failures=True)
    _, odd, misread, _, even = capsys.readouterr().out.splitlines()
    assert odd.split() == ["set", "2", "50.0", "%", "100.0", "%", "50.0", "%"]
    assert misread.split() == ["7.png:", "1,", "read", "as", "7!"]
    assert even.split() == ["set", "1", "100.0", "%", "100.0", "%", "0.0", "%"]


def test_styles_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    style_figures.style_figures(open_predictor(), ["plain 1", "flat-topped 3"], 10)
    _, first, second = capsys.readouterr().out.splitlines()
    assert first.split() == ["plain", "1", "100.0", "%", "100.0", "%"]
    assert second.startswith("flat-topped 3 ")
