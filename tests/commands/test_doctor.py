import json
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.command_line import zen_digits
from helpers.packages import write_package

from zen_digits.commands import doctor


def test_doctor_finds_no_problem() -> None:
    done = zen_digits("doctor")
    assert done.returncode == 0, done.stdout
    assert "a drawn 7 is read as 7" in done.stdout
    assert "BAD" not in done.stdout


def test_doctor_names_the_problem(own_data_folder: Path) -> None:
    own_data_folder.write_text("in the way")
    done = zen_digits("doctor")
    assert done.returncode == 2
    assert "BAD  data folder" in done.stdout


def findings(*options: str) -> dict[str, dict[str, object]]:
    lines = zen_digits("doctor", "--json", *options).stdout.splitlines()
    return {line["check"]: line for line in map(json.loads, lines)}


def test_the_quick_checks_load_nothing_that_only_training_needs() -> None:
    done = subprocess.run(
        [sys.executable, "-c", QUICK], capture_output=True, text=True, timeout=60, check=True
    )
    assert "a drawn 7 is read as 7" in done.stdout
    assert done.stdout.splitlines()[-1] == "loaded: []"


QUICK = """
import sys
from zen_digits.commands import cli
assert cli.main(["doctor", "--quick"]) == 0
print("loaded:", sorted({"torch", "pyqtgraph", "PySide6"} & set(sys.modules)))
"""


def test_a_build_for_cards_that_are_not_there_is_named_with_its_price(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_package(tmp_path, "torch", "2.13.0", 1_500_000_000, ["nvidia-cublas==13.1"])
    (tmp_path / "torch").mkdir()
    (tmp_path / "torch" / "version.py").write_text("cuda: Optional[str] = '13.0'\n")
    write_package(tmp_path, "nvidia-cublas", "13.1", 600_000_000)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(doctor, "nvidia_card", lambda: False)
    finding = doctor._pytorch()
    assert "PyTorch 2.13.0 for NVIDIA cards (CUDA 13.0) takes 2.1 GB, and no such card" in finding
    assert "pip uninstall --yes torch nvidia-cublas && python -m pip install" in finding
    assert finding.endswith("https://download.pytorch.org/whl/cpu")
    monkeypatch.setattr(doctor, "nvidia_card", lambda: True)
    assert doctor._pytorch() == "PyTorch 2.13.0"


def test_without_pytorch_it_says_how_to_add_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    found = findings()
    assert not found["pytorch"]["ok"]
    assert "run: python -m pip install" in str(found["pytorch"]["finding"])
    assert zen_digits("doctor").returncode == 2
    assert all(line["ok"] for line in findings("--quick").values())
