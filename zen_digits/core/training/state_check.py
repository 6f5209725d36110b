"""Checks what a checkpoint holds against the run that is to continue from it.

A tensor of another size than the weights would make an optimizer write past its end, and numbers
out of range end in errors much later: so the whole state is compared with one of the run's own, and
copied, before any of it is used.
"""

from dataclasses import replace
from typing import Any

import torch
from torch import Tensor

from zen_digits.core.config.settings import LIVE, STRETCHED
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.training.devices import random_states

_LARGEST_COUNT, _LARGEST_NUMBER = 2**53, 1e300


def fitted(value: Any, like: Any, name: str) -> Any:
    """A copy of ``value``, which has the structure of ``like``.

    That is: the same names and lengths; tensors of the same shape and type, whose numbers are
    finite; whole numbers from 0; the copies of tensors lie in memory as those of ``like`` do.
    Raises InputError, with the ``name`` of what differs.
    """
    if isinstance(like, Tensor):
        return _fitted_tensor(value, like, name)
    if isinstance(like, dict):
        check(isinstance(value, dict) and value.keys() == like.keys(), name)
        return {key: fitted(value[key], like[key], f"{name}, {key}") for key in like}
    if isinstance(like, list | tuple):
        check(isinstance(value, list | tuple) and len(value) == len(like), name)
        return [fitted(v, other, name) for v, other in zip(value, like, strict=True)]
    check(_is_like(value, like), name)
    return value


def _fitted_tensor(value: Any, like: Tensor, name: str) -> Tensor:
    check(isinstance(value, Tensor) and value.layout == like.layout and not value.is_meta, name)
    check(value.shape == like.shape and value.dtype == like.dtype, name)
    check(bool(value.isfinite().all()), name)
    check(value.is_floating_point() or bool((value >= 0).all()), name)
    return torch.empty_like(like, requires_grad=False).copy_(value.detach())


def _is_like(value: Any, like: Any) -> bool:
    if isinstance(like, float):
        return type(value) in (int, float) and abs(value) < _LARGEST_NUMBER  # not NaN
    if type(like) is int:
        return type(value) is int and 0 <= value < _LARGEST_COUNT
    return type(value) is type(like)


def fitted_config(values: Any, own: TrainingConfig) -> TrainingConfig:
    """The config of a checkpoint: the run's own, but for what can be changed while it runs.

    A run that goes on after its end has more epochs than when the checkpoint was made.
    """
    try:
        config = TrainingConfig.from_dict(values)
    except (InputError, AttributeError, TypeError, ValueError) as error:
        raise misfit("settings") from error
    unchanged = {name: getattr(own, name) for name in (*LIVE, *STRETCHED)}
    check(replace(config, **unchanged) == own and config.epochs <= own.epochs, "settings")
    return replace(config, **{name: unchanged[name] for name in STRETCHED})


def fitted_best(best: Any, like: dict[str, Any]) -> dict[str, Any] | None:
    """A copy of the best epoch of a checkpoint; None where there was none.

    ``like`` has the same structure, and the number of the last epoch.
    """
    if best is None:
        return None
    check(isinstance(best, dict) and _is_share(best.get("test_accuracy")), "best epoch")
    tested = {"test_accuracy": best.get("test_accuracy")}  # older checkpoints have none
    known: dict[str, Any] = fitted(best | tested, like | tested, "best epoch")
    check(len(like["scores"]) > 0 and 0 < known["epoch"] <= like["epoch"], "best epoch")
    return known


def _is_share(value: Any) -> bool:
    """Whether a value is a number from 0 to 1, or None."""
    return value is None or (type(value) is float and 0 <= value <= 1)


def fitted_random_states(states: Any, device: torch.device) -> list[Tensor]:
    """Copies of the states of torch's random number generators: see ``devices.random_states``."""
    own, name = random_states(device), "random numbers"
    check(isinstance(states, list) and len(states) == len(own), name)
    devices = (torch.device("cpu"), device)
    return [
        fitted_random_state(value, like, place, name)
        for value, like, place in zip(states, own, devices, strict=False)
    ]


def fitted_random_state(value: Any, like: Tensor, device: torch.device, name: str) -> Tensor:
    """A copy of a random number generator's state, which such a generator accepts."""
    state = _fitted_tensor(value, like, name)
    try:
        torch.Generator(device).set_state(state)
    except RuntimeError as error:
        raise misfit(name) from error
    return state


def check(is_right: bool, name: str) -> None:
    """Raise InputError, with the name of what cannot be, unless it is right."""
    if not is_right:
        raise misfit(name)


def misfit(name: str) -> InputError:
    """The error to raise where a part of a checkpoint, with this name, cannot be the run's."""
    return InputError(
        f"The checkpoint is damaged, or of another run or device ({name}); "
        "train again with the same settings."
    )


def part(state: Any, *names: str) -> Any:
    """A value within dicts within dicts; None where there is none."""
    for name in names:
        state = state.get(name) if isinstance(state, dict) else None
    return state
