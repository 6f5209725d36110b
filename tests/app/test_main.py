"""The application as it starts, in a process of its own."""

import subprocess
import sys


def test_no_movement_of_a_stroke_is_dropped_when_the_program_is_busy() -> None:
    code = (
        "from PySide6.QtCore import Qt\n"
        "from zen_digits.app.main import make_application\n"
        "app = make_application(['zen-digits'])\n"
        "print(app.testAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
