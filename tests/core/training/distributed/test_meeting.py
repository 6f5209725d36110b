"""Processes that cannot train together say so, each in one sentence."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
from helpers.command_line import refused
from helpers.dataset_files import mnist_images, write_part, write_small_mnist
from helpers.ranks import free_port, start_together
from helpers.small_runs import SMALL
from helpers.warm_process import zen_digits
from torch.distributed import TCPStore

from zen_digits.commands import cli
from zen_digits.core.errors import InputError
from zen_digits.core.training.distributed import meeting

TRAIN = ("-m", "zen_digits", "train", "--architecture", "dense", "--epochs", "1", "--device", "cpu")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="gloo as on Linux")


@pytest.fixture
def group(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """The environment of a process whose group nobody else joins."""
    values = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(free_port()), "WORLD_SIZE": "2"}
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    for name in ("GLOO_SOCKET_IFNAME", "NCCL_SOCKET_IFNAME"):
        monkeypatch.setenv(name, "lo")
    monkeypatch.setattr(meeting, "MEETING_SECONDS", 1.0)
    return monkeypatch


@pytest.mark.parametrize("rank", ["0", "1"])
def test_who_meets_nobody_says_so(rank: str, group: pytest.MonkeyPatch) -> None:
    group.setenv("RANK", rank)
    with (
        pytest.raises(InputError, match=f"Rank {rank} could not meet the others of 2 processes"),
        meeting.process_group(SMALL),
    ):
        raise AssertionError("it has met somebody")


@pytest.mark.parametrize("missing", ["MASTER_ADDR", "MASTER_PORT", "RANK"])
def test_what_is_not_set_is_named(missing: str, group: pytest.MonkeyPatch) -> None:
    group.setenv("RANK", "0")
    group.delenv(missing)
    with pytest.raises(InputError, match=f"and {missing} is not set"), meeting.process_group(SMALL):
        pass


@pytest.mark.parametrize(
    "broken", [("WORLD_SIZE", "many"), ("MASTER_PORT", "99999"), ("RANK", "x")]
)
def test_what_is_no_number_is_refused(broken: tuple[str, str], group: pytest.MonkeyPatch) -> None:
    group.setenv("RANK", "0")
    group.setenv(*broken)
    assert "zen-digits: " in refused(*TRAIN[2:])


def test_interfaces_are_chosen_unless_the_user_has(group: pytest.MonkeyPatch) -> None:
    group.setenv("RANK", "1")
    group.setenv("NCCL_SOCKET_IFNAME", "mine")
    group.delenv("GLOO_SOCKET_IFNAME")
    group.setattr(meeting, "interface_towards", lambda host, other_machines: f"to {host}")
    with pytest.raises(InputError), meeting.process_group(SMALL):
        pass
    assert meeting.os.environ["GLOO_SOCKET_IFNAME"] == "to 127.0.0.1"
    assert meeting.os.environ["NCCL_SOCKET_IFNAME"] == "mine"


def test_sigterm_ends_a_process_that_waits_for_the_others(group: pytest.MonkeyPatch) -> None:
    """As torchrun sends it where another process has ended; it waits within PyTorch."""
    port = free_port()
    store = TCPStore("127.0.0.1", port, is_master=True, wait_for_workers=False)
    for name, value in (("RANK", "1"), ("LOCAL_RANK", "1"), ("MASTER_PORT", str(port))):
        group.setenv(name, value)
    at_rest = store.num_keys()
    with subprocess.Popen([sys.executable, *TRAIN], stderr=subprocess.PIPE, text=True) as process:
        try:
            while store.num_keys() == at_rest:  # it has not yet told its address
                assert process.poll() is None
                time.sleep(0.05)
            process.terminate()
            assert process.wait(timeout=20) == -signal.SIGTERM
        finally:
            process.kill()


@pytest.mark.parametrize("local_rank", ["0", "1"])
def test_every_process_finds_out_that_there_are_too_few_gpus(
    local_rank: str, group: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    group.setenv("RANK", local_rank)
    group.setenv("LOCAL_RANK", local_rank)
    group.setenv("LOCAL_WORLD_SIZE", "2")
    group.setattr(torch.cuda, "is_available", lambda: True)
    group.setattr(torch.cuda, "device_count", lambda: 1)
    group.setenv("TORCH_CPP_LOG_LEVEL", "ERROR")
    group.setattr(meeting, "process_group", lambda _: pytest.fail("it waits for the others"))
    group.setattr(cli, "_TURN", 0)
    group.setattr(signal, "signal", lambda *_: None)
    assert cli.main(["train"]) == 2
    said = "zen-digits: 2 processes need a GPU each, and this machine has 1"
    assert capsys.readouterr().err.count(said) == (local_rank == "0")


def test_too_few_gpus_are_refused(group: pytest.MonkeyPatch) -> None:
    group.setenv("LOCAL_WORLD_SIZE", "3")
    group.setattr(torch.cuda, "is_available", lambda: True)
    group.setattr(torch.cuda, "device_count", lambda: 2)
    with pytest.raises(InputError, match="3 processes need a GPU each, and this machine has 2"):
        meeting.check_gpu_count("auto")
    meeting.check_gpu_count("cpu")


def test_other_settings_and_other_images_are_refused_before_a_batch(tmp_path: Path) -> None:
    one, other = (write_small_mnist(tmp_path / name) for name in ("one", "other"))
    write_part(other, "train", *mnist_images(200))
    first = (zen_digits, *TRAIN[2:], "--data", one)
    for second, what in (
        ((*first, "--seed", "7"), "settings"),
        ((zen_digits, *TRAIN[2:], "--data", other), "images"),
    ):
        for done in start_together(tmp_path, first, second):
            assert done.returncode == 2
            assert done.stdout == ""
            sentence = f"zen-digits: Rank 1 was started with other {what} than rank 0; "
            assert done.stderr.startswith(sentence)
            assert done.stderr.count("\n") == 1
