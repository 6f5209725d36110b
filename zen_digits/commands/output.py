"""What commands print: plain lines for people, one JSON object a line for programs."""

import json
from typing import Any


def print_json(record: dict[str, Any]) -> None:
    """One JSON object on a line of its own, at once."""
    print(json.dumps(record, ensure_ascii=False), flush=True)


def percent(share: float) -> str:
    """0.9931 as "99.31 %"; 100 only where nothing is left to doubt."""
    return f"{min(100 * share, 99.99) if share < 1 else 100:.2f} %"
