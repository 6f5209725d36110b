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


COMMANDS = """
import json, sys
from importlib.abc import MetaPathFinder
from zen_digits.commands.cli import main
from zen_digits.core.process import prepare

class LeftOut(MetaPathFinder):
    names = set(json.loads(sys.argv[1]))
    def find_spec(self, name, path, target=None):
        parts = name.split(".")
        if self.names & {".".join(parts[:count + 1]) for count in range(len(parts))}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, LeftOut())
prepare()
net = "--architecture dense --epochs 1 --device cpu --drawn-digits 0 --drawn-negatives 0".split()
data = ["--data", "data.csv"]
assert main(["train", *net, *data, "--out", "net.zendigits"]) == 0
assert main(["evaluate", "--model", "net.zendigits", *data]) == 0
assert main(["export", "net.onnx", "--int8"]) == 0
assert main(["predict", "seven.jsonl"]) == 0
"""


def test_the_commands_need_no_module_that_is_left_out(script: Script, tmp_path: Path) -> None:
    script("smoke").write_inputs(tmp_path)
    excluded = json.dumps(script("contents").EXCLUDED_MODULES)
    done = subprocess.run(
        [sys.executable, "-c", COMMANDS, excluded], capture_output=True, text=True, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module:
        return [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return []
