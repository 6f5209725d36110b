"""``zen-digits evaluate --robustness``."""

import json
from pathlib import Path

import pytest
from helpers.command_line import zen_digits
from helpers.drawings import DIGITS
from helpers.small_models import untrained_model

from zen_digits.core.evaluation.deformations import DEFORMATIONS
from zen_digits.core.ink.ink_file import Drawing, write_ink
from zen_digits.core.models.model_file import save_model


@pytest.fixture
def ink(tmp_path: Path) -> Path:
    path = tmp_path / "digits.jsonl"
    write_ink(path, [Drawing(strokes, label) for label, strokes in DIGITS.items()])
    return path


def test_a_table_of_all_deformations(ink: Path) -> None:
    lines = zen_digits("evaluate", "--ink", ink, "--robustness").stdout.splitlines()
    start = lines.index("Read correctly of 10 drawings, deformed:")
    assert len(lines) == start + 1 + 3 * len(DEFORMATIONS)
    title, strengths, accuracies = lines[start + 1 : start + 4]
    assert title == "Rotation, in degrees clockwise"
    assert [*map(float, strengths.split())] == [*DEFORMATIONS["rotation"].strengths]
    neutral = strengths.index(" 0") + 2
    assert accuracies[:neutral].endswith(" 100.0 %")
    assert len(accuracies) == len(strengths)


def test_the_same_as_json(ink: Path) -> None:
    done = zen_digits("evaluate", "--ink", ink, "--robustness", "--json")
    measured = json.loads(done.stdout)["robustness"]
    assert measured["n"] == 10
    assert [*measured["curves"]] == [*DEFORMATIONS]
    noise = measured["curves"]["noise"]
    assert noise["unit"] == "% of full ink"
    assert len(noise["strengths"]) == len(noise["accuracies"])
    assert noise["accuracies"][0] == 1
    assert noise["accuracies"][-1] < 1


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A network that has learned nothing, and knows another class instead of the 0."""
    path = tmp_path / "other.zendigits"
    save_model(path, untrained_model(labels="123456789x"))
    return path


def test_two_networks_are_measured_on_the_same_images(ink: Path, other: Path) -> None:
    report = other.with_name("report.html")
    command = ("evaluate", "--ink", ink, "--robustness", "--compare", other)
    lines = zen_digits(*command, "--report", report).stdout.splitlines()
    start = lines.index("Read correctly of 9 drawings, deformed:")
    _, _, shipped, second = lines[start + 1 : start + 5]
    assert shipped.endswith("%  by the shipped network")
    assert second.endswith(f"%  by {other}")
    text = report.read_text("utf-8")
    assert "Compared with other.zendigits" in text
    assert text.count("<title>other.zendigits, ") == 49
    measured = json.loads(zen_digits(*command, "--json").stdout)["robustness"]
    assert measured["n"] == 9
    noise = measured["curves"]["noise"]
    assert noise["accuracies"][0] == 1
    assert noise["accuracies_second"][0] < 1
    assert len(noise["accuracies_second"]) == len(noise["strengths"])
