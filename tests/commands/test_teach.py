"""``zen-digits teach``."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.command_line import refused, zen_digits
from helpers.drawings import DIGITS
from helpers.reading_models import reading_model
from helpers.small_models import untrained_model
from helpers.small_runs import small_mnist, use_test_images

from zen_digits.core.ink.ink_file import Drawing, write_ink
from zen_digits.core.models.model_file import load_model, save_model
from zen_digits.core.personal.hand.hand import Hand
from zen_digits.core.personal.own_network import keep_network


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A network with two labels, which knows nothing."""
    path = tmp_path / "base.zendigits"
    save_model(path, untrained_model("dense", "ab"))
    return path


@pytest.fixture
def ink(tmp_path: Path) -> Path:
    path = tmp_path / "hand.jsonl"
    drawings = [Drawing(DIGITS["1"], "a"), Drawing(DIGITS["2"], "b")]
    write_ink(path, drawings * 3)
    return path


def test_the_network_is_written_and_reads_the_drawings(base: Path, ink: Path) -> None:
    done = zen_digits("teach", ink, "--model", base)
    assert (done.returncode, done.stderr) == (0, "")
    out = ink.with_name("hand.zendigits")
    lines = done.stdout.splitlines()
    assert lines[0].startswith("Learned 6 drawings in ")
    assert lines[3].endswith("100.00 %")
    assert lines[-1] == f"Saved: {out}"
    read = zen_digits("predict", ink, "--model", out).stdout.splitlines()
    assert [line.split(": ")[1][0] for line in read] == ["a", "b"] * 3
    assert load_model(out).card.taught["base"] == "base.zendigits"
    assert load_model(base).card.taught == {}


def test_json_of_a_network_that_reads_digits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_test_images(monkeypatch, small_mnist().test)
    base, ink, out = (tmp_path / name for name in ("base.zendigits", "ink.jsonl", "out.zendigits"))
    save_model(base, reading_model())
    write_ink(ink, [Drawing(strokes, label) for label, strokes in DIGITS.items()] * 2)
    done = zen_digits("teach", ink, "--model", base, "--out", out, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert list(told) == [
        "drawings", "before", "after", "mnist_before", "mnist_after", "nondigits_before",
        "nondigits_after", "seconds", "model",
    ]  # fmt: skip
    assert (told["drawings"], told["model"]) == (20, str(out))
    assert told["after"] >= told["before"]
    evaluated = json.loads(zen_digits("evaluate", "--model", out, "--json").stdout)
    assert evaluated["accuracy"] == pytest.approx(told["mnist_after"], abs=2e-4)
    assert load_model(out).card.test_accuracy == told["mnist_after"]


def test_a_network_that_became_worse_is_not_written(base: Path, ink: Path) -> None:
    """What speaks for one label of a drawing is all there is to learn for the other."""
    write_ink(ink, [Drawing(DIGITS["1"], "a"), Drawing(DIGITS["1"], "b")])
    out = ink.with_name("worse.zendigits")
    done = zen_digits("teach", ink, "--model", base, "--out", out, "--json")
    told = json.loads(done.stdout)
    assert (told["before"], told["after"], told["model"]) == (0.5, 0.0, None)
    assert done.returncode == 1
    assert "reads 1 now, so it stays as it is; check their labels" in done.stderr
    assert not out.exists()


def test_other_drawings_are_skipped_with_a_note(base: Path, ink: Path) -> None:
    drawings = [Drawing(DIGITS["1"], "a"), Drawing(DIGITS["2"], "b")]
    write_ink(ink, [*drawings, Drawing(DIGITS["3"], "c"), Drawing(DIGITS["4"])])
    done = zen_digits("teach", ink, "--model", base, "--json")
    assert json.loads(done.stdout)["drawings"] == 2
    assert done.stderr == (
        "Skipped: 2 drawings have no label that the network knows (the first is 'c').\n"
    )


def test_one_drawing_has_no_after(base: Path, ink: Path) -> None:
    write_ink(ink, [Drawing(DIGITS["1"], "a")])
    told = json.loads(zen_digits("teach", ink, "--model", base, "--json").stdout)
    assert (told["drawings"], told["after"]) == (1, None)


def test_what_cannot_be_learned_is_refused(base: Path, ink: Path, tmp_path: Path) -> None:
    def teach(*arguments: object) -> str:
        return refused("teach", ink, "--model", base, *arguments)

    assert "hand.jsonl cannot be read" in refused("teach", tmp_path / "no" / "hand.jsonl")
    assert "gone.zendigits cannot be read" in refused("teach", ink, "--model", "gone.zendigits")
    assert "--seed must be 0 or more, not -1" in teach("--seed", "-1")
    assert "is a folder" in teach("--out", tmp_path)
    write_ink(ink, [Drawing(DIGITS["1"])] * 2)
    assert "has no labels, so nothing can be learned" in teach()
    write_ink(ink, [Drawing(DIGITS["1"], "x")])
    assert "only labels that the network does not know (the first is 'x')" in teach()
    write_ink(ink, [Drawing([[(0, 0), (1, 1)]], "a")] * 10_001)
    assert "more than 10,000 drawings, too many for a hand" in teach()
    ink.write_text("\n")
    assert "has no drawings" in teach()
    ink.write_text('{"label": "a", "strokes"\n')
    assert "line 1: this is not JSON" in teach()
    assert not ink.with_name("hand.zendigits").exists()


def test_a_file_is_replaced_only_where_it_is_named(base: Path, ink: Path) -> None:
    out = ink.with_name("hand.zendigits")
    out.write_text("mine")
    assert "exists already; name the file to write with --out" in refused(
        "teach", ink, "--model", base
    )
    assert out.read_text() == "mine"
    assert zen_digits("teach", ink, "--model", base, "--out", out).returncode == 0
    assert load_model(out).card.taught["drawings"] == 6


def test_the_hands_of_the_window(ink: Path) -> None:
    assert "No hand is kept yet" in refused("teach", "--hands")
    Hand("Anna").add("a", DIGITS["1"])
    model = untrained_model("dense", "ab")
    told = {"drawings": 4, "right_before": 0.5, "right_after": 0.75}
    keep_network("Anna", replace(model, card=replace(model.card, taught=told)))
    Hand("My hand").add("a", DIGITS["1"])
    lines = zen_digits("teach", "--hands").stdout.splitlines()
    assert [line.split() for line in lines] == [
        ["drawings", "before", "now"],
        ["Anna", "1", "50.00", "%", "75.00", "%"],
        ["My", "hand", "1", "–", "–"],
    ]
    told = [
        json.loads(line)
        for line in zen_digits("teach", "--hands", "--json").stdout.split("\n")[:-1]
    ]
    assert told == [
        {"hand": "Anna", "drawings": 1, "learned": 4, "before": 0.5, "after": 0.75},
        {"hand": "My hand", "drawings": 1, "learned": 0, "before": None, "after": None},
    ]
    assert f"leave out {ink}" in refused("teach", "--hands", ink)
    assert "name one, or list --hands" in refused("teach")
