"""A checkpoint of another run, or a damaged one, is refused before any of it is used."""

import math
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from random import Random
from typing import Any

import pytest
import torch
from helpers.mutations import mutate_value
from helpers.small_runs import small_mnist
from helpers.training_configs import CONFIGS, EVERYTHING, PLAIN

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.training.events import BatchDone, Checkpointed
from zen_digits.core.training.loop import train
from zen_digits.core.training.state_check import fitted

LIKE = {"weights": [torch.zeros(2, 3), torch.zeros(2, dtype=torch.int64)], "rate": 0.1, "step": 3}


@pytest.mark.parametrize(
    "value",
    [
        None, [], {}, LIKE | {"more": 1}, LIKE | {"rate": math.nan}, LIKE | {"rate": "1"},
        LIKE | {"step": -1}, LIKE | {"step": 1.0}, LIKE | {"step": 2**60}, LIKE | {"step": True},
        LIKE | {"weights": [torch.zeros(2, 3)]}, LIKE | {"weights": torch.zeros(2, 2, 3)},
        *(
            LIKE | {"weights": [wrong, LIKE["weights"][1]]}  # type: ignore[index]
            for wrong in (
                torch.zeros(3, 2), torch.zeros(2, 3).half(), torch.zeros(2, 3).to_sparse(),
                torch.full((2, 3), math.inf), torch.zeros(2, 3, device="meta"), 1.0,
            )
        ),
        LIKE | {"weights": [LIKE["weights"][0], torch.tensor([1, -1])]},  # type: ignore[index]
    ],
    ids=str,
)  # fmt: skip
def test_what_has_another_structure_is_refused(value: object) -> None:
    with pytest.raises(InputError, match=r"The checkpoint is damaged, or of another run .*state"):
        fitted(value, LIKE, "state")


def test_what_fits_is_copied_and_lies_in_memory_as_the_runs_own_does() -> None:
    own = torch.zeros(2, 3, 4, 4).to(memory_format=torch.channels_last)
    value = torch.rand(2, 3, 4, 4, requires_grad=True)
    copy = fitted([value, torch.rand(1).expand(3)], [own, torch.zeros(3)], "state")
    assert torch.equal(copy[0], value)
    assert copy[0].stride() == own.stride()
    assert not copy[0].requires_grad
    assert copy[1].stride() == (1,)


def test_the_order_in_memory_of_a_checkpoint_changes_nothing() -> None:
    """Fused optimizers pair moments with weights by their place in memory."""
    config = replace(CONFIGS["plain"], architecture="quick")
    state = checkpoint_of(config)

    def contiguous(known: dict[int, Any]) -> dict[int, Any]:
        return {i: {n: t.contiguous() for n, t in each.items()} for i, each in known.items()}

    moved = in_state(state, contiguous, "optimizer", "state")
    assert losses_from(config, moved) == losses_from(config, state)


def losses_from(config: TrainingConfig, state: dict[str, Any]) -> list[float]:
    events = train(config, small_mnist(200, 100), state)
    return [event.loss for event in events if isinstance(event, BatchDone)]


def checkpoint_of(config: TrainingConfig) -> dict[str, Any]:
    """A state in the second epoch."""
    events = train(config, small_mnist(200, 100))
    states = [event.state for event in events if isinstance(event, Checkpointed)]
    return states[0]


def resume(config: TrainingConfig, state: dict[str, Any]) -> int:
    """Take two steps from a state; how many were taken."""
    events = train(config, small_mnist(200, 100), state)
    batches = islice((event for event in events if isinstance(event, BatchDone)), 2)
    count = len(list(batches))
    events.close()
    return count


def in_state(state: dict[str, Any], change: Callable[[Any], Any], *names: Any) -> dict[str, Any]:
    """The state with one of its values changed."""
    first, *rest = names
    inner = in_state(state[first], change, *rest) if rest else change(state[first])
    if isinstance(state, list):
        return [*state[:first], inner, *state[first + 1 :]]  # type: ignore[return-value]
    return {**state, first: inner}


def doubled(tensor: torch.Tensor) -> torch.Tensor:
    return torch.cat([tensor, tensor])


@pytest.mark.parametrize("name", ["plain", "momentum", "adagrad", "adamw", "everything"])
def test_a_tensor_of_another_size_never_reaches_an_optimizer(name: str) -> None:
    config = replace(CONFIGS[name], drawn_digits=0, drawn_negatives=0)
    state = checkpoint_of(config)
    assert resume(config, state) == 2
    known = state["optimizer"]["state"]
    weight = next(index for index in known if any(t.dim() for t in tensors(known[index])))
    for value in [v for v, tensor in known[weight].items() if torch.as_tensor(tensor).dim()]:
        for change in (doubled, lambda tensor: tensor[:1], lambda tensor: tensor.double()):
            wrong = in_state(state, change, "optimizer", "state", weight, value)
            with pytest.raises(InputError, match=rf"\(optimizer, {weight}, {value}\)"):
                resume(config, wrong)


def tensors(values: dict[str, Any]) -> list[torch.Tensor]:
    return [value for value in values.values() if isinstance(value, torch.Tensor)]


CHANGES: dict[str, tuple[Callable[[Any], Any], tuple[Any, ...]]] = {
    "network": (lambda tensor: tensor * math.nan, ("network", "layers.1.weight")),
    "settings": (lambda _: 7, ("config", "epochs")),
    "learning rate": (lambda _: math.nan, ("config", "learning_rate")),
    "a huge number": (lambda _: 10**5000, ("config", "batch_size")),
    "epochs": (lambda _: 4, ("counts", 2)),
    "images": (lambda _: 10**6, ("progress", "images")),
    "best epoch": (lambda _: 9, ("best", "epoch")),
    "best epoch's weights": (lambda tensor: tensor[:5], ("best", "weights", "layers.3.bias")),
    "a share": (lambda _: 7.0, ("best", "test_accuracy")),
    "no number": (lambda _: torch.zeros(1).expand(2**45), ("best", "test_accuracy")),
    "random numbers": (lambda states: [*states, *states], ("random",)),
    "an odd generator": (lambda state: state * 0 + 255, ("images", "order")),
    "data": (lambda _: torch.zeros(3), ("data",)),
}


@pytest.mark.parametrize(("change", "names"), CHANGES.values(), ids=CHANGES)
def test_what_no_such_run_can_have_left_is_refused(
    change: Callable[[Any], Any], names: tuple[Any, ...]
) -> None:
    state = checkpoint_of(PLAIN)
    with pytest.raises(InputError, match="damaged, or of another run or device"):
        resume(PLAIN, in_state(state, change, *names))


def test_a_best_epoch_of_an_older_version_was_never_tested() -> None:
    state = checkpoint_of(PLAIN)
    del state["best"]["test_accuracy"]
    assert resume(PLAIN, state) == 2


def test_what_an_older_version_kept_of_the_optimizers_settings_is_not_read() -> None:
    state = checkpoint_of(PLAIN)
    older = in_state(state, lambda known: {**known, "param_groups": []}, "optimizer")
    assert resume(PLAIN, older) == 2


@pytest.mark.parametrize("config", [PLAIN, EVERYTHING], ids=["plain", "everything"])
def test_mutated_states_are_refused_or_continued(config: TrainingConfig) -> None:
    config = replace(config, drawn_digits=0, drawn_negatives=0)
    state, rng = checkpoint_of(config), Random(0)
    outcomes = {"refused": 0, "continued": 0}
    for _ in range(60):
        changed = mutate_value(state, rng)
        if not isinstance(changed, dict):
            continue
        try:
            resume(config, changed)
            outcomes["continued"] += 1
        except InputError:
            outcomes["refused"] += 1
    assert outcomes["refused"] > 30, outcomes
