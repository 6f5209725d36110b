"""What is said on the page Train of how a run has ended."""

from zen_digits.app.common.duration import duration
from zen_digits.app.common.language.core_words import in_words
from zen_digits.app.common.language.phrases import lines, sentences
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import percent
from zen_digits.core.training.events import RunEnded


def ending_text(event: RunEnded, epochs: int, *, reads: bool, goes_on: bool) -> str:
    """How the run of so many epochs ended, and why if it failed.

    ``reads`` is whether its network reads from now on, ``goes_on`` whether the page Runs has the
    run, and so can train it to its end where it was stopped.
    """
    if event.error is not None:
        return _failure(event)
    if event.model is None:
        return translate("TrainingPanel", "Stopped before the network learned anything.")
    next_one = translate("TrainingPanel", "This network now reads your drawing.") if reads else ""
    if event.reason == "stopped" or event.test_accuracy is None:
        return lines(_stop(event, next_one), _way_on() if goes_on else "")
    return lines(_success(event, next_one), "" if event.epochs == epochs else _early(event))


def _failure(event: RunEnded) -> str:
    reason = str(event.error).strip().splitlines() or [repr(event.error)]
    text = translate("TrainingPanel", "The run failed: {0}").format(in_words(reason[0]))
    saved = translate("TrainingPanel", "What it learned before that is kept.")
    return lines(text, saved) if event.model else text


def _stop(event: RunEnded, next_one: str) -> str:
    text = translate("TrainingPanel", "Stopped after {0}.").format(duration(event.train_seconds))
    return sentences(text, _kept(event), next_one)


def _kept(event: RunEnded) -> str:
    """That a run which had been complete before was stopped before it got better."""
    if event.test_accuracy is None:
        return ""
    text = translate(
        "TrainingPanel", "The network from before is still the best, with test accuracy {0}."
    )
    return text.format(percent(event.test_accuracy))


def _way_on() -> str:
    return translate("TrainingPanel", "“Go on”, on the page Runs, trains it to its end.")


def _success(event: RunEnded, next_one: str) -> str:
    text = translate("TrainingPanel", "Test accuracy {0} after {1} of training.")
    time = duration(event.train_seconds)
    return sentences(text.format(percent(event.test_accuracy), time), next_one)


def _early(event: RunEnded) -> str:
    text = translate(
        "TrainingPanel", "Early stopping after epoch {0}: validation no longer improved."
    )
    return text.format(event.epochs)
