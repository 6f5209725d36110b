"""``zen-digits predict``."""

import csv
import io
import json
import re
import weakref
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from helpers.command_line import refused, zen_digits
from helpers.drawings import DIGITS, as_picture, scaled, side_by_side
from helpers.pages import compose
from helpers.small_runs import mnist_test
from PIL import Image, ImageDraw

from zen_digits.commands import drawings, predict
from zen_digits.commands.bulk import Outcome, Process
from zen_digits.commands.drawings import Source
from zen_digits.core.computing_process import ComputingProcess
from zen_digits.core.ink.ink_file import Drawing, write_ink
from zen_digits.core.ink.mnist_format import draw_strokes
from zen_digits.core.pictures import ink_extraction
from zen_digits.core.reading.number_reader import BATCH
from zen_digits.core.training.free_cores import thread_count


@pytest.fixture
def digits_file(tmp_path: Path) -> Path:
    path = tmp_path / "digits.jsonl.gz"
    write_ink(path, [Drawing(strokes, label) for label, strokes in DIGITS.items()])
    return path


def test_predict_reads_ink_and_pictures(tmp_path: Path, digits_file: Path) -> None:
    seven = np.pad(np.kron(mnist_test().images[0, 0], np.ones((9, 9), np.uint8)), 9)
    Image.fromarray(255 - seven).save(tmp_path / "seven.png")
    done = zen_digits("predict", digits_file, tmp_path / "seven.png", "--json")
    assert done.returncode == 0, done.stderr
    readings = [json.loads(line) for line in done.stdout.splitlines()]
    assert [reading["text"] for reading in readings] == [*"0123456789", "7"]
    assert all(reading["digit"] == int(reading["text"]) for reading in readings)
    assert all(len(reading["probabilities"]) == 10 for reading in readings)
    assert all(reading["is_digit"] for reading in readings)


def test_predict_prints_a_line_per_drawing(digits_file: Path) -> None:
    lines = zen_digits("predict", digits_file).stdout.splitlines()
    assert lines[3].startswith(f"{digits_file}, drawing 4: 3 (")
    assert len(lines) == 10


def test_predict_reads_whole_numbers(tmp_path: Path) -> None:
    strokes = [*DIGITS["4"], *scaled(DIGITS["2"], 1, dx=110)]
    write_ink(tmp_path / "n.jsonl", [Drawing(strokes, "42")])
    assert ": 42 (" in zen_digits("predict", tmp_path / "n.jsonl").stdout
    record = json.loads(zen_digits("predict", tmp_path / "n.jsonl", "--json").stdout)
    assert (record["text"], record["digit"]) == ("42", None)
    assert [digit["digit"] for digit in record["digits"]] == [4, 2]


def test_a_sign_between_digits_in_a_picture_is_said(tmp_path: Path) -> None:
    strokes = [*DIGITS["4"], [(112, 138), (113, 138)], *scaled(DIGITS["2"], 1, dx=130)]
    ink = np.pad(draw_strokes(strokes, pen=0.06), 20)
    Image.fromarray(np.where(ink, 0, 255).astype(np.uint8)).save(tmp_path / "n.png")
    told = zen_digits("predict", tmp_path / "n.png").stdout
    assert "n.png: 42 (" in told
    assert "a sign stands before or between its digits" in told


def test_a_digit_of_a_picture_that_may_be_another_is_said(tmp_path: Path) -> None:
    one_or_seven = [[(28, 30), (52, 26), (46, 140)]]
    for drawn, what in [([one_or_seven], "it"), ([DIGITS["2"], one_or_seven], "digit 2")]:
        paper = 255 - as_picture(side_by_side(25, *drawn)) * 255
        Image.fromarray(paper.astype(np.uint8)).save(tmp_path / "unsure.png")
        result = zen_digits("predict", tmp_path / "unsure.png")
        assert re.search(rf"but {what} may also be [17], \d", result.stdout)


def test_a_page_is_called_so_and_names_the_command_that_reads_it(tmp_path: Path) -> None:
    compose([["2026"], ["75"], ["314"]])[0].save(tmp_path / "page.png")
    told = zen_digits("predict", tmp_path / "page.png").stdout
    assert "stands in several lines, as on a page; zen-digits read-page reads" in told


def test_a_page_of_print_and_a_panorama_are_no_number(tmp_path: Path) -> None:
    text = Image.new("L", (800, 900), 250)
    for row in range(20):  # letters stand above each other, as parts of a digit do
        ImageDraw.Draw(text).text((60, 40 + 40 * row), "people have written " * 3, 20, font_size=24)
    long = Image.new("L", (6000, 200), 235)
    four = Image.fromarray(255 - as_picture(DIGITS["4"]).astype(np.uint8)).resize((60, 100))
    for place in range(70):
        long.paste(four, (40 + 84 * place, 50))
    for name, picture in (("print.png", text), ("panorama.png", long)):
        picture.save(tmp_path / name)
        told = refused("predict", tmp_path / name)
        assert f"{name} has too much ink for one number" in told
        assert "read it with zen-digits read-page." in told


def test_boxes_are_in_the_pixels_of_the_picture(tmp_path: Path) -> None:
    seven = np.pad(255 - np.kron(mnist_test().images[0, 0], np.ones((9, 9), np.uint8)),
                   ((0, 48), (0, 48)), constant_values=255)  # fmt: skip
    small, large = tmp_path / "small.png", tmp_path / "large.png"
    Image.fromarray(seven).save(small)
    Image.fromarray(seven).resize((3000, 3000)).save(large)
    done = zen_digits("predict", small, large, "--json")
    boxes = [json.loads(line)["digits"][0]["box"] for line in done.stdout.splitlines()]
    assert np.abs(np.array(boxes[0]) * 10 - boxes[1]).max() < 60


def ink_file(path: Path, *digits: str) -> Path:
    write_ink(path, [Drawing(DIGITS[digit]) for digit in digits])
    return path


def test_bad_files_are_named_and_the_others_read(tmp_path: Path) -> None:
    good, other = ink_file(tmp_path / "good.jsonl", "7"), ink_file(tmp_path / "other.jsonl", "3")
    (tmp_path / "bad.png").write_bytes(b"no picture")
    missing = tmp_path / "missing\n.png"
    done = zen_digits("predict", missing, good, tmp_path / "bad.png", other, "--json")
    assert done.returncode == 1
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(r["file"], r["drawing"], r["text"]) for r in records] == [
        (str(good), 1, "7"), (str(other), 1, "3"),
    ]  # fmt: skip
    sentences = done.stderr.splitlines()
    assert all(sentence.startswith("zen-digits: ") for sentence in sentences)
    named = [r"missing\n.png cannot be", "bad.png is not a picture"]
    for name, sentence in zip(named, sentences, strict=True):
        assert name in sentence


def test_where_none_can_be_read_the_code_is_that_of_bad_input(tmp_path: Path) -> None:
    (tmp_path / "bad.png").write_bytes(b"no picture")
    done = zen_digits("predict", tmp_path / "bad.png", tmp_path / "missing.png")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("zen-digits: ") == 2


def picture(path: Path, digit: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    Image.fromarray(np.where(as_picture(DIGITS[digit]), 0, 255).astype(np.uint8)).save(path)
    return path


def test_a_folder_is_read_with_the_folders_in_it(tmp_path: Path) -> None:
    picture(tmp_path / "b.png", "7")
    picture(tmp_path / "a" / "z.PNG", "3")
    ink_file(tmp_path / "c.jsonl", "1", "2")
    picture(tmp_path / ".hidden" / "d.png", "5")
    (tmp_path / "notes.txt").write_text("no picture")
    done = zen_digits("predict", tmp_path, "--json")
    assert done.returncode == 0
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [r["text"] for r in records] == ["3", "7", "1", "2"]
    assert records[0]["file"] == str(tmp_path / "a" / "z.PNG")


def test_a_folder_without_pictures_is_named(tmp_path: Path) -> None:
    assert "has no pictures and no ink files" in refused("predict", tmp_path)


def test_names_are_read_from_standard_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [picture(tmp_path / f"{digit}.png", digit) for digit in "37"]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(map(str, [*files, ""]))))
    done = zen_digits("predict", "-", "--json")
    assert [json.loads(line)["text"] for line in done.stdout.splitlines()] == ["3", "7"]


def test_a_table_is_written_of_all_that_is_read(tmp_path: Path) -> None:
    ink_file(tmp_path / "ink.jsonl", "1", "2")
    (tmp_path / "bad.png").write_bytes(b"no picture")
    picture(tmp_path / "7.png", "7")
    assert zen_digits("predict", tmp_path, "--csv", tmp_path / "table.csv").returncode == 1
    rows = list(csv.DictReader((tmp_path / "table.csv").read_text().splitlines()))
    assert [(Path(r["file"]).name, r["drawing"], r["text"]) for r in rows] == [
        ("7.png", "", "7"), ("ink.jsonl", "1", "1"), ("ink.jsonl", "2", "2"),
    ]  # fmt: skip
    assert all(float(r["confidence"]) > 0.5 for r in rows)


def test_what_was_read_before_an_interrupt_is_in_the_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = 0

    def interrupted(*_: object) -> None:
        nonlocal shown
        shown += 1
        if shown == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(predict, "_print_line", interrupted)
    path = ink_file(tmp_path / "ink.jsonl", *"12345")
    with pytest.raises(KeyboardInterrupt):
        zen_digits("predict", path, "--csv", tmp_path / "table.csv")
    assert len((tmp_path / "table.csv").read_text().splitlines()) == 1 + 2


def test_pictures_are_saved_with_their_numbers_marked(tmp_path: Path) -> None:
    seven = picture(tmp_path / "7.png", "7")
    ink_file(tmp_path / "ink.jsonl", "1")
    marked = tmp_path / "marked"
    assert zen_digits("predict", tmp_path, "--annotate", marked).returncode == 0
    assert [path.name for path in marked.iterdir()] == ["7.png"]
    with Image.open(marked / "7.png") as drawn, Image.open(seven) as source:
        assert drawn.size == source.size
        assert len(drawn.convert("RGB").getcolors(1 << 20) or []) > 2


def test_what_precedes_a_broken_line_is_read(tmp_path: Path) -> None:
    path = ink_file(tmp_path / "ink.jsonl", "7")
    path.write_text(path.read_text() + '{"strokes":[[]]}\n' + path.read_text())
    done = zen_digits("predict", path)
    assert (done.returncode, done.stdout.count("\n")) == (1, 1)
    assert "ink.jsonl, line 2: the drawing has no strokes" in done.stderr


def test_too_much_ink_is_told_of_its_drawing(tmp_path: Path) -> None:
    bars = [[(30.0 * i, 0.0), (30.0 * i, 100.0)] for i in range(400)]
    path = tmp_path / "ink.jsonl"
    write_ink(path, [Drawing(DIGITS["7"]), Drawing(bars)])
    done = zen_digits("predict", path)
    assert (done.returncode, done.stdout.count("\n")) == (1, 1)
    assert "ink.jsonl, drawing 2: There are more than 200 digits" in done.stderr


def test_wildcards_are_expanded_but_a_file_of_that_name_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The shell of Windows leaves them to the program."""
    monkeypatch.chdir(tmp_path)
    for name, digit in {"b.jsonl": "3", "a.jsonl": "7", "[ab].jsonl": "5"}.items():
        ink_file(tmp_path / name, digit)

    def files(pattern: str) -> list[str]:
        lines = zen_digits("predict", pattern, "--json").stdout.splitlines()
        return [json.loads(line)["file"] for line in lines]

    assert files("?.jsonl") == ["a.jsonl", "b.jsonl"]
    assert files("[ab].jsonl") == ["[ab].jsonl"]
    assert "c*.jsonl cannot be read" in refused("predict", "c*.jsonl")


def test_of_large_pictures_each_thread_has_one_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = Image.fromarray(np.where(as_picture(DIGITS["7"]), 0, 255).astype(np.uint8))
    large.resize((900, 900)).save(tmp_path / "7.png")
    alive: list[weakref.ref[np.ndarray]] = []
    extract = ink_extraction.ink_of_rgba

    def remembered(*arguments: object) -> np.ndarray:
        assert sum(ink() is not None for ink in alive) < 2 * thread_count()
        ink = extract(*arguments)  # type: ignore[arg-type]
        alive.append(weakref.ref(ink))
        return ink

    monkeypatch.setattr(ink_extraction, "ink_of_rgba", remembered)
    monkeypatch.setattr(predict, "_print_line", lambda *_: None)
    assert zen_digits("predict", *[tmp_path / "7.png"] * 12).returncode == 0
    assert len(alive) == 12


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Process]:
    """The processes that read beside this one: one, which has started before anything is read."""
    processes: list[Process] = []
    start = predict.start_process

    def start_and_wait(model: Path) -> Process:
        processes.append(start(model))
        processes[-1]._connection.poll(60)
        return processes[-1]

    monkeypatch.setattr(predict, "start_process", start_and_wait)
    monkeypatch.setattr(predict, "thread_count", lambda: 2)
    return processes


@pytest.fixture
def many(tmp_path: Path) -> list[Path]:
    """Enough to be read by several processes, with one that cannot be read among them."""
    names = [picture(tmp_path / f"{number:02}.png", str(number % 10)) for number in range(39)]
    names.insert(20, tmp_path / "bad.png")
    names[20].write_bytes(b"no picture")
    return [*names, ink_file(tmp_path / "ink.jsonl", *"0123456789")]


def read_here(files: Sequence[Path]) -> str:
    """What is printed where each file is read by itself, in this process."""
    return "".join(zen_digits("predict", file, "--json").stdout for file in files)


def test_what_several_processes_read_is_the_same(
    many: list[Path], started: list[Process], monkeypatch: pytest.MonkeyPatch
) -> None:
    answered = []
    compute = ComputingProcess.compute

    def counted(self: Process, part: Sequence[Source]) -> list[Outcome] | None:
        answered.append(compute(self, part))
        return answered[-1]

    monkeypatch.setattr(ComputingProcess, "compute", counted)
    done = zen_digits("predict", *many, "--json")
    assert answered
    assert None not in answered
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "bad.png is not a picture" in done.stderr
    assert done.stdout == read_here(many)
    assert len(started) == 1  # for 49 drawings; each read alone had none
    assert not started[0]._process.is_alive()


def test_what_a_process_does_not_live_to_read_is_read_here(
    many: list[Path], started: list[Process], monkeypatch: pytest.MonkeyPatch
) -> None:
    compute = ComputingProcess.compute

    def killed(self: Process, part: Sequence[Source]) -> list[Outcome] | None:
        self._process.kill()
        return compute(self, part)

    monkeypatch.setattr(ComputingProcess, "compute", killed)
    assert zen_digits("predict", *many, "--json").stdout == read_here(many)


def test_a_model_that_cannot_be_read_is_said_once(
    many: list[Path], started: list[Process], tmp_path: Path
) -> None:
    assert "none.zendigits" in refused("predict", *many, "--model", tmp_path / "none.zendigits")
    assert not started[0]._process.is_alive()


def test_an_ink_file_is_read_as_far_as_it_is_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its memory does not grow with its number of drawings."""
    ahead = 0

    def each_drawing(_path: Path) -> Iterator[Drawing]:
        nonlocal ahead
        for _ in range(100):
            ahead += 1
            assert ahead <= BATCH * (2 * thread_count() + 2)
            yield Drawing(DIGITS["1"])

    def show(*_: object) -> None:
        nonlocal ahead
        ahead -= 1

    monkeypatch.setattr(drawings, "each_drawing", each_drawing)
    monkeypatch.setattr(predict, "_print_line", show)
    assert zen_digits("predict", ink_file(tmp_path / "ink.jsonl", "1")).returncode == 0
    assert ahead == 0
