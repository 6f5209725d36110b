"""Lines in Qt’s SVG files, made such that every program draws them alike.

Qt writes a curve in the units of its axes, with a matrix and ``vector-effect``, which keeps the
matrix from stretching the pen. Office programs do not know that, and draw a curve kilometres wide.
"""

import re
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

_SVG = "http://www.w3.org/2000/svg"
_LINK = "http://www.w3.org/1999/xlink"
_EFFECT = "vector-effect"
_POINTS = {f"{{{_SVG}}}path": "d", f"{{{_SVG}}}polyline": "points"}
_NUMBER = r"-?\d[\d.]*(?:e[-+]?\d+)?"
_PAIR = re.compile(rf"({_NUMBER}),({_NUMBER})")
_IDENTITY = "matrix(1,0,0,1,0,0)"


def with_even_lines(svg: bytes) -> bytes:
    """The same SVG file with all lines in the units of the whole picture."""
    ElementTree.register_namespace("", _SVG)
    ElementTree.register_namespace("xlink", _LINK)
    root = ElementTree.fromstring(svg)
    for group in root.iter(f"{{{_SVG}}}g"):
        if any(child.get(_EFFECT) == "non-scaling-stroke" for child in group):
            _flatten(group)
    for element in root.iter():
        element.attrib.pop(_EFFECT, None)
    return bytes(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True))


def _flatten(group: Element) -> None:
    """Apply a group’s matrix to the points of its lines, and hand it down to all else in it."""
    matrix = group.attrib.pop("transform", _IDENTITY)
    for child in group:
        attribute = _POINTS.get(child.tag)
        if attribute and child.get(_EFFECT) == "non-scaling-stroke":
            child.set(attribute, _mapped(child.get(attribute, ""), matrix))
        elif matrix != _IDENTITY:
            child.set("transform", f"{matrix} {child.get('transform', '')}".rstrip())


def _mapped(points: str, matrix: str) -> str:
    a, b, c, d, e, f = (float(number) for number in re.findall(_NUMBER, matrix))

    def map_pair(pair: re.Match[str]) -> str:
        x, y = float(pair[1]), float(pair[2])
        return f"{a * x + c * y + e:.2f},{b * x + d * y + f:.2f}"

    return _PAIR.sub(map_pair, points)
