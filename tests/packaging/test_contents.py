"""What the installed program leaves out, and what it must keep."""

import ast
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

import zen_digits

Script = Callable[[str], ModuleType]


@pytest.mark.parametrize(
    "path",
    ["torch/lib/libtorch_cpu.so", "PySide6/Qt/plugins/platforms/libqxcb.so", "torch\\lib\\c10.dll",
     "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so", "resources/mnist/README.md",
     "PySide6/Qt/translations/qtbase_de.qm", "PySide6\\translations\\qtbase_de.qm"],
)  # fmt: skip
def test_needed_files_stay(path: str, script: Script) -> None:
    assert script("contents").is_wanted(path)


@pytest.mark.parametrize(
    "path",
    ["torch/lib/libc10_test.so", "torch\\lib\\dnnl.lib", "PySide6/Qt/plugins/tls/libqopenssl.so",
     "PySide6/Qt/plugins/imageformats/libqtiff.so", "PySide6/plugins/imageformats/qtiff.dll",
     "PySide6/Qt/translations/qt_de.qm", "PySide6/Qt/translations/qtbase_ko.qm",
     "onnx-1.0.dist-info/RECORD",
     "torch-2.0.dist-info/licenses/third_party/a/third_party/b/test/LICENSE"],
)  # fmt: skip
def test_files_that_nothing_needs_are_left_out(path: str, script: Script) -> None:
    assert not script("contents").is_wanted(path)


@pytest.mark.parametrize(("platform", "wanted"), [("linux", False), ("darwin", True)])
def test_libraries_of_every_linux_desktop_are_left_out_there(
    platform: str, wanted: bool, script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert script("contents").is_wanted("libfontconfig.so.1") is wanted
    assert script("contents").is_wanted("pillow.libs/libpng16.so.16")


def test_no_module_that_the_source_imports_is_excluded(script: Script) -> None:
    excluded = set(script("contents").EXCLUDED_MODULES)
    imported = {
        name
        for file in Path(zen_digits.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        for name in _imported(node)
    }
    assert "torch" in imported
    assert not imported & excluded


LEFT_OUT = """
import json, sys
from importlib.abc import MetaPathFinder

class LeftOut(MetaPathFinder):
    names = set(json.loads(sys.argv[1]))
    def find_spec(self, name, path, target=None):
        parts = name.split(".")
        if self.names & {".".join(parts[:count + 1]) for count in range(len(parts))}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, LeftOut())
"""
COMMANDS = """
from zen_digits.commands.cli import main
from zen_digits.core.process import prepare
prepare()
net = "--architecture dense --epochs 1 --device cpu --drawn-digits 0 --drawn-negatives 0".split()
data = ["--data", "data.csv"]
assert main(["train", *net, *data, "--out", "net.zendigits"]) == 0
assert main(["evaluate", "--model", "net.zendigits", *data]) == 0
assert main(["export", "net.onnx", "--int8"]) == 0
assert main(["predict", "seven.jsonl"]) == 0
"""
MODULES = """
from importlib import import_module
from pkgutil import walk_packages
import zen_digits
for module in walk_packages(zen_digits.__path__, "zen_digits."):
    if not module.name.endswith("__main__"):
        import_module(module.name)
"""


def test_the_commands_need_no_module_that_is_left_out(script: Script, tmp_path: Path) -> None:
    script("smoke").write_inputs(tmp_path)
    _run_without(script("contents").EXCLUDED_MODULES, COMMANDS, tmp_path)


def test_no_part_of_the_program_needs_a_module_that_is_left_out(
    script: Script, tmp_path: Path
) -> None:
    """Nor does what it imports: pyqtgraph, for one, which is imported when curves are shown."""
    _run_without(script("contents").EXCLUDED_MODULES, MODULES, tmp_path)


def _run_without(excluded: list[str], code: str, folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LEFT_OUT + code, json.dumps(excluded)],
        capture_output=True, text=True, cwd=folder,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module:
        return [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return []
