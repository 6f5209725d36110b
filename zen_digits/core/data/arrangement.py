"""How stored images are arranged before they are learned: turned, mirrored, inverted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data.polarity import inverted_images

if TYPE_CHECKING:
    from zen_digits.core.config.training_config import TrainingConfig

ORIENTATIONS: dict[str, Callable[[NDArray[Any]], NDArray[Any]]] = {
    "as_stored": lambda images: images,
    "swapped": lambda images: images.swapaxes(-1, -2),
    "turned_left": lambda images: np.rot90(images, 1, (-2, -1)),
    "turned_right": lambda images: np.rot90(images, -1, (-2, -1)),
    "upside_down": lambda images: np.rot90(images, 2, (-2, -1)),
    "mirrored": lambda images: images[..., ::-1],
    "flipped": lambda images: images[..., ::-1, :],
    "swapped_back": lambda images: np.rot90(images, 2, (-2, -1)).swapaxes(-1, -2),
}
"""What is done to images (… × height × width), by the value of the setting "orientation"."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Values of the settings of the same names."""

    orientation: str = "as_stored"
    polarity: str = "as_stored"

    @classmethod
    def of(cls, config: TrainingConfig) -> Arrangement:
        """What a run's config says."""
        return cls(config.orientation, config.polarity)

    def apply(self, images: NDArray[np.uint8], labels: NDArray[np.int64]) -> NDArray[np.uint8]:
        """Uint8 n × 28 × 28 images, arranged; labels (n) tell which belong together."""
        if self.polarity == "inverted":
            images = 255 - images
        elif self.polarity == "each":
            inverted = inverted_images(images, labels)
            images = np.where(inverted[:, None, None], 255 - images, images)
        return np.ascontiguousarray(ORIENTATIONS[self.orientation](images))


AS_STORED = Arrangement()
