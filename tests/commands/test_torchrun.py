"""Several processes, started by torchrun, train one network together."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from zen_digits.core.networks.model_file import load_model

TRAIN = (
    "train", "--architecture", "dense", "--epochs", "1", "--batch-size", "500",
    "--learning-rate", "0.003", "--device", "cpu", "--json",
)  # fmt: skip

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="folders as on Linux, and gloo")


def run(*launcher: str, options: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *launcher, "zen_digits", *TRAIN, *options]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


TOGETHER = ("torch.distributed.run", "--standalone", "--nproc-per-node", "2", "-m")


def runs() -> list[Path]:
    folder = Path(os.environ["XDG_DATA_HOME"]) / "zen-digits" / "runs"
    return list(folder.iterdir()) if folder.exists() else []


def test_two_learn_what_one_does_and_the_first_alone_writes_and_prints() -> None:
    two = run(*TOGETHER)
    assert two.returncode == 0, two.stderr
    started, epoch, ended = map(json.loads, two.stdout.splitlines())
    assert (epoch["event"], ended["event"]) == ("epoch_done", "run_ended")
    assert started["batches_per_epoch"] == 110
    assert [path.name for path in runs()] == [ended["run"]]
    assert load_model(Path(ended["model"])).card.test_accuracy == ended["test_accuracy"]
    one = [json.loads(line) for line in run().stdout.splitlines()]
    assert epoch["train_loss"] == pytest.approx(one[1]["train_loss"], rel=1e-3)
    assert ended["test_accuracy"] == pytest.approx(one[2]["test_accuracy"], abs=0.003)


def test_what_cannot_be_is_said_once_and_leaves_nothing() -> None:
    refused = run(*TOGETHER, options=("--epochs", "0"))
    assert refused.returncode != 0
    assert refused.stderr.count("zen-digits: The epochs must be between 1 and 1000") == 1
    assert refused.stdout == ""
    assert runs() == []
