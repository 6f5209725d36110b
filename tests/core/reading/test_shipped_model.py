"""Loading the shipped model ahead, on another thread."""

import threading
from pathlib import Path

import pytest

from zen_digits.core.errors import InputError
from zen_digits.core.reading import shipped_model
from zen_digits.core.reading.shipped_model import begin_loading, load_shipped_model


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The threads on which the model is loaded, by name."""
    names: list[str] = []
    load = shipped_model._load

    def told() -> object:
        names.append(threading.current_thread().name)
        return load()

    monkeypatch.setattr(shipped_model, "_load", told)
    return names


def test_what_was_begun_is_taken_once(threads: list[str]) -> None:
    begin_loading()
    begin_loading()
    assert load_shipped_model().reads_digits
    assert threads == ["load_shipped_model"]
    assert load_shipped_model().reads_digits
    assert threads == ["load_shipped_model", "MainThread"]


def test_a_damaged_model_is_told_to_whoever_asks_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.zendigits"
    broken.write_bytes(b"nonsense")
    monkeypatch.setattr("zen_digits.core.reading.predictor.shipped_model_path", lambda: broken)
    begin_loading()
    with pytest.raises(InputError, match=r"broken\.zendigits"):
        load_shipped_model()
