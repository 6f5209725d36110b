"""A measurement as one HTML file that needs no other: for a reader without this program."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from zen_digits.core.evaluation.class_figures import class_table
from zen_digits.core.evaluation.report.charts import reliability_picture, risk_picture
from zen_digits.core.evaluation.report.comparison import SecondNetworkReport, comparison
from zen_digits.core.evaluation.report.images import wall
from zen_digits.core.evaluation.report.matrix import matrix_picture
from zen_digits.core.evaluation.report.robustness import Curves, robustness
from zen_digits.core.evaluation.report.style import STYLE
from zen_digits.core.evaluation.risk_coverage import risk_coverage
from zen_digits.core.files import atomic_write
from zen_digits.core.html_text import Html, document, joined, tag
from zen_digits.core.percent import percent
from zen_digits.version import __version__

if TYPE_CHECKING:
    from zen_digits.core.evaluation.results import Results
    from zen_digits.core.models.model_card import ModelCard

_MOST_MISTAKES = 60


@dataclass(frozen=True, slots=True)
class ReportSubject:
    """What was measured; ``notes`` are sentences that must be known to judge the figures."""

    network: str
    card: ModelCard | None
    """None while it is being trained."""
    images: str
    """As in "test images of MNIST"."""
    notes: tuple[str, ...]
    made: datetime
    second: SecondNetworkReport | None = None
    """A network that was compared with it."""
    robustness: Curves = ()


def save_report(path: Path, results: Results, subject: ReportSubject) -> None:
    """Write a report, whole or not at all; raises InputError where it cannot be written."""
    atomic_write(path, report(results, subject).encode("utf-8", "backslashreplace"))


def report(results: Results, subject: ReportSubject) -> str:
    """The text of the file."""
    title = f"How well {subject.network} reads {subject.images}"
    made = f"Made with Zen Digits {__version__}, {subject.made:%Y-%m-%d %H:%M}"
    return document(
        title,
        STYLE,
        tag("h1", title),
        tag("p", made, class_="faint"),
        _figures(results),
        tag("h2", "What was measured"),
        _about(results, subject),
        tag("h2", "What was read as what"),
        tag("p", "Rows are what images are, columns what they were read as.", class_="faint"),
        matrix_picture(results.metrics.confusion, results.label_names),
        tag("h2", "Classes"),
        _classes(results),
        tag("h2", "How far it may be believed"),
        _certainty(results),
        *(comparison(subject.network, subject.second) if subject.second else ()),
        *robustness(subject.robustness),
        *wall("Mistakes", results, results.mistakes(), _MOST_MISTAKES),
    )


def _figures(results: Results) -> Html:
    low, high = map(percent, results.accuracy_interval)
    metrics = results.metrics
    share = tag("p", tag("strong", percent(metrics.accuracy)), " read rightly", class_="large")
    interval = f"With a certainty of 95 %, it is {low} to {high} for other images of this kind."
    more = f"Loss {metrics.loss:.4f} nats · calibration error {percent(metrics.calibration_error)}"
    return joined(share, tag("p", interval), tag("p", more))


def _about(results: Results, subject: ReportSubject) -> Html:
    left_out = len(results.whole.labels) - len(results.labels)
    images = f"{len(results.labels):,}: {subject.images}"
    if left_out:
        images += f"; {left_out:,} that were marked as wrongly labelled or ambiguous are left out"
    rows = [
        ("Images", images),
        *(("", note) for note in subject.notes),
        ("Network", subject.network),
        *_training(subject.card),
    ]
    shown = ((tag("th", name, scope="row"), tag("td", text)) for name, text in rows if text)
    return tag("table", *(tag("tr", *cells) for cells in shown), class_="about")


def _training(card: ModelCard | None) -> tuple[tuple[str, str], ...]:
    if card is None:
        return ()
    return (
        ("Architecture", card.architecture),
        ("Trained on", str(card.training.get("dataset", ""))),
        ("Training", f"{card.epochs:,} epochs, {card.train_seconds:,.0f} s"),
    )


def _classes(results: Results) -> Html:
    table = class_table(results.metrics.confusion)
    names = (*results.label_names, "Mean of the classes", "Mean by images")
    titles = ("Class", "Precision", "Recall", "F1", "Images")
    head = tag("thead", tag("tr", *(tag("th", title, scope="col") for title in titles)))
    rows = []
    figures = (*table.classes, table.macro, table.weighted)
    for name, each in zip(names, figures, strict=True):
        cells = [tag("td", percent(rate) or "–") for rate in each.rates]
        cells.append(tag("td", f"{each.support:,}"))
        rows.append(tag("tr", tag("th", name, scope="row"), *cells))
    return tag("table", head, tag("tbody", *rows), class_="classes")


def _certainty(results: Results) -> Html:
    own, curve = results.rejection, results.risk_coverage
    by_score = risk_coverage(own.scores, results.right) if own else None
    accepted = int(own.accepted.sum()) if own else 0
    reliability = (
        "Blue: how many were read rightly of the images that the network was so sure of, and where "
        "that lies with a certainty of 95 %. Hatched: the gap to how sure it was. Grey: how many "
        "images, on a logarithmic scale."
    )
    risk = (
        "If the least sure images are left unanswered, how many of the others are wrong. The "
        f"surest {curve.flawless:,} are all right; the area under the curve is "
        f"{percent(curve.area, 4)}."
    )
    if by_score is not None:
        risk += (
            " Dashed: the same by the digit score, which tells how much an image looks like one of "
            f"the classes at all; by its own threshold of it, the network answers {accepted:,} "
            "of these images."
        )
    charts = (
        tag("figure", reliability_picture(results.reliability), tag("figcaption", reliability)),
        tag("figure", risk_picture(curve, by_score, accepted), tag("figcaption", risk)),
    )
    return tag("div", *charts, class_="charts")
