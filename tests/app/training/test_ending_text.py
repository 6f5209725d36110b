"""What is said of how a run has ended."""

from dataclasses import replace

import pytest
from helpers.small_models import untrained_model

from zen_digits.app.training.ending_text import ending_text
from zen_digits.core.errors import InputError
from zen_digits.core.training.events import RunEnded

pytestmark = pytest.mark.usefixtures("qapp")

END = RunEnded("completed", 3, 60.0, 0.99, untrained_model("dense"))


def said(end: RunEnded, *, reads: bool = True, goes_on: bool = True) -> list[str]:
    return ending_text(end, 3, reads=reads, goes_on=goes_on).splitlines()


def test_a_run_that_is_complete() -> None:
    (line,) = said(END)
    assert line.startswith("Test accuracy 99.00")
    assert line.endswith("This network now reads your drawing.")
    assert "now reads" not in said(END, reads=False)[0]
    assert said(replace(END, epochs=2))[1].startswith("Early stopping after epoch 2")


def test_a_run_that_was_stopped() -> None:
    stopped = replace(END, reason="stopped", test_accuracy=None)
    first, second = said(stopped)
    assert first.startswith("Stopped after")
    assert "Test accuracy" not in first
    assert second == "“Go on”, on the page Runs, trains it to its end."
    assert len(said(stopped, goes_on=False)) == 1
    kept = said(replace(stopped, test_accuracy=0.98))[0]
    assert "from before is still the best, with test accuracy 98.00" in kept
    assert said(RunEnded("stopped")) == ["Stopped before the network learned anything."]


def test_a_run_that_failed() -> None:
    failed = RunEnded("failed", error=InputError("The images are gone."))
    assert said(failed) == ["The run failed: The images are gone."]
    assert said(replace(failed, model=END.model))[1] == "What it learned before that is kept."
    assert said(RunEnded("failed", error=OSError())) == ["The run failed: OSError()"]
