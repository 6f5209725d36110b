"""The languages that ship, and texts whose language a test changes."""

from dataclasses import dataclass, field

from zen_digits.app.common.language.languages import offered
from zen_digits.app.common.language.live_text import LiveText, made


@dataclass
class Vocabulary:
    """Words, each its own translation unless a test gives another."""

    words: dict[str, str] = field(default_factory=dict)

    def text(self, word: str) -> LiveText:
        """A text that follows ``words``."""
        return made(lambda: self.words.get(word, word))


UNFINISHED: frozenset[str] = frozenset()
"""Languages that wait for the last pages of the window: their newest texts are in English."""


def translated_languages() -> list[str]:
    """The codes of all languages that people translated into."""
    return [code for code in offered() if code != "en"]


def finished_languages() -> list[str]:
    """Those of them that have every text."""
    return [code for code in translated_languages() if code not in UNFINISHED]
