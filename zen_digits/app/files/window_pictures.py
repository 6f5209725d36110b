"""What of the window can be copied, saved and printed as a picture."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from zen_digits.app.common.pictures.picture import widget_picture
from zen_digits.app.common.pictures.picture_actions import MakePicture, PictureActions, PictureMenu
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.files.drawing_picture import drawing_picture
from zen_digits.app.training.curves.plots_panel import PlotsPanel


class WindowPictures(PictureActions):
    """Pictures of the whole window, of the drawing with its reading, and of both live plots."""

    def __init__(
        self,
        window: QWidget,
        canvas: DrawingCanvas,
        reading: Callable[[], tuple[str, str]],
        plots: PlotsPanel,
    ) -> None:
        """``reading`` gives what was read, and the sentence about it."""
        super().__init__(window)
        drawing = partial(drawing_picture, canvas, reading)
        PictureMenu(canvas, drawing)
        self.choices: dict[str, MakePicture] = {
            self.tr("&Window"): partial(widget_picture, window, "window"),
            self.tr("&Drawing"): drawing,
            self.tr("&Curves"): plots.picture,
        }
        """Each with its name in a menu."""
