"""Several processes, as torchrun starts them, train one network together."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest
from helpers import one_gpu
from helpers.command_line import zen_digits
from helpers.dataset_files import write_small_mnist
from helpers.experiments import forget_outcomes
from helpers.ranks import start_together
from helpers.warm_process import zen_digits as zen_digits_of_a_rank

from zen_digits.core.experiments.storage import experiments_folder
from zen_digits.core.models.model_file import load_model

TRAIN = (
    "train", "--architecture", "dense", "--epochs", "1", "--batch-size", "100",
    "--learning-rate", "0.003", "--no-augmentation", "--device", "cpu", "--json",
)  # fmt: skip

PATIENCE = 150  # seconds, on a machine that is busy with other work

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="folders as on Linux, and gloo")


def torchrun(
    *options: object, program: Sequence[str] = ("-m", "zen_digits"), train: Sequence[str] = TRAIN
) -> subprocess.CompletedProcess[str]:
    """What two processes print and end with; what hangs is ended, and fails its test."""
    launcher = ("torch.distributed.run", "--standalone", "--nproc-per-node", "2")
    command = [sys.executable, "-m", *launcher, *program, *train, *map(str, options)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(
        command, text=True, env=environment, start_new_session=True, **pipes
    ) as launched:
        try:
            out, err = launched.communicate(timeout=PATIENCE)
        finally:
            with suppress(ProcessLookupError):  # of the launcher and both of its processes
                os.killpg(launched.pid, signal.SIGKILL)
    return subprocess.CompletedProcess(command, launched.returncode, out, err)


def together(
    folder: Path, *arguments: object
) -> tuple[subprocess.CompletedProcess[str], subprocess.CompletedProcess[str]]:
    """What both processes print and end with, without the seconds that a launcher takes."""
    first, second = start_together(folder / "printed", *2 * [(zen_digits_of_a_rank, *arguments)])
    return first, second


def runs() -> list[Path]:
    folder = Path(os.environ["XDG_DATA_HOME"]) / "zen-digits" / "runs"
    return list(folder.iterdir()) if folder.exists() else []


def test_two_processes_learn_what_one_does_and_rank_0_alone_writes_and_prints(
    tmp_path: Path,
) -> None:
    data = write_small_mnist(tmp_path / "mnist")
    two = torchrun("--data", data)
    assert two.returncode == 0, two.stderr
    started, epoch, ended = map(json.loads, two.stdout.splitlines())
    assert (epoch["event"], ended["event"]) == ("epoch_done", "run_ended")
    assert started["batches_per_epoch"] == 10
    assert [path.name for path in runs()] == [ended["run"]]
    assert load_model(Path(ended["model"])).card.test_accuracy == ended["test_accuracy"]
    one = [json.loads(line) for line in zen_digits(*TRAIN, "--data", data).stdout.splitlines()]
    assert epoch["train_loss"] == pytest.approx(one[1]["train_loss"], rel=1e-3)
    assert ended["test_accuracy"] == pytest.approx(one[2]["test_accuracy"], abs=0.003)


def test_a_refusal_is_printed_once_leaves_no_run_and_no_process_to_be_killed() -> None:
    refused = torchrun("--device", "auto", program=[one_gpu.__file__])
    sentence = "zen-digits: 2 processes need a GPU each, and this machine has 1"
    assert refused.stderr.count(sentence) == 1
    assert "exitcode  : 2 " in refused.stderr
    assert "SIGKILL" not in refused.stderr
    assert refused.stdout == ""
    assert runs() == []


def told(name: str) -> list[dict[str, object]]:
    folder = Path(os.environ["XDG_DATA_HOME"]) / "zen-digits" / "experiments" / name
    points = json.loads((folder / "experiment.json").read_text())["points"]
    return [point["outcome"] | {"run": point["run"]} for point in points]


def test_the_points_of_a_sweep_are_shared_out_and_end_as_in_one_process(tmp_path: Path) -> None:
    data = write_small_mnist(tmp_path / "mnist")
    sweep = ("--data", data, "--sweep", "dropout=0,0.3,0.6")
    first, second = together(tmp_path, *TRAIN, *sweep)
    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    start, *points, end = map(json.loads, first.stdout.splitlines())
    assert second.stdout == ""
    assert [point["value"] for point in points] == [0.0, 0.3, 0.6]
    assert end["reason"] == "completed"
    assert {path.name for path in runs()} == {point["run"] for point in points}
    assert len(runs()) == 3
    one = [json.loads(line) for line in zen_digits(*TRAIN, *sweep).stdout.splitlines()]
    for shared, alone in zip(told(start["experiment"]), told(one[0]["experiment"]), strict=True):
        for figure in ("test_accuracy", "validation_accuracy"):
            assert shared[figure] == alone[figure]


def test_what_is_left_of_a_sweep_is_shared_out_when_it_is_resumed(tmp_path: Path) -> None:
    data = write_small_mnist(tmp_path / "mnist")
    sweep = ("--data", data, "--sweep", "dropout=0,0.3,0.6")
    start = json.loads(zen_digits(*TRAIN, *sweep).stdout.splitlines()[0])
    name = start["experiment"]
    alone = told(name)
    forget_outcomes(experiments_folder() / name, 1)
    first, second = together(tmp_path, "train", "--json", "--resume", name)
    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    start, *points, end = map(json.loads, first.stdout.splitlines())
    assert second.stdout == ""
    assert (start["done"], end["reason"]) == (1, "completed")
    assert [point["value"] for point in points] == [0.3, 0.6]
    for shared, before in zip(told(name), alone, strict=True):
        assert shared["test_accuracy"] == before["test_accuracy"]
    assert len(runs()) == 3


def test_a_run_alone_is_resumed_by_one_process() -> None:
    refused = torchrun("--resume", "tea", train=("train",))
    assert refused.stderr.count("zen-digits: Several processes resume an experiment") == 1


def test_a_sweep_that_cannot_be_is_refused_once() -> None:
    refused = torchrun("--sweep", "lr=1,2")
    assert refused.stderr.count("zen-digits: There is no setting 'lr' to sweep") == 1
    assert runs() == []
