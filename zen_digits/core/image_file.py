"""Image files become ink: bright on black, as ``ink.mnist_image`` wants it."""

import warnings
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from zen_digits.core.errors import InputError, reason

MEGAPIXELS = 100
_NOISE = 0.1  # fainter than this, against white on black, is taken for paper


def read_image(path: Path) -> NDArray[np.float32]:
    """The ink of a picture: height × width from 0 (paper) to 1, whichever of both is dark.

    Raises InputError for a file that is no image, is cut short, too large, or has no ink.
    """
    ink = ink_of(_luminance(path))
    if not ink.any():
        raise InputError(f"{path} is empty: all of it has one colour; choose another picture.")
    return ink


def ink_of(grey: NDArray[np.float32]) -> NDArray[np.float32]:
    """What differs from the paper, whose grey is the median along the picture's edge.

    Grey is height × width from 0 to 1; so is the ink.
    """
    edge = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])
    paper = float(np.median(edge))
    ink = np.maximum(grey - paper if paper < 0.5 else paper - grey, 0)
    noise = min(_NOISE, 4 * float(np.abs(edge - paper).mean()))
    return np.where(ink > noise, ink, 0).astype(np.float32)


def _luminance(path: Path) -> NDArray[np.float32]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's own, lower, size warning
            with Image.open(path) as image:
                _refuse_oversized(image, path)
                return _grey(image)
    except UnidentifiedImageError as error:
        raise InputError(f"{path} is not an image that can be read; try a PNG or JPEG.") from error
    except (Image.DecompressionBombError, MemoryError) as error:
        raise InputError(_too_large(path)) from error
    except FileNotFoundError as error:
        raise InputError(f"{path} cannot be found; check its name.") from error
    except OSError as error:
        if error.errno is not None:
            raise InputError(f"{path} cannot be read ({reason(error)}); check it.") from error
        raise InputError(f"{path} is damaged or cut short; copy or save it again.") from error
    except (SyntaxError, ValueError, EOFError) as error:  # what Pillow's decoders raise
        raise InputError(f"{path} is damaged; copy or save it again.") from error


def _refuse_oversized(image: Image.Image, path: Path) -> None:
    if image.width * image.height > MEGAPIXELS * 1_000_000:
        raise InputError(_too_large(path))
    if not image.width or not image.height:
        raise InputError(f"{path} is empty; choose another picture.")


def _too_large(path: Path) -> str:
    return f"{path} has more than {MEGAPIXELS} megapixels; make it smaller first."


def _grey(image: Image.Image) -> NDArray[np.float32]:
    """Upright and flattened onto white, as height × width from 0 (black) to 1 (white)."""
    upright = ImageOps.exif_transpose(image)
    if upright.mode in ("I", "F") or upright.mode.startswith("I;16"):
        deep = np.asarray(upright, dtype=np.float32)
        return np.asarray(deep / max(float(deep.max(initial=0.0)), 1.0), np.float32)
    if upright.has_transparency_data:
        upright = upright.convert("RGBA")
        paper = Image.new("RGBA", upright.size, "white")
        upright = Image.alpha_composite(paper, upright)
    return np.asarray(upright.convert("L"), np.float32) / np.float32(255)
