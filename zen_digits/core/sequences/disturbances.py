"""What else is in pictures of numbers: pieces of ruling, print and neighbours, blur and gaps."""

from io import BytesIO

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from zen_digits.core.sequences.glyphs import Pixels

_JPEG = 0.1  # share of pictures that were packed …
_QUALITY = (15, 70)  # … so well
_ROUGH = 0.2  # share of pictures of which every pixel was taken for ink or paper
_PRINTED = 0.1  # share of pictures with what is left of a printed pattern


def blurred(ink: Pixels, rng: Generator) -> Pixels:
    """Ink as a camera or scanner of some resolution sees it, and as ink is found in its picture."""
    picture = Image.fromarray(ink)
    kind = rng.random()
    if kind < 0.35:  # few pixels
        factor = float(rng.uniform(0.25, 0.7))
        size = (max(round(ink.shape[1] * factor), 1), max(round(ink.shape[0] * factor), 8))
        picture = picture.resize(size, Image.Resampling.BOX)
    elif kind < 0.7:
        picture = picture.filter(ImageFilter.GaussianBlur(float(rng.uniform(0.5, 3))))
    grey = np.asarray(picture, np.float32)
    if rng.random() < _JPEG:
        grey = _packed(grey, rng)
    if rng.random() < _ROUGH:
        grey = np.where(grey + _clouds(grey.shape, 2, rng) * 60 > rng.uniform(80, 160), 255.0, 0.0)
    elif rng.random() < 0.5:
        low, gain = rng.uniform(0, 110), rng.uniform(1.0, 4.0)
        grey = (grey - low) * gain
    return np.clip(grey, 0, 255).astype(np.uint8)


def _packed(grey: NDArray[np.float32], rng: Generator) -> NDArray[np.float32]:
    """A picture as JPEG leaves it."""
    stream = BytesIO()
    image = Image.fromarray(np.clip(255 - grey, 0, 255).astype(np.uint8))
    image.save(stream, "JPEG", quality=int(rng.integers(*_QUALITY)))
    return np.float32(255) - np.asarray(Image.open(stream), np.float32)


def _clouds(shape: tuple[int, ...], size: int, rng: Generator) -> NDArray[np.float32]:
    """Noise from 0 to 1 whose spots are so many pixels wide."""
    coarse = rng.uniform(0, 255, (shape[0] // size + 1, shape[1] // size + 1)).astype(np.uint8)
    smooth = Image.fromarray(coarse).resize((shape[1], shape[0]), Image.Resampling.BILINEAR)
    return np.asarray(np.asarray(smooth, np.float32) / 255, np.float32)


def disturbed(ink: Pixels, rng: Generator) -> Pixels:
    """Ink with pieces of lines and of cut neighbours, gaps, and specks."""
    grey = ink.astype(np.float32)
    if rng.random() < 0.15:
        _gaps(grey, rng)
    if rng.random() < 0.15:
        _ruling(grey, rng)
    if rng.random() < 0.12:
        _neighbour(grey, rng)
    if rng.random() < _PRINTED:
        _pattern(grey, rng)
    if rng.random() < 0.1:
        grey[rng.random(grey.shape) < rng.uniform(0, 0.02)] = rng.uniform(60, 255)
    if rng.random() < 0.3:
        grey *= rng.uniform(0.5, 1.0)
    return np.clip(grey, 0, 255).astype(np.uint8)


def _gaps(grey: NDArray[np.float32], rng: Generator) -> None:
    """Pale ink and broken strokes: some spots of the paper are rough."""
    rough = 255 * _clouds(grey.shape, 5, rng)
    grey *= np.clip((rough - rng.uniform(10, 80)) / 40, rng.uniform(0, 0.6), 1)


def _ruling(grey: NDArray[np.float32], rng: Generator) -> None:
    """A piece of a printed line."""
    height, width = grey.shape
    thick = max(round(height * rng.uniform(0.01, 0.05)), 1)
    top = int(height * (rng.uniform(0.85, 1.0) if rng.random() < 0.6 else rng.uniform(0, 1)))
    ends = np.sort(rng.integers(0, width + 1, 2))
    dark = np.float32(rng.uniform(50, 255))
    part = grey[max(min(top, height - thick), 0) :][:thick, ends[0] : ends[1]]
    np.maximum(part, dark, out=part)


def _pattern(grey: NDArray[np.float32], rng: Generator) -> None:
    """Spots of waved or crossed lines, as cheques have them against forgers."""
    height, width = grey.shape
    y, x = np.mgrid[:height, :width] / height
    spots = _clouds(grey.shape, max(height // 4, 2), rng) > rng.uniform(0.4, 0.8)
    for _ in range(int(rng.integers(1, 3))):
        angle, period = rng.uniform(0, np.pi), rng.uniform(0.06, 0.25)
        wave = rng.uniform(0, 0.05) * np.sin(2 * np.pi * (x - y) / rng.uniform(0.3, 1))
        phase = (x * np.cos(angle) + y * np.sin(angle) + wave) / period
        lines = np.cos(2 * np.pi * phase) > rng.uniform(0.6, 0.9)
        np.maximum(grey, (lines & spots) * np.float32(rng.uniform(40, 230)), out=grey)


def _neighbour(grey: NDArray[np.float32], rng: Generator) -> None:
    """A sliver of what stands beside the number, cut by the picture's edge."""
    height, width = grey.shape
    across = max(int(height * rng.uniform(0.03, 0.15)), 1)
    top, bottom = np.sort(rng.integers(0, height + 1, 2))
    first = width - across if rng.random() < 0.5 else 0
    part = grey[top:bottom, max(first, 0) :][:, :across]
    sliver = rng.uniform(0, 255, (3, 3)).astype(np.uint8)
    if part.size:
        size = (part.shape[1], part.shape[0])
        smooth = np.asarray(Image.fromarray(sliver).resize(size, Image.Resampling.BILINEAR))
        np.maximum(part, np.where(smooth > 120, np.float32(255), np.float32(0)), out=part)
