"""Prints the memory in MB of a window that has read a drawing and rests (Linux).

``rss`` is all that is resident, ``pss`` with each shared page divided among those who share it.
"""

import json
import re
import time
from pathlib import Path

from driver import shown_window, wait

REST = 3.0  # seconds


def memory() -> dict[str, float]:
    text = Path("/proc/self/smaps_rollup").read_text()
    found = re.findall(r"^(Rss|Pss): +(\d+) kB", text, re.MULTILINE)
    return {name.lower(): int(size) / 1024 for name, size in found}


def main() -> None:
    _, window = shown_window()
    window.canvas_panel.canvas.set_strokes([[(100, 60), (100, 300)]])
    ends = time.monotonic() + REST
    wait(lambda: time.monotonic() > ends)
    assert window.reading_panel.reading_text == "1"
    print(json.dumps(memory()))
    window.end()


if __name__ == "__main__":
    main()
