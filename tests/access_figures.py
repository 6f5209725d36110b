"""Prints what a screen reader has no name for, Tab does not reach, or stands in another order.

    xvfb-run -a -s "-screen 0 1920x1200x24" python tests/access_figures.py

Walks through all pages and dialogs. Exits with 1 where anything is found. Needs the focus: on an
X server without a window manager, Qt gives it to the window that was shown last.
"""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "probes"))

from driver import shown_window, wait
from helpers.accessible_tree import (
    BACKWARDS,
    not_reached,
    out_of_order,
    shown_widgets,
    unnamed_controls,
)
from helpers.accessible_walk import prepare_runs, walk
from PySide6.QtTest import QTest

from zen_digits.core import files

_SETTLED = 300  # ms


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        files.user_data_dir = lambda *_, **__: f"{folder}/data"  # type: ignore[assignment]
        return _print_figures(Path(folder))


def _print_figures(folder: Path) -> int:
    prepare_runs()
    _, window = shown_window()
    kinds = ("without a name", "not reached", "not reached backwards", "order")
    found: dict[str, set[str]] = {kind: set() for kind in kinds}
    places = widgets = 0
    for place, shown in walk(window, wait, folder):
        QTest.qWait(_SETTLED)
        places, widgets = places + 1, widgets + sum(1 for _ in shown_widgets(shown))
        faults_of = (
            unnamed_controls(shown), not_reached(shown), not_reached(shown, BACKWARDS),
            out_of_order(shown),
        )  # fmt: skip
        for kind, faults in zip(found, faults_of, strict=True):
            found[kind].update(f"{place}: {fault}" for fault in faults)
    window.end()
    print(f"{places} places, {widgets} widgets")
    for kind, faults in found.items():
        print(f"{kind}: {len(faults)}", *sorted(faults), sep="\n  ")
    return int(any(found.values()))


if __name__ == "__main__":
    sys.exit(main())
