"""The list of datasets to learn from: MNIST, the user's own, and ways to open others."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox

from zen_digits.app.common.combo import Combo
from zen_digits.core.config.dataset_reference import MNIST, dataset_name

FILE, FOLDER = "open a file", "open a folder"


class DataCombo(Combo):
    """Chooses among datasets that are loaded; requests those that must be found or loaded first.

    ``dataset_changed`` is emitted when another dataset is chosen. ``open_requested`` carries FILE,
    FOLDER or the path of a recent dataset, chosen from the open list; keys and the wheel do not
    choose these.
    """

    dataset_changed = Signal()
    open_requested = Signal(str)

    def __init__(self, mnist: str) -> None:
        super().__init__()
        self._mnist = mnist
        self._own = ""
        self._recent: Sequence[str] = ()
        self._chosen = MNIST
        self._is_open = False
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.currentIndexChanged.connect(self._index_changed)
        self._fill()

    @property
    def reference(self) -> str:
        """The dataset that is chosen: "mnist" or a path."""
        return self._chosen

    def show_dataset(self, reference: str) -> None:
        """Choose a dataset that is loaded."""
        self._own = self._own if reference == MNIST else reference
        self._choose(reference)

    def show_recent(self, references: Sequence[str]) -> None:
        """Offer datasets that were loaded before."""
        self._recent = references
        self._fill()

    def forget_own(self) -> None:
        """Offer MNIST alone, and choose it."""
        self._own, self._recent = "", ()
        self._choose(MNIST)

    def showPopup(self) -> None:
        self._is_open = True
        super().showPopup()

    def hidePopup(self) -> None:
        super().hidePopup()
        QTimer.singleShot(0, self, self._closed)  # Qt reports what was clicked after this

    def _closed(self) -> None:
        self._is_open = False

    def _fill(self) -> None:
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self._mnist, MNIST)
            own = [self._own] if self._own else []
            for reference in dict.fromkeys([*own, *self._recent]):
                self.addItem(dataset_name(reference), reference)
                self.setItemData(self.count() - 1, reference, Qt.ItemDataRole.ToolTipRole)
            self.insertSeparator(self.count())
            self.addItem(self.tr("Open data file…"), FILE)
            self.addItem(self.tr("Open data folder…"), FOLDER)
            self.setCurrentIndex(self.findData(self._chosen))

    def _choose(self, reference: str) -> None:
        before, self._chosen = self._chosen, reference
        self._fill()
        if reference != before:
            self.dataset_changed.emit()

    def _index_changed(self) -> None:
        wanted = self.currentData()
        if wanted in (MNIST, self._own):
            self._choose(wanted)
            return
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(self._chosen))
        if self._is_open and wanted is not None:
            QTimer.singleShot(0, self, lambda: self.open_requested.emit(wanted))
