"""The application as it starts, in its own process."""

from helpers.fresh_process import printed_by


def test_no_point_of_a_stroke_is_dropped_while_busy() -> None:
    code = (
        "from PySide6.QtCore import Qt\n"
        "from zen_digits.app.main import make_application\n"
        "app = make_application(['zen-digits'])\n"
        "print(app.testAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents))\n"
    )
    assert printed_by(code) == "False\n"


def test_a_copied_reading_does_not_crash_the_end() -> None:
    code = (
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtGui import QImage\n"
        "from zen_digits.app.files.file_actions import copy_reading\n"
        "from zen_digits.app.main import make_application\n"
        "app = make_application(['zen-digits'])\n"
        "picture = QImage(50, 50, QImage.Format.Format_ARGB32)\n"
        "QTimer.singleShot(0, lambda: copy_reading(None, '7', picture))\n"
        "QTimer.singleShot(0, app.quit)\n"
        "app.exec()\n"
    )
    printed_by(code, QT_QPA_PLATFORM="offscreen")
