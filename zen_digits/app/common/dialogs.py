"""Messages, about and the list of shortcuts."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QMessageBox, QWidget

from zen_digits import __version__
from zen_digits.app.common.icons import application_icon
from zen_digits.app.common.widgets import label


def show_error(parent: QWidget, text: str) -> None:
    """Show one plain sentence about something that could not be done."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Zen Digits", text, parent=parent)
    box.setObjectName("error_box")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def ask(parent: QWidget, text: str, yes: str, do: Callable[[], object]) -> None:
    """Do something that cannot be undone only if the person says ``yes``."""
    box = QMessageBox(QMessageBox.Icon.Question, "Zen Digits", text, parent=parent)
    box.setObjectName("question_box")
    box.setTextFormat(Qt.TextFormat.PlainText)
    button = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    button.clicked.connect(lambda: do())
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def show_about(parent: QWidget, data_folder: Path) -> None:
    """Say what this is, whose data it comes with and where it keeps the user's."""
    tr = QCoreApplication.translate
    text = tr(
        "about",
        "Draw digits and see them read; press Train and watch a network learn.\n\n"
        "Everything runs on this computer: the program makes no network connection. "
        "What it keeps lies in\n{0}\n\n"
        "MNIST by Y. LeCun, C. Cortes and C. Burges, CC BY-SA 3.0. "
        "Made with Qt, PyTorch and pyqtgraph.",
    )
    box = QMessageBox(parent)
    box.setObjectName("about_box")
    box.setWindowTitle(tr("about", "About Zen Digits"))
    box.setIconPixmap(application_icon().pixmap(64, 64))
    box.setText(f"Zen Digits {__version__}")
    box.setInformativeText(text.format(data_folder))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def show_shortcuts(parent: QWidget, actions: list[QAction]) -> None:
    """List every action that has a key."""
    dialog = QDialog(parent)
    dialog.setObjectName("shortcuts_dialog")
    dialog.setWindowTitle(QCoreApplication.translate("shortcuts", "Keyboard shortcuts"))
    form = QFormLayout(dialog)
    form.setHorizontalSpacing(32)
    for action in actions:
        if keys := action.shortcut().toString(QKeySequence.SequenceFormat.NativeText):
            form.addRow(label(action.text().replace("&", "").rstrip("…")), label(keys, "faint"))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    form.addRow(buttons)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
