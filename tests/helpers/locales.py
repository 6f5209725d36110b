"""Windows of users who write numbers in their own way."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale


@contextmanager
def in_locale(name: str) -> Iterator[None]:
    """What is shown meanwhile is shown to a user of this locale, such as "de_DE"."""
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        yield
    finally:
        QLocale.setDefault(before)
