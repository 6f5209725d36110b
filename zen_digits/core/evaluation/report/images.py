"""Images in a report, each with lines of text below it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from zen_digits.core.html_text import Html, tag
from zen_digits.core.percent import percent_or_bound

if TYPE_CHECKING:
    from zen_digits.core.evaluation.results import Indices, Results


def wall(
    title: str, results: Results, indices: Indices, most: int, second: Results | None = None
) -> Iterator[Html]:
    """The first ``most`` images of a list, under a title that counts all of them.

    ``second`` tells what another network made of the same images.
    """
    shown = indices[:most].tolist()
    more = f", the first {len(shown)}" if len(shown) < len(indices) else ""
    yield tag("h2" if second is None else "h3", f"{title}: {len(indices):,}")
    if shown:
        yield tag("p", f"Most wrong first{more}; images are counted from 0.", class_="faint")
        figures = (_figure(results, image, second) for image in shown)
        yield tag("div", *figures, class_="wall")


def _figure(results: Results, image: int, second: Results | None) -> Html:
    label, read = results.label_names[results.labels[image]], _read(results, image)
    lines = [f"{label} → {read}", f"{_sure(results, image)} sure"]
    description = f"{label}, read as {read}"
    if second is not None:
        lines[0] = f"{label}: {read} → {_read(second, image)}"
        lines.append(f"→ {_sure(second, image)} sure")
        description += f" and as {_read(second, image)}"
    lines.append(f"No. {results.number(image):,}")
    picture = tag("img", src=_data_url(results.images[image]), alt=description)
    return tag("figure", picture, tag("figcaption", *(tag("div", line) for line in lines)))


def _read(results: Results, image: int) -> str:
    return results.label_names[results.read_as[image]]


def _sure(results: Results, image: int) -> str:
    return percent_or_bound(float(results.confidences[image]))


def _data_url(image: NDArray[np.uint8]) -> str:
    """Ink on white, as PNG."""
    data = BytesIO()
    Image.fromarray(255 - image).save(data, "PNG", optimize=True)
    return f"data:image/png;base64,{b64encode(data.getvalue()).decode()}"
