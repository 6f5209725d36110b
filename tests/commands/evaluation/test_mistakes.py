"""``zen-digits evaluate --mistakes``."""

import json
from pathlib import Path

import pytest
from helpers.command_line import refused, zen_digits
from helpers.drawings import DIGITS

from zen_digits.core.ink.ink_file import Drawing, write_ink


@pytest.fixture
def ink(tmp_path: Path) -> Path:
    """Each digit; the 2 and the 5 are labelled wrongly, and the 0 as nothing that is known."""
    path, wrong = tmp_path / "digits.jsonl", {"2": "7", "5": "1", "0": "x"}
    drawings = [Drawing(strokes, wrong.get(label, label)) for label, strokes in DIGITS.items()]
    write_ink(path, drawings)
    return path


def test_the_most_wrong_come_first(ink: Path) -> None:
    done = zen_digits("evaluate", "--ink", ink, "--mistakes", "5", "--json")
    worst = json.loads(done.stdout)["mistakes"]
    assert {(row["index"], row["label"], row["read"]) for row in worst} == {
        (2, "7", "2"),
        (5, "1", "5"),
    }
    assert worst[0]["loss"] >= worst[1]["loss"] > 2
    assert all(0.5 < row["confidence"] <= 1 for row in worst)
    done = zen_digits("evaluate", "--ink", ink, "--mistakes", "1", "--json")
    assert json.loads(done.stdout)["mistakes"] == worst[:1]


def test_they_are_printed(ink: Path) -> None:
    *_, title, header, first, second = zen_digits(
        "evaluate", "--ink", ink, "--mistakes", "9"
    ).stdout.splitlines()
    assert title == "Most wrong first, the images counted from 0:"
    assert header.split() == ["index", "label", "read", "confidence", "loss"]
    assert {tuple(line.split()[:3]) for line in (first, second)} == {
        ("2", "7", "2"),
        ("5", "1", "5"),
    }
    assert len(first) == len(second) == len(header)


def test_there_may_be_none(tmp_path: Path) -> None:
    path = tmp_path / "seven.jsonl"
    write_ink(path, [Drawing(DIGITS["7"], "7")])
    done = zen_digits("evaluate", "--ink", path, "--mistakes", "3")
    assert done.stdout.endswith("\n\nNo mistakes.\n")


@pytest.mark.parametrize("number", ["0", "-3", "some"])
def test_their_number_must_be_one(ink: Path, number: str) -> None:
    assert "--mistakes" in refused("evaluate", "--ink", ink, "--mistakes", number)
