"""Errors that nothing else caught: each is logged, and shown in one dialog at a time."""

import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from zen_digits.app.common.language.translation import translate
from zen_digits.core.crash_log import log_path
from zen_digits.core.errors import InputError
from zen_digits.core.files import make_folder

_log = logging.getLogger("zen_digits")
_MAX_LOG_BYTES = 500_000


def install() -> None:
    """Log unexpected errors to ``zen-digits.log`` in the data folder, and show them."""
    try:
        make_folder(log_path().parent)
        handler: logging.Handler = RotatingFileHandler(
            log_path(), maxBytes=_MAX_LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    except (InputError, OSError):
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    sys.excepthook = _handle
    threading.excepthook = lambda args: _write_log(
        args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
    )


def _handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        QCoreApplication.quit()
        return
    _show(_write_log(kind, error, trace))


def _write_log(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Log an error; returns its traceback as text."""
    text = "".join(traceback.format_exception(kind, error, trace))
    _log.error("unexpected error\n%s", text)
    return text


def _show(details: str) -> None:
    """Show a dialog with the traceback to copy, unless one is open already."""
    if any(widget.objectName() == "crash_box" for widget in QApplication.topLevelWidgets()):
        return
    box = QMessageBox(QMessageBox.Icon.Critical, "Zen Digits", "")
    box.setObjectName("crash_box")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(translate("crash", "Unexpected error: something went wrong in Zen Digits."))
    box.setInformativeText(
        translate("crash", "You can keep working. The details below are also in the log file.")
    )
    box.setDetailedText(details)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    # It has no parent: this connection keeps it from being collected while it is open.
    box.finished.connect(lambda: box.deleteLater())
    box.open()
