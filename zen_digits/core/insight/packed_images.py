"""Many images in little memory: those of MNIST take a fifth of what they would."""

import zlib

import numpy as np
from numpy.typing import NDArray

BLOCK = 25
"""Images that are packed together."""
_LEVEL = 1  # of compression: higher ones take several times as long for a tenth less


class PackedImages:
    """Images, uint8 n × 28 × 28, in blocks of up to BLOCK.

    They are packed in a random order, the same each time, so that the first blocks show what all
    are like; ``order`` has the index of each.
    """

    def __init__(self, images: NDArray[np.uint8]) -> None:
        self.order = random_order(len(images))
        self._places = np.argsort(self.order)
        self._packed = [
            zlib.compress(images[self.order[start : start + BLOCK]].tobytes(), _LEVEL)
            for start in range(0, len(images), BLOCK)
        ]

    def __len__(self) -> int:
        return len(self.order)

    @property
    def blocks(self) -> int:
        """The number of blocks."""
        return len(self._packed)

    def block(self, number: int) -> NDArray[np.uint8]:
        """The images of a block; threads may unpack several at once."""
        pixels = np.frombuffer(zlib.decompress(self._packed[number]), np.uint8)
        return pixels.reshape(-1, 28, 28)

    def image(self, index: int) -> NDArray[np.uint8]:
        """The image with an index in the set."""
        place = int(self._places[index])
        return self.block(place // BLOCK)[place % BLOCK]


def random_order(number: int) -> NDArray[np.int64]:
    """The indices of images in the order in which they are packed."""
    return np.random.default_rng(0).permutation(number)
