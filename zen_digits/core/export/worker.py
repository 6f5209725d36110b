"""Export in a subprocess, for the window, which stays responsive.

An export on a thread changed the weights of a training run in progress, and blocked drawing for a
second.
"""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from zen_digits.core.errors import InputError
from zen_digits.core.exit_codes import BAD_INPUT
from zen_digits.core.export.report import ExportReport
from zen_digits.core.json_text import parse
from zen_digits.core.networks.model_file import TrainedModel, save_model
from zen_digits.core.resources import is_frozen

_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would open one

# Python looks where this process does, in this order, and nowhere else: not in the current folder,
# and not where variables of the environment say.
_START = (
    f"import sys; sys.path[:] = sys.argv.pop(1).split({os.pathsep!r}); "
    "from zen_digits.__main__ import main; sys.exit(main())"
)


def export_in_subprocess(path: Path, model: TrainedModel, *, int8: bool) -> ExportReport:
    """Run ``zen-digits export`` and wait; raises InputError as ``export_onnx`` does."""
    with TemporaryDirectory() as folder:
        source = Path(folder) / "network.zendigits"
        save_model(source, model)
        arguments = ["export", str(path.absolute()), "--model", str(source), "--json"]
        done = subprocess.run(
            [*_program(), *arguments, *(["--int8"] if int8 else [])],
            capture_output=True,
            cwd=folder,  # nobody else can put a library there
            encoding="utf-8",
            errors="backslashreplace",
            stdin=subprocess.DEVNULL,
            creationflags=_NO_CONSOLE,
        )
    if done.returncode == BAD_INPUT:
        raise InputError(done.stderr.strip().removeprefix("zen-digits: "))
    if done.returncode:
        raise RuntimeError(f"The export ended with code {done.returncode}:\n{done.stderr}")
    return ExportReport.from_dict(parse(done.stdout))


def _program() -> list[str]:
    """The command that starts this program's command line."""
    if not is_frozen():
        folders = [folder for folder in sys.path if Path(folder).is_absolute()]
        return [os.path.abspath(sys.executable), "-I", "-c", _START, os.pathsep.join(folders)]
    # The window's executable has no console; the one beside it has.
    ending = ".exe" if sys.platform == "win32" else ""
    return [str(Path(sys.executable).with_name(f"zen-digits{ending}"))]
