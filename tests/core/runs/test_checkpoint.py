"""Checkpoints: damaged, of another version, hostile."""

import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from helpers.run_folders import interrupted_run

from zen_digits.core.errors import InputError
from zen_digits.core.runs.checkpoint import load_checkpoint, save_checkpoint
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.tensor_file import tensor_file
from zen_digits.core.training.events import Checkpointed


@pytest.mark.parametrize("content", [b"", b"no checkpoint", b"PK\x03\x04 broken"])
def test_a_damaged_checkpoint_is_reported(content: bytes) -> None:
    path = interrupted_run()
    (path / "checkpoint.pt").write_bytes(content)
    with pytest.raises(InputError, match=r"checkpoint\.pt is damaged; train again"):
        RunFolder.reopen(path)


def test_a_checkpoint_of_another_version_is_reported(tmp_path: Path) -> None:
    torch.save({"format": 99}, tmp_path / "checkpoint.pt")
    with pytest.raises(InputError, match="of another version of Zen Digits"):
        load_checkpoint(tmp_path / "checkpoint.pt")


def test_a_checkpoint_cannot_run_code(tmp_path: Path) -> None:
    class Evil:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return Path.touch, (str(tmp_path / "ran"),)

    values = {"format": 2, "step": 1, "epochs": 0, "state": {"network": Evil()}}
    torch.save(values, tmp_path / "checkpoint.pt")
    with pytest.raises(InputError, match="is damaged"):
        load_checkpoint(tmp_path / "checkpoint.pt")
    assert not (tmp_path / "ran").exists()


TYPES = (torch.uint8, torch.int64, torch.float64, torch.bool)
STATE = {
    "plain": {"a": [1, 2.5, None, True, "é", 2**40], "b": [], 3: {}, "tensor": {"dict": 1}},
    "optimizer": {"state": {0: {"step": torch.tensor(3.0)}, 1: {"moment": torch.zeros(0, 4)}}},
    "types": [torch.arange(5).to(t) for t in (torch.uint8, torch.int64, torch.float64, torch.bool)],
    "views": [torch.rand(2, 3, 4, 5).to(memory_format=torch.channels_last)[:, 1:]] * 2,
}


def assert_alike(one: Any, other: Any) -> None:
    if isinstance(other, torch.Tensor):
        assert one.dtype == other.dtype
        assert torch.equal(one, other)
    elif isinstance(other, dict):
        assert list(one) == list(other)
        assert_alike(list(one.values()), list(other.values()))
    elif isinstance(other, list):
        assert len(one) == len(other)
        for value, like in zip(one, other, strict=True):
            assert_alike(value, like)
    else:
        assert (type(one), one) == (type(other), other)


@pytest.mark.parametrize("format_", [2, 3])
def test_what_is_saved_is_read(tmp_path: Path, format_: int) -> None:
    path = tmp_path / "checkpoint.pt"
    if format_ == 2:
        torch.save({"format": 2, "step": 7, "epochs": 1, "state": STATE}, path)
    else:
        save_checkpoint(path, Checkpointed(7, 1, STATE))
    read = load_checkpoint(path)
    assert (read.step, read.epochs) == (7, 1)
    assert_alike(read.state, STATE)


@pytest.mark.parametrize(
    "state",
    [
        None, [], {"network": 1}, {"tensor": "9"}, {"dict": [["a"]]}, {"dict": [[None, 1]]},
        {"dict": [["a", {"tensor": "9"}]]}, {"dict": [[[], 1]]}, {"dict": {}},
    ],
)  # fmt: skip
def test_a_state_that_none_can_be_is_reported(tmp_path: Path, state: object) -> None:
    value = {"format": 3, "step": 1, "epochs": 0, "state": state}
    (tmp_path / "checkpoint.pt").write_bytes(tensor_file({"0": np.zeros(1)}, value))
    with pytest.raises(InputError, match="is damaged"):
        load_checkpoint(tmp_path / "checkpoint.pt")


def test_an_old_checkpoint_that_unpacks_to_more_than_it_is_is_reported(tmp_path: Path) -> None:
    values = {"format": 2, "step": 1, "epochs": 0, "state": {"network": torch.zeros(10**6)}}
    torch.save(values, tmp_path / "plain.pt")
    with (
        zipfile.ZipFile(tmp_path / "plain.pt") as plain,
        zipfile.ZipFile(tmp_path / "bomb.pt", "w", zipfile.ZIP_DEFLATED) as bomb,
    ):
        for name in plain.namelist():
            bomb.writestr(name, plain.read(name))
    with pytest.raises(InputError, match="is damaged"):
        load_checkpoint(tmp_path / "bomb.pt")
