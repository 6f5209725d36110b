"""The sections of the page Results, each made when it is first seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.sections import Sections
from zen_digits.app.results.marked_images import MarkedImages
from zen_digits.app.results.second_network import SecondNetwork

if TYPE_CHECKING:
    from zen_digits.app.results.comparison.compare_section import CompareSection
    from zen_digits.app.results.robustness.robustness_section import RobustnessSection
    from zen_digits.core.evaluation.report.comparison import SecondNetworkReport
    from zen_digits.core.evaluation.report.robustness import Curves
    from zen_digits.core.evaluation.results import Results
    from zen_digits.core.evaluation.sets import Origin
    from zen_digits.core.models.model_file import TrainedModel
    from zen_digits.core.reading.result import NumberReading


class ResultsSections(Sections):
    """``image_wanted`` carries results, and the index of an image of theirs for the canvas;
    ``compared`` what ``CompareSection.measured`` does; ``failed`` an exception.

    ``nothing`` stands in where nothing was measured. ``known`` gives what was measured before of a
    network, ``note`` a sentence that must be known of its figures on the set that is chosen.
    """

    image_wanted = Signal(object, int)
    compared = Signal(object, object)
    failed = Signal(object)

    _stop_all = Signal()
    _drawing_changed = Signal()

    def __init__(
        self,
        nothing: QWidget,
        marks: MarkedImages,
        second: SecondNetwork,
        known: Callable[[TrainedModel], Results | None],
        note: Callable[[TrainedModel, Origin], str],
    ) -> None:
        super().__init__(nothing)
        self._marks, self._second, self._known, self._note = marks, second, known, note
        self._drawing: NumberReading | None = None
        self._compare: CompareSection | None = None
        self._robustness: RobustnessSection | None = None
        self._add_all()

    def _add_all(self) -> None:
        tip = self.tr("What was read as what, and the images themselves")
        self.add("confusion_section", self.tr("&Confusion"), tip, self._make_confusion)
        tip = self.tr("Precision, recall and F1 of each class")
        self.add("classes_section", self.tr("C&lasses"), tip, self._make_classes)
        tip = self.tr("Whether it is right as often as it is sure, and what a threshold would cost")
        self.add("certainty_section", self.tr("Certaint&y"), tip, self._make_certainty)
        tip = self.tr("Which mistakes another network mends, and whether it is better")
        self.add("compare_section", self.tr("C&ompare"), tip, self._make_compare)
        tip = self.tr("How far images may be turned, blurred or hidden, and your drawing, too")
        title, make = self.tr("Rob&ustness"), self._make_robustness
        self.add("robustness_section", title, tip, make, alone=True)

    def _make_confusion(self) -> QWidget:
        from zen_digits.app.results.confusion_section import ConfusionSection

        section = ConfusionSection(self._marks)
        section.image_wanted.connect(self.image_wanted)
        return section

    def _make_classes(self) -> QWidget:
        from zen_digits.app.results.classes_section import ClassesSection

        return ClassesSection()

    def _make_certainty(self) -> QWidget:
        from zen_digits.app.results.certainty_section import CertaintySection

        return CertaintySection()

    def _make_compare(self) -> QWidget:
        from zen_digits.app.results.comparison.compare_section import CompareSection

        section = self._compare = CompareSection(self._second, self._known, self._note)
        section.measured.connect(self.compared)
        section.image_wanted.connect(self.image_wanted)
        section.failed.connect(self.failed)
        self._stop_all.connect(section.stop)
        return section

    def _make_robustness(self) -> QWidget:
        from zen_digits.app.results.robustness.robustness_section import RobustnessSection

        section = RobustnessSection(self._second, lambda: self._drawing, self._note)
        section.failed.connect(self.failed)
        self._drawing_changed.connect(section.show_drawing)
        self._stop_all.connect(section.stop)
        self._robustness = section
        return section

    def show_drawing(self, number: NumberReading | None) -> None:
        """Tell what is read on the canvas; None: nothing is."""
        self._drawing = number
        self._drawing_changed.emit()

    def stop(self) -> None:
        """End what is being computed, at its next step."""
        self._stop_all.emit()

    def reported(self, results: Results) -> tuple[SecondNetworkReport | None, Curves]:
        """What a report of these results says of a second network and of deformed images."""
        second = self._compare.reported(results) if self._compare else None
        return second, self._robustness.reported(results) if self._robustness else ()
