"""What keys do that no menu has, by the place where they do it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from zen_digits.app.shortcuts.entries import Entry

CANVAS, TRAIN, RESULTS, TEACH, RUNS, PAGE, CHARTS, WINDOWS = (
    "canvas", "train_page", "results_page", "teach_page", "runs_page", "page", "charts", "windows",
)  # fmt: skip


Rows = list[tuple[str, str]]
"""Keys, and what they do."""


class OtherKeys(QObject):
    """A group for each place; ``show`` has what shows the places that can be shown."""

    def __init__(self, show: Mapping[str, Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show

    def entries(self) -> list[Entry]:
        """The groups, with what their keys do."""
        groups = (
            (CANVAS, self.tr("Canvas"), self._canvas()),
            (TRAIN, self.tr("Page Train"), self._train()),
            (RESULTS, self.tr("Page Results"), self._results()),
            (TEACH, self.tr("Page Teach"), self._teach()),
            (RUNS, self.tr("Page Runs"), self._runs()),
            (PAGE, self.tr("Page of numbers"), self._page()),
            (CHARTS, self.tr("Charts, diagrams and walls of pictures"), self._charts()),
            (WINDOWS, self.tr("Windows"), self._windows()),
        )
        return [
            Entry(title, entries=[Entry(text, keys, self._show.get(place)) for keys, text in rows])
            for place, title, rows in groups
        ]

    def _canvas(self) -> Rows:
        return [
            (self.tr("Arrow keys"), self.tr("Move a cursor over the canvas")),
            (self.tr("Shift + arrow keys"), self.tr("Move it in larger steps")),
            (_native("Space"), self.tr("Set the pen down, or lift it")),
            (self.tr("Number pad"), self.tr("Lead the pen in eight directions; 5 is Space")),
            (_native("Escape"), self.tr("Give up a stroke")),
            (self.tr("0 to 9"), self.tr("Say what is drawn")),
        ]

    def _train(self) -> Rows:
        return [
            (_native("Ctrl+,"), self.tr("Show or hide all settings")),
            (_native("Escape"), self.tr("Hide the settings")),
            (_native("F4"), self.tr("Find a learning rate")),
            (_native("F8"), self.tr("Do what a hint recommends")),
            (_native("Alt+G"), self.tr("Resume an interrupted run")),
        ]

    def _results(self) -> Rows:
        return [
            (_native("W"), self.tr("Mark the chosen image: wrong label")),
            (_native("A"), self.tr("Mark the chosen image: ambiguous")),
        ]

    def _teach(self) -> Rows:
        return [
            (self.tr("0 to 9"), self.tr("Give the selected drawings another label")),
            (_native("Delete"), self.tr("Delete the selected drawings")),
            (_standard(QKeySequence.StandardKey.Undo), self.tr("Bring deleted drawings back")),
        ]

    def _runs(self) -> Rows:
        return [
            (_native("Space"), self.tr("Choose the selected runs for comparison")),
            (_native("Delete"), self.tr("Delete the selected runs")),
        ]

    def _page(self) -> Rows:
        standard = QKeySequence.StandardKey
        return [
            (self.tr("Arrow keys"), self.tr("Go to the next number, or the one before")),
            (self.tr("Any digit"), self.tr("Correct the chosen number")),
            (_native("Return"), self.tr("Confirm a number, and go to the next doubtful one")),
            (_native("Backspace"), self.tr("Remove a number")),
            (_standard(standard.ZoomIn), self.tr("Enlarge the picture")),
            (_standard(standard.ZoomOut), self.tr("Shrink the picture")),
            (_native("Ctrl+0"), self.tr("Show all of the picture")),
            (_native("Shift+F5"), self.tr("Stop reading")),
            (_native("F6"), self.tr("Read the picture as one number")),
            (_native("F7"), self.tr("Teach what was corrected")),
            (_native("Escape"), self.tr("Leave the page")),
        ]

    def _charts(self) -> Rows:
        return [
            (self.tr("Arrow keys"), self.tr("Go from one value or picture to the next")),
            (self.tr("Page up and Page down"), self.tr("Go on by ten")),
            (self.tr("Home and End"), self.tr("Go to the first or the last")),
            (_native("Return"), self.tr("Open what is chosen")),
            (_native("T"), self.tr("Show the values of a chart as a table")),
            (
                _standard(QKeySequence.StandardKey.Copy),
                self.tr("Copy the rows of such a table that are chosen, or all"),
            ),
            (self.tr("Menu key"), self.tr("Save, copy or print the picture")),
        ]

    def _windows(self) -> Rows:
        return [
            (
                _standard(QKeySequence.StandardKey.Close),
                self.tr("Put a page with its own window back"),
            ),
            (_native("Escape"), self.tr("Leave the presentation, a dialog or a window of its own")),
            (self.tr("Tab, Shift+Tab"), self.tr("Go to the next control or back")),
        ]


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _standard(key: QKeySequence.StandardKey) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
