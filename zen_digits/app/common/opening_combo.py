"""A list of things that are at hand, and of ways to open others."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox

from zen_digits.app.common.combo import Combo
from zen_digits.app.common.language.translation import translate
from zen_digits.core.config.dataset_reference import dataset_name

FILE, FOLDER = "open a file", "open a folder"
Choice = tuple[str, str]
"""A text, and the key of what it stands for."""


class OpeningCombo(Combo):
    """Chooses among data at hand; requests those that must be found or loaded first.

    ``choice_changed`` is emitted when another is chosen. ``open_requested`` carries FILE, FOLDER or
    the path of a recent dataset, chosen from the open list; keys and the wheel do not choose these.
    """

    choice_changed = Signal()
    open_requested = Signal(str)

    def __init__(self, chosen: str) -> None:
        super().__init__()
        self._recent: Sequence[str] = ()
        self._chosen = chosen
        self._is_open = False
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(11)
        self.currentIndexChanged.connect(self._index_changed)

    def choices(self) -> Sequence[Choice]:
        """What is at hand; those whose key is a path have it as their tooltip."""
        raise NotImplementedError

    def show_recent(self, references: Sequence[str]) -> None:
        """Offer datasets that were loaded before."""
        self._recent = references
        self.fill()

    def showPopup(self) -> None:
        self._is_open = True
        super().showPopup()

    def hidePopup(self) -> None:
        super().hidePopup()
        QTimer.singleShot(0, self, self._closed)  # Qt reports what was clicked after this

    def _closed(self) -> None:
        self._is_open = False

    def choose(self, key: str) -> None:
        """Choose one of those at hand."""
        before, self._chosen = self._chosen, key
        self.fill()
        if key != before:
            self.choice_changed.emit()

    def fill(self) -> None:
        """List what is there now."""
        own = self.choices()
        with QSignalBlocker(self):
            self.clear()
            self._add(own)
            self._add((dataset_name(path), path) for path in self._others())
            self.insertSeparator(self.count())
            self.addItem(translate("OpeningCombo", "Open data file…"), FILE)
            self.addItem(translate("OpeningCombo", "Open data folder…"), FOLDER)
            self.setCurrentIndex(self.findData(self._chosen))

    def _others(self) -> list[str]:
        """The recent ones that are not at hand."""
        return [path for path in self._recent if not self.is_at_hand(path)]

    def is_at_hand(self, path: str) -> bool:
        """Whether a recent dataset is among the choices."""
        return any(key == path for _, key in self.choices())

    def _add(self, choices: Iterable[Choice]) -> None:
        for text, key in choices:
            self.addItem(text, key)
            self.setItemData(self.count() - 1, self.tip(key), Qt.ItemDataRole.ToolTipRole)

    def tip(self, key: str) -> str:
        """The tooltip of an entry."""
        return key

    def _index_changed(self) -> None:
        wanted = self.currentData()
        if any(key == wanted for _, key in self.choices()):
            self.choose(wanted)
            return
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(self._chosen))
        if self._is_open and wanted is not None:
            QTimer.singleShot(0, self, lambda: self.open_requested.emit(wanted))
