"""Runs that need more memory than there is."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from helpers.command_line import zen_digits
from helpers.dataset_files import write_small_mnist
from helpers.small_runs import SMALL, batches, ending, run, small_mnist

from zen_digits.core.training.batches import Batch
from zen_digits.core.training.events import Changed, Event
from zen_digits.core.training.loop import train
from zen_digits.core.training.optimization import WeightUpdate

TOO_MANY = 10**14
Want = Callable[[], object]


def torch_on_the_cpu() -> object:
    return torch.empty(TOO_MANY)


def numpy_or_python() -> object:
    return np.empty(TOO_MANY)


def apple_gpu() -> object:
    raise RuntimeError("MPS backend out of memory (MPS allocated: 8 GB, max allowed: 9 GB)")


def graphics_card() -> object:
    raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB")


def wants_memory(patch: pytest.MonkeyPatch, want: Want, *, from_step: int, above: int = 0) -> None:
    """From a step on, batches of more than ``above`` images need too much."""
    real, steps = WeightUpdate.step, iter(range(1, 10**6))

    def step(update: WeightUpdate, batch: Batch, rate: float, **wish: bool) -> torch.Tensor:
        if len(batch.labels) > above and next(steps) >= from_step:
            want()
        return real(update, batch, rate, **wish)

    patch.setattr(WeightUpdate, "step", step)


@pytest.mark.parametrize("want", [torch_on_the_cpu, numpy_or_python, apple_gpu])
def test_a_run_without_enough_memory_says_so(want: Want, monkeypatch: pytest.MonkeyPatch) -> None:
    wants_memory(monkeypatch, want, from_step=1)
    end = ending(run())
    assert (end.reason, end.model) == ("failed", None)
    assert str(end.error) == (
        "There is not enough memory for batches of 50 images; "
        "train again with smaller batches, or with fewer images."
    )


def test_the_best_epoch_before_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    wants_memory(monkeypatch, torch_on_the_cpu, from_step=25)  # in the second epoch
    end = ending(run())
    assert end.reason == "failed"
    assert end.model is not None
    assert end.model.card.kept_epoch == 1


def test_data_that_do_not_fit_are_refused_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "zen_digits.core.training.state.PackedSet", lambda *_: torch.empty(TOO_MANY)
    )
    with pytest.raises(Exception, match="There is not enough memory for batches of 50 images"):
        run()


def test_other_errors_stay_what_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise RuntimeError("shapes do not match")

    wants_memory(monkeypatch, fail, from_step=1)
    with pytest.raises(RuntimeError, match="shapes do not match"):
        run()


def changed(events: list[Event]) -> list[tuple[dict[str, object], str]]:
    return [(event.values, event.note) for event in events if isinstance(event, Changed)]


def test_a_graphics_card_gets_smaller_batches_until_they_fit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wants_memory(monkeypatch, graphics_card, from_step=1, above=20)
    events = run(epochs=1)
    assert [values for values, _ in changed(events)] == [{"batch_size": 25}, {"batch_size": 12}]
    assert changed(events)[0][1].endswith("device for batches of 50.")
    assert ending(events).reason == "completed"
    assert batches(events)[-1].images == 900


def test_batches_of_one_image_cannot_be_halved(monkeypatch: pytest.MonkeyPatch) -> None:
    wants_memory(monkeypatch, graphics_card, from_step=1)
    events = list(train(replace(SMALL, batch_size=1), small_mnist(20, 10)))
    assert ending(events).reason == "failed"
    assert "on the cpu device for batches of 1; train again" in str(ending(events).error)


def test_the_command_line_prints_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wants_memory(monkeypatch, torch_on_the_cpu, from_step=1)
    options = ("--architecture", "dense", "--device", "cpu", "--batch-size", 500)
    done = zen_digits("train", *options, "--data", write_small_mnist(tmp_path / "mnist"))
    assert done.returncode == 2
    assert done.stderr == (
        "zen-digits: There is not enough memory for batches of 500 images; "
        "train again with smaller batches, or with fewer images.\n"
    )


def test_other_commands_say_so_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zen_digits.commands.evaluate.run", lambda _: torch.empty(TOO_MANY))
    done = zen_digits("evaluate")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("zen-digits: There is not enough memory; close other programs")
