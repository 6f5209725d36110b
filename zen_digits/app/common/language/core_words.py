"""Sentences of ``core`` in the user's language.

``core`` knows no translations: the command line prints its sentences in English. The window finds
the pattern that a sentence was made from, and fills in the translation of that.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from PySide6.QtCore import QLocale

from zen_digits.app.common.language.catalogues import folder
from zen_digits.app.common.language.direction import isolated
from zen_digits.app.common.language.live_text import live
from zen_digits.app.common.language.translation import translate

_CONTEXT = "core"
_NO_NAMES: Mapping[str, str] = {}
_PLACE = re.compile(r"\{(\d+)\}")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")


@live
def in_words(sentence: str, names: Mapping[str, str] = _NO_NAMES) -> str:
    """A sentence of ``core``, such as an InputError's, translated; others stay as they are.

    ``names`` are what the user knows things by whose English names may be filled in.
    """
    for template, pattern in _patterns():
        if found := pattern.fullmatch(sentence):
            values = [in_words(value, names) for value in found.groups()]
            return _filled_in(translate(_CONTEXT, template), values)
    return names.get(sentence) or _localized(sentence)


def _localized(value: str) -> str:
    """1,000 as the user writes it: to a German that is 1."""
    is_large = _THOUSANDS.fullmatch(value)
    return value.replace(",", QLocale().groupSeparator()) if is_large else value


def _filled_in(template: str, values: Sequence[str]) -> str:
    """Not by ``format``: there may be other braces in it."""
    return _PLACE.sub(lambda place: isolated(values[int(place[1])]), template)


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    """All sentences with the patterns they are known by, those that say most first."""
    file = folder() / "core_sentences.txt"
    templates = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    templates.sort(key=lambda template: -len(_PLACE.sub("", template)))
    return [(template, _pattern(template)) for template in templates]


def _pattern(template: str) -> re.Pattern[str]:
    said = _PLACE.split(template)[::2]  # every other part is a number
    return re.compile("(.+?)".join(map(re.escape, said)), re.DOTALL)
