"""Dialogs: errors, questions, where to save, and About."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QWidget,
)

from zen_digits.app.common.accessibility.announcing import announce
from zen_digits.app.common.appearance.icons import application_icon
from zen_digits.app.common.language.core_words import in_words
from zen_digits.app.common.language.translation import translate
from zen_digits.core.errors import InputError, broken_installation, unusable
from zen_digits.version import __version__


def show_error(parent: QWidget, text: str) -> QMessageBox:
    """Show in one plain sentence what could not be done; returns the box, which is open."""
    box = _message_box(parent, QMessageBox.Icon.Warning, "error_box", text)
    box.open()
    announce(parent, text, urgent=True)
    return box


def show_failure(parent: QWidget, error: Exception) -> QMessageBox:
    """Show in one sentence what the user or the system could not give: the one rule for errors.

    Returns the box, which is open. Any error but InputError, OSError and ImportError is raised, to
    be logged and shown as a fault.
    """
    if isinstance(error, ImportError):
        error = broken_installation(error)
    if isinstance(error, OSError):
        error = unusable(error)
    if not isinstance(error, InputError):
        raise error
    return show_error(parent, in_words(str(error)))


def tell(parent: QWidget, text: str) -> None:
    """Say that something is done."""
    _message_box(parent, QMessageBox.Icon.Information, "message_box", text).open()


def attempt(parent: QWidget, action: Callable[[], object]) -> None:
    """Do something with files that the user named; a dialog says why it cannot be done."""
    try:
        action()
    except Exception as error:
        show_failure(parent, error)


def confirm(
    parent: QWidget,
    text: str,
    yes: str,
    do: Callable[[], object],
    no: str = "",
    instead: tuple[str, Callable[[], object]] | None = None,
) -> QMessageBox:
    """Do something that cannot be undone, once the user has pressed the button ``yes``.

    ``no`` is what the other button says instead of Cancel; ``instead`` is a button in between, and
    what it does. Returns the box, which is open.
    """
    box = _message_box(parent, QMessageBox.Icon.Question, "question_box", text)
    button = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    if instead is not None:
        caption, otherwise = instead
        other = box.addButton(caption, QMessageBox.ButtonRole.AcceptRole)
        other.clicked.connect(lambda: otherwise())
    if no:
        cancel.setText(no)
        cancel.setIcon(QIcon())  # a cross, on some desktops
    box.setDefaultButton(cancel)
    button.clicked.connect(lambda: do())
    box.open()
    return box


def ask(parent: QWidget, text: str, answers: dict[str, Callable[[], object]]) -> None:
    """Ask a question that Escape does not answer: each button with what it does, the default first.

    For what would be lost for good.
    """
    box = _message_box(parent, QMessageBox.Icon.Warning, "question_box", text)
    for caption, do in answers.items():
        button = box.addButton(caption, QMessageBox.ButtonRole.AcceptRole)
        button.clicked.connect(lambda _=False, do=do: do())
    box.open()


def ask_text(parent: QWidget, question: str, text: str, use: Callable[[str], object]) -> None:
    """Ask for a line of text, which is ``text`` at first; a dialog says why it cannot be used."""
    dialog = QInputDialog(parent)
    dialog.setObjectName("text_dialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle("Zen Digits")
    dialog.setLabelText(question)
    dialog.setTextValue(text)
    dialog.textValueSelected.connect(lambda answer: attempt(parent, lambda: use(answer)))
    dialog.open()


def _message_box(parent: QWidget, icon: QMessageBox.Icon, name: str, text: str) -> QMessageBox:
    box = QMessageBox(icon, "Zen Digits", text, parent=parent)
    box.setObjectName(name)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def choose_save_path(parent: QWidget | None, title: str, start: str, filters: str) -> Path | None:
    """Ask where to save, beginning with the name ``start``; None if the user cancels.

    ``filters`` are Qt's: "Ink (*.jsonl *.gz);;Picture (*.png)". A name without a suffix gets the
    first one of the chosen filter.
    """
    name, chosen = QFileDialog.getSaveFileName(parent, title, start, filters)
    if not name:
        return None
    path = Path(name)
    suffix = (chosen or filters).partition("(*")[2].split(")")[0].split(" ")[0]
    return path if path.suffix else path.with_name(path.name + suffix)


def show_about(parent: QWidget, data_folder: Path) -> None:
    """Show the version, where the user's data is stored, and credits."""
    text = translate(
        "about",
        "Draw digits and see them read; press Train and watch a network learn.\n\n"
        "Everything runs on this computer; the program never connects to the internet. "
        "Your runs and settings are stored in\n{0}\n\n"
        "MNIST by Y. LeCun, C. Cortes and C. Burges, CC BY-SA 3.0. "
        "Made with Qt, PyTorch and pyqtgraph.",
    )
    name = f"Zen Digits {__version__}"
    box = _message_box(parent, QMessageBox.Icon.NoIcon, "about_box", name)
    box.setWindowTitle(translate("about", "About Zen Digits"))
    box.setIconPixmap(application_icon().pixmap(64, 64))
    box.setInformativeText(text.format(data_folder))
    box.open()
