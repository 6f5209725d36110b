"""``zen-digits export``."""

import json
from pathlib import Path

from helpers.command_line import zen_digits
from helpers.small_models import untrained_model

from zen_digits.core.models.model_file import save_model


def test_export_reports_how_well_the_file_reads(tmp_path: Path) -> None:
    save_model(tmp_path / "new", untrained_model(labels="0123456789"))
    path = tmp_path / "net.onnx"
    figures = json.loads(zen_digits("export", path, "--model", tmp_path / "new", "--json").stdout)
    assert figures["file"] == str(path)
    assert figures["bytes"] == path.stat().st_size
    assert figures["agreement"] == 1
    assert 0 <= figures["accuracy"] == figures["accuracy_here"] <= 0.5
    assert (figures["precision"], figures["images"]) == ("float32", 1000)


def test_export_prints_a_table(tmp_path: Path) -> None:
    save_model(tmp_path / "letters", untrained_model(labels="abc"))
    path = tmp_path / "net.onnx"
    done = zen_digits("export", path, "--model", tmp_path / "letters", "--int8")
    assert done.stderr == ""
    assert "so there is no accuracy" in done.stdout
    lines = [line.split() for line in done.stdout.splitlines()]
    assert [line[:2] for line in lines if "MB" in line] == [["float32", "0.41"], ["int8", "0.11"]]
    assert done.stdout.endswith(f"\nSaved: {path} (int8)\n")
