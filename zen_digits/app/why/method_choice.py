"""The choice of a method that finds evidence, and what each of them does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zen_digits.app.common.combo import Combo
from zen_digits.app.common.language.phrases import sentences
from zen_digits.app.common.settings import Settings
from zen_digits.app.common.widgets import label, named, tight
from zen_digits.core.insight.methods import Method, methods_for
from zen_digits.core.pytorch import is_installed

_SETTING = "evidence_method"


class MethodChoice(QWidget):
    """Offers the methods that work for a network; the choice is remembered."""

    chosen = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._offered: tuple[Method, ...] = ()
        tip = self.tr("How it is found out which ink makes it this digit")
        self._combo = named(Combo(), "method_combo", self.tr("Method"), tip)
        self._combo.activated.connect(lambda _: self._choose())
        caption = label(self.tr("meth&od"))
        caption.setBuddy(self._combo)
        row = tight(QHBoxLayout())
        row.addWidget(caption)
        row.addWidget(self._combo, 1)
        self._text = label("", "faint", wrap=True)
        self._text.setObjectName("method_text")
        column = tight(QVBoxLayout(self))
        column.addLayout(row)
        column.addWidget(self._text)

    def offer(self, architecture: str) -> None:
        """Offer the methods for a network: the remembered one, if it is among them, or the first.

        Without PyTorch, those that need it are left out, and that is said.
        """
        has_pytorch = is_installed()
        offered = tuple(m for m in methods_for(architecture) if has_pytorch or not m.needs_pytorch)
        if offered == self._offered:
            return
        self._offered = offered
        self._combo.clear()
        for method in offered:
            self._combo.addItem(self._name(method), method.value)
        self._combo.setCurrentIndex(max(self._combo.findData(self._settings.text(_SETTING)), 0))
        self._explain()

    @property
    def method(self) -> Method:
        """The one that is chosen."""
        return Method(self._combo.currentData())

    def _choose(self) -> None:
        self._settings.keep(**{_SETTING: self.method.value})
        self._explain()
        self.chosen.emit()

    def _explain(self) -> None:
        text = self._explanation(self.method)
        if not is_installed():
            note = self.tr("Other methods need PyTorch, which is not installed.")
            text = sentences(text, note)
        self._text.setText(text)

    def _name(self, method: Method) -> str:
        match method:
            case Method.OCCLUSION:
                return self.tr("Occlusion")
            case Method.INTEGRATED_GRADIENTS:
                return self.tr("Integrated gradients")
            case Method.GRAD_CAM:
                return self.tr("Grad-CAM")

    def _explanation(self, method: Method) -> str:
        """In a sentence."""
        match method:
            case Method.OCCLUSION:
                return self.tr(
                    "Hides the ink bit by bit: without ink marked + (orange), which speaks for "
                    "this reading, the network is less sure; without ink marked − (blue), which "
                    "speaks against it, surer."
                )
            case Method.INTEGRATED_GRADIENTS:
                return self.tr(
                    "Lets the ink appear on blank paper, and adds up what each pixel does to the "
                    "odds meanwhile: ink marked + (orange) raises them, ink marked − (blue) lowers "
                    "them."
                )
            case Method.GRAD_CAM:
                return self.tr(
                    "Marks with + (orange), though only roughly, where the last maps of the "
                    "network’s convolutions hold what speaks for this reading."
                )
