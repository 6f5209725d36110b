"""A lesson: its steps, and the question at its end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from zen_digits.core.lessons.conditions import Condition

AS_WRITTEN = ""
"""In place of a language's code: a text that was given in one language alone."""


@dataclass(frozen=True, slots=True)
class Text:
    """What a person reads, by the codes of the languages it is written in."""

    words: Mapping[str, str]

    def in_language(self, code: str) -> tuple[str, str]:
        """The code and words that suit a language best: its own, those of one that it is a kind of,
        English, or what comes first."""
        wanted = (code, code.partition("_")[0], "en")
        found = next((each for each in wanted if each in self.words), next(iter(self.words)))
        return found, self.words[found]


@dataclass(frozen=True, slots=True)
class Step:
    """What is said, and what is to be tried; ``done`` tells when that has happened."""

    text: Text
    task: Text | None = None
    spotlight: str = ""
    """The object name of what is meant; "" for nothing."""
    opened: tuple[str, ...] = ()
    """Pages, sections and buttons that stay down, which are opened before, in this order."""
    closed: tuple[str, ...] = ()
    """Buttons that are to be up: what they opened would be in the way."""
    done: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer, and what is said to who chooses it."""

    text: Text
    reply: Text
    right: bool


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked at the end; trying tells which answer is right."""

    step: Step
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Lesson:
    """``key`` tells it from others, for as long as its file keeps its name."""

    key: str
    title: Text
    steps: tuple[Step, ...]
    question: Question | None

    @property
    def stops(self) -> int:
        """The number of its steps; the question is one more."""
        return len(self.steps) + (self.question is not None)
