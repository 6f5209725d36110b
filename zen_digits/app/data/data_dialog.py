"""Shows a dataset before it is used: the progress of loading it, then samples of each class."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.appearance.motion import show_busy
from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.images import image_from_grey
from zen_digits.app.common.language.core_words import in_words
from zen_digits.app.common.language.phrases import sentences
from zen_digits.app.common.numbers import count
from zen_digits.app.common.painter import painter_on
from zen_digits.app.common.widgets import label, named, room_for, tight, unmirrored
from zen_digits.app.training.settings.form_fields import make_field
from zen_digits.app.training.settings.setting_texts import caption, translated
from zen_digits.core.config.dataset_reference import dataset_name
from zen_digits.core.config.settings import GROUPS
from zen_digits.core.data.arrangement import AS_STORED, Arrangement
from zen_digits.core.data.preview import SAMPLES, ClassPreview, arranged_classes
from zen_digits.core.progress import Progress

_MOST_LISTED = 1000
_MOST_NOTES = 3  # each is a sentence
_SIDE = 36  # of an image, in pixels of the screen, or larger beside large type
_NAME = 14  # characters of a name that there is room for


class SampleGrid(QWidget):
    """Paints the name of each class, the number of its images, and some of them."""

    def __init__(self) -> None:
        super().__init__()
        unmirrored(self)
        self.setObjectName("sample_grid")
        self.setAccessibleName(self.tr("Samples of each class"))
        self._classes: Sequence[ClassPreview] = ()
        self._images: list[list[QImage]] = []

    def show_classes(self, classes: Sequence[ClassPreview]) -> None:
        """Show these classes."""
        self._classes = classes
        self._images = [
            [image_from_grey(sample) for sample in preview.samples] for preview in classes
        ]
        self.setFixedSize(self.sizeHint())
        counts = ", ".join(f"{preview.name}: {_count(preview)}" for preview in classes)
        self.setAccessibleDescription(counts)
        self.update()

    def sizeHint(self) -> QSize:
        step = self._step
        return QSize(GRID + self._name_width + SAMPLES * step, GRID + len(self._classes) * step)

    @property
    def _side(self) -> int:
        return max(_SIDE, 2 * self.fontMetrics().height())

    @property
    def _step(self) -> int:
        return self._side + GRID // 2

    @property
    def _name_width(self) -> int:
        return GRID + _NAME * self.fontMetrics().averageCharWidth()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedSize(self.sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        step, side = self._step, self._side
        visible = range(event.rect().top() // step - 1, event.rect().bottom() // step + 1)
        for row in set(visible) & set(range(len(self._classes))):
            top = GRID + row * step
            self._paint_name(painter, self._classes[row], top)
            for column, image in enumerate(self._images[row]):
                left = GRID + self._name_width + column * step
                painter.drawImage(QRectF(left, top, side, side), image)

    def _paint_name(self, painter: QPainter, preview: ClassPreview, top: int) -> None:
        metrics = self.fontMetrics()
        room = QRectF(GRID, top, self._name_width - GRID, self._side / 2)
        name = metrics.elidedText(preview.name, Qt.TextElideMode.ElideRight, int(room.width()))
        palette = self.palette()
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        below = room.translated(0, self._side / 2)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, _count(preview))


def _count(preview: ClassPreview) -> str:
    return count(preview.training_images + preview.validation_images + preview.test_images)


class DataDialog(QDialog):
    """Asks whether to use a dataset; until it is loaded, the user can only cancel.

    ``purpose`` is a sentence that says what for.
    """

    def __init__(self, reference: str, purpose: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._purpose = purpose
        self.setObjectName("data_dialog")
        self.setWindowTitle(dataset_name(reference))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._classes: Sequence[ClassPreview] = ()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_progress(reference))
        self._pages.addWidget(self._make_preview(reference))
        column = QVBoxLayout(self)
        column.addWidget(self._pages)
        column.addWidget(self._make_buttons())
        self.resize(room_for(self, letters=86, lines=34))

    def show_progress(self, step: Progress) -> None:
        """Show how much is loaded."""
        self._progress.setRange(0, 1000 if step.total else 0)
        self._progress.setValue(1000 * step.done // max(step.total, 1))

    @property
    def arrangement(self) -> Arrangement:
        """How the user wants the images turned or inverted."""
        return Arrangement(**{name: combo.currentData() for name, combo in self._combos.items()})

    def show_dataset(
        self,
        classes: Sequence[ClassPreview],
        skipped: Sequence[str],
        notes: Sequence[str],
        likely: Arrangement,
    ) -> None:
        """Show a dataset that is loaded, what of it was skipped, and how it was understood.

        ``likely`` says how its images should be arranged; they are shown so, and the user asked.
        """
        self._classes = classes
        self._question.setVisible(likely != AS_STORED)
        for name, combo in self._combos.items():
            combo.setCurrentIndex(combo.findData(getattr(likely, name)))
        self._show_arranged()
        self._summary.setText(
            sentences(self._summary_of(classes), *map(in_words, notes[:_MOST_NOTES]))
        )
        self._skipped_title.setVisible(bool(skipped))
        self._skipped_list.setVisible(bool(skipped))
        self._skipped_title.setText(self.tr("%Ln items skipped", "", len(skipped)))
        self._skipped_list.setPlainText("\n".join(skipped[:_MOST_LISTED]))
        self._use.setEnabled(True)
        self._use.setToolTip(self._purpose)
        self._use.setFocus()
        self._pages.setCurrentIndex(1)

    def _show_arranged(self) -> None:
        self._grid.show_classes(arranged_classes(self._classes, self.arrangement))

    def _summary_of(self, classes: Sequence[ClassPreview]) -> str:
        training = sum(preview.training_images for preview in classes)
        validation = sum(preview.validation_images for preview in classes)
        test = sum(preview.test_images for preview in classes)
        text = self.tr("{0} images of {1} classes: {2} for training, {3} for testing.")
        if validation:
            text = self.tr(
                "{0} images of {1} classes: {2} for training, {4} for validation, {3} for testing."
            )
        counts = (training + validation + test, len(classes), training, test, validation)
        return text.format(*map(count, counts))

    def _make_progress(self, reference: str) -> QWidget:
        page = QWidget()
        column = tight(QVBoxLayout(page))
        self._progress = named(QProgressBar(), "data_progress", self.tr("Loading progress"))
        self._progress.setTextVisible(False)
        show_busy(self._progress)
        column.addStretch(1)
        column.addWidget(label(self.tr("Loading {0}…").format(reference), wrap=True))
        column.addWidget(self._progress)
        column.addStretch(1)
        return page

    def _make_preview(self, reference: str) -> QWidget:
        page = QWidget()
        column = tight(QVBoxLayout(page))
        self._summary = named(label(wrap=True), "data_summary")
        self._grid = SampleGrid()
        self._question = named(label(wrap=True), "arrangement_question")
        self._question.setText(
            self.tr(
                "As stored, these images look turned, mirrored or inverted. Do they look right to "
                "you as they are shown here?"
            )
        )
        area = named(QScrollArea(), "samples_area", self.tr("Samples of each class"))
        area.setProperty("framed", True)
        area.setWidget(self._grid)
        self._skipped_title = named(label(), "skipped_label")
        title = self.tr("What was skipped, and why")
        self._skipped_list = named(QPlainTextEdit(), "skipped_list", title)
        self._skipped_list.setReadOnly(True)
        self._skipped_list.setMaximumHeight(96)
        column.addWidget(label(reference, "faint", wrap=True))
        column.addWidget(self._summary)
        column.addWidget(self._question)
        column.addLayout(self._make_arrangement())
        column.addWidget(area, 1)
        column.addWidget(self._skipped_title)
        column.addWidget(self._skipped_list)
        return page

    def _make_arrangement(self) -> QHBoxLayout:
        """A list for each way to arrange the images."""
        row = tight(QHBoxLayout())
        self._combos: dict[str, QComboBox] = {}
        for setting in GROUPS["images"]:
            tip = translated(setting.explanation)
            field = make_field(setting)
            combo = named(field.editor, f"{setting.name}_combo", caption(setting), tip)
            assert isinstance(combo, QComboBox)
            title = label(caption(setting), "faint")
            title.setBuddy(combo)
            combo.currentIndexChanged.connect(self._show_arranged)
            self._combos[setting.name] = combo
            row.addWidget(title)
            row.addWidget(combo, 1)
        return row

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        wait = self.tr("The images are still being loaded.")
        self._use = named(QPushButton(self.tr("&Use this data")), "use_data_button", tip=wait)
        self._use.setProperty("primary", True)
        self._use.setEnabled(False)
        buttons.addButton(self._use, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        named(cancel, "cancel_data_button", tip=self.tr("Keep the dataset chosen before."))
        cancel.setIcon(QIcon())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons
