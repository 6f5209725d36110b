import json

import pytest
from helpers.command_line import refused, zen_digits
from helpers.small_runs import small_mnist


@pytest.fixture(autouse=True)
def small_images(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zen_digits.core.data.mnist.load_mnist", lambda *_: small_mnist())


def test_a_rate_is_suggested_with_its_reason() -> None:
    done = zen_digits("find-rate", "--architecture", "dense")
    *curve, reason, option = done.stdout.splitlines()
    assert done.returncode == 0
    assert len(curve) > 5
    assert "is a tenth of" in reason
    assert option == f"Try --learning-rate {reason.split()[0]}."


def test_the_whole_curve_is_printed_as_json() -> None:
    done = zen_digits("find-rate", "--architecture", "dense", "--seed", "1", "--json")
    found = json.loads(done.stdout)
    assert found["reason"] == "before_growth"
    assert found["rate"] < found["low_until"]
    least = min(loss for _, loss in found["curve"])
    assert found["low_until"] == max(rate for rate, loss in found["curve"] if loss <= 1.1 * least)


def test_settings_that_cannot_be_used_are_refused() -> None:
    assert "batch size" in refused("find-rate", "--batch-size", "0")
