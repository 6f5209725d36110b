"""Where lessons lie."""

from pathlib import Path

import pytest

from zen_digits.core.errors import InputError
from zen_digits.core.lessons.shelf import (
    lesson_folder,
    own_lesson,
    own_lesson_files,
    shipped_lessons,
)

_LESSON = "title = 'Mine'\nsteps = [{ text = 'Draw.' }]\n"


def test_those_that_ship_have_a_question_each_and_come_in_their_order() -> None:
    lessons = shipped_lessons()
    assert [lesson.key[0] for lesson in lessons] == [*"12345678"]
    assert all(lesson.question and len(lesson.steps) > 2 for lesson in lessons)


def test_those_that_ship_have_texts_in_english_alone() -> None:
    """The catalogues have them in other languages."""
    for lesson in shipped_lessons():
        texts = [lesson.title, *(step.text for step in lesson.steps)]
        assert {code for text in texts for code in text.words} == {""}


def test_a_teachers_own(tmp_path: Path) -> None:
    assert own_lesson_files() == []
    lesson_folder().mkdir(parents=True)
    for name in ("b.toml", "a.TOML", "notes.txt"):
        (lesson_folder() / name).write_text(_LESSON, encoding="utf-8")
    files = own_lesson_files()
    assert [file.name for file in files] == ["a.TOML", "b.toml"]
    assert own_lesson(files[1]).key == "own/b"


def test_one_with_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "c.toml"
    path.write_text("title = 7", encoding="utf-8")
    with pytest.raises(InputError):
        own_lesson(path)
