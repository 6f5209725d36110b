"""The application as it starts, in its own process."""

import subprocess
import sys


def test_no_point_of_a_stroke_is_dropped_while_busy() -> None:
    code = (
        "from PySide6.QtCore import Qt\n"
        "from zen_digits.app.main import make_application\n"
        "app = make_application(['zen-digits'])\n"
        "print(app.testAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
