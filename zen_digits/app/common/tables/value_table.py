"""The values of a chart as texts in rows: for who does not see it, or wants to take them along."""

from collections.abc import Sequence
from dataclasses import dataclass

from zen_digits.app.common.language.direction import plain


@dataclass(frozen=True, slots=True)
class ValueTable:
    """``title`` is what the chart is called; each row has a text for each column."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]

    def as_text(self, rows: Sequence[int] = ()) -> str:
        """Its columns and all of its rows, or these, for a spreadsheet: tabs between texts."""
        chosen = [self.rows[row] for row in rows] if rows else self.rows
        return plain("\n".join("\t".join(row) for row in (self.columns, *chosen)))
