"""``zen-digits evaluate --compare``."""

import json
from pathlib import Path

import pytest
from helpers.command_line import refused, zen_digits
from helpers.drawings import DIGITS
from helpers.small_models import untrained_model

from zen_digits.core.ink.ink_file import Drawing, write_ink
from zen_digits.core.models.model_file import save_model
from zen_digits.core.reading.predictor import shipped_model_path


@pytest.fixture
def ink(tmp_path: Path) -> Path:
    path = tmp_path / "digits.jsonl"
    write_ink(path, [Drawing(strokes, label) for label, strokes in DIGITS.items()])
    return path


@pytest.fixture
def untrained(tmp_path: Path) -> Path:
    """A network that has learned nothing, and knows another class instead of the 0."""
    path = tmp_path / "untrained.zendigits"
    save_model(path, untrained_model(labels="123456789x"))
    return path


def test_two_networks_are_compared(ink: Path, untrained: Path) -> None:
    done = zen_digits("evaluate", "--ink", ink, "--compare", untrained)
    first, *accuracies, mistakes, sentence = done.stdout.splitlines()[-5:]
    assert first == "Compared on 9 drawings whose labels both networks know:"
    assert accuracies[0].startswith("  100.00 % (95 % sure: 70.09 % to 100.00 %) by the shipped n")
    assert accuracies[1].endswith(f"by {untrained}")
    assert "mends 0 and makes 0, too" in mistakes
    assert sentence.endswith("% sure that the shipped network is better.")


def test_a_comparison_as_json(ink: Path, untrained: Path) -> None:
    done = zen_digits("evaluate", "--ink", ink, "--model", untrained, "--compare",
                      shipped_model_path(), "--json")  # fmt: skip
    compared = json.loads(done.stdout)["comparison"]
    assert compared["model"] == str(shipped_model_path())
    assert compared["n"] == 9
    assert compared["accuracies"][1] == 1
    assert (compared["new"], compared["both_wrong"]) == (0, 0)
    wrong = compared["mended"]
    assert compared["accuracies"][0] == pytest.approx(1 - wrong / 9)
    assert compared["p_value"] == pytest.approx(2 / 2**wrong)
    assert compared["better"] == "second"


def test_a_network_is_as_good_as_itself(ink: Path) -> None:
    done = zen_digits("evaluate", "--ink", ink, "--compare", shipped_model_path())
    assert done.stdout.endswith("Neither is better: as many mistakes are new as are mended.\n")


def test_a_second_network_that_cannot_be_used_is_refused(ink: Path) -> None:
    assert "no.zendigits" in refused("evaluate", "--ink", ink, "--compare", "no.zendigits")
