"""Whether what ``train`` has learned is on disk, and what it says where it is not."""

import json
import shutil
from pathlib import Path

import pytest
from helpers.command_line import zen_digits
from helpers.dataset_files import write_small_mnist

from zen_digits.core.errors import InputError
from zen_digits.core.models import model_file
from zen_digits.core.models.model_file import TrainedModel, load_model
from zen_digits.core.runs.record import interrupted_runs

OPTIONS = ("--architecture", "dense", "--epochs", "1", "--batch-size", "100", "--device", "cpu")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return write_small_mnist(tmp_path / "mnist")


@pytest.fixture
def full(own_data_folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """While it holds True, no network can be saved in the data folder."""
    is_full, save_model = [True], model_file.save_model

    def save(path: Path, model: TrainedModel) -> None:
        if is_full[0] and path.is_relative_to(own_data_folder):
            raise InputError(f"{path} cannot be written (No space left on device).")
        save_model(path, model)

    monkeypatch.setattr(model_file, "save_model", save)
    return is_full


@pytest.mark.parametrize("json_lines", [True, False])
def test_a_network_that_cannot_be_kept_is_said_and_saved_by_a_resume(
    data: Path, full: list[bool], own_data_folder: Path, json_lines: bool
) -> None:
    done = zen_digits("train", *OPTIONS, "--data", data, *["--json"][: int(json_lines)])
    (run,) = (own_data_folder / "runs").iterdir()
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        f"zen-digits: The network of this run is not saved: {run / 'model.zendigits'} cannot be "
        f"written (No space left on device). Then “zen-digits train --resume {run.name}” saves it."
    )
    assert str(run) not in done.stdout
    full[0] = False
    done = zen_digits("train", "--resume", run.name, "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout.splitlines()[-1])["model"] == str(run / "model.zendigits")


def test_a_network_that_is_kept_elsewhere_is_kept(
    data: Path, full: list[bool], tmp_path: Path
) -> None:
    out = tmp_path / "out.zendigits"
    done = zen_digits("train", *OPTIONS, "--data", data, "--out", out)
    assert done.returncode == 0
    assert "is not saved" in done.stderr
    assert "--resume" not in done.stderr
    assert load_model(out).card.architecture == "dense"
    assert interrupted_runs() == []


def test_a_data_folder_that_was_deleted_is_said(
    data: Path, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_model = model_file.save_model

    def delete_and_save(path: Path, model: TrainedModel) -> None:
        shutil.rmtree(own_data_folder)
        save_model(path, model)

    monkeypatch.setattr(model_file, "save_model", delete_and_save)
    done = zen_digits("train", *OPTIONS, "--data", data, "--json")
    assert done.returncode == 1
    assert "is not saved: " in done.stderr
    assert "there is no folder" in done.stderr
    assert json.loads(done.stdout.splitlines()[-1])["model"] is None


def test_a_network_that_cannot_be_saved_where_the_user_wants_it_is_kept_in_its_run(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, save_model = tmp_path / "out.zendigits", model_file.save_model

    def save(path: Path, model: TrainedModel) -> None:
        if path == out:
            raise InputError("The disk is full.")
        save_model(path, model)

    monkeypatch.setattr(model_file, "save_model", save)
    done = zen_digits("train", *OPTIONS, "--data", data, "--out", out, "--json")
    assert (done.returncode, done.stderr) == (2, "zen-digits: The disk is full.\n")
    assert load_model(Path(json.loads(done.stdout.splitlines()[-1])["model"])).card.epochs == 1
