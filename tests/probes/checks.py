"""How the probes that check something print what came out."""

import json
from collections.abc import Iterable

Row = dict[str, object]
"""What a check came to; "ok" says whether that is right."""


def print_checks(rows: Iterable[Row]) -> int:
    """Print each check as a line of JSON, once it is made; the exit code is 1 if any failed."""
    code = 0
    for row in rows:
        print(json.dumps(row), flush=True)
        code = code if row["ok"] else 1
    return code
