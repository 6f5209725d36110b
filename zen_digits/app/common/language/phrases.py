"""Texts put together as the language does it."""

import re
from collections.abc import Iterable

from zen_digits.app.common.language.direction import isolated
from zen_digits.app.common.language.live_text import live, made
from zen_digits.app.common.language.translation import language_in_use, translate


def listed(texts: Iterable[str]) -> str:
    """Words one after another: "Batch size 64, Rotation 5°"."""
    return _joined(translate("Phrases", ", "), *texts)


def sentences(*texts: str) -> str:
    """Sentences in one line; those that are empty are left out."""
    return _joined(translate("Phrases", " "), *filter(None, texts))


def lines(*texts: str) -> str:
    """Texts one below the other; those that are empty are left out."""
    return _joined("\n", *filter(None, texts))


def titled(title: str, text: str) -> str:
    """What something is called, and what is said of it: "Rotation: 5°"."""
    return translate("Phrases", "{0}: {1}").format(title, text)


@live
def as_name(name: str) -> str:
    """A name that is shown alone, such as a file's, in its own direction."""
    return isolated(name)


@live
def within_sentence(caption: str) -> str:
    """A caption in small letters, unless the language writes nouns with a capital."""
    return caption if language_in_use() == "de" else caption.lower()


@live
def without_key(caption: str) -> str:
    """A caption without what marks its key: "Network" of "&Network", also where that follows it in
    brackets, as in scripts that keyboards have no key for."""
    return re.sub(r"\(&.\)|&(?!&)", "", caption)


def _joined(separator: str, *texts: str) -> str:
    return made(_join, separator, *texts)


def _join(separator: str, *texts: str) -> str:
    return str(separator).join(texts)
