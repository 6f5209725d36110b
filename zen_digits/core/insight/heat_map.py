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
_SCALE = 20  # pixels of the picture across one of the digit
_FAINTEST = 0.02  # of the strongest evidence
_MOST = 255  # levels on either side


def heat_map(evidence: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Colours for evidence, … × height × width: red, green, blue and opacity, uint8, one axis more.

    The strongest evidence is opaque; none is transparent.
    """
    strongest = max(float(np.abs(evidence).max(initial=0.0)), 1e-12)
    levels = np.round(evidence * (_MOST / strongest)).astype(np.int16)
    return _COLOURS.take(levels + _MOST).view(np.uint8).reshape(*evidence.shape, 4)


def _colours() -> NDArray[np.uint32]:
    """The four bytes of each level: pictures are looked up, as they may be live."""
    levels = np.arange(-_MOST, _MOST + 1)
    colours = np.zeros((len(levels), 4), np.uint8)
    colours[:, :3] = np.where(levels[:, None] >= 0, FOR, AGAINST)
    colours[:, 3] = np.where(np.abs(levels) < _FAINTEST * _MOST, 0, np.abs(levels))
    return colours.view(np.uint32)[:, 0]


_COLOURS = _colours()


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
