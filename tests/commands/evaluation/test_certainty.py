"""How far a network may be believed, in the figures of ``zen-digits evaluate --json``."""

import json
from pathlib import Path

import numpy as np
import pytest
from helpers.command_line import zen_digits
from helpers.drawings import DIGITS

from zen_digits.commands.evaluation.certainty import certainty_record
from zen_digits.core.evaluation.rejection import Rejection
from zen_digits.core.evaluation.results import Results
from zen_digits.core.ink.ink_file import Drawing, write_ink


def test_figures_counted_by_hand() -> None:
    logits = np.log([[0.99, 0.01], [0.97, 0.03], [0.38, 0.62]])
    results = Results(np.zeros((3, 28, 28), np.uint8), np.array([0, 1, 1]), logits, ("a", "b"))
    record = certainty_record(results)
    assert record["reliability"] == [
        {"above": 0.6, "to": 0.666667, "n": 1, "accuracy": 1.0, "confidence": 0.62},
        {"above": 0.933333, "to": 1.0, "n": 2, "accuracy": 0.5, "confidence": 0.98},
    ]
    assert record["risk_coverage"]["flawless"] == 1
    assert record["risk_coverage"]["area"] == pytest.approx((0 + 1 / 2 + 1 / 3) / 3)
    assert record["not_a_digit"] is None
    scores = Rejection(np.array([3.0, 1.0, 1.5]), threshold=2.0)
    own = Results(results.images, results.labels, logits, ("a", "b"), rejection=scores)
    assert certainty_record(own)["not_a_digit"] == {"below_score": 2.0, "n": 2, "read_rightly": 1}


def test_the_command_prints_them(tmp_path: Path) -> None:
    write_ink(tmp_path / "ink.jsonl", [Drawing(strokes, text) for text, strokes in DIGITS.items()])
    record = json.loads(zen_digits("evaluate", "--ink", tmp_path / "ink.jsonl", "--json").stdout)
    assert sum(part["n"] for part in record["reliability"]) == 10
    assert record["risk_coverage"] == {"area": 0.0, "flawless": 10}
    assert record["not_a_digit"]["n"] == 0
