"""Who may import whom: rooms in layers, core without Qt, the first paint without torch."""

import subprocess
import sys
from pathlib import Path

from helpers.fresh_process import printed_by

ROOT = Path(__file__).parents[1]
QT = {"PySide6", "shiboken6", "pyqtgraph"}
TORCH_FREE_ROOMS = (
    "config", "data", "export", "ink", "models", "pictures", "reading", "synthetic",
)  # fmt: skip
TORCH_FREE_MODULES = ("labels", "progress", "percent", "runs.storage", "training.metrics")

IMPORT_ALL = """
import importlib, pkgutil
def import_all(name):
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(package.__path__, f"{name}."):
        if module.name != "zen_digits.core.reading.predictor":
            importlib.import_module(module.name)
"""


def imported_by(code: str) -> set[str]:
    """The top-level modules in memory after some code, in a fresh process."""
    program = f"{code}\nimport sys\nprint(*(name.split('.')[0] for name in sys.modules))"
    return set(printed_by(program).split())


def test_rooms_import_only_lower_rooms_and_never_in_a_circle() -> None:
    """The contracts under [tool.importlinter] in pyproject.toml; the message names each import."""
    code = "from importlinter.cli import lint_imports_command as lint; lint()"
    done = subprocess.run(
        [sys.executable, "-c", code, "--no-cache", "--no-logo"],
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_core_and_command_line_leave_qt_alone() -> None:
    code = (
        f"{IMPORT_ALL}\nimport_all('zen_digits.core')\nimport_all('zen_digits.commands')\n"
        "import zen_digits.core.reading.predictor"
    )
    modules = imported_by(code)
    assert "torch" in modules
    assert not modules & QT


def test_reading_up_to_the_network_leaves_torch_alone() -> None:
    rooms = "\n".join(f"import_all('zen_digits.core.{room}')" for room in TORCH_FREE_ROOMS)
    modules = "\n".join(f"import zen_digits.core.{module}" for module in TORCH_FREE_MODULES)
    assert not imported_by(f"{IMPORT_ALL}\n{rooms}\n{modules}") & {"torch", *QT}


def test_a_command_imports_no_other() -> None:
    code = "from zen_digits.commands.cli import main; main(['train', '--version'])"
    program = f"{code}\nimport sys\nprint(*sys.modules)"
    names = printed_by(program).split()
    commands = {name for name in names if name.startswith("zen_digits.commands.")}
    assert "zen_digits.commands.train" in commands
    assert not commands & {f"zen_digits.commands.{name}" for name in ("predict", "doctor")}


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


def test_the_window_uses_the_network_library_for_sockets_on_this_computer_only() -> None:
    """Python's own connections are denied in all tests; of Qt's, only these two are used.

    And only a page and a folder of this computer are opened in another program.
    """
    lines = [
        line.strip()
        for path in sorted((ROOT / "zen_digits").rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if "QtNetwork" in line or "openUrl" in line
    ]
    assert lines == [
        "if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._page))):",
        "if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):",
        "from PySide6.QtNetwork import QLocalServer, QLocalSocket",
    ]
