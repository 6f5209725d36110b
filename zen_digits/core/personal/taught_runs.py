"""What was learned of each hand, to stand in the list of runs: there are no epochs, nor curves."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from zen_digits.core.errors import InputError
from zen_digits.core.personal.hand.files import hands
from zen_digits.core.personal.own_network import figures_of, kept_network, network_path
from zen_digits.core.runs.record import RunRecord

_Stamp = tuple[int, int]


class TaughtRuns:
    """Reads the networks of all hands again and again; one is only read if its file changed."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[_Stamp, RunRecord]] = {}

    def read(self) -> list[RunRecord]:
        """The record of each, the latest first; a damaged network is left out."""
        found = {name: record for name in hands() if (record := self._read(name)) is not None}
        self._known = found
        records = [record for _, record in found.values()]
        return sorted(records, key=lambda record: record.date, reverse=True)

    def _read(self, hand: str) -> tuple[_Stamp, RunRecord] | None:
        path = network_path(hand)
        with suppress(OSError, InputError):
            status = path.stat()
            stamp = status.st_mtime_ns, status.st_size
            known = self._known.get(hand)
            if known is not None and known[0] == stamp:
                return known
            record = _record(hand, path, status.st_mtime)
            return None if record is None else (stamp, record)
        return None


def _record(hand: str, path: Path, time: float) -> RunRecord | None:
    model = kept_network(hand)
    if model is None or figures_of(model) is None:
        return None
    told, card = model.card.taught, model.card
    seconds: Any = told.get("seconds")
    return RunRecord(
        path, hand, datetime.fromtimestamp(time), "learned",
        taught={**told, "architecture": card.architecture},
        test_accuracy=card.test_accuracy,
        train_seconds=float(seconds) if type(seconds) in (int, float) and seconds > 0 else 0.0,
        has_model=True,
    )  # fmt: skip
