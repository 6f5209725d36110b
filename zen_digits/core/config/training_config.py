"""The choices of one training run."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, fields
from typing import Any

from zen_digits.core.config.dataset_reference import MNIST, is_dataset_reference
from zen_digits.core.errors import InputError

ARCHITECTURES = (
    "dense", "sigmoid_mlp", "cnn", "quick", "best", "lstm", "resnet", "transformer"
)  # fmt: skip
OPTIMIZERS = ("adam", "adamw", "sgd", "sgd_momentum", "adagrad", "muon")
WITH_MOMENTUM = ("adam", "adamw", "sgd_momentum", "muon")
WITHOUT_ACTIVATION = ("lstm",)
"""Networks that have no choice of it."""
ACTIVATIONS = ("own", "relu", "sigmoid", "tanh", "gelu")
LOSSES = ("cross_entropy", "mean_squared_error")
SCHEDULES = ("constant", "one_cycle", "cosine", "step")
DEVICES = ("auto", "cpu", "cuda", "mps")
AUGMENTATIONS = (
    "rotation", "scale", "shear", "shift", "crop", "elastic", "thickness", "noise"
)  # fmt: skip
CHANGEABLE = ("learning_rate", "batch_size", "augmentation", *AUGMENTATIONS)
"""What can be changed while a run goes on."""

_CHOICES = {
    "architecture": ARCHITECTURES,
    "optimizer": OPTIMIZERS,
    "loss": LOSSES,
    "schedule": SCHEDULES,
    "activation": ACTIVATIONS,
    "device": DEVICES,
}
LIMITS: dict[str, tuple[float, float]] = {
    "epochs": (1, 1000),
    "batch_size": (1, 8192),
    "learning_rate": (1e-6, 10.0),
    "momentum": (0.0, 0.999),
    "second_momentum": (0.0, 0.99999),
    "weight_decay": (0.0, 1.0),
    "l1": (0.0, 1.0),
    "dropout": (0.0, 0.9),
    "label_smoothing": (0.0, 0.5),
    "weight_averaging": (0.0, 0.9999),
    "validation_fraction": (0.0, 0.5),
    "patience": (0, 1000),
    "rotation": (0.0, 45.0),
    "scale": (0.0, 0.5),
    "shear": (0.0, 1.0),
    "shift": (0.0, 8.0),
    "crop": (0.0, 0.5),
    "elastic": (0.0, 4.0),
    "thickness": (0.0, 1.0),
    "noise": (0.0, 0.5),
    "drawn_digits": (0, 500_000),
    "drawn_negatives": (0, 500_000),
    "drawn_parts": (1, 100),
    "seed": (0, 2**31 - 1),
}
"""The least and the greatest value of each number, both allowed."""


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """All that decides how a run goes; the same config and seed give the same run on a CPU.

    Raises InputError for a choice that does not exist or a number outside ``LIMITS``.
    """

    architecture: str = "cnn"
    dataset: str = MNIST
    """What to learn from: "mnist", or the absolute path of a file or folder."""
    epochs: int = 5
    batch_size: int = 32
    optimizer: str = "adam"
    learning_rate: float = 1e-3
    momentum: float = 0.9
    """Of SGD with momentum and Muon; for Adam and AdamW, how slowly the mean of the gradient moves
    (beta 1)."""
    second_momentum: float = 0.999
    """For Adam and AdamW, how slowly the mean of the squared gradient moves (beta 2)."""
    weight_decay: float = 0.0
    """L2: the share of each weight that a step takes away, times the learning rate."""
    l1: float = 0.0
    """What the sum of all absolute weights adds to the loss, times this."""
    activation: str = "own"
    """Between the layers; "own" is what each network is known with."""
    dropout: float = 0.0
    """Share of a network's last features that each batch does without."""
    schedule: str = "constant"
    loss: str = "cross_entropy"
    label_smoothing: float = 0.0
    weight_averaging: float = 0.0
    """How slowly the averaged weights, which the run ends with, follow the trained; 0 is off."""
    validation_fraction: float = 1 / 12
    patience: int = 0
    """Epochs without a smaller validation loss after which the run ends; 0 is never."""
    augmentation: bool = False
    rotation: float = 10.0
    """Degrees, to either side."""
    scale: float = 0.1
    """Share of the size, larger or smaller."""
    shear: float = 0.1
    """Share of the height by which the top leans to either side."""
    shift: float = 2.0
    """Pixels, in each direction."""
    crop: float = 0.0
    """Share of the side that may be cut off before the rest fills the image again."""
    elastic: float = 0.5
    """Pixels by which the image is bent."""
    thickness: float = 0.3
    """Pixels by which strokes become thicker or thinner on either side."""
    noise: float = 0.0
    """Standard deviation of each pixel's noise, as a share of full ink."""
    drawn_digits: int = 0
    """Digits drawn in many styles (see ``core/styles``) that are added to the training images."""
    drawn_negatives: int = 0
    """Drawings of no digit that are added; the network gets one more output for them."""
    drawn_parts: int = 1
    """Over how many epochs the drawings are spread: each epoch learns from the next part."""
    mixed_precision: bool = False
    """Compute in bfloat16 where the device is faster so; the weights stay float32."""
    rounded_weights: bool = False
    """Round what was learned to half precision: its file is half as large."""
    seed: int = 0
    device: str = "auto"

    def __post_init__(self) -> None:
        for name, choices in _CHOICES.items():
            if getattr(self, name) not in choices:
                raise InputError(
                    f"There is no {_spoken(name)} {getattr(self, name)!r}; "
                    f"choose one of {', '.join(choices)}."
                )
        if not is_dataset_reference(self.dataset):
            raise InputError(f"There is no dataset {self.dataset!r}; give its whole path.")
        for name, (least, most) in LIMITS.items():
            _check_number(name, getattr(self, name), least, most)
        if self.activation != "own" and self.architecture in WITHOUT_ACTIVATION:
            raise InputError(
                f"The network {self.architecture} has no choice of activation; leave it out."
            )

    def changes_to(self, other: TrainingConfig) -> dict[str, Any]:
        """What has to change while a run goes on, so that ``CHANGEABLE`` are those of the other."""
        wanted = {name: getattr(other, name) for name in CHANGEABLE}
        return {name: value for name, value in wanted.items() if value != getattr(self, name)}

    def to_dict(self) -> dict[str, Any]:
        """All choices by name, as JSON can hold them."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> TrainingConfig:
        """The config of ``to_dict``; names that this version does not know are passed over."""
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in values.items() if name in known})


def _check_number(name: str, value: Any, least: float, most: float) -> None:
    whole = isinstance(least, int)
    kinds = (int,) if whole else (int, float)
    if isinstance(value, bool) or not isinstance(value, kinds) or not math.isfinite(value):
        kind = "a whole number" if whole else "a number"
        raise InputError(f"The {_spoken(name)} must be {kind}, not {value!r}.")
    if not least <= value <= most:
        raise InputError(
            f"The {_spoken(name)} must lie between {least:g} and {most:g}, not {value:g}."
        )


def _spoken(name: str) -> str:
    return name.replace("_", " ")
