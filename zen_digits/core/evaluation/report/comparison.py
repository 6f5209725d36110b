"""What a report says of a second network on the same images."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from zen_digits.core.evaluation.report.images import wall
from zen_digits.core.html_text import Html, tag
from zen_digits.core.percent import percent

if TYPE_CHECKING:
    from zen_digits.core.evaluation.results import Results
    from zen_digits.core.evaluation.two_networks import TwoNetworks

_MOST_IMAGES = 30  # of a list


@dataclass(frozen=True, slots=True)
class SecondNetworkReport:
    """A network by its name, and how it compares; ``note`` must be known to judge its figures."""

    network: str
    two: TwoNetworks
    note: str = ""


def comparison(first: str, second: SecondNetworkReport) -> Iterator[Html]:
    """The test in one sentence, both accuracies, and the images that are read differently."""
    two, chance = second.two, second.two.comparison
    yield tag("h2", f"Compared with {second.network}")
    yield tag("p", chance.sentence(first, second.network), class_="large")
    if second.note:
        yield tag("p", f"{second.network}: {second.note}")
    yield tag("p", f"On {len(two.first.labels):,} images whose labels both know:", class_="faint")
    titles = ("Network", "Read rightly", "95 % sure")
    head = tag("thead", tag("tr", *(tag("th", title, scope="col") for title in titles)))
    rows = (_row(first, two.first), _row(second.network, two.second))
    yield tag("table", head, tag("tbody", *rows), class_="classes")
    lists = (
        ("Mended: read wrongly by the first only", two.mended()),
        ("New: read wrongly by the second only", two.broken()),
        ("Read wrongly by both", two.both_wrong()),
    )
    for title, indices in lists:
        yield from wall(title, two.first, indices, _MOST_IMAGES, two.second)


def _row(name: str, results: Results) -> Html:
    low, high = map(percent, results.accuracy_interval)
    cells = (tag("td", percent(results.metrics.accuracy)), tag("td", f"{low} to {high}"))
    return tag("tr", tag("th", name, scope="row"), *cells)
