"""Finds what keeps the window from answering while it reads and shows its first page.

    xvfb-run -a python tests/probes/page_window.py PICTURE [--explain]

Prints what was read, and as its last line JSON: how late the ticks of a timer came, in
milliseconds. ``--explain`` says what the busy threads did in each gap over 50 ms; it takes time
itself: take figures without it. ``tests/page_sizes.py`` composes pages.
"""

import argparse
import json
import time
from pathlib import Path

from driver import shown_window, wait
from samples import Samples
from stalls import Watch, figures, print_stalls

SETTLE = 3.0  # seconds from the first possible reading to opening the page


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("picture", type=Path)
    parser.add_argument("--explain", action="store_true", help="sample what the threads do")
    options = parser.parse_args()
    _, window = shown_window()
    opening = window.page_opening
    ready = time.monotonic() + SETTLE
    wait(lambda: time.monotonic() > ready)
    watch = Watch(Samples() if options.explain else None, "page")
    watch.start()
    window.files.open_path(options.picture)
    wait(lambda: opening._document is not None)
    shown = time.monotonic() + 0.5
    wait(lambda: time.monotonic() > shown)
    watch.stop()
    print(opening._document.reading.text)
    print_stalls(watch)
    opening.close()
    window.end()
    print(json.dumps(figures(watch.gaps["page"])))


if __name__ == "__main__":
    main()
