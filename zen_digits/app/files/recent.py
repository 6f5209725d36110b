"""The files and folders that were opened last, most recent first, and their menu."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from zen_digits.app.common.settings import Settings
from zen_digits.app.files.kinds import DATA, DRAWING, MODEL
from zen_digits.core.errors import printable

Entry = tuple[str, Path]
"""What it was opened as, DRAWING, MODEL or DATA, and the path: an ink file may be a drawing, or
images to learn from."""

_SETTING = "recent_files"
_MOST = 10
_WIDEST = 420  # pixels of a path in the menu


class RecentFiles(QObject):
    """Remembers what was opened, in the settings."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings

    def entries(self) -> list[Entry]:
        """What was opened, ten entries at most, most recent first."""
        parts = (text.partition(":") for text in self._settings.texts(_SETTING))
        kept = [(kind, Path(path)) for kind, _, path in parts if path]
        return [entry for entry in kept if entry[0] in (DRAWING, MODEL, DATA)][:_MOST]

    def add(self, kind: str, path: Path) -> None:
        """Put what was just opened in front."""
        entry = (kind, path.absolute())
        self._keep([entry, *(other for other in self.entries() if other != entry)])

    def remove(self, entry: Entry) -> None:
        """Take one off the list."""
        self._keep([other for other in self.entries() if other != entry])

    def clear(self) -> None:
        """Take all off the list."""
        self._keep([])

    def _keep(self, entries: list[Entry]) -> None:
        texts = [f"{kind}:{path}" for kind, path in entries[:_MOST]]
        self._settings.keep(**{_SETTING: texts})
        self.changed.emit()


class RecentMenu(QMenu):
    """An entry for each file, with its path, and one to clear the list."""

    def __init__(
        self, recent: RecentFiles, open_entry: Callable[[Entry], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("recent_menu")
        self.setTitle(self.tr("Open &recent"))
        self.setToolTipsVisible(True)
        self._recent, self._open_entry = recent, open_entry
        recent.changed.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Show the entries as they are by now."""
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()  # not at once: it may be the one that is triggered now
        entries = self._recent.entries()
        for number, entry in enumerate(entries, start=1):
            action = self.addAction(self._text(number, entry[1]))
            action.setToolTip(printable(str(entry[1])))
            action.triggered.connect(lambda _=False, entry=entry: self._open_entry(entry))
        self.addSeparator()
        self.addAction(self.tr("&Clear list")).triggered.connect(lambda: self._recent.clear())
        self.menuAction().setEnabled(bool(entries))
        empty = self.tr("Nothing has been opened yet")
        self.menuAction().setToolTip("" if entries else empty)

    def _text(self, number: int, path: Path) -> str:
        """The path with the number as its key, long ones without their middle."""
        room, middle = _WIDEST, Qt.TextElideMode.ElideMiddle
        shown = self.fontMetrics().elidedText(printable(str(path)), middle, room)
        key = f"&{number}" if number < 10 else "1&0"
        return f"{key}  {shown.replace('&', '&&')}"
