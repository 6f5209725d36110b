"""An export in a process of its own, for a program that does other things meanwhile.

Exports on another thread gave a training run that went on other weights than it has without them,
and held up whoever drew by a second.
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
_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # on Windows, one would pop up


def export_apart(path: Path, model: TrainedModel, *, int8: bool) -> ExportReport:
    """Have ``zen-digits export`` do it, and wait; raises InputError as ``export_onnx`` does."""
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
    """What starts this program's command line again."""
    if not is_frozen():
        return [sys.executable, "-m", "zen_digits"]
    ending = ".exe" if sys.platform == "win32" else ""  # beside it lies one without a console
    return [str(Path(sys.executable).with_name(f"zen-digits{ending}"))]
