"""Which settings have no effect beside a run's other settings, and why.

That is no error: presets hold such values, and so does a form in which others were changed since.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.config.settings import AUGMENTATIONS, SETTINGS
from zen_digits.core.config.training_config import (
    WITH_MOMENTUM,
    WITH_SECOND_MOMENTUM,
    WITH_TOWERS,
    WITHOUT_ACTIVATION,
    TrainingConfig,
)
from zen_digits.core.errors import InputError


@dataclass(frozen=True, slots=True)
class _Need:
    """What settings need of a config to have an effect.

    ``reason`` is said beside a setting that lacks it, and ``refusal`` of an experiment over such a
    setting, {0}. The window translates both.
    """

    settings: tuple[str, ...]
    is_met: Callable[[TrainingConfig], bool]
    reason: str
    refusal: str


_NO_MOMENTUM = (
    "Sweeping the {0} changes nothing, as this optimizer has none; choose another optimizer, or "
    "sweep another setting."
)
_NEEDS = (
    _Need(
        AUGMENTATIONS,
        lambda config: config.augmentation,
        "Switch augmentation on to use this.",
        "Sweeping the {0} changes nothing while augmentation is off; switch augmentation on, or "
        "sweep another setting.",
    ),
    _Need(
        ("momentum",),
        lambda config: config.optimizer in WITH_MOMENTUM,
        "This optimizer has no momentum.",
        _NO_MOMENTUM,
    ),
    _Need(
        ("second_momentum",),
        lambda config: config.optimizer in WITH_SECOND_MOMENTUM,
        "This optimizer has no second momentum.",
        _NO_MOMENTUM,
    ),
    _Need(
        ("distillation", "label_smoothing"),
        lambda config: config.loss == "cross_entropy",
        "Only cross-entropy uses this.",
        "Sweeping the {0} changes nothing, as only cross-entropy uses it; choose that loss, or "
        "sweep another setting.",
    ),
    _Need(
        ("label_smoothing",),
        lambda config: not config.is_taught,
        "Distillation takes its place.",
        "Sweeping the {0} changes nothing, as distillation takes its place; set distillation to 0, "
        "or sweep another setting.",
    ),
    _Need(
        ("activation",),
        lambda config: config.architecture not in WITHOUT_ACTIVATION,
        "This network's cells have their own.",
        "Sweeping the {0} changes nothing, as this network’s cells have their own; choose another "
        "network, or sweep another setting.",
    ),
    _Need(
        ("towers",),
        lambda config: config.architecture in WITH_TOWERS,
        "This network has no towers.",
        "Sweeping the {0} changes nothing, as this network has none; choose another network, or "
        "sweep another setting.",
    ),
    _Need(
        ("drawn_parts",),
        lambda config: config.epochs > 1 and config.drawn_digits + config.drawn_negatives > 0,
        "Without synthetic images and several epochs there is nothing to spread.",
        "Sweeping the {0} changes nothing without synthetic images and several epochs; add them, "
        "or sweep another setting.",
    ),
    _Need(
        ("patience",),
        # other data may have a part for validation
        lambda config: config.validation_fraction > 0 or config.dataset != MNIST,
        "No images are held out to go by.",
        "Sweeping the {0} changes nothing while no images are held out; hold some out for "
        "validation, or sweep another setting.",
    ),
)

DEPENDENT = frozenset(name for need in _NEEDS for name in need.settings)
"""Settings that have no effect beside some others."""


def why_without_effect(name: str, config: TrainingConfig) -> str:
    """Why a config's value of a setting has no effect, as a sentence; empty where it has one."""
    need = _unmet(name, config)
    return need.reason if need else ""


def has_effect(name: str, config: TrainingConfig) -> bool:
    """Whether another value of a setting would make another run."""
    return _unmet(name, config) is None


def check_swept(name: str, configs: Iterable[TrainingConfig]) -> None:
    """Raise InputError where a setting that is to differ has no effect with any of the configs."""
    needs = [_unmet(name, config) for config in configs]
    if needs and needs[0] and all(needs):
        raise InputError(needs[0].refusal.format(SETTINGS[name].words))


def _unmet(name: str, config: TrainingConfig) -> _Need | None:
    """What a setting lacks first."""
    needs = (need for need in _NEEDS if name in need.settings)
    return next((need for need in needs if not need.is_met(config)), None)
