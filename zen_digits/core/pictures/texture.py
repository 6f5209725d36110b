"""Ink on textured paper: security print, weave or blotches that are hardly paler than the ink.

What is that uneven has no noise to measure the ink against. Averaged over a pen's width, ink and
texture are two classes of contrasts. Thresholds were chosen on development pictures.
"""

import numpy as np

from zen_digits.core.pictures.contrast import FAINTEST
from zen_digits.core.pictures.dark_components import SPECK, find_dark_components
from zen_digits.core.pictures.line_removal import remove_ruling_lines
from zen_digits.core.pictures.morphology import Floats, Mask, binomial_blur
from zen_digits.core.pictures.pixels import half_energy_level
from zen_digits.core.pictures.ruling_lines import find_ruling_lines

TEXTURED = 0.25
"""Of the ink's level: more noise is a texture."""
_MOST_INK = 0.45  # of the picture: a symmetrical texture is half dark, half pale
_APART = 3.2  # standard deviations of the paper; halves of normal noise are 2.6 apart


def ink_on_texture(contrast: Floats, calm: Floats) -> Floats:
    """Ink from 0 to 1 where the contrast, height × width, is that of the darker class.

    ``calm`` is ``contrast`` without its finest noise; 0 is the paper's median in both.
    """
    calmer = binomial_blur(calm)
    threshold, usual = two_classes(calmer)
    inked = calmer > threshold
    if not _are_ink_and_paper(calmer, inked, usual):
        return np.zeros_like(contrast)
    level = half_energy_level(calmer[inked])
    strokes = _find_strokes(calmer, inked, level)
    ink = np.where(strokes, np.clip(contrast / level, 0, 1), 0).astype(np.float32)
    hidden = find_ruling_lines(ink)  # by the texture
    return remove_ruling_lines(ink, hidden, rough=True)


def two_classes(values: Floats) -> tuple[float, float]:
    """The threshold between the two classes that differ most, and the mean of the upper one.

    Otsu, "A Threshold Selection Method from Gray-Level Histograms" (1979).
    """
    ranked = np.sort(values, axis=None).astype(np.float64)
    count, below = np.arange(1, len(ranked)), np.cumsum(ranked)
    lower = below[:-1] / count
    upper = (below[-1] - below[:-1]) / (len(ranked) - count)
    best = int((count * (len(ranked) - count) * (upper - lower) ** 2).argmax())
    return float(ranked[best]), float(upper[best])


def _are_ink_and_paper(calm: Floats, inked: Mask, usual: float) -> bool:
    """Whether the two classes are no halves of one texture: ``usual`` is the darker one's mean."""
    paper = calm[~inked]
    apart = usual - float(paper.mean())
    least = max(_APART * float(paper.std()), FAINTEST)
    return bool(inked.mean() < _MOST_INK and apart > least)


def _find_strokes(calm: Floats, inked: Mask, level: float) -> Mask:
    """The components that are heavy, and dark enough somewhere."""
    found = find_dark_components(calm, inked, level)
    return found.keep(found.dark & (found.mass >= SPECK * found.mass.max()))
