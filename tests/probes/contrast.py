"""The least contrast of each page, section and dialog, in light and dark, measured in its pixels.

    xvfb-run -a -s "-screen 0 1920x1200x24" python tests/probes/contrast.py

WCAG 2.2 AA asks for 4.5 for texts, and 3 for large ones and for borders of controls. A border that
is scrolled out of sight counts as one that is not seen. Takes a minute or two.
"""

import sys
import tempfile
from pathlib import Path

from driver import shown_window, wait

sys.path.insert(0, str(Path(__file__).parents[1]))

from helpers import contrast
from helpers.accessible_walk import prepare_runs, walk
from helpers.contrast import Seen
from PySide6.QtTest import QTest

from zen_digits.app.window import MainWindow
from zen_digits.core import files

_SETTLED = 300  # ms


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        files.user_data_dir = lambda *_, **__: f"{folder}/data"  # type: ignore[assignment]
        prepare_runs()
        _, window = shown_window()
        least = [
            seen
            for appearance in ("light", "dark")
            for seen in measured(window, appearance, Path(folder))
        ]
        print("least of all:", told(min(least, key=lambda seen: seen.share)))
        window.end()


def measured(window: MainWindow, appearance: str, folder: Path) -> list[Seen]:
    """Of each place the text and the border that are hardest to see; prints them."""
    window.appearance.choose(appearance)
    own = folder / appearance
    own.mkdir()
    least: list[Seen] = []
    for place, shown in walk(window, wait, own):
        QTest.qWait(_SETTLED)
        contrast.hide_ring(shown)
        pixels = contrast.pixels(shown)
        kinds = contrast.texts(shown, pixels), contrast.borders(shown, pixels)
        found = [min(seen, key=lambda each: each.share) for seen in kinds if seen]
        least += found
        print(f"{appearance:5}  {place:36}", *map(told, found), sep="  ", flush=True)
    return least


def told(seen: Seen) -> str:
    return f"{seen.contrast:5.2f} of {seen.needed} ({seen.what[:40]})"


if __name__ == "__main__":
    main()
