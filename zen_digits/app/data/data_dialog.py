"""While a set is read, how far that is; then what it looks like, before it is used."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.images import image_from_grey
from zen_digits.app.common.theme import GRID
from zen_digits.app.common.widgets import label
from zen_digits.core.config.dataset_reference import dataset_name
from zen_digits.core.data.preview import SAMPLES, ClassPreview
from zen_digits.core.progress import Progress

_MOST_LISTED = 1000


class DataDialog(QDialog):
    """Asks whether a set is to be used; until it has been read, it can only be rejected."""

    def __init__(self, source: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("data_dialog")
        self.setWindowTitle(dataset_name(source))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_progress(source))
        self._pages.addWidget(self._make_preview(source))
        column = QVBoxLayout(self)
        column.addWidget(self._pages)
        column.addWidget(self._make_buttons())
        self.resize(600, 520)

    def show_progress(self, step: Progress) -> None:
        """Show how much has been read."""
        self._progress.setRange(0, 1000 if step.total else 0)
        self._progress.setValue(1000 * step.done // max(step.total, 1))

    def show_set(self, classes: Sequence[ClassPreview], skipped: Sequence[str]) -> None:
        """Show a set that has been read, and what of it could not be used."""
        self._grid.show_classes(classes)
        self._summary.setText(self._summary_of(classes))
        self._skipped_title.setVisible(bool(skipped))
        self._skipped_list.setVisible(bool(skipped))
        title = self.tr("Skipped, as it could not be used: {0}")
        self._skipped_title.setText(title.format(f"{len(skipped):,}"))
        self._skipped_list.setPlainText("\n".join(skipped[:_MOST_LISTED]))
        self._use.setEnabled(True)
        self._use.setToolTip(self.tr("The next training learns from these images."))
        self._use.setFocus()
        self._pages.setCurrentIndex(1)

    def _summary_of(self, classes: Sequence[ClassPreview]) -> str:
        training = sum(kind.training_images for kind in classes)
        test = sum(kind.test_images for kind in classes)
        text = self.tr("{0} images of {1} classes: {2} to learn from, {3} to test with.")
        figures = (training + test, len(classes), training, test)
        return text.format(*(f"{figure:,}" for figure in figures))

    def _make_progress(self, source: str) -> QWidget:
        page, column = _page()
        text = label(self.tr("Reading {0}…").format(source), wrap=True)
        self._progress = QProgressBar()
        self._progress.setObjectName("data_progress")
        self._progress.setAccessibleName(self.tr("How much has been read"))
        self._progress.setRange(0, 0)
        column.addStretch(1)
        column.addWidget(text)
        column.addWidget(self._progress)
        column.addStretch(1)
        return page

    def _make_preview(self, source: str) -> QWidget:
        page, column = _page()
        self._summary = _named("data_summary", label("", wrap=True))
        self._grid = SampleGrid()
        scroll = QScrollArea()
        scroll.setWidget(self._grid)
        scroll.setAccessibleName(self.tr("Samples of each class"))
        self._skipped_title = _named("skipped_label", label())
        self._skipped_list = QPlainTextEdit()
        self._skipped_list.setObjectName("skipped_list")
        self._skipped_list.setAccessibleName(self.tr("What was skipped, and why"))
        self._skipped_list.setReadOnly(True)
        self._skipped_list.setMaximumHeight(96)
        column.addWidget(label(source, "faint", wrap=True))
        column.addWidget(self._summary)
        column.addWidget(scroll, 1)
        column.addWidget(self._skipped_title)
        column.addWidget(self._skipped_list)
        return page

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._use = QPushButton(self.tr("&Use this data"))
        self._use.setObjectName("use_data_button")
        self._use.setProperty("primary", True)
        self._use.setEnabled(False)
        self._use.setToolTip(self.tr("The images are still being read."))
        buttons.addButton(self._use, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("cancel_data_button")
        cancel.setIcon(QIcon())
        cancel.setToolTip(self.tr("What was chosen before stays chosen."))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    return page, column


def _named(name: str, widget: QLabel) -> QLabel:
    widget.setObjectName(name)
    return widget


_SIDE = 36  # of an image, in pixels of the screen
_NAME = 112
_EDGE = GRID


class SampleGrid(QWidget):
    """Paints the name of each class, how many images it has, and some of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sample_grid")
        self.setAccessibleName(self.tr("Samples of each class"))
        self._classes: Sequence[ClassPreview] = ()
        self._images: list[list[QImage]] = []

    def show_classes(self, classes: Sequence[ClassPreview]) -> None:
        """Show these classes."""
        self._classes = classes
        self._images = [[image_from_grey(sample) for sample in kind.samples] for kind in classes]
        self.setFixedSize(self.sizeHint())
        self.setAccessibleDescription(", ".join(map(self._words, classes)))
        self.update()

    def sizeHint(self) -> QSize:
        step = _SIDE + GRID // 2
        return QSize(_EDGE + _NAME + SAMPLES * step, _EDGE + len(self._classes) * step)

    def _words(self, kind: ClassPreview) -> str:
        return f"{kind.name}: {kind.training_images + kind.test_images:,}"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        step = _SIDE + GRID // 2
        seen = range(event.rect().top() // step - 1, event.rect().bottom() // step + 1)
        for row in set(seen) & set(range(len(self._classes))):
            top = _EDGE + row * step
            self._paint_name(painter, self._classes[row], top)
            for column, image in enumerate(self._images[row]):
                left = _EDGE + _NAME + column * step
                painter.drawImage(QRectF(left, top, _SIDE, _SIDE), image)

    def _paint_name(self, painter: QPainter, kind: ClassPreview, top: int) -> None:
        metrics = self.fontMetrics()
        room = QRectF(_EDGE, top, _NAME - GRID, _SIDE / 2)
        name = metrics.elidedText(kind.name, Qt.TextElideMode.ElideRight, int(room.width()))
        palette = self.palette()
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        count = f"{kind.training_images + kind.test_images:,}"
        painter.drawText(room.translated(0, _SIDE / 2), Qt.AlignmentFlag.AlignVCenter, count)
