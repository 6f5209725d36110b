"""What commands print for a user, without --json."""

from pathlib import Path

import pytest
from helpers.command_line import zen_digits
from helpers.dataset_files import mnist_rows, write_csv, write_ink_set
from helpers.drawings import DIGITS, scaled
from helpers.small_runs import small_mnist

from zen_digits.core.ink.ink_file import Drawing, write_ink

DOT = [[(0.0, 0.0)]]


def test_evaluate_prints_a_table(tmp_path: Path) -> None:
    drawings = [Drawing(strokes, label) for label, strokes in DIGITS.items()]
    write_ink(tmp_path / "mixed.jsonl", [*drawings, Drawing(DIGITS["0"], "O")])
    lines = zen_digits("evaluate", "--ink", tmp_path / "mixed.jsonl").stdout.splitlines()
    assert lines[0] == "10 drawings, 100.00 % read correctly"
    assert lines[1] == "1 skipped: label missing or unknown to the network"
    assert lines[2].startswith("Calibration error: ")
    assert lines[4].split() == ["label", "precision", "recall", "F1"]
    assert [line.split()[0] for line in lines[5:]] == [*DIGITS]


def test_evaluate_counts_images_and_drawings(tmp_path: Path) -> None:
    table = write_csv(tmp_path / "digits.csv", mnist_rows(60))
    ink = write_ink_set(tmp_path / "ink.jsonl", copies=6)
    write_ink(tmp_path / "one.jsonl", [Drawing(DIGITS["7"], "7")])
    for option, path, count in (
        ("--data", table, "11 images"),
        ("--data", ink, "10 drawings"),
        ("--ink", tmp_path / "one.jsonl", "1 drawing"),
    ):
        first, *_ = zen_digits("evaluate", option, path).stdout.splitlines()
        assert first.startswith(f"{count}, ")


def test_predict_explains_a_reading_in_doubt(tmp_path: Path) -> None:
    cross = [[(150.0, 20.0), (250.0, 140.0)], [(250.0, 20.0), (150.0, 140.0)]]
    write_ink(tmp_path / "ink.jsonl", [Drawing(DOT), Drawing([*scaled(DIGITS["3"], 1), *cross])])
    one, two = zen_digits("predict", tmp_path / "ink.jsonl").stdout.splitlines()
    assert one.endswith("it does not look like a digit)")
    assert two.endswith("digit 2 does not look like one)")


def test_train_prints_a_line_per_epoch_and_the_result(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zen_digits.core.data.mnist.load_mnist", lambda *_: small_mnist())
    options = ("--architecture", "dense", "--epochs", "2", "--device", "cpu")
    done = zen_digits("train", *options)
    first, epoch, again, result, saved = done.stdout.splitlines()
    assert first.startswith("Training dense (101,770 parameters) on cpu with ")
    assert (epoch[:25], again[:25]) == ("epoch 1/2: training loss ", "epoch 2/2: training loss ")
    assert result.startswith("Test accuracy ")
    assert saved.startswith("Saved ")
