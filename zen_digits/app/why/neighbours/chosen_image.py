"""What is known of the image that is chosen, and a button that puts it on the canvas."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from zen_digits.app.common.widgets import label, named, push_button, tight


class ChosenImage(QWidget):
    """``wanted`` carries the image, 28 × 28, for the canvas."""

    wanted = Signal(object)

    def __init__(self, name: str) -> None:
        """``name`` begins the object names."""
        super().__init__()
        self._image: NDArray[np.uint8] | None = None
        title = self.tr("The chosen image")
        self._text = named(label("", wrap=True), f"{name}_detail", title)
        tip = self.tr("Puts this image on the canvas, to draw on it or to ask why (Enter)")
        text = self.tr("Put on the canvas")
        self._button = push_button(f"{name}_to_canvas_button", text, self.send, tip)
        layout = tight(QHBoxLayout(self))
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        self.show_image(None, "")

    def show_image(self, image: NDArray[np.uint8] | None, text: str) -> None:
        """Tell of an image; None: none is chosen."""
        self._image = image
        self._text.setText(text or self.tr("Choose an image to see more about it"))
        self._button.setEnabled(image is not None)

    def send(self) -> None:
        """Put it on the canvas."""
        if self._image is not None:
            self.wanted.emit(self._image)
