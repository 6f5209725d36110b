"""The image of the server has what reading needs, and nothing that it does not."""

import re
import tomllib
from pathlib import Path

from helpers.fresh_process import printed_by
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
DOCKER = ROOT / "packaging" / "docker"
IMPORTED_AS = {"PIL": "pillow", "python_multipart": "python-multipart"}


def required() -> set[str]:
    lines = (DOCKER / "requirements.txt").read_text().splitlines()
    return {line for line in lines if line and not line.startswith("#")}


def test_it_needs_no_more_than_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    lines = project["dependencies"] + project["optional-dependencies"]["serve"]
    assert required() <= {Requirement(line).name for line in lines}
    assert not required() & {"torch", "PySide6_Essentials", "pyqtgraph"}


def test_what_the_server_imports_is_in_it() -> None:
    printed = printed_by(
        "import sys, zen_digits.commands.serve, uvicorn\n"
        "from zen_digits.server.app import create_app\n"
        "from zen_digits.server.settings import ServerSettings\n"
        "create_app(ServerSettings())\n"
        "from zen_digits import read\n"
        "read([[(0, 0), (10, 0), (4, 16)]])\n"
        "print(*{name.split('.')[0] for name in sys.modules})"
    )
    ours = {"torch", "PySide6", "pyqtgraph", "tqdm", "shtab", *IMPORTED_AS, *required()}
    used = {IMPORTED_AS.get(name, name) for name in printed.split() if name in ours}
    assert used <= required()
    assert {"onnxruntime", "starlette", "uvicorn"} <= used


def test_it_runs_as_nobody_in_particular_and_says_where_it_listens() -> None:
    final = (DOCKER / "Dockerfile").read_text().rpartition("\nFROM ")[2]
    assert re.search(r"^USER (?!root)\S+$", final, re.MULTILINE)
    assert '"serve", "--host", "0.0.0.0"' in final
    assert "pip install" not in final


def test_only_what_the_image_needs_is_sent_to_the_builder() -> None:
    sent = (DOCKER / "Dockerfile.dockerignore").read_text().splitlines()
    assert sent[0] == "*"
    assert all((ROOT / line.removeprefix("!")).exists() for line in sent[1:])
