"""What is seen below a page while it is read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from zen_digits.app.common.appearance.motion import show_busy
from zen_digits.app.common.layout.flow_layout import FlowRow
from zen_digits.app.common.numbers import count
from zen_digits.app.common.widgets import label, named, push_button, tight
from zen_digits.core.errors import printable
from zen_digits.core.pages.progress import PageProgress, Step

_SHARE = 40  # of 100, of the time that numbers take: what comes before them takes the rest


class ReadingBar(QWidget):
    """``stop_wanted`` is emitted when the page is not to be read any further."""

    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._bar = named(QProgressBar(), "page_progress", self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._name = ""
        self._words = named(label("", wrap=True), "page_step")
        tip = self.tr("Reads no further; the picture stays (Shift+F5).")
        text = self.tr("Stop reading")
        stop = push_button("page_stop_button", text, self.stop_wanted.emit, tip)
        stop.setShortcut("Shift+F5")
        column = tight(QVBoxLayout(self))
        for widget in (self._words, self._bar, FlowRow([stop])):
            column.addWidget(widget)

    def begin(self, name: str = "") -> None:
        """It is not known yet how far it is; ``name`` is that of a picture which is not seen."""
        self._name = printable(name) or self.tr("the page")
        self._words.setText(self.tr("Reading {0}…").format(self._name))
        show_busy(self._bar)

    def show_progress(self, progress: PageProgress) -> None:
        """Tell the step, and how far it is in all."""
        self._bar.setRange(0, 100)
        self._bar.setValue(_percent(progress))
        self._words.setText(self._sentence(progress))

    def _sentence(self, progress: PageProgress) -> str:
        if progress.step is Step.PAPER:
            return self.tr("Reading {0}: looking for its paper…").format(self._name)
        if progress.step is Step.UPRIGHT:
            return self.tr("Reading {0}: which way up is it?").format(self._name)
        if progress.step is Step.RULES:
            return self.tr("Reading {0}: taking printed lines away…").format(self._name)
        if progress.step is Step.INK:
            return self.tr("Reading {0}: looking for lines of numbers…").format(self._name)
        text = self.tr("Reading {0}: number {1} of about {2}…")
        return text.format(self._name, count(progress.done + 1), count(progress.total))


def _percent(progress: PageProgress) -> int:
    before = 100 - _SHARE
    if progress.step is Step.NUMBERS:
        return before + _SHARE * progress.done // max(progress.total, 1)
    steps = list(Step)
    return before * steps.index(progress.step) // (len(steps) - 1)
