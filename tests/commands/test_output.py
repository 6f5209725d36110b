"""Where nothing can be printed, a command says so and ends with 1, without a word of Python's."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.drawings import DIGITS
from helpers.small_runs import SMALL, small_mnist

from zen_digits.commands import output
from zen_digits.commands.output import OutputError, print_json, print_lines
from zen_digits.commands.training.report import bar_report, json_report, to_the_end
from zen_digits.core.ink.ink_file import Drawing, write_ink
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.training.events import BatchDone, EpochDone, RunEnded, RunStarted

posix = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell")
STARTED = RunStarted(1, "cpu", "", 18, 36, 900, 100)
EVENTS = (
    STARTED, BatchDone(1, 2.0, 0.1, 50, 0.5), EpochDone(1, 18, 2.0, 0.1, 2.0, 0.1, 1.0),
    RunEnded("completed"),
)  # fmt: skip


def shell(redirected: str, *arguments: object) -> tuple[int, str]:
    """The exit code of a command whose output is redirected, and what is on standard error."""
    command = " ".join([sys.executable, "-m", "zen_digits", *map(str, arguments), redirected])
    buffered = {**os.environ, "PYTHONUNBUFFERED": ""}
    done = subprocess.run(
        ["bash", "-c", f"{command}\nexit ${{PIPESTATUS[0]}}"],
        capture_output=True, text=True, check=False, env=buffered,
    )  # fmt: skip
    return done.returncode, done.stderr


@posix
@pytest.mark.parametrize(
    ("redirected", "code", "sentence"),
    [
        (">&-", 1, "zen-digits: Standard output is closed, so nothing can be printed; leave it"
         " open.\n"),
        ("| exec true", 1, ""),
        ("2>&- >/dev/null", 0, ""),
        ("<&- >&- 2>&-", 1, ""),
    ],
)  # fmt: skip
def test_a_closed_stream_is_told_in_one_sentence(redirected: str, code: int, sentence: str) -> None:
    assert shell(redirected, "--help") == (code, sentence)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux has /dev/full")
def test_a_full_disk_is_told_in_one_sentence() -> None:
    code, sentence = shell(">/dev/full", "--version")
    assert code == 1
    assert sentence == (
        "zen-digits: Standard output cannot be written (No space left on device); "
        "print to another place.\n"
    )
    assert shell("2>/dev/full", "predict", "missing.png") == (2, "")


@posix
def test_no_file_takes_the_place_of_a_closed_stream(tmp_path: Path) -> None:
    """What libraries print to standard error would be written into it."""
    code = "import os, zen_digits.core.process as p; p.prepare(); raise SystemExit(os.dup(0) < 3)"
    command = f'{sys.executable} -c "{code}" <&- >&- 2>&-'
    assert subprocess.run(["bash", "-c", command], check=False).returncode == 0


@posix
@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-16"])
def test_json_is_utf_8_whatever_the_console_has(tmp_path: Path, encoding: str) -> None:
    name = "いち \n \x1b[31m.jsonl"
    write_ink(tmp_path / name, [Drawing(DIGITS["7"])])
    done = subprocess.run(
        [sys.executable, "-m", "zen_digits", "styles", tmp_path / "なな.png",
         "--style", "barred 7", "--json"],
        capture_output=True, check=True, env={**os.environ, "PYTHONIOENCODING": encoding},
    )  # fmt: skip
    assert json.loads(done.stdout.decode("utf-8"))["file"] == str(tmp_path / "なな.png")


def test_no_name_of_a_file_controls_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    print_lines("a\nb \x1b[31m \udcff", "two")
    assert capsys.readouterr().out == "a\\nb \\x1b[31m \\udcff\ntwo\n"
    print_json({"file": "a\nb \x1b[31m \udcff \u2028 ü"})
    (line,) = capsys.readouterr().out.strip("\n").split("\n")
    assert "ü" in line
    assert json.loads(line.encode()) == {"file": "a\nb \x1b[31m \udcff \u2028 ü"}


@pytest.mark.parametrize("report", [json_report, bar_report])
@pytest.mark.parametrize("reason", ["the disk is full", ""])
def test_a_run_that_cannot_be_printed_goes_on_to_its_end(
    report: object, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With its reader gone, it is stopped, and keeps what it has learned."""

    def write(_text: str) -> None:
        raise OutputError(reason)

    monkeypatch.setattr(output, "_write", write)
    stops: list[bool] = []
    with RunFolder.create(SMALL) as folder:
        show = to_the_end(report(folder, small_mnist()), lambda: stops.append(True))  # type: ignore[operator]
    for event in EVENTS[:-1]:
        show(event)
    assert bool(stops) == (not reason)
    with pytest.raises(OutputError, match=f"^{reason}$"):
        show(EVENTS[-1])
