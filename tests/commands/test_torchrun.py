"""Several processes, started by torchrun, train one network together."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.command_line import zen_digits
from helpers.dataset_files import write_small_mnist

from zen_digits.core.networks.model_file import load_model

TRAIN = (
    "train", "--architecture", "dense", "--epochs", "1", "--batch-size", "100",
    "--learning-rate", "0.003", "--device", "cpu", "--json",
)  # fmt: skip

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="folders as on Linux, and gloo")


def torchrun(*options: object) -> subprocess.CompletedProcess[str]:
    launcher = ("torch.distributed.run", "--standalone", "--nproc-per-node", "2")
    command = [sys.executable, "-m", *launcher, "-m", "zen_digits", *TRAIN, *map(str, options)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


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


def test_a_refusal_is_printed_once_and_leaves_no_run() -> None:
    refused = torchrun("--epochs", "0")
    assert refused.returncode != 0
    assert refused.stderr.count("zen-digits: The epochs must be between 1 and 1000") == 1
    assert refused.stdout == ""
    assert runs() == []
