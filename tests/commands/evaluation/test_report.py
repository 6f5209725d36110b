"""``zen-digits evaluate --report``."""

import json
from pathlib import Path

import pytest
from helpers.command_line import refused, zen_digits
from helpers.drawings import DIGITS

from zen_digits.core.ink.ink_file import Drawing, write_ink


def _ink(folder: Path) -> Path:
    path = folder / "digits.jsonl"
    pairs = [*DIGITS.items(), ("x", DIGITS["7"])]
    write_ink(path, [Drawing(strokes, label) for label, strokes in pairs])
    return path


def test_a_report_is_written(tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    done = zen_digits("evaluate", "--ink", _ink(tmp_path), "--report", report)
    assert done.stdout.endswith(f"The report is in {report}.\n")
    text = report.read_text("utf-8")
    assert "How well the shipped network reads drawings of digits.jsonl" in text
    assert "100.00 %" in text
    assert "Skipped: 1, whose label is missing or unknown to the network." in text


def test_json_stays_alone_on_standard_output(tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    done = zen_digits("evaluate", "--ink", _ink(tmp_path), "--report", report, "--json")
    assert json.loads(done.stdout)["n"] == 10
    assert report.exists()


def test_a_wrong_name_is_refused_before_anything_is_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("zen_digits.core.reading.predictor.open_predictor", None)
    sentence = refused("evaluate", "--model", "none", "--report", tmp_path / "report.txt")
    assert "must end in .html" in sentence
    missing = refused("evaluate", "--report", tmp_path / "none" / "report.html")
    assert "cannot be written (there is no folder " in missing
