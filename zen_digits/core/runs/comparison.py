"""How the settings of runs differ."""

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from zen_digits.core.config.effects import has_effect
from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.settings import MAX_SEED
from zen_digits.core.config.training_config import TrainingConfig


def effective_settings(config: TrainingConfig) -> dict[str, Any]:
    """A config's settings by name, without those that others switch off."""
    return {name: value for name, value in config.to_dict().items() if has_effect(name, config)}


def differences(configs: Sequence[TrainingConfig]) -> dict[str, tuple[Any, ...]]:
    """The settings that are not the same in all configs, each with its value in every one.

    The value is None where a config switches a setting off; one that all switch off is left out.
    """
    effective = [effective_settings(config) for config in configs]
    names = [field.name for field in fields(TrainingConfig)]
    rows = {name: tuple(settings.get(name) for settings in effective) for name in names}
    return {name: values for name, values in rows.items() if any(v != values[0] for v in values)}


def nearest_start(config: TrainingConfig) -> tuple[str, dict[str, Any]]:
    """The preset that a config differs least from, and the settings that differ.

    The preset is "" where the starting point of the network is nearer.
    """
    architecture = config.architecture
    starts = {name: start for name, start in PRESETS.items() if start.architecture == architecture}
    starts[""] = starting_point(architecture)
    changed = {name: _changed(start, config) for name, start in starts.items()}
    return min(changed.items(), key=lambda item: len(item[1]))


def _changed(start: TrainingConfig, config: TrainingConfig) -> dict[str, Any]:
    pairs = differences([start, config]).items()
    return {name: value for name, (_, value) in pairs if value is not None}


def untried_seed(config: TrainingConfig, others: Sequence[TrainingConfig]) -> int:
    """The least seed above all those with which the same settings have been tried."""
    tried = [c.seed for c in others if replace(c, seed=config.seed) == config]
    return (max([config.seed, *tried]) + 1) % (MAX_SEED + 1)
