"""The command line as a user or a program uses it."""

import json
import math
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from helpers.command_line import error_sentence, refused, zen_digits, zen_digits_subprocess
from helpers.dataset_files import write_small_mnist
from helpers.drawings import DIGITS
from PIL import Image

from zen_digits.commands import doctor
from zen_digits.core.ink.ink_file import Drawing, write_ink
from zen_digits.core.models.model_file import load_model
from zen_digits.core.reading.predictor import shipped_model_path
from zen_digits.core.synthetic.contact_sheet import WRITERS
from zen_digits.core.synthetic.digit_allographs import ALLOGRAPHS


@pytest.fixture
def digits_file(tmp_path: Path) -> Path:
    path = tmp_path / "digits.jsonl.gz"
    write_ink(path, [Drawing(strokes, label) for label, strokes in DIGITS.items()])
    return path


def test_train_prints_events_and_saves_the_network(tmp_path: Path) -> None:
    out = tmp_path / "out" / "net.zendigits"
    done = zen_digits(
        "train", "--architecture", "dense", "--epochs", "1", "--batch-size", "500",
        "--device", "cpu", "--seed", "5", "--json", "--out", out,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    started, epoch, ended = map(json.loads, done.stdout.splitlines())
    assert started["event"] == "run_started"
    assert epoch["event"] == "epoch_done"
    assert ended["event"] == "run_ended"
    assert ended["reason"] == "completed"
    assert ended["run"] == started["run"]
    assert ended["test_accuracy"] > 0.85
    card = load_model(out).card
    assert card.training["seed"] == 5
    assert card == load_model(Path(ended["model"])).card


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_an_interrupt_stops_the_run_and_saves_the_network() -> None:
    command = [sys.executable, "-m", "zen_digits", "train", "--architecture", "dense", "--json"]
    with subprocess.Popen(
        [*command, "--epochs", "1000"], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.2)
        process.send_signal(signal.SIGINT)
        ended = json.loads(process.stdout.readlines()[-1])
        assert process.wait(30) == 0
    assert ended["reason"] == "stopped"
    assert load_model(Path(ended["model"])).card.architecture == "dense"


def test_evaluate_counts_known_labels_and_skips_others(tmp_path: Path) -> None:
    drawings = [Drawing(strokes, label) for label, strokes in DIGITS.items()]
    write_ink(tmp_path / "mixed.jsonl", [*drawings, Drawing(DIGITS["0"], "O")])
    done = zen_digits("evaluate", "--ink", tmp_path / "mixed.jsonl", "--json")
    figures = json.loads(done.stdout)
    assert figures["n"] == 10
    assert figures["skipped"] == 1
    assert figures["accuracy"] == 1
    assert np.trace(figures["confusion"]) == 10
    assert set(figures["per_digit"]["7"]) == {"precision", "recall", "f1"}


def test_evaluate_agrees_with_the_card_of_the_shipped_model() -> None:
    done = zen_digits("evaluate", "--json")
    expected = load_model(shipped_model_path()).card.test_accuracy
    assert json.loads(done.stdout)["accuracy"] == pytest.approx(expected, abs=2e-4)


NONSENSE = {
    "an unknown command": ["fly"],
    "an unknown option": ["train", "--fly"],
    "an unknown network": ["train", "--architecture", "tea"],
    "no epochs": ["train", "--epochs", "0"],
    "epochs in words": ["train", "--epochs", "many"],
    "a negative rate": ["train", "--learning-rate", "-1"],
    "no number": ["train", "--learning-rate", "nan"],
    "a huge seed": ["train", "--seed", "99999999999"],
    "no file": ["predict"],
    "a missing file": ["predict", "no.png"],
    "missing ink": ["evaluate", "--ink", "no.jsonl"],
    "a missing model": ["evaluate", "--model", "no.zendigits"],
    "a missing folder": ["evaluate", "--data", "no"],
    "no name of an ONNX file": ["export", "net.pt"],
    "an export to nowhere": ["export", "no/net.onnx"],
    "two sets": ["evaluate", "--data", "a", "--ink", "b"],
}


@pytest.mark.parametrize("arguments", NONSENSE.values(), ids=NONSENSE.keys())
def test_nonsense_is_refused_in_one_sentence(arguments: list[str]) -> None:
    assert refused(*arguments)


NAMES_A_FILE = [
    *map(str.split, (
        "train --data {}", "train --out {}", "train --resume {}", "evaluate --data {}",
        "evaluate --ink {}", "export {}.onnx", "predict {}.png",
    )),
    ["styles", "--style", "plain 0", "{}.png"],
]  # fmt: skip


@pytest.mark.parametrize("arguments", NAMES_A_FILE, ids=" ".join)
def test_a_name_that_no_file_can_have_is_refused(arguments: list[str]) -> None:
    """Asking whether it exists raises, as in a folder that is closed to the user."""
    refused(*(argument.format("x" * 300) for argument in arguments))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["serve", "--port", "abc"], "--port must be a whole number, not 'abc'; see zen-digits"),
        (["train", "--learning-rate", "fast"], "--learning-rate must be a number, not 'fast'; see"),
        (["serve", "--port"], "--port needs a value; see zen-digits serve --help."),
        (["predict"], "FILE is missing; see zen-digits predict --help."),
        (["predict", "x.png", "--colour"], "--colour is not known; see zen-digits --help."),
        (["reed"], "COMMAND must be one of "),
    ],
)
def test_what_argparse_refuses_is_said_in_plain_words(arguments: list[str], said: str) -> None:
    assert refused(*arguments).startswith(f"zen-digits: {said}")


def test_a_fault_of_the_program_is_one_sentence_and_its_traceback_is_logged(
    own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(_options: object) -> int:
        raise KeyError("a name\n" * 900)

    monkeypatch.setattr(doctor, "run", run)
    done = zen_digits("doctor")
    assert (done.returncode, done.stdout) == (1, "")
    log = own_data_folder / "zen-digits.log"
    assert done.stderr.count("\n") == 1
    assert f"to report it with, are in {log}." in done.stderr
    assert "in run\n    raise KeyError" in log.read_text()
    log.unlink()
    own_data_folder.rmdir()
    own_data_folder.write_text("in the way")
    assert "in run\n    raise KeyError" in zen_digits("doctor").stderr


def test_too_little_memory_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(_options: object) -> int:
        raise MemoryError

    monkeypatch.setattr(doctor, "run", run)
    done = zen_digits("doctor")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("zen-digits: There is not enough memory; close other programs")


def test_runs_that_cannot_be_resumed_are_refused(tmp_path: Path) -> None:
    assert "There is no run 'tea'" in refused("train", "--resume", "tea")
    message = refused("train", "--resume", "tea", "--epochs", "3")
    assert "--resume uses the settings of its run; leave out --epochs" in message
    data = write_small_mnist(tmp_path / "mnist")
    done = zen_digits("train", "--architecture", "dense", "--epochs", "1", "--data", data, "--json")
    run = json.loads(done.stdout.splitlines()[0])["run"]
    assert "is complete; train it for --more-epochs" in refused("train", "--resume", run)


def test_odd_drawings_are_read_as_non_digits(tmp_path: Path) -> None:
    path = tmp_path / "ink.jsonl"
    dot, cross = [[(5, 5)]], [[(0, 0), (9, 9)], [(9, 0), (0, 9)]]
    path.write_text("".join(json.dumps({"strokes": strokes}) + "\n" for strokes in (dot, cross)))
    lines = zen_digits("predict", path, "--json").stdout.splitlines()
    for line in lines:
        read = json.loads(line)
        assert read["is_digit"] is False
        assert read["text"].isdecimal()
        assert len(read["probabilities"]) == 10
    assert len(lines) == 2


def test_an_unwritable_data_folder_is_named_before_the_training(own_data_folder: Path) -> None:
    own_data_folder.write_text("in the way")
    assert "cannot be created" in refused("train", "--preset", "quick")


def test_a_target_that_is_a_folder_is_named_before_the_training(
    tmp_path: Path, own_data_folder: Path
) -> None:
    assert "is a folder" in refused("train", "--preset", "quick", "--out", tmp_path)
    assert not list(own_data_folder.glob("runs/*"))  # no run was begun


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_the_message_suggests_xvfb() -> None:
    nothing = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    message = error_sentence(zen_digits_subprocess(**nothing))
    assert "There is no display; start Zen Digits on a desktop, or with: xvfb-run" in message
    dead = {**nothing, "DISPLAY": ":4567"}
    assert "The display :4567 does not answer" in error_sentence(zen_digits_subprocess(**dead))


def test_the_contact_sheet_has_a_drawing_in_every_cell(tmp_path: Path) -> None:
    done = zen_digits("styles", tmp_path / "styles.png")
    assert "styles of digits" in done.stdout
    sheet = np.asarray(Image.open(tmp_path / "styles.png"))
    assert sheet.shape[1] > 1000
    rows = math.ceil(len(ALLOGRAPHS) / 2)
    cells = sheet[:, 168 : 168 + (1 + WRITERS) * 44].reshape(rows, 44, 1 + WRITERS, 44)
    assert (cells.max(axis=(1, 3)) > 200).all()


def test_one_style_can_be_drawn_on_its_own(tmp_path: Path) -> None:
    path = tmp_path / "seven.png"
    told = json.loads(zen_digits("styles", path, "--style", "barred 7", "--json").stdout)
    assert told == {"file": str(path), "styles": [{"name": "barred 7", "digit": 7}]}
    with Image.open(path) as sheet:
        assert sheet.width > 10 * sheet.height
    assert "there are barred 7" in refused("styles", path, "--style", "bared 7")


def test_impossible_contact_sheets_are_refused(tmp_path: Path) -> None:
    assert "no" in refused("styles", tmp_path / "no" / "styles.png", "--style", "barred 7")
    for seed in (-1, 2**31, "9" * 4000):
        message = refused("styles", tmp_path / "styles.png", "--seed", seed)
        assert "The seed must be between 0 and 2147483647, not " in message
    assert "must end in .png" in refused("styles", tmp_path / "styles.jpg")
