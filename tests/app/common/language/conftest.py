"""Widgets follow the language, as in the program."""

import pytest
from helpers.languages import Vocabulary

from zen_digits.app.common.language.following import follow_language


@pytest.fixture
def vocabulary() -> Vocabulary:
    """Words that widgets follow."""
    follow_language()
    return Vocabulary()
