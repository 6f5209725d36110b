"""In what the settings of runs differ."""

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.settings import AUGMENTATIONS, MAX_SEED
from zen_digits.core.config.training_config import TrainingConfig


def settings_that_count(config: TrainingConfig) -> dict[str, Any]:
    """A config's settings by name, without those that it switches off."""
    off: tuple[str, ...] = () if config.augmentation else AUGMENTATIONS
    if not config.drawn_digits and not config.drawn_negatives:
        off = (*off, "drawn_parts")
    return {name: value for name, value in config.to_dict().items() if name not in off}


def differences(configs: Sequence[TrainingConfig]) -> dict[str, tuple[Any, ...]]:
    """The settings that are not the same in all configs, each with its value in every one.

    The value is None where a config switches a setting off; one that all switch off is left out.
    """
    chosen = [settings_that_count(config) for config in configs]
    rows = {f.name: tuple(c.get(f.name) for c in chosen) for f in fields(TrainingConfig)}
    return {name: values for name, values in rows.items() if any(v != values[0] for v in values)}


def nearest_start(config: TrainingConfig) -> tuple[str, dict[str, Any]]:
    """The preset that a config differs least from, "" for its network's own starting point, and
    what differs from there: each setting's value in the config."""
    starts = {name: preset for name, preset in PRESETS.items() if _same_network(preset, config)}
    starts[""] = starting_point(config.architecture)
    changed = {name: _changed(start, config) for name, start in starts.items()}
    return min(changed.items(), key=lambda item: len(item[1]))


def _same_network(one: TrainingConfig, other: TrainingConfig) -> bool:
    return one.architecture == other.architecture


def _changed(start: TrainingConfig, config: TrainingConfig) -> dict[str, Any]:
    pairs = differences([start, config]).items()
    return {name: value for name, (_, value) in pairs if value is not None}


def new_seed(config: TrainingConfig, others: Sequence[TrainingConfig]) -> int:
    """The least seed above all those with which the same settings have been tried."""
    same = [c.seed for c in others if replace(c, seed=config.seed) == config]
    return (max([config.seed, *same]) + 1) % (MAX_SEED + 1)
