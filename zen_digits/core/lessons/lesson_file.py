"""Reading lessons from TOML files, which teachers write; each fault is told in one sentence."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from zen_digits.core.errors import InputError
from zen_digits.core.files import read_file
from zen_digits.core.lessons import conditions as known
from zen_digits.core.lessons.conditions import Argument, Bounds, Condition, Wanted
from zen_digits.core.lessons.lesson import AS_WRITTEN, Choice, Lesson, Question, Step, Text

LARGEST = 200_000
"""Bytes of a lesson file."""
_LONGEST = 1000  # characters of a text
_MOST = 40  # steps, choices, or names in a list
_CODE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")
_NAME = re.compile(r"[a-z0-9_]{1,60}")

Table = Mapping[str, Any]


def read_lesson(path: Path, key: str = "") -> Lesson:
    """The lesson in a file; ``key`` is the file's name, unless another is given.

    Raises InputError where it cannot be read, or is no lesson.
    """
    try:
        table = tomllib.loads(read_file(path, LARGEST).decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise InputError(
            f"{path} is not written in TOML ({error}); the guide shows how lessons are written."
        ) from error
    try:
        return _lesson(table, key or path.stem)
    except _FaultError as fault:
        raise InputError(f"{path} cannot be used as a lesson: {fault}") from fault


class _FaultError(Exception):
    """What is wrong, and the way out, as a sentence; places are named as TOML does."""


def _lesson(table: Table, key: str) -> Lesson:
    _check_names("", table, ("title", "steps", "question"))
    steps, question = _tables("steps", table), table.get("question")
    return Lesson(
        key,
        _text("title", table),
        tuple(_step(place, each) for place, each in steps),
        None if question is None else _question(_table("question", question)),
    )


def _step(place: str, table: Table) -> Step:
    _check_names(place, table, ("text", "task", "spotlight", "open", "close", "done"))
    done = _table(f"{place}.done", table.get("done", {}))
    return Step(
        _text(f"{place}.text", table),
        _text(f"{place}.task", table) if "task" in table else None,
        _name(f"{place}.spotlight", table["spotlight"]) if "spotlight" in table else "",
        tuple(_names(f"{place}.open", table.get("open", []))),
        tuple(_names(f"{place}.close", table.get("close", []))),
        tuple(_conditions(f"{place}.done", done)),
    )


def _question(table: Table) -> Question:
    _check_names("question", table, ("text", "spotlight", "open", "close", "choices"))
    choices = _tables("question.choices", table)
    asked = {name: value for name, value in table.items() if name != "choices"}
    question = Question(
        _step("question", asked), tuple(_choice(place, each) for place, each in choices)
    )
    if not any(choice.right for choice in question.choices):
        raise _FaultError("No choice of its question is right; write right = true below one.")
    return question


def _choice(place: str, table: Table) -> Choice:
    _check_names(place, table, ("text", "reply", "right"))
    right = table.get("right", False)
    if not isinstance(right, bool):
        raise _FaultError(f"{place}.right must be true or false.")
    return Choice(_text(f"{place}.text", table), _text(f"{place}.reply", table), right)


def _text(place: str, table: Table) -> Text:
    value = table.get(place.rpartition(".")[2])
    words: Table = value if isinstance(value, dict) else {AS_WRITTEN: value}
    for code, each in words.items():
        if code != AS_WRITTEN and not _CODE.fullmatch(code):
            raise _FaultError(f"{place}.{code} must be called as a language is, such as de.")
        if not isinstance(each, str) or not each.strip() or len(each) > _LONGEST:
            raise _FaultError(f"{place} must be a text of 1 to {_LONGEST} characters.")
    if not words:
        raise _FaultError(f"{place} is written in no language; write it in one.")
    return Text({code: " ".join(each.split()) for code, each in words.items()})


def _conditions(place: str, table: Table) -> Iterator[Condition]:
    for kind, argument in table.items():
        if kind == known.VALUE:
            for name, wanted in _table(f"{place}.{kind}", argument).items():
                control = _name(f"{place}.{kind}", name)
                yield Condition(kind, (control, _wanted(f"{place}.{kind}.{name}", wanted)))
        else:
            yield Condition(kind, _argument(f"{place}.{kind}", kind, argument))


def _argument(place: str, kind: str, value: Any) -> Argument:
    if kind in known.NAMED:
        return _name(place, value)
    if kind in known.SAID and isinstance(value, str):
        return value
    if kind in known.STATES and isinstance(value, bool):
        return value
    if kind in known.COUNTED and type(value) is int and value > 0:
        return value
    if kind in known.BOUNDED and type(value) in (int, float):
        return float(value)
    raise _FaultError(f"{place} cannot be {value!r}; the guide lists what a step can wait for.")


def _wanted(place: str, value: Any) -> Wanted:
    if isinstance(value, str | bool):
        return value
    if type(value) in (int, float):
        return float(value)
    if isinstance(value, dict) and value and value.keys() <= {"at_least", "at_most"}:
        ends = value.get("at_least", float("-inf")), value.get("at_most", float("inf"))
        if all(type(end) in (int, float) for end in ends):
            return Bounds(*map(float, ends))
    raise _FaultError(f"{place} cannot be {value!r}; the guide lists what a step can wait for.")


def _tables(place: str, table: Table) -> list[tuple[str, Table]]:
    """The tables of a list, each with its place, counted from 1 as people do."""
    value = table.get(place.rpartition(".")[2])
    if not isinstance(value, list) or not 0 < len(value) <= _MOST:
        raise _FaultError(f"It needs 1 to {_MOST} tables called {place}.")
    return [(f"{place}[{n}]", _table(f"{place}[{n}]", each)) for n, each in enumerate(value, 1)]


def _table(place: str, value: object) -> Table:
    if not isinstance(value, dict):
        raise _FaultError(f"{place} must be a table of names and values.")
    return value


def _names(place: str, value: object) -> Iterator[str]:
    if not isinstance(value, list) or len(value) > _MOST:
        raise _FaultError(f"{place} must be a list of at most {_MOST} names.")
    for name in value:
        yield _name(place, name)


def _name(place: str, value: object) -> str:
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        raise _FaultError(
            f"{place} must name a part of the window, such as train_button; {value!r} does not."
        )
    return value


def _check_names(place: str, table: Table, names: tuple[str, ...]) -> None:
    """A name that is misspelt would be left out silently."""
    for strange in sorted(set(table) - set(names)):
        found = f"{place}.{strange}" if place else strange
        raise _FaultError(f"{found} means nothing in a lesson; correct or delete it.")
