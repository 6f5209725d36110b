"""Who may import whom: core knows no Qt, and the window is painted without torch."""

import subprocess
import sys

import pytest


def imported_by(code: str) -> set[str]:
    """The top-level modules in memory after some code, in a fresh process."""
    program = f"{code}\nimport sys\nprint(*(name.split('.')[0] for name in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "module", ["commands.cli", "commands.train", "core.training.loop", "core.reading.predictor"]
)
def test_core_and_command_line_leave_qt_alone(module: str) -> None:
    assert not imported_by(f"import zen_digits.{module}") & {"PySide6", "shiboken6", "pyqtgraph"}


def test_all_of_core_leaves_qt_alone() -> None:
    code = (
        "import importlib, pkgutil, zen_digits.core as core\n"
        "for module in pkgutil.walk_packages(core.__path__, 'zen_digits.core.'):\n"
        "    importlib.import_module(module.name)"
    )
    modules = imported_by(code)
    assert "torch" in modules
    assert not modules & {"PySide6", "shiboken6", "pyqtgraph"}


def test_the_window_is_painted_without_torch_and_pyqtgraph() -> None:
    code = (
        "import sys\n"
        "from zen_digits.app import main\n"
        "app = main.make_application(['zen-digits'])\n"
        "window = main.create_window(load_now=False)\n"
        "window.first_painted.connect(app.quit)\n"
        "window.show()\n"
        "app.exec()"
    )
    modules = imported_by(code)
    assert "PySide6" in modules
    assert not modules & {"torch", "pyqtgraph"}
