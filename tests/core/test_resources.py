"""What ships beside the code."""

import pytest

from zen_digits.core.errors import InputError
from zen_digits.core.resources import resource_path


def test_a_file_that_ships_is_found() -> None:
    assert resource_path("models", "shipped.zendigits").is_file()


def test_one_that_is_gone_asks_for_another_installation() -> None:
    with pytest.raises(InputError, match=r"gone.png is not there\); please install it again"):
        resource_path("icons", "gone.png")
