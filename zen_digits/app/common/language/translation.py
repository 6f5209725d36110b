"""The translators in use, and each text looked up in them."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from zen_digits.app.common.language.catalogues import catalogue, qt_catalogues
from zen_digits.app.common.language.direction import write_as
from zen_digits.app.common.language.live_text import LiveText

_in_use: list[str] = []  # the language in use
_translators: list[QTranslator] = []  # Qt's own, and after it the program's


def language_in_use() -> str:
    """The language in use, such as "pt_BR"; empty before ``load_language``."""
    return _in_use[0] if _in_use else ""


def load_language(code: str) -> None:
    """Show texts in this language from now on; all widgets receive a LanguageChange event."""
    for translator in _translators:
        QCoreApplication.removeTranslator(translator)
    files = (*qt_catalogues(code), catalogue(code))
    _translators[:] = [_translator(file) for file in files if file is not None]
    _in_use[:] = [code]
    write_as(code)
    for translator in _translators:
        QCoreApplication.installTranslator(translator)


def _translator(file: Path) -> QTranslator:
    translator = QTranslator()
    translator.load(str(file))
    return translator


def translated(
    contexts: tuple[str, ...], text: str, comment: str | None = None, number: int = -1
) -> LiveText:
    """A text in the language in use, from the first of the contexts that has it."""
    make = partial(_look_up, contexts, text, comment, number)
    return LiveText(make(), make)


def _look_up(contexts: tuple[str, ...], text: str, comment: str | None, number: int) -> str:
    for translator in reversed(_translators):
        for context in contexts:
            if found := translator.translate(context, text, comment or None, number):
                return _numbered(found, number)
    return _numbered(text, number)


def _numbered(text: str, number: int) -> str:
    if number < 0:
        return text
    return text.replace("%Ln", QLocale().toString(number)).replace("%n", str(number))


def tr(self: QObject, text: str, comment: str | None = None, number: int = -1) -> str:
    """As QObject.tr, but for texts with numbers in classes derived from the one that has them,
    and the text can be made again."""
    kind: Any = type(self)
    return translated(_contexts(kind), text, comment, number)


def translate(context: str, text: str, comment: str | None = None, number: int = -1) -> str:
    """As QCoreApplication.translate, but the text can be made again."""
    return translated((context,), text, comment, number)


@cache
def _contexts(kind: Any) -> tuple[str, ...]:
    """The names of a class and those that it derives from, up to Qt's."""
    own = [each for each in kind.__mro__ if not each.__module__.startswith(("PySide6", "builtins"))]
    return tuple(each.__name__ for each in own)
