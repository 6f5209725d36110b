"""Renaming, deleting and exporting runs."""

import csv
import os
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.run_folders import begun_run, completed_run
from helpers.small_runs import SMALL

from zen_digits.core.errors import InputError
from zen_digits.core.runs.edit import delete_run, set_title, write_table
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.runs.record import RunReader, read_run
from zen_digits.core.runs.storage import find_run, read_config


@pytest.fixture
def path() -> Path:
    """The folder of a run that has only begun, and is closed."""
    return begun_run()


def test_a_titled_run_is_found_by_its_folder(path: Path) -> None:
    set_title(path, "  my\nbest\tone ")
    assert read_run(path).title == "my best one"
    assert find_run(path.name) == path
    set_title(path, "ü" * 500)
    assert read_run(path).title == "ü" * 100
    for nothing in ("", "  \n", path.name):
        set_title(path, "a")
        set_title(path, nothing)
        assert read_run(path).title == path.name
        assert not (path / "title.txt").exists()


def test_an_unwritable_title_is_reported(path: Path) -> None:
    delete_run(path)
    with pytest.raises(InputError, match="cannot be written"):
        set_title(path, "a")


def test_a_title_that_is_not_text_is_ignored(path: Path) -> None:
    (path / "title.txt").write_bytes(b"\xff\x00 \xfe")
    assert read_run(path).title
    (path / "title.txt").unlink()
    (path / "title.txt").mkdir()
    assert read_run(path).title == path.name


def test_delete_removes_the_whole_folder_but_follows_no_link(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "mine").write_text("")
    (path / "folder").mkdir()
    (path / "link").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    delete_run(path)
    assert not path.exists()
    assert RunReader().read() == []
    assert (tmp_path / "elsewhere" / "mine").exists()


def test_a_running_run_is_not_deleted(path: Path) -> None:
    with RunFolder.reopen(path), pytest.raises(InputError, match="is running; stop it before"):
        delete_run(path)
    assert read_config(path) == SMALL


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may do anything")
def test_a_failed_deletion_is_reported(path: Path) -> None:
    path.chmod(0o500)
    with pytest.raises(InputError, match="cannot be deleted"):
        delete_run(path)
    path.chmod(0o700)


def test_csv_has_a_row_for_each_run(path: Path, tmp_path: Path) -> None:
    set_title(path, 'a "quoted", name')
    done = completed_run(replace(SMALL, batch_size=100))
    broken = begun_run()
    (broken / "config.json").write_text("{")
    write_table(tmp_path / "runs.csv", [read_run(p) for p in (path, done, broken)])
    lines = (tmp_path / "runs.csv").read_text(encoding="utf-8").splitlines()
    first, second, third = csv.DictReader(lines)
    assert (first["title"], first["state"]) == ('a "quoted", name', "interrupted")
    assert (first["test_accuracy"], first["batch_size"]) == ("", "50")
    assert (second["run"], second["batch_size"]) == (done.name, "100")
    assert float(second["test_accuracy"]) == read_run(done).test_accuracy
    assert (third["state"], third["batch_size"]) == ("damaged", "")


@pytest.mark.skipif(os.name == "nt", reason="every name is text there")
def test_csv_has_runs_on_data_whose_name_is_not_utf_8(path: Path, tmp_path: Path) -> None:
    run = replace(read_run(path), config=replace(SMALL, dataset="/data/\udcff"))
    write_table(tmp_path / "runs.csv", [run])
    (row,) = csv.DictReader((tmp_path / "runs.csv").read_text(encoding="utf-8").splitlines())
    assert row["dataset"] == r"/data/\udcff"
