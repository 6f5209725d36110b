"""How far a network may be believed, in the figures of ``zen-digits evaluate --json``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from zen_digits.core.evaluation.reliability import ReliabilityBin
    from zen_digits.core.evaluation.results import Results

_DIGITS = 6  # after the point


def certainty_record(results: Results) -> dict[str, Any]:
    """The reliability diagram, the risk–coverage curve and the network's own threshold by name."""
    curve, own = results.risk_coverage, results.rejection
    record: dict[str, Any] = {
        "reliability": [_bin_record(part) for part in results.reliability if part.images],
        "risk_coverage": {"area": curve.area, "flawless": curve.flawless},
        "not_a_digit": None,
    }
    if own is not None:
        refused = ~own.accepted
        record["not_a_digit"] = {
            "below_score": own.threshold,
            "n": int(refused.sum()),
            "read_rightly": int((refused & results.right).sum()),
        }
    return record


def _bin_record(part: ReliabilityBin) -> dict[str, Any]:
    shares = {"above": part.low, "to": part.high, "n": part.images}
    shares |= {"accuracy": part.accuracy, "confidence": part.confidence}
    return {name: round(share, _DIGITS) for name, share in shares.items()}
