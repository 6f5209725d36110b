"""The formats of pictures that are read, and what their files are called.

Imports nothing heavy: the window offers these files before anything is read.
"""

FORMATS = {
    "PNG": (".png",),
    "JPEG": (".jpg", ".jpeg"),
    "MPO": (".mpo",),
    "WEBP": (".webp",),
    "BMP": (".bmp",),
    "GIF": (".gif",),
    "TIFF": (".tif", ".tiff"),
    "PPM": (".ppm", ".pgm", ".pbm", ".pnm"),
    "ICO": (".ico",),
    "AVIF": (".avif",),
}
"""By Pillow's names, with their suffixes. What is opened, whatever a file's suffix: Pillow runs
other programs for some other formats."""

SUFFIXES = tuple(suffix for suffixes in FORMATS.values() for suffix in suffixes)
HEIC_SUFFIXES = (".heic", ".heif")
"""Of photos that are not read; they are offered all the same, to be told how to convert them."""
