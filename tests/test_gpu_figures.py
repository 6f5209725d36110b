"""``gpu_figures.py`` on a machine without a GPU: all but recorded steps is rehearsed."""

import json
import os
import sys
from pathlib import Path

import gpu_figures
import pytest
import torch
from helpers.measured_steps import MeasuredSteps
from helpers.small_runs import SMALL, small_mnist


def test_without_a_device_it_says_how_to_rehearse(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert gpu_figures.main([]) == 2
    assert capsys.readouterr().err == (
        "no CUDA device: --device cpu rehearses all but recorded steps\n"
    )


def test_each_part_runs_on_the_cpu(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    small = {"dense": SMALL}
    monkeypatch.setattr(gpu_figures, "NETWORKS", small)
    monkeypatch.setattr(gpu_figures, "CONFIGS", small)
    options = ["--device", "cpu", "--images", "600", "--seeds", "2", "--seconds", "0"]
    code = gpu_figures.main([*options, "speed", "recorded", "quick", "resume", "memory", "alike"])
    head, *rows, last = capsys.readouterr().out.splitlines()
    assert head.startswith("no CUDA device: a rehearsal on the cpu; PyTorch ")
    assert any(row.startswith("dense: steps/s, batches of 50") for row in rows)
    differences = [line for line in rows if "largest difference" in line]
    assert [line.split()[-2:] for line in differences[:2]] == [["0", "0"]] * 2
    assert all(" 0.0000 % " in line for line in differences[2:])
    assert len(differences) == 5
    assert (code, json.loads(last)) == (0, {"failed": []})


def test_plugins_that_this_machine_has_for_other_projects_do_not_end_the_tests(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = (
        "import warnings\n\ndef pytest_sessionstart():\n    warnings.warn('of another project')\n"
    )
    (tmp_path / "another_project.py").write_text(code)
    about = tmp_path / "another_project-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: another_project\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[pytest11]\nother = another_project\n")
    paths = [str(tmp_path), *sys.path]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(path for path in paths if path))
    options = ["--device", "cpu", "--tests", "tests/core/test_percent.py", "--", "tests"]
    assert gpu_figures.main(options) == 0


def test_what_differs_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gpu_figures, "CONFIGS", {"dense": SMALL})
    monkeypatch.setattr(gpu_figures, "largest_difference", lambda *_: 1e-9)
    assert gpu_figures.main(["--device", "cpu", "resume"]) == 1


def test_steps_are_those_of_the_program() -> None:
    runs = []
    for name in ("take", "take_alone"):
        steps = MeasuredSteps(SMALL, small_mnist())
        take, batches = getattr(steps, name), steps.whole_batches()
        runs.append(
            [float(take(next(batches))[0]) for _ in range(40)]
        )  # two epochs of 1,000 images
        assert steps.per_second(0.0, take) > 0
    assert sum(runs[0][-5:]) < 0.6 * sum(runs[0][:5])
    assert runs[0] == runs[1]
