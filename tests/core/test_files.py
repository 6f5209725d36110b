"""Reading and writing files."""

import os
import sys
from pathlib import Path

import pytest

from zen_digits.core.crash_log import log_error
from zen_digits.core.errors import InputError
from zen_digits.core.files import (
    atomic_write,
    check_writable,
    data_folder,
    delete_file,
    make_folder,
    read_file,
    remove_leftovers,
)


def test_an_unfinished_file_does_not_appear(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    monkeypatch.setattr(os, "fsync", lambda _: seen.append((tmp_path / "a.bin").exists()))
    atomic_write(tmp_path / "a.bin", b"half and half")
    assert seen == [False]
    assert (tmp_path / "a.bin").read_bytes() == b"half and half"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["a.bin"]


@pytest.mark.parametrize("error", [ValueError, OSError, KeyboardInterrupt])
def test_a_failure_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[BaseException]
) -> None:
    def fail(_: int) -> None:
        raise error

    path = tmp_path / "a.bin"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(BaseException):  # noqa: B017, PT011
        atomic_write(path, b"new")
    assert path.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["a.bin"]


@pytest.mark.parametrize("refusals", [2, 99])
def test_a_file_that_a_virus_scanner_has_open_is_written_a_moment_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refusals: int
) -> None:
    path, replace, tries, pauses = tmp_path / "file", os.replace, [0], []

    def refuse(source: Path, target: Path) -> None:
        tries[0] += 1
        if tries[0] <= refusals:
            raise PermissionError(13, "Permission denied")
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    monkeypatch.setattr("zen_digits.core.files.time.sleep", pauses.append)
    if refusals == 2:
        atomic_write(path, b"new")
        assert path.read_bytes() == b"new"
        assert len(pauses) == 2
    else:
        with pytest.raises(InputError, match=r"cannot be written \(Permission denied\)"):
            atomic_write(path, b"new")
        assert sum(pauses) < 1
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"][: int(refusals == 2)]


def test_a_folder_is_no_file_and_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "no" / "a.bin"):
        for write in (check_writable, lambda path: atomic_write(path, b"new")):
            with pytest.raises(InputError, match=r"written|a folder"):
                write(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes")
def test_a_pipe_is_left_alone_and_a_link_stays_a_link(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError, match="a folder or a device"):
        atomic_write(tmp_path / "pipe", b"new")
    assert not (tmp_path / "pipe").is_file()
    (tmp_path / "real.bin").write_bytes(b"old")
    (tmp_path / "link.bin").symlink_to("real.bin")
    atomic_write(tmp_path / "link.bin", b"new")
    assert (tmp_path / "link.bin").is_symlink()
    assert (tmp_path / "real.bin").read_bytes() == b"new"


@pytest.mark.skipif(sys.platform == "win32", reason="links need permission there")
def test_a_link_in_a_circle_is_not_written(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(InputError, match="in a circle"):
        check_writable(tmp_path / "loop")
    for path in (tmp_path / "loop", tmp_path / "loop" / "a.bin"):
        with pytest.raises(InputError, match=r"in a circle|cannot be written"):
            atomic_write(path, b"new")
    assert (tmp_path / "loop").is_symlink()


def test_a_folder_cannot_be_made_below_a_file(own_data_folder: Path) -> None:
    own_data_folder.write_text("a file")
    with pytest.raises(InputError, match="cannot be created"):
        make_folder(data_folder() / "runs")


def test_the_temporary_file_cannot_be_foreseen_and_follows_no_link(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[set[str]] = []
    monkeypatch.setattr(os, "fsync", lambda _: names.append({p.name for p in tmp_path.iterdir()}))
    for _ in range(2):
        atomic_write(tmp_path / "a.bin", b"new")
        (tmp_path / "a.bin").unlink()
    assert names[0].isdisjoint(names[1])
    monkeypatch.setattr("secrets.token_hex", lambda _: "known")
    (tmp_path / ".a.bin.known.part").symlink_to(tmp_path / "victim")
    with pytest.raises(InputError, match="cannot be written"):
        atomic_write(tmp_path / "a.bin", b"new")
    assert not (tmp_path / "victim").exists()


def test_a_name_of_the_longest_length_can_be_written(tmp_path: Path) -> None:
    atomic_write(tmp_path / ("あ" * 85), b"new")
    assert (tmp_path / ("あ" * 85)).read_bytes() == b"new"


def test_a_file_is_read_up_to_its_bound(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"1234")
    assert read_file(tmp_path / "a.bin", largest=4) == b"1234"
    with pytest.raises(InputError, match="too large"):
        read_file(tmp_path / "a.bin", largest=3)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes")
def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "loop", Path("/dev/zero"),
                 tmp_path / "missing", tmp_path / "a\0b"):  # fmt: skip
        with pytest.raises(InputError, match=r"cannot be read|a device"):
            read_file(path, largest=10)


def test_only_old_temporary_files_of_our_own_are_removed(
    own_data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = own_data_folder / "runs" / "a"
    run.mkdir(parents=True)
    with monkeypatch.context() as killed:
        killed.setattr(Path, "unlink", lambda *_, **__: None)
        killed.setattr(os, "replace", lambda *_: None)
        atomic_write(run / "model\n.zendigits", b"half")
    (written,) = run.iterdir()
    ours = [written, own_data_folder / ".settings.json.4711.part"]
    others = [
        run / "model.zendigits", run / ".part", run / "a.0123456789abcdef.part",
        run / ".a.0123456789abcdeg.part", run / ".a.0123456789abcdef.part.txt",
        tmp_path / ".a.0123456789abcdef.part",
    ]  # fmt: skip
    for path in [*ours, *others]:
        path.write_bytes(b"")
        os.utime(path, (1e9, 1e9))
    recent = run / ".b.0123456789abcdef.part"
    recent.write_bytes(b"")
    (own_data_folder / "link").symlink_to(tmp_path)
    remove_leftovers()
    assert not [path for path in ours if path.exists()]
    assert all(path.exists() for path in [*others, recent])


@pytest.mark.parametrize("answer", ["~/.local/share/zen-digits", RuntimeError("no home")])
def test_a_user_without_a_home_is_told(
    answer: str | Exception, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def user_data_dir(*_: object, **__: object) -> str:
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("zen_digits.core.files.user_data_dir", user_data_dir)
    with pytest.raises(InputError, match="You have no home folder"):
        data_folder()
    assert log_error(KeyError()) is None
    assert not list(tmp_path.iterdir())  # such as a folder called ~


def test_a_file_is_deleted_or_it_is_said_why_not(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    delete_file(file)
    delete_file(file)
    assert not file.exists()
    with pytest.raises(InputError, match="cannot be deleted"):
        delete_file(tmp_path)
