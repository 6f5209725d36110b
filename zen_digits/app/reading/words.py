"""What is said of the reading: the verdict, a tag that qualifies it, and a tab for each digit."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.painter import mirrored
from zen_digits.app.common.widgets import label, named, unmirrored
from zen_digits.app.reading.reader import NoReading
from zen_digits.app.reading.verdict import longest_verdicts, no_reading, verdict
from zen_digits.core.reading.result import NumberReading

_LINE = 30  # characters of usual width, for which there is always room
_LONGEST_NAME = 0.5  # of the width
_AROUND_TAB = 14  # pixels above and below its text, together: see the style sheet


class Words(QWidget):
    """The verdict, with a row for tag and tabs below it.

    ``digit_selected`` carries the index of a digit whose tab was chosen.
    """

    digit_selected = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._filling = False
        self._tag_text = ""
        self._verdict = label(wrap=True)
        named(self._verdict, "verdict_label", self.tr("Verdict")).setParent(self)
        self._verdict.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._tag = named(label("", "tag"), "reading_tag", self.tr("Kind of reading"))
        self._tag.setParent(self)
        self._tabs = self._make_tabs()

    def _make_tabs(self) -> QTabBar:
        """Tabs that choose the digit shown by the bars; hidden for a single digit."""
        tabs = named(
            QTabBar(self),
            "digit_tabs",
            self.tr("Digit shown by the bars"),
            self.tr("Choose the digit that the bars show."),
        )
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setUsesScrollButtons(True)
        for button in tabs.findChildren(QToolButton):
            button.setToolTip(self.tr("Scroll to more digits"))
        unmirrored(tabs)  # they stand as the digits do
        tabs.hide()
        tabs.currentChanged.connect(self._tab_changed)
        return tabs

    def _tab_changed(self, index: int) -> None:
        if not self._filling and index >= 0:
            self.digit_selected.emit(index)

    def show_reading(self, number: NumberReading, selected: int) -> None:
        """Say how sure a number is, and mark the digit whose bars are shown."""
        self._verdict.setText(verdict(number, self._shortened))
        texts = [digit.reading.text for digit in number.digits]
        self._show_tabs(texts if len(texts) > 1 else [], selected)

    def show_no_reading(self, reason: NoReading, *, digits: bool) -> None:
        """Say why there is no reading; ``digits`` are what can be read."""
        self._verdict.setText(no_reading(reason, digits=digits))
        self._show_tabs([], -1)

    def show_tag(self, text: str, tip: str = "") -> None:
        """Qualify the reading in a word; with an empty text there is no tag."""
        if (text, tip) != (self._tag_text, self._tag.toolTip()):
            self._tag_text = text
            self._tag.setToolTip(tip)
            self._place()

    def _shortened(self, name: str) -> str:
        room = round(_LONGEST_NAME * self.width())
        return self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room)

    def _show_tabs(self, texts: Sequence[str], selected: int) -> None:
        self._filling = True
        tabs = self._tabs
        while tabs.count() > len(texts):
            tabs.removeTab(tabs.count() - 1)
        for index, text in enumerate(texts):
            name = text.replace("&", "&&")  # a single one would mark a key
            if index == tabs.count():
                tabs.addTab(name)
            elif tabs.tabText(index) != name:
                tabs.setTabText(index, name)
        tabs.setCurrentIndex(selected)
        if tabs.isHidden() == bool(texts):
            tabs.setVisible(bool(texts))
            self._place()
        self._filling = False

    # Where they are

    @property
    def narrowest(self) -> int:
        """Pixels in which the verdict stands well."""
        return _LINE * self.fontMetrics().averageCharWidth()

    def height_for(self, width: int) -> int:
        """Pixels that the longest texts need, with tabs below those that have them."""
        spoken = self._text_height(longest_verdicts(), width) + self._row_height()
        return max(spoken, self._text_height([no_reading(reason) for reason in NoReading], width))

    def _text_height(self, texts: Sequence[str], width: int) -> int:
        metrics, wrapped = self.fontMetrics(), Qt.TextFlag.TextWordWrap
        room = QRect(0, 0, width, 10_000)
        return max(metrics.boundingRect(room, wrapped, text).height() for text in texts) + 2

    def _row_height(self) -> int:
        return self.fontMetrics().height() + _AROUND_TAB

    def event(self, event: QEvent) -> bool:
        """Tag and tabs may come to need other room, as in another style or font."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """The tag comes first, so that it stays where it is when tabs come and go.

        A long one is cut, and leaves room for tabs.
        """
        tagged = bool(self._tag_text)
        room = self.width() // (1 if self._tabs.isHidden() else 2) - 2 * GRID
        elided = self._tag.fontMetrics().elidedText(
            self._tag_text, Qt.TextElideMode.ElideRight, max(room, 0)
        )
        self._tag.setText(elided)
        self._tag.setVisible(tagged)
        row = self._row_height() if tagged or not self._tabs.isHidden() else 0
        top = self.height() - row
        self._verdict.setGeometry(0, 0, self.width(), top)
        width = self._tag.sizeHint().width() if tagged else 0
        height = self._tag.sizeHint().height()
        tag = QRect(0, top + (row - height) // 2, width, height)
        self._tag.setGeometry(mirrored(self, tag))
        left = width + GRID if tagged else 0
        room = min(self.width() - left, self._tabs.sizeHint().width())
        self._tabs.setGeometry(mirrored(self, QRect(left, top, room, row)))
