"""A damaged file of any kind is read or refused in one sentence; ``probes/fuzz.py`` tries more."""

import sys
from pathlib import Path

import platformdirs
import pytest
from helpers.fuzz_targets import TARGETS
from probes.fuzz import outcome

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="measures memory in /proc")


COUNTS = {"settings": 4, "CSV": 8}
"""How many are tried of the kinds that take long."""


@pytest.mark.parametrize("kind", TARGETS)
def test_damaged_files_are_read_or_refused(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.setattr("zen_digits.core.files.user_data_dir", platformdirs.user_data_dir)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "user"))
    samples = TARGETS[kind].make(tmp_path)
    for number in range(COUNTS.get(kind, 16)):
        result, details = outcome(TARGETS[kind], samples[number % len(samples)], f"test {number}")
        assert result in ("read", "refused"), f"{kind}, number {number}: {details}"
