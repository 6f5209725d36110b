"""Export in a subprocess, for the window, which stays responsive.

An export on a thread changed the weights of a training run in progress, and blocked drawing for a
second.
"""

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from zen_digits.core.errors import InputError
from zen_digits.core.export.report import ExportReport
from zen_digits.core.networks.model_file import TrainedModel, save_model
from zen_digits.core.resources import is_frozen

_BAD_INPUT = 2
_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would open one


def export_in_subprocess(path: Path, model: TrainedModel, *, int8: bool) -> ExportReport:
    """Run ``zen-digits export`` and wait; raises InputError as ``export_onnx`` does."""
    with TemporaryDirectory() as folder:
        source = Path(folder) / "network.zendigits"
        save_model(source, model)
        arguments = ["export", str(path), "--model", str(source), "--json"]
        done = subprocess.run(
            [*_program(), *arguments, *(["--int8"] if int8 else [])],
            capture_output=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            creationflags=_NO_CONSOLE,
        )
    if done.returncode == _BAD_INPUT:
        raise InputError(done.stderr.strip().removeprefix("zen-digits: "))
    if done.returncode:
        raise RuntimeError(f"The export ended with code {done.returncode}:\n{done.stderr}")
    return ExportReport.from_dict(json.loads(done.stdout))


def _program() -> list[str]:
    """The command that starts this program's command line."""
    if not is_frozen():
        return [sys.executable, "-m", "zen_digits"]
    # The window's executable has no console; the one beside it has.
    ending = ".exe" if sys.platform == "win32" else ""
    return [str(Path(sys.executable).with_name(f"zen-digits{ending}"))]
