"""What the program tells a screen reader of its own accord."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

Heard = list[tuple[str, bool]]
"""Each text, and whether it is urgent."""


def listen(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """All that is announced from now on."""
    heard: Heard = []

    def update(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            urgent = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
            heard.append((event.message(), urgent))

    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    return heard
