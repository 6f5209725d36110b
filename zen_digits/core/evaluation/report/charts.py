"""The charts of a report, as SVG: the reliability diagram and the risk–coverage curve."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, floor, log10

import numpy as np

from zen_digits.core.evaluation.reliability import ReliabilityBin
from zen_digits.core.evaluation.report.svg import box, curve, line, picture, text
from zen_digits.core.evaluation.risk_coverage import RiskCoverage, in_sight
from zen_digits.core.html_text import Html, tag
from zen_digits.core.percent import percent

_WIDTH, _HEIGHT = 460, 380
_LEFT, _RIGHT, _BOTTOM, _TOP = 58, 438, 330, 12  # of the plot
_COUNTS = 78  # the height above the reliability diagram that its counts take
_STEPS = 5  # of a scale
_POINTS = 400  # of a curve, at most


@dataclass(frozen=True, slots=True)
class _Plot:
    """From values to places."""

    top: float = _TOP
    low: float = 0.0
    highest: float = 1.0
    step: float = 1 / _STEPS
    """Of the vertical axis."""

    def x(self, value: float) -> float:
        return round(_LEFT + (_RIGHT - _LEFT) * (value - self.low) / (1 - self.low), 2)

    def y(self, value: float) -> float:
        return round(_BOTTOM - (_BOTTOM - self.top) * value / self.highest, 2)


def reliability_picture(bins: tuple[ReliabilityBin, ...]) -> Html:
    """The share of right ones in each bin, with its interval, its gap and the number of images."""
    plot = _Plot(top=_TOP + _COUNTS)
    filled = [part for part in bins if part.images]
    most = max((part.images for part in filled), default=1)
    ideal = line((plot.x(0), plot.y(0)), (plot.x(1), plot.y(1)), "var(--faint)", "4 3")
    bars = [_bar(plot, part, log10(1 + part.images) / log10(1 + most)) for part in filled]
    label = "Reliability diagram: how many were right, against how sure the network was"
    return picture(label, _WIDTH, _HEIGHT, _hatch(), *_axes(plot, "sure", "right"), ideal, *bars)


def _hatch() -> Html:
    """What gaps are filled with."""
    line = tag("line", x1=0, y1=0, x2=0, y2=6, stroke="var(--second)", stroke_width=2)
    return tag(
        "pattern", line, id="hatch", width=6, height=6, patternUnits="userSpaceOnUse",
        patternTransform="rotate(45)",
    )  # fmt: skip


def _bar(plot: _Plot, part: ReliabilityBin, share: float) -> Html:
    left, width = plot.x(part.low) + 1, plot.x(part.high) - plot.x(part.low) - 2
    low, high = sorted((plot.y(part.accuracy), plot.y(part.confidence)))
    middle, count_top = left + width / 2, _TOP + _COUNTS - 8 - 50 * share
    least, highest = ((middle, plot.y(end)) for end in part.interval)
    return tag(
        "g",
        tag("title", _bin_sentence(part)),
        box(left, plot.y(part.accuracy), width, _BOTTOM - plot.y(part.accuracy), "var(--first)"),
        tag("rect", x=left, y=low, width=width, height=round(high - low, 2), fill="var(--paper)",
            fill_opacity=0.6),
        tag("rect", x=left, y=low, width=width, height=round(high - low, 2), fill="url(#hatch)",
            stroke="var(--second)"),
        line(least, highest, "var(--ink)"),
        *(line((x - 5, y), (x + 5, y), "var(--ink)") for x, y in (least, highest)),
        box(left, count_top, width, _TOP + _COUNTS - 8 - count_top, "var(--faint)"),
        text(f"{part.images:,}", middle, count_top - 3, font_size=9),
    )  # fmt: skip


def _bin_sentence(part: ReliabilityBin) -> str:
    low, high = map(percent, part.interval)
    return (
        f"{percent(part.low)} to {percent(part.high)} sure: {part.images:,} images, "
        f"{percent(part.accuracy)} of them right (95 % sure: {low} to {high}); "
        f"{percent(part.confidence)} sure on average"
    )


def risk_picture(risk: RiskCoverage, by_score: RiskCoverage | None, accepted: int) -> Html:
    """The errors among the surest; ``accepted`` images are answered by the network's threshold."""
    start, highest = in_sight(risk, by_score, accepted)
    step = _round_up(highest / _STEPS)
    plot = _Plot(low=start, highest=ceil(highest / step) * step, step=step)
    parts = [*_axes(plot, "answered, the surest first", "wrong among them")]
    if by_score is not None:
        parts.append(_line_of(plot, by_score, "var(--second)", 1, "4 3"))
    parts.append(_line_of(plot, risk, "var(--first)", 2, "none"))
    if by_score is not None and accepted:
        chosen = by_score.select(accepted)
        x, y = plot.x(chosen.coverage), plot.y(min(chosen.risk, plot.highest))
        points = f"{x},{y - 6} {x + 6},{y} {x},{y + 6} {x - 6},{y}"
        parts.append(tag("polygon", points=points, fill="var(--second)", stroke="var(--ink)"))
    label = "Risk and coverage: the errors among the surest images"
    return picture(label, _WIDTH, _HEIGHT, *parts)


def _line_of(plot: _Plot, risk: RiskCoverage, colour: str, width: int, dashes: str) -> Html:
    first = max(int(plot.low * len(risk)), 0)
    number = max(min(len(risk) - first, _POINTS), 1)
    chosen = np.linspace(first, len(risk) - 1, number).round().astype(int)
    values = zip(risk.coverage[chosen].tolist(), risk.risk[chosen].tolist(), strict=True)
    points = " ".join(f"{plot.x(x)},{plot.y(min(y, plot.highest))}" for x, y in values)
    return curve(points, colour, width, dashes)


def _axes(plot: _Plot, across: str, up: str) -> Iterator[Html]:
    for number in range(_STEPS + 1):
        value = plot.low + (1 - plot.low) * number / _STEPS
        yield line((plot.x(value), _BOTTOM), (plot.x(value), plot.top), "var(--line)")
        yield text(_short(value), plot.x(value), _BOTTOM + 15)
    for number in range(round(plot.highest / plot.step) + 1):
        y = plot.y(number * plot.step)
        yield line((_LEFT, y), (_RIGHT, y), "var(--line)")
        yield text(_short(number * plot.step), _LEFT - 6, y + 4, text_anchor="end")
    yield text(across, (_LEFT + _RIGHT) / 2, _BOTTOM + 36)
    middle = (plot.top + _BOTTOM) / 2
    turned = f"translate(11 {middle}) rotate(-90)"
    yield tag("text", up, class_="faint", transform=turned, text_anchor="middle")


def _short(share: float) -> str:
    return f"{100 * share:.4g} %"


def _round_up(step: float) -> float:
    """1, 2 or 5 times a power of ten, at least ``step``."""
    power = 10.0 ** floor(log10(step))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= step * (1 - 1e-9))
