"""Whatever is typed, a command answers with one of its exit codes and one sentence."""

import random
from collections.abc import Iterator
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from helpers.command_line import zen_digits
from helpers.dataset_files import mnist_rows, write_csv, write_folders, write_ink_set
from helpers.small_models import untrained_model
from helpers.small_runs import small_mnist
from PIL import Image

from zen_digits.commands import COMMANDS, cli, train
from zen_digits.core import json_text
from zen_digits.core.errors import InputError
from zen_digits.core.models.model_file import save_model

VECTORS = 120
STARTS = ("zen-digits: ", "Skipped", "Note: ", "Warning: ")
ODD = (
    "", " ", "-", "--", "---", "=", "--=", "*", "[", "?.png", "~", "~nosuchuser/x", ".", "x/y",
    "x" * 5000, "9" * 5000, "9" * 4000, "-1", "0", "1", "2", "1e400", "nan", "-inf", "1.5", "٣",
    "true", "mnist", "cpu", "a\nb", "\x1b[31mred", "\udcff\udcfe.png", "いち.png", "\u202egnp.exe",
    "CON", "/dev/null", "/dev/zero", "new.png", "new.onnx", "new/er.zendigits", "--help", "--json",
    "--version", "quick",
)  # fmt: skip


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A current folder with a file of each kind, good and bad; no command takes long."""
    monkeypatch.chdir(tmp_path)
    save_model(tmp_path / "net.zendigits", untrained_model())
    save_model(tmp_path / "abc.zendigits", untrained_model(labels="abc"))
    write_ink_set(tmp_path / "ink.jsonl", copies=2)
    write_csv(tmp_path / "rows.csv", mnist_rows(20), header=False)
    write_folders(tmp_path / "letters", {"A": 3, "B": 3})
    Image.new("L", (40, 30), 255).save(tmp_path / "white.png")
    for name in ("bad.png", "bad.csv", "bad.jsonl", "bad.zendigits", "bad.jsonl.gz"):
        (tmp_path / name).write_bytes(b"\x1f\x8b\n\x00bad")
    mnist = small_mnist()
    monkeypatch.setattr("zen_digits.core.data.mnist.load_mnist", lambda *_: mnist)
    monkeypatch.setattr("zen_digits.core.data.mnist.load_mnist_test", lambda: mnist.test)
    monkeypatch.setattr("zen_digits.core.export.onnx.export_onnx", no_time)
    monkeypatch.setattr("zen_digits.core.personal.teaching.teach", no_time)
    monkeypatch.setattr(train, "_train", lambda *_: 0)
    monkeypatch.setattr("uvicorn.run", lambda *_, **__: None)
    monkeypatch.setenv("ZEN_DIGITS_SERVER", "{}")  # and not what serve leaves there
    return sorted(path.name for path in tmp_path.iterdir())


def no_time(*_: object, **__: object) -> None:
    raise InputError("This test has no time for it; leave it out.")


def options_of(command: str) -> list[str]:
    parsers = {parser.prog.split()[-1]: parser for parser in cli._parsers()[1]}
    actions = parsers[command]._actions
    return [option for action in actions for option in action.option_strings]


def vectors(files: list[str]) -> Iterator[list[str]]:
    chance = random.Random(13)
    options = {command: options_of(command) for command in COMMANDS}
    for _ in range(VECTORS):
        command = chance.choice(list(options))
        values = [*files, *files, *ODD]
        words = [
            chance.choice(options[command] if chance.random() < 0.45 else values)
            for _ in range(chance.randrange(7))
        ]
        yield [command, *words] if chance.random() < 0.95 else words or [command]


def check(done: CompletedProcess[str], words: list[str]) -> None:
    assert done.returncode in (0, 2), done.stderr
    assert "Traceback" not in done.stderr
    lines = done.stderr.splitlines()
    assert all(line.startswith(STARTS) and line.isprintable() for line in lines)
    assert all(len(line) < 1100 for line in lines)
    sentences = [line for line in lines if line.startswith("zen-digits: ")]
    if words[0] not in ("predict", "read-page"):  # which have one for each file
        assert len(sentences) == (done.returncode == 2)
    done.stdout.encode()
    if "--json" in words and not done.stdout.startswith(("usage:", "Zen Digits 0")):
        for line in done.stdout.splitlines():
            assert isinstance(json_text.parse(line), dict)


def test_any_arguments_end_in_one_sentence(files: list[str]) -> None:
    for words in vectors(files):
        try:
            done = zen_digits(*words)
            check(done, words)
        except BaseException as error:
            error.add_note(f"zen-digits {words}")
            raise
