"""The least contrast of each page and section, in light and dark, measured in the window's pixels.

    xvfb-run -a -s "-screen 0 1920x1200x24" python tests/probes/contrast.py

WCAG 2.2 AA asks for 4.5 for texts, and 3 for large ones and for borders of controls. Takes a minute
or two. Set XDG_DATA_HOME to an empty folder.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import screenshot
from driver import shown_window
from helpers import contrast
from helpers.contrast import Seen
from helpers.window_walk import nothing_is_computed, walk
from PySide6.QtTest import QTest

from zen_digits.app.window import MainWindow

_LONGEST = 30  # tenths of a second to wait for what is computed


def main() -> None:
    _, window = shown_window()
    window.training_panel.plots.build()
    screenshot.show_results(window)
    least: list[Seen] = []
    for appearance in ("light", "dark"):
        window.appearance.choose(appearance)
        for place, texts, borders in measured(window):
            least += [texts, borders]
            print(f"{appearance:5}  {place:36}  {told(texts)}   {told(borders)}", flush=True)
    print("least of all:", told(min(least, key=lambda seen: seen.share)))
    window.end()


def measured(window: MainWindow) -> Iterator[tuple[str, Seen, Seen]]:
    """Each place of the window, with the text and the border that are hardest to see."""
    for place in walk(window):
        for _ in range(_LONGEST):
            if nothing_is_computed():
                break
            QTest.qWait(100)
        found = contrast.texts(window), contrast.borders(window)
        texts, borders = (min(seen, key=lambda each: each.share) for seen in found)
        yield place, texts, borders


def told(seen: Seen) -> str:
    return f"{seen.contrast:5.2f} of {seen.needed} ({seen.what[:40]})"


if __name__ == "__main__":
    main()
