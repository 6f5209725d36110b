"""Decoding picture files: formats, size limits, orientation and colour depth.

A decoder's image is copied into an array strip by strip, so that of the largest pictures no more
than these two are in memory.
"""

import warnings
from collections.abc import Iterator
from io import BufferedReader, BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from zen_digits.core.errors import InputError, reason
from zen_digits.core.files import check_regular
from zen_digits.core.pictures.formats import FORMATS
from zen_digits.core.pictures.limits import LONGEST_SIDE, MEGAPIXELS

_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
_STRIP = 2**20  # pixels that are converted at once

_ORIENTATION = 0x0112  # the EXIF tag
_TRANSPOSITIONS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def read_picture(path: Path, side: int = 0) -> NDArray[np.uint8]:
    """A picture, upright: height × width × 4 of red, green, blue and opacity from 0 to 255.

    If ``side`` pixels along each side are enough, a large JPEG is decoded at a fraction of its
    size, which is faster. Of an animation it is the first picture. Raises InputError for a file
    that is no picture, damaged or too large.
    """
    check_regular(path)
    try:
        file = open(path, "rb")  # noqa: SIM115
    except OSError as error:
        raise InputError(f"{path} cannot be read ({reason(error)}); check the file.") from error
    with file:
        return _decode(file, str(path), side)


def decode_picture(
    data: bytes, name: str = "The picture", megapixels: int = MEGAPIXELS
) -> NDArray[np.uint8]:
    """A picture file in memory, which messages call ``name``, as ``read_picture`` gives it."""
    return _decode(BufferedReader(BytesIO(data)), name, 0, megapixels)


def _decode(
    file: BufferedReader, name: str, side: int, megapixels: int = MEGAPIXELS
) -> NDArray[np.uint8]:
    start = b""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's own, lower, size warning
            start = file.peek(12)[:12]
            with Image.open(file, formats=_known_formats()) as image:
                return _decoded(image, name, side, megapixels)
    except InputError:
        raise
    except UnidentifiedImageError as error:
        raise InputError(_unidentified(name, start)) from error
    except (Image.DecompressionBombError, MemoryError) as error:
        raise InputError(_too_large(name, megapixels)) from error
    except OSError as error:
        if error.errno is not None:
            raise InputError(f"{name} cannot be read ({reason(error)}); check the file.") from error
        raise InputError(f"{name} is damaged or cut short; copy or save it again.") from error
    except Exception as error:  # a decoder may stumble anywhere over what is in a file
        raise InputError(f"{name} is damaged; copy or save it again.") from error


def _decoded(image: Image.Image, name: str, side: int, megapixels: int) -> NDArray[np.uint8]:
    _check_size(image, name, megapixels)
    if side:
        image.draft(None, (side, side))
    image.load()
    _check_size(image, name, megapixels)  # again: an icon may hold another size than it says
    return _rgba(_upright(image))


def _known_formats() -> list[str]:
    """The formats that this build of Pillow can decode."""
    Image.init()
    return [name for name in FORMATS if name in Image.OPEN]


def _check_size(image: Image.Image, name: str, megapixels: int) -> None:
    if image.width * image.height > megapixels * 1_000_000:
        raise InputError(_too_large(name, megapixels))
    if max(image.size) > LONGEST_SIDE:
        raise InputError(f"{name} is longer than {LONGEST_SIDE:,} pixels; cut or scale it first.")
    if not image.width or not image.height:
        raise InputError(f"{name} is empty; choose another picture.")


def _too_large(name: str, megapixels: int) -> str:
    return f"{name} has more than {megapixels} megapixels; scale it down first."


def _unidentified(name: str, start: bytes) -> str:
    """Why Pillow knows no format for a file that starts so; HEIC is how telephones save photos."""
    if start[4:8] == b"ftyp" and start[8:] in _HEIF_BRANDS:
        return (
            f"{name} is a HEIC photo, which cannot be read; export it as a JPEG, or set the "
            "telephone's camera to the most compatible format."
        )
    return f"{name} is not a picture that can be read; try a PNG or JPEG."


def _upright(image: Image.Image) -> Image.Image:
    """The picture as the camera was held; closes ``image`` if it must be turned."""
    try:
        transposition = _TRANSPOSITIONS.get(image.getexif().get(_ORIENTATION, 1))
    except Exception:  # broken EXIF data says nothing, and the picture is as good as without
        transposition = None
    if transposition is None:
        return image
    turned = image.transpose(transposition)
    image.close()
    return turned


def _rgba(image: Image.Image) -> NDArray[np.uint8]:
    pixels = np.empty((image.height, image.width, 4), np.uint8)
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        brightest = max(float(_greys(strip).max()) for _, strip in _strips(image))
        for rows, strip in _strips(image):
            eight_bits = Image.fromarray(_eight_bits(_greys(strip), brightest))
            pixels[rows] = np.asarray(eight_bits.convert("RGBA"))
    else:
        for rows, strip in _strips(image):
            pixels[rows] = np.asarray(strip.convert("RGBA"))
    return pixels


def _strips(image: Image.Image) -> Iterator[tuple[slice, Image.Image]]:
    """The picture in strips of some rows."""
    count = max(_STRIP // image.width, 1)
    for top in range(0, image.height, count):
        bottom = min(top + count, image.height)
        yield slice(top, bottom), image.crop((0, top, image.width, bottom))


def _greys(deep: Image.Image) -> NDArray[np.float32]:
    """Grey values of any depth; NaN and infinity become black."""
    return np.nan_to_num(np.asarray(deep, np.float32), nan=0.0, posinf=0.0, neginf=0.0)


def _eight_bits(greys: NDArray[np.float32], brightest: float) -> NDArray[np.uint8]:
    share = greys / max(brightest, 1.0)
    return np.round(np.clip(share, 0, 1) * 255).astype(np.uint8)
