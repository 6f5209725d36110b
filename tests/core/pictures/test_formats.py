"""The formats of pictures."""

from PIL import Image

from zen_digits.core.pictures.formats import FORMATS, HEIC_SUFFIXES, SUFFIXES


def test_suffixes_are_those_of_their_formats() -> None:
    known = Image.registered_extensions()  # not all builds of Pillow read all formats
    for name, suffixes in FORMATS.items():
        assert {known.get(suffix, name) for suffix in suffixes} == {name}
    assert known.keys() >= {".png", ".jpg", ".tif", ".pgm"}
    assert not set(SUFFIXES) & set(HEIC_SUFFIXES)
