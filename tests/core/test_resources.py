"""The files that ship beside the code."""

import pytest

from zen_digits.core.errors import InputError
from zen_digits.core.resources import resource_path


def test_a_shipped_file_is_found() -> None:
    assert resource_path("models", "shipped.zendigits").is_file()


def test_a_missing_file_asks_to_install_again() -> None:
    with pytest.raises(InputError, match=r"gone.png is not there\); please install it again"):
        resource_path("icons", "gone.png")
