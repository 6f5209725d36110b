"""How far a run has come within an epoch."""

from dataclasses import dataclass

from torch import Tensor


@dataclass(slots=True)
class EpochProgress:
    """What an epoch that is under way has come to: its images so far, and sums over them."""

    images: int = 0
    loss: float = 0.0
    right: float = 0.0


@dataclass(frozen=True, slots=True)
class Step:
    """One change of the weights, whose loss and share right may still be on the device."""

    number: int
    images: int
    """Of its batch."""
    images_so_far: int
    seconds: float
    result: Tensor
