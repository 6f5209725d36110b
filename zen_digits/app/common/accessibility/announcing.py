"""What a screen reader is to say although the focus is elsewhere."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget

from zen_digits.app.common.language.direction import plain

_QUIET = 600  # ms for which nothing else is to be said: as long as somebody draws, things change


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say a text about a widget: after what it is saying, or at once."""
    event = QAccessibleAnnouncementEvent(widget, plain(text))
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def say(label: QLabel, text: str) -> None:
    """Show another text in a label, and announce it if it can be seen."""
    is_news = text != label.text()
    label.setText(text)
    if is_news and text and label.isVisible():
        announce(label, text)


def describe(widget: QWidget, text: str) -> None:
    """Describe what is chosen in a widget; who chooses it with keys has it announced."""
    is_news = text != widget.accessibleDescription()
    widget.setAccessibleDescription(text)
    if is_news and text and widget.hasFocus():
        announce(widget, text)


class Announcer(QObject):
    """Announces the latest of what changes often, once it has stayed the same for a moment.

    ``announced`` carries each text that was told.
    """

    announced = Signal(str)

    def __init__(self, widget: QWidget, quiet: int = _QUIET) -> None:
        """``quiet`` is how long nothing must change, in ms."""
        super().__init__(widget)
        self._widget = widget
        self._text = self._topic = ""
        self._told_topic = ""
        self._timer = QTimer(self, interval=quiet, singleShot=True)
        self._timer.timeout.connect(self._tell)

    def say(self, text: str, topic: str = "") -> None:
        """Say a text soon; not where it, or its ``topic``, is what was told last.

        With a topic, a text may change in details that nobody needs to hear again.
        """
        self._text, topic = text, topic or text
        if topic != self._topic:
            self._topic = topic
            self._timer.start()

    def _tell(self) -> None:
        if self._topic != self._told_topic:
            self._told_topic = self._topic
            announce(self._widget, self._text)
            self.announced.emit(self._text)
