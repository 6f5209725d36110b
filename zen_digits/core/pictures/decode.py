"""Image files and pasted pixels become ink: bright on black, as ``ink.mnist_image`` wants it."""

import warnings
from math import ceil
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from zen_digits.core.errors import InputError, reason
from zen_digits.core.pictures.ink_extraction import ink_on

MEGAPIXELS = 100
_SIDE = 1600  # ink is looked for in a copy of no more pixels along its longer side
_FORMATS = ("PNG", "JPEG", "MPO", "WEBP", "BMP", "GIF", "TIFF", "PPM", "ICO", "AVIF")
"""What is opened, whatever a name says: others have no pictures, or are read by other programs."""
_LIGHT = 160  # brighter than this, of 255, would be lost on white


def read_image(path: Path) -> NDArray[np.float32]:
    """The ink of a picture: height × width from 0 (paper) to 1, whichever of both is dark.

    A large picture is reduced, as ``ink_of_rgba`` does it. Raises InputError for a file that is no
    image, is cut short, too large, or has no ink.
    """
    return ink_of_rgba(read_picture(path), str(path))


def read_picture(path: Path, side: int = 0) -> NDArray[np.uint8]:
    """A picture as it looks: upright, height × width × 4 of red, green, blue and opacity.

    Where ``side`` pixels along each side are enough, a large JPEG is read at a fraction of its
    size, which is faster. Raises InputError for a file that is no image, is cut short or too large.
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
        raise InputError(f"{path} is not an image that can be read; try a PNG or JPEG.") from error
    except (Image.DecompressionBombError, MemoryError) as error:
        raise InputError(_too_large(path)) from error
    except FileNotFoundError as error:
        raise InputError(f"{path} cannot be found; check its name.") from error
    except OSError as error:
        if error.errno is not None:
            raise InputError(f"{path} cannot be read ({reason(error)}); check it.") from error
        raise InputError(f"{path} is damaged or cut short; copy or save it again.") from error
    except (SyntaxError, ValueError, EOFError, RuntimeError) as error:  # what decoders raise
        raise InputError(f"{path} is damaged; copy or save it again.") from error


def ink_of_rgba(pixels: NDArray[np.uint8], name: str = "The picture") -> NDArray[np.float32]:
    """The ink of pixels, height × width × 4 (RGBA): height × width from 0 (paper) to 1.

    Its pixels are squares of ``reduction`` pixels: digits need no finer ones. ``name`` is what the
    text calls them when InputError is raised because they have no ink.
    """
    height, width = pixels.shape[:2]
    if height and width:
        ink = ink_on(_flattened(pixels, reduction(height, width)))
        if ink.any():
            return ink
    raise InputError(f"{name} is empty: all of it has one colour; choose another picture.")


def reduction(height: int, width: int) -> int:
    """How many pixels of a picture become one of its ink, along each side."""
    return ceil(max(height, width) / _SIDE)


def _known_formats() -> list[str]:
    """Those that this Pillow can read."""
    Image.init()
    return [name for name in _FORMATS if name in Image.OPEN]


def _refuse_oversized(image: Image.Image, path: Path) -> None:
    if image.width * image.height > MEGAPIXELS * 1_000_000:
        raise InputError(_too_large(path))
    if not image.width or not image.height:
        raise InputError(f"{path} is empty; choose another picture.")


def _too_large(path: Path) -> str:
    return f"{path} has more than {MEGAPIXELS} megapixels; make it smaller first."


def _rgba(image: Image.Image) -> NDArray[np.uint8]:
    upright = ImageOps.exif_transpose(image)
    if upright.mode in ("I", "F") or upright.mode.startswith("I;16"):
        upright = Image.fromarray(_eight_bits(np.asarray(upright, dtype=np.float32)))
    return np.asarray(upright.convert("RGBA"))


def _eight_bits(deep: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Greys of any depth, scaled so that the brightest is white."""
    finite = np.nan_to_num(deep, nan=0.0, posinf=0.0, neginf=0.0)
    share = finite / max(float(finite.max(initial=0.0)), 1.0)
    return np.round(np.clip(share, 0, 1) * 255).astype(np.uint8)


def _flattened(pixels: NDArray[np.uint8], factor: int) -> NDArray[np.float32]:
    """Reduced by ``factor`` and laid on paper: height × width × 3 from 0 to 1."""
    image = Image.fromarray(pixels)
    if pixels[..., 3].min() == 255:
        image = image.convert("RGB")
    image = image.reduce(factor) if factor > 1 else image
    if image.mode == "RGBA":
        paper = Image.new("RGBA", image.size, "black" if _is_all_light(image) else "white")
        image = Image.alpha_composite(paper, image).convert("RGB")
    return np.asarray(image, np.float32) / np.float32(255)


def _is_all_light(image: Image.Image) -> bool:
    """Whether what is opaque would hardly be seen on white."""
    seen = np.asarray(image.convert("L"))[np.asarray(image)[..., 3] > 127]
    return bool(seen.size) and float(np.percentile(seen, 1)) > _LIGHT
