"""A language that nobody speaks: every text two fifths longer, in brackets, from right to left.

A text without brackets is one that cannot be translated.
"""

import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

import zen_digits
from zen_digits.core.lessons.lesson import AS_WRITTEN
from zen_digits.core.lessons.shelf import shipped_lessons
from zen_digits.core.resources import resource_path

OPEN, CLOSE = "⟦", "⟧"
_LONGER = 0.4
_ACCENTED = str.maketrans("aeiounAEIOU", "áéíóúñÁÉÍÓÚ")
_KEPT = re.compile(r"(\{\w*(?::[^}]*)?\}|%L?n|&&|&\w|\(\*[^)]*\)|;;|\n)")
"""What a translator leaves as it is: placeholders, keys, file patterns, line ends."""


def pseudo(text: str) -> str:
    """A text in this language."""
    parts = [
        part if _KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in _KEPT.split(text)
    ]
    return f"{OPEN}{''.join(parts)}{'~' * round(_LONGER * len(text))}{CLOSE}"


def make_pseudo_language(folder: Path, code: str) -> None:
    """Write its translations, as those of the language ``code``."""
    source = Path(zen_digits.__file__).parent
    files = [*source.glob("app/**/*.py"), *source.glob("core/config/*.py")]
    catalogue = folder / f"{code}.ts"
    tool, lessons = Path(PySide6.__file__).parent / "lupdate", folder / "lessons.py"
    lessons.write_text("\n".join(f"translate('lessons', {text!r})" for text in _lesson_texts()))
    texts = [str(file) for file in (*files, lessons)]
    command = [tool, "-silent", *texts, "-target-language", code, "-ts", catalogue]
    subprocess.run(command, check=True, capture_output=True)
    tree = ElementTree.parse(catalogue)
    for message in tree.iter("message"):
        text, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        del translation.attrib["type"]
        forms = translation.findall("numerusform")
        for place in forms or [translation]:
            place.text = pseudo(text)
    tree.write(catalogue, encoding="utf-8")


def _lesson_texts() -> Iterator[str]:
    """Those of the lessons that ship."""
    for lesson in shipped_lessons():
        question = lesson.question
        steps = [*lesson.steps, *([question.step] if question else [])]
        choices = question.choices if question else ()
        texts = [lesson.title, *(text for step in steps for text in (step.text, step.task))]
        texts += [text for choice in choices for text in (choice.text, choice.reply)]
        yield from (text.words[AS_WRITTEN] for text in texts if text is not None)


def use_pseudo_language(folder: Path, monkeypatch: pytest.MonkeyPatch, code: str = "ar") -> None:
    """Offer it in place of the language ``code``, beside English."""
    make_pseudo_language(folder, code)
    shutil.copy(resource_path("translations", "en.ts"), folder)
    monkeypatch.setattr("zen_digits.app.common.language.catalogues.folder", lambda: folder)
