"""Evidence as a picture: one colour for what speaks for a reading, another for what speaks against.

The colours are the orange and the blue of Okabe and Ito (2008), which colour-blind people tell
apart.
"""

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image

FOR, AGAINST = (230, 159, 0), (0, 114, 178)
"""Red, green and blue."""
_FOR, _AGAINST = np.array(FOR, np.uint8), np.array(AGAINST, np.uint8)
_SCALE = 20  # pixels of the picture across one of the digit
_FAINTEST = 0.02  # of the strongest evidence


def heat_map(evidence: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Colours for evidence, … × height × width: red, green, blue and opacity, uint8, one axis more.

    The strongest evidence is opaque; none is transparent.
    """
    strength = np.abs(evidence) / max(float(np.abs(evidence).max(initial=0.0)), 1e-12)
    strength[strength < _FAINTEST] = 0
    colours = np.where(evidence[..., None] >= 0, _FOR, _AGAINST)
    opacity = np.round(255 * strength).astype(np.uint8)
    return np.concatenate([colours, opacity[..., None]], axis=-1)


def evidence_png(image: NDArray[np.uint8], evidence: NDArray[np.float32]) -> bytes:
    """A picture, as PNG, of a digit in grey on white with its evidence over it.

    ``image`` is uint8 28 × 28, ``evidence`` float 28 × 28.
    """
    size = (_SCALE * image.shape[1], _SCALE * image.shape[0])
    paper = Image.fromarray((255 - image // 3).astype(np.uint8)).convert("RGBA")
    heat = Image.fromarray(heat_map(evidence))
    enlarged = [part.resize(size, Image.Resampling.BICUBIC) for part in (paper, heat)]
    data = io.BytesIO()
    Image.alpha_composite(*enlarged).convert("RGB").save(data, "PNG")
    return data.getvalue()
