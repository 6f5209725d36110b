"""The export in a process of its own."""

import re
import sys
from pathlib import Path

import pytest
from helpers.small_models import untrained_model

from zen_digits.core.export import worker
from zen_digits.core.export.worker import export_in_subprocess


def test_nothing_in_the_current_folder_or_environment_is_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran, other = tmp_path / "ran", tmp_path / "other"
    other.mkdir()
    for folder in (tmp_path, other):
        for module in ("zen_digits", "torch", "numpy", "onnx", "json", "sitecustomize"):
            (folder / f"{module}.py").write_text(f"open({str(ran)!r}, 'a').write({module!r})")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", ["", *sys.path])
    monkeypatch.setenv("PYTHONPATH", f"{other}")
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252:strict")
    report = export_in_subprocess(Path("数字.onnx"), untrained_model(), int8=False)
    assert report.file == tmp_path / "数字.onnx"
    assert report.file.is_file()
    assert not ran.exists()


def test_the_command_line_beside_an_installed_window_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Zen Digits"))
    (program,) = worker._program()
    assert Path(program).parent == tmp_path
    assert Path(program).stem == "zen-digits"


def test_no_other_part_of_the_program_starts_a_process() -> None:
    package = Path(worker.__file__).parents[2]
    starts = re.compile(r"import subprocess|QProcess|os\.(system|popen|spawn|exec)|multiprocessing")
    found = [p.name for p in package.rglob("*.py") if starts.search(p.read_text(encoding="utf-8"))]
    assert found == ["worker.py"]
