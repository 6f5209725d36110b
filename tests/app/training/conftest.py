"""Runs that are small."""

import pytest
from helpers.small_runs import small_mnist


@pytest.fixture
def small_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs on a thousand images; everything else about them is real."""
    monkeypatch.setattr("zen_digits.core.data.mnist.load_mnist", lambda: small_mnist())
