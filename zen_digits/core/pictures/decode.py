"""Decoding picture files: formats, size limits, orientation and colour depth."""

import warnings
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from zen_digits.core.errors import InputError, reason

MEGAPIXELS = 100
"""The most that is decoded."""

_FORMATS = ("PNG", "JPEG", "MPO", "WEBP", "BMP", "GIF", "TIFF", "PPM", "ICO", "AVIF")
"""What is opened, whatever a file's suffix: Pillow runs other programs for some other formats."""


def read_picture(path: Path, side: int = 0) -> NDArray[np.uint8]:
    """A picture, upright: height × width × 4 of red, green, blue and opacity from 0 to 255.

    If ``side`` pixels along each side are enough, a large JPEG is decoded at a fraction of its
    size, which is faster. Raises InputError for a file that is no picture, damaged or too large.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's own, lower, size warning
            with Image.open(path, formats=_known_formats()) as image:
                _refuse_oversized(image, path)
                if side:
                    image.draft(None, (side, side))
                return _rgba(image)
    except UnidentifiedImageError as error:
        raise InputError(f"{path} is not a picture that can be read; try a PNG or JPEG.") from error
    except (Image.DecompressionBombError, MemoryError) as error:
        raise InputError(_too_large(path)) from error
    except FileNotFoundError as error:
        raise InputError(f"{path} cannot be found; check its name.") from error
    except OSError as error:
        if error.errno is not None:
            raise InputError(f"{path} cannot be read ({reason(error)}); check the file.") from error
        raise InputError(f"{path} is damaged or cut short; copy or save it again.") from error
    except (SyntaxError, ValueError, EOFError, RuntimeError) as error:  # what decoders raise
        raise InputError(f"{path} is damaged; copy or save it again.") from error


def _known_formats() -> list[str]:
    """The formats that this build of Pillow can decode."""
    Image.init()
    return [name for name in _FORMATS if name in Image.OPEN]


def _refuse_oversized(image: Image.Image, path: Path) -> None:
    if image.width * image.height > MEGAPIXELS * 1_000_000:
        raise InputError(_too_large(path))
    if not image.width or not image.height:
        raise InputError(f"{path} is empty; choose another picture.")


def _too_large(path: Path) -> str:
    return f"{path} has more than {MEGAPIXELS} megapixels; scale it down first."


def _rgba(image: Image.Image) -> NDArray[np.uint8]:
    upright = ImageOps.exif_transpose(image)
    if upright.mode in ("I", "F") or upright.mode.startswith("I;16"):
        upright = Image.fromarray(_eight_bits(np.asarray(upright, dtype=np.float32)))
    return np.asarray(upright.convert("RGBA"))


def _eight_bits(deep: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Grey values of any depth, scaled so that the brightest is 255; NaN becomes black."""
    finite = np.nan_to_num(deep, nan=0.0, posinf=0.0, neginf=0.0)
    share = finite / max(float(finite.max(initial=0.0)), 1.0)
    return np.round(np.clip(share, 0, 1) * 255).astype(np.uint8)
