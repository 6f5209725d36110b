"""``zen-digits evaluate --without-marked``."""

import json
from pathlib import Path

import pytest
from helpers.command_line import refused, zen_digits
from helpers.drawings import DIGITS

from zen_digits.core.evaluation.mark_store import change_mark
from zen_digits.core.evaluation.marks import fingerprint
from zen_digits.core.ink.ink_file import Drawing, write_ink
from zen_digits.core.ink.mnist_format import digit_image


@pytest.fixture
def ink(tmp_path: Path) -> Path:
    """All digits, drawn; the 3 and the 5 are marked."""
    path = tmp_path / "digits.jsonl"
    write_ink(path, [Drawing(strokes, label) for label, strokes in DIGITS.items()])
    for label in "35":
        key = fingerprint(digit_image(DIGITS[label]), label)
        change_mark(str(path), key, label, "ambiguous")
    return path


def test_marked_images_are_left_out_and_that_is_said(ink: Path) -> None:
    done = zen_digits("evaluate", "--ink", ink, "--without-marked")
    assert done.stdout.startswith(
        "8 drawings, 100.00 % read correctly\n2 left out: marked by you\n"
    )


def test_figures_are_those_of_the_others(ink: Path) -> None:
    done = zen_digits("evaluate", "--ink", ink, "--without-marked", "--json")
    values = json.loads(done.stdout)
    assert (values["n"], values["left_out"], values["skipped"]) == (8, 2, 0)
    assert sum(values["confusion"][3]) == 0
    everything = json.loads(zen_digits("evaluate", "--ink", ink, "--json").stdout)
    assert everything["n"] == 10
    assert "left_out" not in everything


def test_all_marked_is_refused(ink: Path) -> None:
    for label, strokes in DIGITS.items():
        change_mark(str(ink), fingerprint(digit_image(strokes), label), label, "wrong label")
    assert "All images are marked" in refused("evaluate", "--ink", ink, "--without-marked")
