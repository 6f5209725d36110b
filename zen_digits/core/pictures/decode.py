"""Decoding picture files: formats, size limits, orientation and colour depth.

A decoder's image is copied into an array strip by strip, so that of the largest pictures no more
than these two are in memory; of pictures with more pixels than are ever looked at, the array is a
reduced copy, and a JPEG's image, too.
"""

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader, BytesIO
from math import isqrt
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from zen_digits.core.errors import InputError, reason
from zen_digits.core.files import check_regular
from zen_digits.core.pictures.formats import FORMATS
from zen_digits.core.pictures.limits import LONGEST_SIDE, MEGAPIXELS
from zen_digits.core.pictures.pixels import reduce_rgba

_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
_STRIP = 2**18  # pixels that are converted at once
_ENOUGH = 8_000_000  # pixels: more of a page are neither read nor shown

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
_LAID = {_TRANSPOSITIONS[orientation] for orientation in (5, 6, 7, 8)}  # width becomes height


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A decoded picture, upright."""

    pixels: NDArray[np.uint8]
    """Height × width × 4 of red, green, blue and opacity from 0 to 255."""
    factor: int
    """How many pixels of the file are one of these, along each side."""
    width: int
    height: int
    """Of the file's picture when it is upright, in its own pixels."""


def read_picture(path: Path, side: int = 0) -> Picture:
    """The picture in a file; of a very large one, a copy that is fine enough to be read and shown.

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


def decode_picture(data: bytes, name: str = "The picture", megapixels: int = MEGAPIXELS) -> Picture:
    """A picture file in memory, which messages call ``name``, as ``read_picture`` gives it."""
    return _decode(BufferedReader(BytesIO(data)), name, 0, megapixels)


def _decode(file: BufferedReader, name: str, side: int, megapixels: int = MEGAPIXELS) -> Picture:
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


def _decoded(image: Image.Image, name: str, side: int, megapixels: int) -> Picture:
    _check_size(image, name, megapixels)
    size, drafted = image.size, _draft(image, side)
    image.load()
    _check_size(image, name, megapixels)  # again: an icon may hold another size than it says
    if drafted == 1:
        size = image.size
    turn, factor = _turn(image), _reduction(image)
    pixels = _rgba(image, factor)
    if turn is not None:
        image.close()  # before there is a third copy
        pixels = np.asarray(Image.fromarray(pixels).transpose(turn))
    width, height = size[::-1] if turn in _LAID else size
    return Picture(pixels, drafted * factor, width, height)


def _draft(image: Image.Image, side: int) -> int:
    """Have a JPEG decoded at a fraction of its size; returns by how much it is smaller."""
    factor = _reduction(image)
    wanted = (side, side) if side else (image.width // factor, image.height // factor)
    width = image.width
    drafted = image.draft(None, wanted) if side or factor > 1 else None
    return round(width / drafted[1][2]) if drafted else 1


def _reduction(image: Image.Image) -> int:
    """By how much a picture can be reduced, along each side, and still be fine enough."""
    return max(isqrt(image.width * image.height // _ENOUGH), 1)


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


def _turn(image: Image.Image) -> Image.Transpose | None:
    """What sets a picture upright that was taken with the camera turned."""
    try:
        return _TRANSPOSITIONS.get(image.getexif().get(_ORIENTATION, 1))
    except Exception:  # broken EXIF data says nothing, and the picture is as good as without
        return None


def _rgba(image: Image.Image, factor: int) -> NDArray[np.uint8]:
    height, width = -(-image.height // factor), -(-image.width // factor)
    pixels = np.empty((height, width, 4), np.uint8)
    is_deep = image.mode in ("I", "F") or image.mode.startswith("I;16")
    strips = [*_strips(image, factor)]
    brightest = max(float(_greys(image.crop(box)).max()) for box in strips) if is_deep else 1.0
    for box in strips:
        strip = image.crop(box)
        if is_deep:
            strip = Image.fromarray(_eight_bits(_greys(strip), brightest))
        top = box[1] // factor
        reduced = reduce_rgba(np.asarray(strip.convert("RGBA")), factor)
        pixels[top : top + len(reduced)] = reduced
    return pixels


def _strips(image: Image.Image, factor: int) -> Iterator[tuple[int, int, int, int]]:
    """The boxes of strips of some rows, which ``factor`` divides."""
    count = factor * max(_STRIP // image.width // factor, 1)
    for top in range(0, image.height, count):
        yield 0, top, image.width, min(top + count, image.height)


def _greys(deep: Image.Image) -> NDArray[np.float32]:
    """Grey values of any depth; NaN and infinity become black."""
    return np.nan_to_num(np.asarray(deep, np.float32), nan=0.0, posinf=0.0, neginf=0.0)


def _eight_bits(greys: NDArray[np.float32], brightest: float) -> NDArray[np.uint8]:
    share = greys / max(brightest, 1.0)
    return np.round(np.clip(share, 0, 1) * 255).astype(np.uint8)
