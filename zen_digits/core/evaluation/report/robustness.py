"""What a report says of deformed images: a small chart for each way to deform them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zen_digits.core.evaluation.deformations import DEFORMATIONS, Deformation
from zen_digits.core.evaluation.report.svg import box, curve, line, picture, text
from zen_digits.core.evaluation.robustness import Robustness
from zen_digits.core.html_text import Html, tag
from zen_digits.core.percent import percent

Curves = Sequence[tuple[str, Robustness]]
"""What was measured of one or two networks, each with its name."""

_WIDTH, _HEIGHT = 300, 184
_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 288, 10, 160  # of the plot
_LINES = (("var(--first)", "none"), ("var(--second)", "5 3"))
_SHARES = (0.0, 0.5, 1.0)


def robustness(curves: Curves) -> Iterator[Html]:
    """All charts, and which line is whose; nothing where nothing was measured."""
    if not curves:
        return
    yield tag("h2", "How far images may be deformed")
    number = curves[0][1].images
    yield tag(
        "p", f"The share of {number:,} images that is read rightly; point at a dot for its figures."
    )
    for (name, _), (colour, dashes) in zip(curves, _LINES, strict=False):
        dash = line((0, 6), (28, 6), colour, dashes)
        sample = tag("svg", dash, viewBox="0 0 28 12", width=28, class_="sample")
        yield tag("p", sample, f" {name}")
    charts = (
        tag("figure", _chart(name, each, curves), tag("figcaption", _caption(name, each)))
        for name, each in DEFORMATIONS.items()
    )
    yield tag("div", *charts, class_="small charts")


def _caption(name: str, deformation: Deformation) -> str:
    return f"{name.capitalize()}, in {deformation.unit.strip()}"


def _chart(name: str, deformation: Deformation, curves: Curves) -> Html:
    parts = [*_axes(deformation)]
    for each, (colour, dashes) in zip(curves, _LINES, strict=False):
        parts += _line_of(name, deformation, each, colour, dashes)
    return picture(f"The share that is read rightly, against {name}", _WIDTH, _HEIGHT, *parts)


def _line_of(
    name: str, deformation: Deformation, of: tuple[str, Robustness], colour: str, dashes: str
) -> Iterator[Html]:
    """The line of a network, with a dot for each measurement."""
    network, known = of
    shares = ((each, known.accuracy(name, each)) for each in deformation.strengths)
    places = {
        strength: (_x(deformation, strength), _y(share))
        for strength, share in shares
        if share is not None
    }
    yield curve(" ".join(f"{x},{y}" for x, y in places.values()), colour, 2, dashes)
    for strength, (x, y) in places.items():
        title = _figures(network, known, name, deformation, strength)
        yield tag("g", tag("title", title), box(x - 3, y - 3, 6, 6, colour))


def _figures(
    network: str, known: Robustness, name: str, deformation: Deformation, strength: float
) -> str:
    low, high = (percent(end, 1) for end in known.interval(name, strength))
    share = percent(known.accuracy(name, strength), 1)
    where = f"{strength:g}{deformation.unit}"
    return f"{network}, {where}: {share} read rightly (95 % sure: {low} to {high})"


def _axes(deformation: Deformation) -> Iterator[Html]:
    for share in _SHARES:
        yield line((_LEFT, _y(share)), (_RIGHT, _y(share)), "var(--line)")
        yield text(percent(share, 0), _LEFT - 6, _y(share) + 4, text_anchor="end")
    for strength in deformation.strengths:
        x = _x(deformation, strength)
        yield line((x, _TOP), (x, _BOTTOM), "var(--line)")
        yield text(f"{strength:g}", x, _BOTTOM + 16)


def _x(deformation: Deformation, strength: float) -> float:
    low, high = deformation.strengths[0], deformation.strengths[-1]
    return round(_LEFT + (_RIGHT - _LEFT) * (strength - low) / (high - low), 2)


def _y(share: float) -> float:
    return round(_BOTTOM - (_BOTTOM - _TOP) * share, 2)
