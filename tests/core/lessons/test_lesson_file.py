"""Lesson files: what is read of them, and what is said where one has a fault."""

from pathlib import Path

import pytest

from zen_digits.core.errors import InputError
from zen_digits.core.lessons.conditions import Bounds, Condition
from zen_digits.core.lessons.lesson_file import LARGEST, read_lesson

_WHOLE = """
title = { en = "Zeros", de = "Nullen", pt_BR = "Zeros do Brasil" }

[[steps]]
text = \"\"\"Draw
    a zero.\"\"\"
task = "Draw it."
spotlight = "drawing_canvas"
open = ["why_page", "evidence_section"]
done = { reads = "0", strokes = 1, value = { a_spin = { at_least = 2 }, a_combo = "quick" } }

[question]
text = "Is it round?"

[[question.choices]]
text = "Yes"
right = true
reply = "It is."

[[question.choices]]
text = "No"
reply = "Look again."
"""


def _write(folder: Path, text: str) -> Path:
    path = folder / "zeros.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_whole_lesson(tmp_path: Path) -> None:
    lesson = read_lesson(_write(tmp_path, _WHOLE))
    assert lesson.key == "zeros"
    assert [lesson.title.in_language(code) for code in ("de", "pt_BR", "ja")] == [
        ("de", "Nullen"), ("pt_BR", "Zeros do Brasil"), ("en", "Zeros"),
    ]  # fmt: skip
    (step,) = lesson.steps
    assert step.text.in_language("de") == ("", "Draw a zero.")
    assert step.opened == ("why_page", "evidence_section")
    assert step.done == (
        Condition("reads", "0"),
        Condition("strokes", 1),
        Condition("value", ("a_spin", Bounds(2, float("inf")))),
        Condition("value", ("a_combo", "quick")),
    )
    assert lesson.question is not None
    assert [choice.right for choice in lesson.question.choices] == [True, False]
    assert lesson.stops == 2


_FAULTS = {
    "title =": "is not written in TOML",
    "steps = [{ text = 'a' }]": "title must be a text of 1 to 1000 characters.",
    "title = 'a'": "It needs 1 to 40 tables called steps.",
    "title = 'a'\nsteps = [1]": "steps[1] must be a table of names and values.",
    "title = 'a'\nsteps = [{}]": "steps[1].text must be a text of 1 to 1000 characters.",
    "title = {}\nsteps = [{ text = 'a' }]": "title is written in no language; write it in one.",
    "title = { German = 'a' }\nsteps = [{ text = 'a' }]":
        "title.German must be called as a language is, such as de.",
    "titel = 'a'": "titel means nothing in a lesson; correct or delete it.",
    "title = 'a'\nsteps = [{ text = 'a', run = 'rm' }]":
        "steps[1].run means nothing in a lesson; correct or delete it.",
    "title = 'a'\nsteps = [{ text = 'a', spotlight = 'Öl' }]":
        "steps[1].spotlight must name a part of the window, such as train_button; 'Öl' does not.",
    "title = 'a'\nsteps = [{ text = 'a', open = 'why_page' }]":
        "steps[1].open must be a list of at most 40 names.",
    "title = 'a'\nsteps = [{ text = 'a', done = { reads = 4 } }]":
        "steps[1].done.reads cannot be 4; the guide lists what a step can wait for.",
    "title = 'a'\nsteps = [{ text = 'a', done = { strokes = true } }]":
        "steps[1].done.strokes cannot be True; the guide lists what a step can wait for.",
    "title = 'a'\nsteps = [{ text = 'a', done = { smiles = 1 } }]":
        "steps[1].done.smiles cannot be 1; the guide lists what a step can wait for.",
    "title = 'a'\nsteps = [{ text = 'a', done = { value = { a = [] } } }]":
        "steps[1].done.value.a cannot be []; the guide lists what a step can wait for.",
    "title = 'a'\nsteps = [{ text = 'a' }]\n[question]\ntext = 'b'\n"
    "choices = [{ text = 'c', reply = 'd' }]":
        "No choice of its question is right; write right = true below one.",
    "title = 'a'\nsteps = [{ text = 'a' }]\n[question]\ntext = 'b'\n"
    "choices = [{ text = 'c', right = true }]":
        "question.choices[1].reply must be a text of 1 to 1000 characters.",
    "title = 'a'\nsteps = [{ text = 'a' }]\n[question]\ntext = 'b'\n"
    "choices = [{ text = 'c', reply = 'd', right = 'yes' }]":
        "question.choices[1].right must be true or false.",
}  # fmt: skip


@pytest.mark.parametrize("text", _FAULTS)
def test_a_fault_is_told_in_one_sentence(text: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_lesson(_write(tmp_path, text))
    said = str(caught.value)
    assert _FAULTS[text] in said
    assert "zeros.toml" in said


@pytest.mark.parametrize("data", [b"\xff\xfe", b"title = " + b"[" * 90_000, b"#" * (LARGEST + 1)])
def test_what_is_no_text_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"a\.toml"):
        read_lesson(path)
