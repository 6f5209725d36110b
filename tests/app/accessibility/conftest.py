"""A window with something on each of its pages."""

import pytest
from helpers.accessible_walk import prepare_runs


@pytest.fixture
def runs() -> None:
    prepare_runs()
