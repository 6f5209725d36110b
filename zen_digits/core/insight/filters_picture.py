"""The filters that look at pixels in one picture, as on the page Why."""

import io
from math import ceil, sqrt

from PIL import Image

from zen_digits.core.insight.filters import Filters
from zen_digits.core.insight.heat_map import heat_map

_SIDE = 84  # pixels of a filter: a multiple of 3, 7 and 28
_MARGIN = 8


def filters_png(filters: Filters) -> bytes:
    """A PNG of all filters, n × height × width, on white.

    What asks for ink is orange, what asks for paper blue.
    """
    columns = ceil(sqrt(len(filters)))
    rows = ceil(len(filters) / columns)
    step = _SIDE + _MARGIN
    sheet = Image.new("RGB", (columns * step + _MARGIN, rows * step + _MARGIN), "white")
    for number, colours in enumerate(heat_map(filters)):
        tile = Image.fromarray(colours).resize((_SIDE, _SIDE), Image.Resampling.NEAREST)
        left, top = (_MARGIN + step * each for each in (number % columns, number // columns))
        sheet.paste(tile, (left, top), tile)
    data = io.BytesIO()
    sheet.save(data, "PNG")
    return data.getvalue()
