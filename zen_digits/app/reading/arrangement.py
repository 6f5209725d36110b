"""Where the parts of the reading are: a strip where it is wide, one below the other where not."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.painter import mirrored
from zen_digits.app.reading.label_row import LabelRow
from zen_digits.app.reading.network_choice import NetworkChoice
from zen_digits.app.reading.preprocessing_strip import PreprocessingStrip
from zen_digits.app.reading.probability_bars import ProbabilityBars
from zen_digits.app.reading.reading_label import ReadingLabel
from zen_digits.app.reading.words import Words

_GAP = GRID + GRID // 2
_MOST_SIDE = 0.44  # of the width, for the column of network and preprocessing
_WORDS = 0.5  # of the head's width


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Places the parts; no layout does, as one would ask all of them anew with each reading.

    Wide: reading and words, what it really is, and the bars; beside them the network above its
    preprocessing. Else: reading and words, what it really is, then the bars, with preprocessing
    beside them where there is room; the network; preprocessing last, and only where the height
    allows it.
    """

    reading: ReadingLabel
    words: Words
    label: LabelRow
    bars: ProbabilityBars
    network: NetworkChoice
    strip: PreprocessingStrip

    @property
    def narrowest(self) -> int:
        """Pixels that the parts need side by side with nothing."""
        narrowest = (self.bars.narrowest(1), self.network.narrowest, self.label.narrowest)
        return max(*narrowest, self._letter_width)

    @property
    def _letter_width(self) -> int:
        return 5 * self.bars.fontMetrics().height()

    def height_for(self, width: int) -> int:
        """Pixels that the parts need at least; not counting what is left out at low heights."""
        side = self._side_width(width)
        if side:
            left = self._head_height(width - side) + GRID + self.bars.height_for(width - side)
            network = self.network.height_for(side - _GAP)
            return max(left, network + GRID + self.strip.smallest(4)[1])
        lower = self._bars_height(width)
        if self._has_square(width):
            lower = max(lower, self.strip.smallest(2)[1])
        return self._head_height(width) + GRID + lower

    def place(self, width: int, height: int) -> None:
        """Give each part its place in an area of so many pixels."""
        side = self._side_width(width, height)
        if side:
            self._place_wide(width - side, side - _GAP, height)
        else:
            self._place_stacked(width, height)

    # Beside each other

    def _side_width(self, width: int, height: int = 0) -> int:
        """Pixels of the column on the right with its gap; 0 where there is no room for it."""
        least = max(self.network.comfortable, self.strip.smallest(4)[0]) + _GAP
        head = self.words.narrowest + GRID + 2 * self._letter_width
        left = max(head, self.bars.narrowest(2))
        if width < least + left:
            return 0
        wanted = self.strip.width_for(height - self.network.height_for(least) - GRID) + _GAP
        return max(least, min(wanted, round(_MOST_SIDE * width), width - left))

    def _place_wide(self, left: int, side: int, height: int) -> None:
        least = self._head_height(left) + GRID + self.bars.height_for(left)
        head = self._head_height(left) + max(height - least, 0) // 2
        self._place_head(left, head)
        self._set(self.bars, QRect(0, head + GRID, left, height - head - GRID))
        column = left + _GAP
        network = self.network.height_for(side)
        self._place_network(QRect(column, 0, side, network))
        top = network + GRID
        self._place_strip(QRect(column, top, side, height - top))

    # Below each other

    def _has_square(self, width: int) -> bool:
        """Whether there is room for preprocessing, two by two, beside the bars."""
        return width >= self.bars.narrowest(2) + _GAP + self.strip.smallest(2)[0]

    def _bars_height(self, width: int) -> int:
        room = width - _GAP - self.strip.smallest(2)[0] if self._has_square(width) else width
        return self.bars.height_for(room) + GRID + self.network.height_for(room)

    def _place_stacked(self, width: int, height: int) -> None:
        spare = max(height - self.height_for(width), 0)
        row = self.strip.smallest(4)
        square = self._has_square(width)
        below = not square and row[0] <= width and spare >= row[1] + GRID
        if below:
            spare -= row[1] + GRID
        head = self._head_height(width) + spare // 2
        self._place_head(width, head)
        top = head + GRID
        bottom = height - (row[1] + GRID if below else 0)
        room = width - _GAP - self.strip.smallest(2)[0] if square else width
        network = self.network.height_for(room)
        self._set(self.bars, QRect(0, top, room, bottom - top - network - GRID))
        self._place_network(QRect(0, bottom - network, room, network))
        if square:
            self._place_strip(QRect(room + _GAP, top, width - room - _GAP, height - top))
        else:
            self._place_strip(QRect(0, bottom + GRID, width, row[1]) if below else QRect())

    # Reading and words, and what it really is

    def _is_head_wide(self, width: int) -> bool:
        return width >= self._letter_width + GRID + self.words.narrowest

    def _head_height(self, width: int) -> int:
        return self._said_height(width) + GRID // 2 + self.label.height_for(width)

    def _said_height(self, width: int) -> int:
        letters = 3 * self.bars.fontMetrics().height()
        if self._is_head_wide(width):
            return max(letters, self.words.height_for(self._words_width(width)))
        return letters + GRID + self.words.height_for(width)

    def _words_width(self, width: int) -> int:
        return max(self.words.narrowest, round(_WORDS * width))

    def _place_head(self, width: int, height: int) -> None:
        label = self.label.height_for(width)
        self._set(self.label, QRect(0, height - label, width, label))
        self._place_said(width, height - label - GRID // 2)

    def _place_said(self, width: int, height: int) -> None:
        if self._is_head_wide(width):
            words = self._words_width(width)
            self._set(self.reading, QRect(0, 0, width - words - GRID, height))
            self._set(self.words, QRect(width - words, 0, words, height))
            return
        words = self.words.height_for(width)
        self._set(self.reading, QRect(0, 0, width, height - words - GRID))
        self._set(self.words, QRect(0, height - words, width, words))

    # Parts that change with their place

    def _place_network(self, place: QRect) -> None:
        self.network.arrange(place.width())
        self._set(self.network, place)

    def _place_strip(self, place: QRect) -> None:
        self.strip.setVisible(not place.isEmpty())
        self._set(self.strip, place)

    @staticmethod
    def _set(part: QWidget, place: QRect) -> None:
        part.setGeometry(mirrored(cast(QWidget, part.parentWidget()), place))
