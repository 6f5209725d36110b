"""Pictures of two tones: what stands free in one of them, where no background was found.

A plate may be dark and what is around it as light as its digit, as on a counter's drum. Where one
tone is told from the other beyond doubt, neither needs to be the background. Thresholds were chosen
on development pictures.
"""

import numpy as np

from zen_digits.core.pictures.morphology import Floats, Mask, binomial_blur, label_components
from zen_digits.core.pictures.pixels import border_pixels
from zen_digits.core.pictures.texture import two_classes

_APART = 4.0  # standard deviations of the more uneven tone: halves of noise are not so far apart
_LEAST_CONTRAST = 0.3  # between the tones, of 1
_TALLEST = 0.35  # of the shorter side: a digit on a plate is at least as high
_SOLID = 0.7  # of its box: no writing has more ink
_MEANT = 0.3  # of the heaviest component's pixels: smaller ones are marks beside it


def ink_of_two_tones(picture: Floats) -> Floats:
    """Ink from 0 to 1 of what stands free of the edge, dark or light; 0 where nothing does.

    ``picture`` is height × width × 3.
    """
    grey = binomial_blur(picture.mean(axis=2))
    if np.ptp(grey) < _LEAST_CONTRAST:
        return np.zeros_like(grey)
    threshold, _ = two_classes(grey)
    light = grey > threshold
    if not _are_apart(grey[light], grey[~light]):
        return np.zeros_like(grey)
    strokes = max((_free_strokes(tone) for tone in (light, ~light)), key=np.count_nonzero)
    return strokes.astype(np.float32)


def _are_apart(light: Floats, dark: Floats) -> bool:
    apart = float(light.mean() - dark.mean())
    return apart > max(_APART * float(max(light.std(), dark.std())), _LEAST_CONTRAST)


def _free_strokes(tone: Mask) -> Mask:
    """The components of a tone that may be digits: high, slender and free of the edge."""
    labels, count = label_components(tone)
    sizes = np.bincount(labels.ravel(), minlength=count + 1)
    sizes[0] = 0
    sizes[border_pixels(labels[..., None])] = 0
    heaviest = int(sizes.argmax())
    rows, columns = np.nonzero(labels == heaviest) if sizes[heaviest] else (np.zeros(1),) * 2
    high, wide = np.ptp(rows) + 1, np.ptp(columns) + 1
    is_digit = high > _TALLEST * min(tone.shape) and sizes[heaviest] < _SOLID * high * wide
    kept = sizes > (_MEANT * sizes[heaviest] if is_digit else np.inf)
    return np.asarray(kept[labels], np.bool_)
