"""Whether arguments open the window or run a command."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from zen_digits import __main__
from zen_digits.app import launch
from zen_digits.commands import cli
from zen_digits.core import process


@pytest.fixture(autouse=True)
def own_handler() -> Iterator[None]:
    handler = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, handler)


@pytest.mark.parametrize(
    ("arguments", "opens"),
    [
        ([], True),
        (["/home/someone/my network.zendigits"], True),
        (["seven.png", "ink.jsonl.gz"], True),
        (["doctor"], False),
        (["predict", "seven.png"], False),
        (["--version"], False),
        (["nonsense"], False),
        (["my digits"], True),
        (["my digits/", "train-images-idx3-ubyte"], True),
        (["train"], False),
        (["./train"], True),
        (["my digits", "nonsense"], False),
    ],
)
def test_files_and_folders_open_the_window_and_commands_do_not(
    arguments: list[str], opens: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in ("my digits", "train"):
        Path(folder).mkdir()
    Path("train-images-idx3-ubyte").touch()
    monkeypatch.setattr(sys, "argv", ["zen-digits", *arguments])
    monkeypatch.setattr(launch, "launch", lambda: 10)
    monkeypatch.setattr(cli, "main", lambda given: 20 + len(given))
    assert __main__.main() == (10 if opens else 20 + len(arguments))


def test_nothing_in_the_current_folder_is_imported(tmp_path: Path) -> None:
    for module in ("numpy", "PIL", "tqdm"):
        (tmp_path / f"{module}.py").write_text("raise SystemExit('the wrong one')")
    own = str(Path(__main__.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-m", "zen_digits", "styles", "かな.png", "--style", "barred 7"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": own, "PYTHONIOENCODING": "ascii:strict"},
        capture_output=True,
        encoding="utf-8",
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "かな.png" in done.stdout
    assert (tmp_path / "かな.png").is_file()


def test_an_interrupt_ends_in_one_line_and_130(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["zen-digits", "doctor"])
    monkeypatch.setattr(cli, "main", lambda _: signal.raise_signal(signal.SIGINT))
    assert __main__.main() == 130
    assert capsys.readouterr() == ("", "zen-digits: Stopped.\n")
    assert signal.getsignal(signal.SIGINT) is signal.SIG_DFL  # for the little that is left


def test_where_no_command_can_run_it_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["zen-digits", "doctor"])
    monkeypatch.setattr(process, "prepare", lambda: "There is no folder.")
    assert __main__.main() == 2
    assert capsys.readouterr() == ("", "zen-digits: There is no folder.\n")


@pytest.mark.skipif(os.name == "nt", reason="a folder in use cannot be removed there")
def test_a_current_folder_that_is_gone_is_reported(tmp_path: Path) -> None:
    own = str(Path(__main__.__file__).parents[1])
    command = f"rmdir {tmp_path}/gone && exec {sys.executable} -m zen_digits --version"
    (tmp_path / "gone").mkdir()
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=tmp_path / "gone",
        env={**os.environ, "PYTHONPATH": own},
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 2
    assert done.stderr.startswith("zen-digits: The current folder has been deleted")
    assert done.stderr.count("\n") == 1
