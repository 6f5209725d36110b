"""Checkpoints: damaged, of another version, hostile."""

from pathlib import Path

import pytest
import torch
from helpers.run_folders import interrupted_run

from zen_digits.core.errors import InputError
from zen_digits.core.runs.checkpoint import load_checkpoint, save_checkpoint
from zen_digits.core.runs.folder import RunFolder
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

    save_checkpoint(tmp_path / "checkpoint.pt", Checkpointed(1, 0, {"network": Evil()}))
    with pytest.raises(InputError, match="is damaged"):
        load_checkpoint(tmp_path / "checkpoint.pt")
    assert not (tmp_path / "ran").exists()
