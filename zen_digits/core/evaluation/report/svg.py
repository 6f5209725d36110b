"""The parts of a report's charts, as SVG; sizes are in pixels, colours CSS."""

from zen_digits.core.html_text import Html, joined, tag


def picture(label: str, width: int, height: int, *parts: str) -> Html:
    """A chart, which shrinks with the page."""
    size = f"0 0 {width} {height}"
    return tag("svg", joined(*parts), viewBox=size, width=width, role="img", aria_label=label)


def line(
    start: tuple[float, float], end: tuple[float, float], colour: str, dashes: str = "none"
) -> Html:
    """A line of one pixel."""
    (x1, y1), (x2, y2) = start, end
    return tag("line", x1=x1, y1=y1, x2=x2, y2=y2, stroke=colour, stroke_dasharray=dashes)


def curve(points: str, colour: str, width: int, dashes: str = "none") -> Html:
    """A line through points, "x,y x,y"."""
    return tag(
        "polyline", points=points, fill="none", stroke=colour, stroke_width=width,
        stroke_dasharray=dashes,
    )  # fmt: skip


def box(x: float, y: float, width: float, height: float, colour: str) -> Html:
    """A filled rectangle."""
    place = {"x": x, "y": y, "width": width, "height": height}
    return tag("rect", **{name: round(each, 2) for name, each in place.items()}, fill=colour)


def text(content: str, x: float, y: float, **attributes: object) -> Html:
    """Small letters, centred unless told otherwise."""
    given = {"text_anchor": "middle", **attributes}
    return tag("text", content, class_="faint", x=round(x, 2), y=round(y, 2), **given)
