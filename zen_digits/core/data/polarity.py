"""Tells which images show dark ink on white, though ink should be bright on black.

An image alone may mislead: one that fills its frame has a border of ink. So three things are
weighed for each: how bright its border is, whether it looks like the others of its class, and
whether it looks like all others. The others are turned to the same polarity first, which takes a
few rounds.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_BLOCK = 5000  # images that are compared with each other: bounds the memory
_ROUNDS = 4
_BORDER, _CLASS, _ALL = 0.7, 1.0, 0.5  # weights of the three
_FAINT = 8  # grey levels: images with less contrast say nothing
_EXTREMES = (2, 98)  # percentiles, so that a single pixel does not count


def inverted_images(images: NDArray[np.uint8], labels: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which of uint8 n × 28 × 28 images are inverted; labels (n) tell which belong together."""
    inverted = np.zeros(len(images), np.bool_)
    blocks = max(len(images) // _BLOCK, 1)
    for first in range(blocks):
        block = slice(first, None, blocks)  # of each class its share
        if len(images):
            inverted[block] = _inverted(images[block], labels[block])
    return inverted


def _inverted(images: NDArray[np.uint8], labels: NDArray[np.int64]) -> NDArray[np.bool_]:
    stretched, is_faint = _stretched(images.reshape(len(images), -1))
    dark_borders = -_borders(stretched).mean(axis=1)
    dark_borders[is_faint] = 0
    sign = np.where(dark_borders < 0, -1, 1).astype(np.float32)
    for _ in range(_ROUNDS):
        bright = stretched * sign[:, None]
        likeness = _CLASS * _likeness_of_class(stretched, bright, labels)
        likeness += _ALL * _correlations(stretched, bright.mean(axis=0, keepdims=True))
        score = _BORDER * dark_borders + likeness
        score[is_faint] = np.median(sign)
        before, sign = sign, np.where(score < 0, -1, 1).astype(np.float32)
        if np.array_equal(before, sign):
            break
    return sign < 0


def _stretched(pixels: NDArray[np.uint8]) -> tuple[Floats, NDArray[np.bool_]]:
    """The pixels of each image (n × 784) from -1 to 1, and which images are too faint for that."""
    low, high = np.percentile(pixels, _EXTREMES, axis=1).astype(np.float32)[..., None]
    least, most = (f(axis=1, keepdims=True).astype(np.float32) for f in (pixels.min, pixels.max))
    thin = high - low < _FAINT  # so little ink that percentiles miss it
    low, high = np.where(thin, least, low), np.where(thin, most, high)
    shares = (pixels - low) / np.maximum(high - low, 1)
    return np.clip(shares, 0, 1) * 2 - 1, (most - least)[:, 0] < _FAINT


def _borders(pixels: Floats) -> Floats:
    """The pixels along the four borders: n × 112."""
    square = pixels.reshape(-1, 28, 28)
    sides = (square[:, 0], square[:, -1], square[:, :, 0], square[:, :, -1])
    return np.concatenate(sides, axis=1)


def _likeness_of_class(stretched: Floats, bright: Floats, labels: NDArray[np.int64]) -> Floats:
    """How each image correlates with the mean of the others of its class; 0 where it is alone."""
    likeness = np.zeros(len(stretched), np.float32)
    for label in np.unique(labels):
        members = np.flatnonzero(labels == label)
        if len(members) > 1:
            others = bright[members].sum(axis=0) - bright[members]
            likeness[members] = _correlations(stretched[members], others)
    return likeness


def _correlations(images: Floats, others: Floats) -> Floats:
    """The correlation of each image with its row of ``others``, or with their only row."""
    a = images - images.mean(axis=1, keepdims=True)
    b = others - others.mean(axis=1, keepdims=True)
    norms = np.sqrt((a * a).sum(axis=1) * (b * b).sum(axis=1))
    return (a * b).sum(axis=1) / np.maximum(norms, 1e-6)
