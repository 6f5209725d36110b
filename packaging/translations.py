"""Brings resources/translations up to date with the texts of the source.

    python packaging/translations.py

Translations of texts that are no more are dropped; new texts come untranslated. English has only
the texts with plural forms: all others are their own translation. ``qtbase_hi.ts`` has Qt's own
texts, into a language that Qt has none for, and stays as it is. Needs nothing but PySide.
"""

import ast
import os
import re
import subprocess
import tempfile
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
APP, CORE = ROOT / "zen_digits" / "app", ROOT / "zen_digits" / "core"
FOLDER = ROOT / "resources" / "translations"
SENTENCES = FOLDER / "core_sentences.txt"
LESSONS = ROOT / "resources" / "lessons"
_NOT_SHOWN = (
    "config/settings.py", "evaluation/mark_file.py", "evaluation/report", "export/metadata",
    "synthetic/generator.py", "training/distributed",
)  # fmt: skip
"""Marked for translation there; files, and what the window has nothing to do with."""


def core_sentences() -> list[str]:
    """The sentences of ``core``, which knows no translations, with {0} for what is filled in."""
    files = [file for file in sorted(CORE.rglob("*.py")) if _is_shown(file)]
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in files]
    return sorted({text for tree in trees for text in _texts(tree) if _is_sentence(text)})


def _is_shown(file: Path) -> bool:
    return not file.relative_to(CORE).as_posix().startswith(_NOT_SHOWN)


def _texts(tree: ast.Module) -> Iterator[str]:
    """All texts but those that stand alone, as docstrings do."""
    alone = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    parts = {
        part for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values
    }
    for node in ast.walk(tree):
        if node in alone or node in parts:
            continue
        if isinstance(node, ast.JoinedStr):
            yield _template(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _template(text: ast.JoinedStr) -> str:
    """An f-string with numbers in place of its expressions."""
    number = iter(range(len(text.values)))
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else f"{{{next(number)}}}"
        for part in text.values
    )


def _is_sentence(text: str) -> bool:
    ends = text.endswith(".") or re.search(r"[:;] \{\d+\}$", text)
    return bool(ends) and text.count(" ") > 1 and not text.startswith(" ")


def numbered_texts() -> list[tuple[str, str]]:
    """Context and text of each call of ``translate`` with a number, which lupdate overlooks."""
    return sorted(
        (context, text)
        for file in APP.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "translate"
        and len(node.args) == 4
        for context, text in [map(ast.literal_eval, node.args[:2])]
    )


def lesson_texts() -> list[str]:
    """What the lessons that ship say, in their order."""
    files = sorted(LESSONS.glob("*.toml"))
    lessons = [tomllib.loads(file.read_text(encoding="utf-8")) for file in files]
    return [" ".join(text.split()) for lesson in lessons for text in _texts_in(lesson)]


def _texts_in(part: object) -> Iterator[str]:
    """In a table or list of a lesson file, and in those within it."""
    for value in part if isinstance(part, list) else ():
        yield from _texts_in(value)
    for name, value in part.items() if isinstance(part, dict) else ():
        if isinstance(value, str) and name in ("title", "text", "task", "reply"):
            yield value
        else:
            yield from _texts_in(value)


@cache  # for each language they are the same, and take as long as lupdate
def _marked_texts() -> str:
    """What lupdate does not find by itself, as it finds it."""
    lessons = [f"translate('lessons', {text!r})" for text in lesson_texts()]
    core = [f"translate('core', {text!r})" for text in core_sentences()]
    numbered = [f"translate({where!r}, {text!r}, '', 1)" for where, text in numbered_texts()]
    return "\n".join([*lessons, *core, *numbered])


def own_catalogues() -> list[Path]:
    """The files with translations of this program's texts."""
    return [file for file in sorted(FOLDER.glob("*.ts")) if not file.stem.startswith("qtbase_")]


def update(catalogue: Path) -> None:
    """Take new texts of the source into a file of translations, and drop those that are gone."""
    files = [*sorted(APP.rglob("*.py")), *sorted(CORE.rglob("*.py"))]
    only = ["-pluralonly"] if catalogue.stem == "en" else []
    how = ["-silent", "-no-obsolete", "-locations", "none", *only]
    language = ["-source-language", "en", "-target-language", catalogue.stem]
    with tempfile.TemporaryDirectory() as folder:
        marked = Path(folder) / "marked.py"
        marked.write_text(_marked_texts(), encoding="utf-8")
        subprocess.run(
            [_tool("lupdate"), *how, marked, *files, *language, "-ts", catalogue], check=True
        )


def compiled(folder: Path) -> list[Path]:
    """What the installed program needs of them: the window reads no other files."""
    folder.mkdir(parents=True, exist_ok=True)
    files = [SENTENCES]
    for catalogue in sorted(FOLDER.glob("*.ts")):
        files.append(folder / f"{catalogue.stem}.qm")
        subprocess.run([_tool("lrelease"), "-silent", catalogue, "-qm", files[-1]], check=True)
    return files


def _tool(name: str) -> Path:
    """One of Qt’s tools for translators, as PySide brings them."""
    return Path(PySide6.__file__).parent / (f"{name}.exe" if os.name == "nt" else name)


def main() -> None:
    """Write down the sentences of ``core`` too: the window has to recognize them."""
    SENTENCES.write_text("\n".join(core_sentences()) + "\n", encoding="utf-8")
    for each in own_catalogues():
        update(each)


if __name__ == "__main__":
    main()
