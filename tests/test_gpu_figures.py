"""``gpu_figures.py`` on a machine without a GPU: all but the graph is rehearsed."""

import json

import gpu_figures
import pytest
import torch
from helpers.captured_steps import Steps
from helpers.small_runs import SMALL, small_mnist


def test_without_a_device_it_says_how_to_rehearse(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert gpu_figures.main([]) == 2
    assert capsys.readouterr().err == ("no CUDA device: --device cpu rehearses all but the graph\n")


def test_each_part_runs_on_the_cpu(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    small = {"dense": SMALL}
    monkeypatch.setattr(gpu_figures, "NETWORKS", small)
    monkeypatch.setattr(gpu_figures, "CONFIGS", small)
    options = ["--device", "cpu", "--images", "600", "--seeds", "2", "--seconds", "0"]
    code = gpu_figures.main([*options, "speed", "quick", "resume", "memory", "alike"])
    head, *rows, last = capsys.readouterr().out.splitlines()
    assert head.startswith("no CUDA device: a rehearsal on the cpu; PyTorch ")
    assert any(row.startswith("dense: steps/s, batches of 50") for row in rows)
    differences = [line for line in rows if "largest difference" in line]
    assert [line.split()[-2:] for line in differences[:1]] == [["0", "0"]]  # resumed
    assert all(" 0.0000 % " in line for line in differences[1:])
    assert len(differences) == 4
    assert (code, json.loads(last)) == (0, {"failed": []})


def test_what_differs_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gpu_figures, "CONFIGS", {"dense": SMALL})
    monkeypatch.setattr(gpu_figures, "largest_difference", lambda *_: 1e-9)
    assert gpu_figures.main(["--device", "cpu", "resume"]) == 1


def test_steps_are_those_of_the_program() -> None:
    steps = Steps(SMALL, small_mnist())
    batches = steps.whole_batches()
    losses = [float(steps.take(next(batches))[0]) for _ in range(40)]  # two epochs of 1,000 images
    assert sum(losses[-5:]) < 0.6 * sum(losses[:5])
    assert steps.per_second(0.0, steps.take) > 0
