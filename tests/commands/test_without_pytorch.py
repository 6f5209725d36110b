"""An installation without PyTorch does all but train, and says so in one sentence."""

import subprocess
import sys
from pathlib import Path

import pytest
from helpers.command_line import refused
from helpers.dataset_files import mnist_rows, write_csv
from helpers.drawings import DIGITS
from helpers.small_models import untrained_model

from zen_digits.core.ink.ink_file import Drawing, write_ink
from zen_digits.core.models.model_file import save_model

READ = """
import sys
sys.modules["torch"] = None
from zen_digits.commands import cli
raise SystemExit(cli.main(sys.argv[1:]))
"""


def without_pytorch(*arguments: object) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-c", READ, *map(str, arguments)]
    return subprocess.run(words, capture_output=True, text=True, timeout=60)


def test_it_reads(tmp_path: Path) -> None:
    write_ink(tmp_path / "ink.jsonl", [Drawing(DIGITS["7"])])
    done = without_pytorch("predict", tmp_path / "ink.jsonl")
    assert (done.returncode, done.stderr) == (0, "")
    assert ": 7 (" in done.stdout


def test_training_says_how_to_add_it_and_begins_nothing(
    own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    assert 'is not installed; run: python -m pip install "torch' in refused("train")
    assert not (own_data_folder / "runs").exists()


def test_it_teaches(tmp_path: Path) -> None:
    save_model(tmp_path / "base.zendigits", untrained_model("dense", "ab"))
    write_ink(tmp_path / "ink.jsonl", [Drawing(DIGITS[d], n) for d, n in ("7a", "2b")] * 2)
    done = without_pytorch("teach", tmp_path / "ink.jsonl", "--model", tmp_path / "base.zendigits")
    assert (done.returncode, done.stderr) == (0, "")


def test_it_evaluates_and_exports(tmp_path: Path) -> None:
    table = write_csv(tmp_path / "table.csv", mnist_rows(60))
    for command in (["evaluate", "--data", table], ["export", tmp_path / "net.onnx"]):
        done = without_pytorch(*command)
        assert (done.returncode, done.stderr) == (0, "")
