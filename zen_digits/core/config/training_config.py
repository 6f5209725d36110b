"""The settings of one training run."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.config.settings import LIVE, SETTINGS
from zen_digits.core.errors import InputError

WITH_MOMENTUM = ("adam", "adamw", "sgd_momentum", "muon")
"""Optimizers that have a momentum."""
WITH_SECOND_MOMENTUM = ("adam", "adamw")
WITH_TOWERS = ("best", "vgg")
"""Networks that can be several, which answer together."""
WITHOUT_ACTIVATION = ("lstm",)
"""Networks whose activation cannot be chosen."""


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """The settings of a run.

    The same config gives the same run on a CPU, bit for bit, with the same processor, number of
    threads, and versions of PyTorch and of Zen Digits: see ``training/environment``.
    ``settings.SETTINGS`` explains each, and what it may be; any other value raises InputError.
    """

    architecture: str = "cnn"
    dataset: str = MNIST
    """What to learn from: "mnist", or the absolute path of a file or folder."""
    orientation: str = "as_stored"
    polarity: str = "as_stored"
    epochs: int = 5
    batch_size: int = 32
    optimizer: str = "adam"
    learning_rate: float = 1e-3
    momentum: float = 0.9
    """Of SGD with momentum and Muon; beta 1 of Adam and AdamW."""
    second_momentum: float = 0.999
    weight_decay: float = 0.0
    """L2: each step shrinks the weights by this share, times the learning rate."""
    l1: float = 0.0
    """Factor of the sum of all absolute weights in the loss."""
    activation: str = "own"
    width: float = 1.0
    """Of the network's layers, as a share of its own."""
    towers: int = 0
    """Networks that share each batch, and answer together; 0 is the network's own number."""
    dropout: float = 0.0
    schedule: str = "constant"
    loss: str = "cross_entropy"
    label_smoothing: float = 0.0
    distillation: float = 0.0
    """Share of the loss that compares answers with the shipped network's instead of with labels."""
    weight_averaging: float = 0.0
    validation_fraction: float = 1 / 12
    patience: int = 0
    images_per_class: int = 0
    """To learn from, at most: drawn by the seed after validation images are held out; 0 is all."""
    augmentation: bool = False
    rotation: float = 10.0
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
    erasing: float = 0.0
    """Longest side of a rectangle that is erased from half of the images, as a share of theirs."""
    drawn_digits: int = 0
    drawn_negatives: int = 0
    """For these the network gets one more output."""
    drawn_parts: int = 1
    mixed_precision: bool = False
    """The weights stay float32."""
    rounded_weights: bool = False
    seed: int = 0
    device: str = "auto"

    def __post_init__(self) -> None:
        for setting in SETTINGS.values():
            setting.check(getattr(self, setting.name))
        if self.activation != "own" and self.architecture in WITHOUT_ACTIVATION:
            raise InputError(
                f"The network {self.architecture} has activations of its own; don’t choose one."
            )

    @property
    def is_taught(self) -> bool:
        """Whether it is learned from a teacher's answers: beside cross-entropy alone."""
        return self.distillation > 0 and self.loss == "cross_entropy"

    def changes_to(self, other: TrainingConfig) -> dict[str, Any]:
        """What must change during a run for its ``LIVE`` settings to become those of the other."""
        wanted = {name: getattr(other, name) for name in LIVE}
        return {name: value for name, value in wanted.items() if value != getattr(self, name)}

    def to_dict(self) -> dict[str, Any]:
        """All settings by name, as JSON can hold them."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> TrainingConfig:
        """The config of ``to_dict``; names that this version does not know are ignored."""
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in values.items() if name in known})
