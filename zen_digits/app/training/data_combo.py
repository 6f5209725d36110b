"""The list of sets to learn from: MNIST, the person's own, and ways to open others."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from zen_digits.core.config.dataset_reference import MNIST, dataset_name

FILE, FOLDER = "open a file", "open a folder"


class DataCombo(QComboBox):
    """Chooses among sets that are there; what must be read or looked for first, it asks for.

    ``source_changed`` says that another set is chosen. ``asked`` carries FILE, FOLDER or the path
    of a recent set, chosen from the open list; keys and the wheel do not choose these.
    """

    source_changed = Signal()
    asked = Signal(str)

    def __init__(self, mnist: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mnist = mnist
        self._own = ""
        self._recent: Sequence[str] = ()
        self._chosen = MNIST
        self._is_open = False
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.currentIndexChanged.connect(self._changed)
        self._fill()

    @property
    def source(self) -> str:
        """The set that is chosen: "mnist" or a path."""
        return self._chosen

    def show_source(self, source: str) -> None:
        """Choose a set that need not be read or looked for first."""
        self._own = self._own if source == MNIST else source
        self._choose(source)

    def show_recent(self, sources: Sequence[str]) -> None:
        """Offer sets that were read before."""
        self._recent = sources
        self._fill()

    def showPopup(self) -> None:
        self._is_open = True
        super().showPopup()

    def hidePopup(self) -> None:
        super().hidePopup()
        QTimer.singleShot(0, self, self._closed)  # what was clicked is told after this

    def _closed(self) -> None:
        self._is_open = False

    def _fill(self) -> None:
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self._mnist, MNIST)
            own = [self._own] if self._own else []
            for source in dict.fromkeys([*own, *self._recent]):
                self.addItem(dataset_name(source), source)
                self.setItemData(self.count() - 1, source, Qt.ItemDataRole.ToolTipRole)
            self.insertSeparator(self.count())
            self.addItem(self.tr("Open data file…"), FILE)
            self.addItem(self.tr("Open data folder…"), FOLDER)
            self.setCurrentIndex(self.findData(self._chosen))

    def _choose(self, source: str) -> None:
        changed, self._chosen = source != self._chosen, source
        self._fill()
        if changed:
            self.source_changed.emit()

    def _changed(self) -> None:
        wanted = self.currentData()
        if wanted in (MNIST, self._own):
            self._choose(wanted)
            return
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(self._chosen))
        if self._is_open and wanted is not None:
            QTimer.singleShot(0, self, lambda: self.asked.emit(wanted))
