"""A coloured pen on a form that is printed in black or grey: its colour tells the two apart.

What the pen has is colour; what is printed has none, and is made of rules from side to side, or of
pieces of a frame along the edge. Anything else without a colour may be what is written, as ink
that is nearly black has its colour only here and there. Thresholds were chosen on composed cells.
"""

import numpy as np

from zen_digits.core.pictures.line_detection import find_lines
from zen_digits.core.pictures.morphology import (
    Floats,
    Mask,
    binomial_blur,
    close,
    dilate,
    label_components,
)
from zen_digits.core.pictures.pixels import (
    border_pixels,
    half_energy_level,
    median_and_sigma,
    strongest_channel,
)

_LEAST_COLOUR = 0.1  # of the paper's brightness: what is less coloured may be grey
_CLEAR = 8.0  # times its noise: a pen's colour is clearer
_PEN = 0.35  # of the pen's colour: its strokes have more …
_PURE = 0.4  # … and of its colour beside its darkness: print that it blurs into has less
_DARK = 0.2  # of the darkness of most that is darker than paper: less is paper
_FAINTEST = 0.05  # of the paper's brightness: what counts for that
_FRINGE = 1  # pixels around the pen that are its own
_SAMPLE, _A_FEW = 3, 0.001  # every so many pixels are looked at first; the least share of a pen
_RULES = 0.5  # of what may be printed, at least: rules
_BAND = 0.12  # of the shorter side: pieces of a frame are no farther from the edge
_HALO = 0.02  # of the longer side: so far around it print is blurred
_CROSSED = 0.03  # of the longer side: a rule that a pen crosses is no thicker


def without_print(distance: Floats, paper: Floats) -> Floats:
    """Distances from the background without what is printed, where a coloured pen wrote on it.

    ``distance`` is height × width × 3, negative where ink is darker, ``paper`` the background's
    mean colour.
    """
    if not _has_colour(_darkness(distance[::_SAMPLE, ::_SAMPLE], paper)):
        return distance
    darkness = _darkness(distance, paper)
    dark = darkness.mean(axis=2)
    inked = dark > _DARK * half_energy_level(dark[dark > _FAINTEST])
    pen = _pen(darkness - dark[..., None], dark, inked)
    if pen is None:
        return distance
    printed = _printed(dark, inked, pen)
    return np.where(printed[..., None], np.float32(0), distance)


def _printed(dark: Floats, inked: Mask, pen: Mask) -> Mask:
    """What is printed; nothing where most of that might be a pen's pale ink, or another pen's."""
    longer = max(dark.shape)
    crossed = close(pen, max(round(_CROSSED * longer), 2)) & inked
    own = dilate(pen | crossed, _FRINGE)
    printed = _joined_to_edge(inked) & ~own
    rules = printed & _are_rules(np.where(printed, dark, np.float32(0)))
    if dark[rules].sum() < _RULES * dark[printed].sum():
        return np.zeros_like(pen)
    return np.asarray(dilate(printed, max(round(_HALO * longer), 2)) & ~own, np.bool_)


def _are_rules(dark: Floats) -> Mask:
    """Where lines go from side to side, and along the picture's edge."""
    band = max(round(_BAND * min(dark.shape)), 1)
    found = np.ones(dark.shape, np.bool_)
    found[band:-band, band:-band] = False
    for turned, contrast in ((found, dark), (found.T, np.ascontiguousarray(dark.T))):
        for line in find_lines(contrast):
            rows = np.rint(line.rows).astype(np.int64)
            around = rows + np.arange(-line.reach, line.reach + 1)[:, None]
            turned[np.clip(around, 0, len(contrast) - 1), np.arange(len(rows))] = True
    return found


def _darkness(distance: Floats, paper: Floats) -> Floats:
    return np.asarray(distance / -np.maximum(paper, np.float32(_FAINTEST)), np.float32)


def _has_colour(darkness: Floats) -> bool:
    """Whether some pixels may be those of a coloured pen: most pictures have none."""
    spread = strongest_channel(darkness) + strongest_channel(-darkness)
    return bool((spread > _LEAST_COLOUR).mean() > _A_FEW)


def _pen(colour: Floats, dark: Floats, inked: Mask) -> Mask | None:
    """Where the strokes of a coloured pen are; None where nothing has a clear colour.

    ``colour`` is height × width × 3, 0 for grey; ``dark`` is height × width.
    """
    strength = np.sqrt((colour**2).sum(axis=2))
    clear = strength > _LEAST_COLOUR
    if not clear.any():
        return None
    colours = colour[clear].astype(np.float64)
    axis = np.linalg.eigh(colours.T @ colours)[1][:, -1]
    axis *= np.sign((colours @ axis).sum())
    along = binomial_blur(colour @ axis.astype(np.float32))
    paper, noise = median_and_sigma(along)
    along -= paper
    level = half_energy_level(along[along > max(_LEAST_COLOUR, _CLEAR / 2 * noise)])
    if level < max(_LEAST_COLOUR, _CLEAR * noise):
        return None
    purity = along / np.maximum(binomial_blur(dark), np.float32(_FAINTEST))
    surely = inked & (along > level)
    if not surely.any():
        return None
    pure = float(np.median(purity[surely]))
    return np.asarray(inked & (along > _PEN * level) & (purity > _PURE * pure), np.bool_)


def _joined_to_edge(mask: Mask) -> Mask:
    """What of a mask is joined to the picture's edge."""
    labels, count = label_components(mask)
    joined = np.zeros(count + 1, np.bool_)
    joined[border_pixels(labels[..., None])] = True
    joined[0] = False
    return np.asarray(joined[labels], np.bool_)
