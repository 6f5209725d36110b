"""The examples in the docstrings, run as they stand there."""

import doctest
from types import ModuleType

import pytest

from zen_digits.api import inputs, reader, training


@pytest.mark.parametrize("module", [inputs, reader, training], ids=lambda m: m.__name__)
def test_examples_give_what_they_say(module: ModuleType) -> None:
    assert doctest.testmod(module).failed == 0


def test_there_are_examples() -> None:
    assert doctest.testmod(reader).attempted >= 8
