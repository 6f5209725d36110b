"""Uses every entry of the menus of an installed program, with keyboard and mouse.

    python packaging/linux/window_test.py FOLDER DATA PROGRAM [ARGUMENT …]

FOLDER lies under the same path here and where the program runs; what the test needs and what the
program saves goes there, and a screenshot. DATA is the program's folder for its user, as it is seen
from here. PROGRAM and what follows start it. ``desktop.py`` says what is wanted here.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from desktop import Desktop, wait_until  # noqa: E402
from smoke import write_inputs  # noqa: E402

TITLE = "Zen Digits"
ENTRIES = {
    "File > Open drawing…": "alt+f o",
    "File > Save drawing…": "alt+f s",
    "File > Open model…": "alt+f m",
    "File > Save model…": "alt+f d",
    "File > Export network…": "alt+f n",
    "File > Open data file…": "alt+f f",
    "File > Open data folder…": "alt+f l",
    "File > Export curves…": "alt+f e",
    "File > Quit": "alt+f q",
    "Edit > Undo": "alt+e u",
    "Edit > Redo": "alt+e r",
    "Edit > Copy reading": "alt+e o",
    "Edit > Paste": "alt+e s",
    "Edit > Clear": "alt+e c",
    "Edit > Pen": "alt+e p",
    "Edit > Eraser": "alt+e e",
    "Edit > Thicker brush": "alt+e t",
    "Edit > Thinner brush": "alt+e h",
    "View > Training panel": "alt+v t",
    "View > Appearance > System": "alt+v a s",
    "View > Appearance > Light": "alt+v a l",
    "View > Appearance > Dark": "alt+v a d",
    "Run > Train": "alt+r t",
    "Run > Pause": "alt+r p",
    "Run > Resume": "alt+r r",
    "Run > Stop": "alt+r s",
    "Run > Compare runs…": "alt+r u",
    "Help > Keyboard shortcuts": "alt+h k",
    "Help > About Zen Digits": "alt+h a",
}
"""Every entry of the menus and its keys; a test of the source holds it complete."""

# Points of the window when it is 1200 wide.
SEVEN = [(70, 250), (110, 250), (150, 250), (170, 250), (150, 310), (130, 370), (110, 430)]
ONE = [(300, 250), (300, 310), (300, 370), (300, 430)]
_CANVAS = "340x560+40+110"


class Window:
    """The program's main window on a desktop; ``chosen`` are the entries used so far."""

    def __init__(self, desktop: Desktop, folder: Path, start: list[str], *files: Path) -> None:
        self.desktop, self.start, self.folder = desktop, start, folder
        self.chosen: set[str] = set()
        self._said = (folder / "said.txt").open("wb")
        self.process = subprocess.Popen(
            [*start, *map(str, files)], env=desktop.environment, stderr=self._said
        )
        wait_until("window", lambda: desktop.windows(TITLE))
        (self.number,) = desktop.windows(TITLE)

    def arrange(self) -> None:
        """Give the window the size in which the points on its canvas are known."""
        self.desktop.resize(self.number, 1200, 760)
        self.left, self.top, *_ = self.desktop.place(self.number)
        time.sleep(1)
        self._empty = self.desktop.brightness(self.number, _CANVAS)

    def choose(self, entry: str) -> None:
        self.desktop.keys(*ENTRIES[entry].split())
        self.chosen.add(entry)

    def choose_file(self, entry: str, title: str, path: Path) -> None:
        """Choose an entry that asks for a file, and name it."""
        self.choose(entry)
        self.name_file(title, path)

    def name_file(self, title: str, path: Path) -> None:
        before = len(self.desktop.windows(title))
        wait_until(f"dialog “{title}”", lambda: self.desktop.windows(title))
        time.sleep(0.3)  # until it has the focus
        self.desktop.write(path)
        wait_until(
            f"end of “{title}”", lambda: len(self.desktop.windows(title)) <= max(before - 1, 0)
        )

    def draw(self, points: list[tuple[int, int]]) -> None:
        self.desktop.drag((self.left + x, self.top + y) for x, y in points)

    def ink(self) -> float:
        """How much the canvas differs from an empty one, be it light or dark."""
        return abs(self._empty - self.desktop.brightness(self.number, _CANVAS))

    def reads(self, text: str, keys: str = ENTRIES["Edit > Copy reading"]) -> None:
        """Wait for a reading, by way of the clipboard."""
        self.chosen.add("Edit > Copy reading")

        def copied() -> bool:
            if len(self.desktop.windows(TITLE)) > 1:  # says that nothing has been read yet
                self.desktop.keys("Escape")
            self.desktop.keys(*keys.split())
            return self.desktop.copied() == text

        wait_until(f"reading “{text}”", copied)

    def shows(self, title: str) -> None:
        """Wait for a window of the program, and close it."""
        wait_until(f"window “{title}”", lambda: self.desktop.windows(title))

        def closed() -> bool:
            time.sleep(0.3)  # it may not have the focus yet
            self.desktop.keys("Escape")
            return not self.desktop.windows(title)

        wait_until(f"end of “{title}”", closed)

    def ended(self) -> None:
        """Wait for the end of the program; it must have had nothing to complain of."""
        code = self.process.wait(30)
        self._said.close()
        said = (self.folder / "said.txt").read_text()
        if code or said:
            raise SystemExit(f"The window ended with {code} and said:\n{said}")


def edit(window: Window, _: Path) -> None:
    window.draw(SEVEN)
    window.reads("7")
    window.draw(ONE)
    window.reads("71")
    window.choose("Edit > Undo")
    window.reads("7")
    window.choose("Edit > Redo")
    window.reads("71")
    window.choose("Edit > Eraser")
    window.draw(ONE)
    window.draw(ONE)
    window.reads("7")
    window.choose("Edit > Pen")
    window.draw(ONE)
    window.reads("71")
    window.choose_file("File > Save drawing…", "Save drawing", window.folder / "drawing.png")
    window.choose("Edit > Clear")
    wait_until("empty canvas", lambda: window.ink() < 1)
    window.desktop.copy_picture(window.folder / "drawing.png")
    window.choose("Edit > Paste")
    window.reads("71")
    window.choose_file("File > Open drawing…", "Open drawing", window.folder / "seven.jsonl")
    window.reads("7")


def brush(window: Window, _: Path) -> None:
    def stroke() -> float:
        window.choose("Edit > Clear")
        window.draw(ONE)
        time.sleep(0.5)
        return window.ink()

    usual = stroke()
    for _ in range(3):
        window.choose("Edit > Thicker brush")
    thick = stroke()
    for _ in range(5):
        window.choose("Edit > Thinner brush")
    thin = stroke()
    assert thin < usual < thick, (thin, usual, thick)


def view(window: Window, _: Path) -> None:
    desktop = window.desktop
    window.choose("View > Appearance > Light")
    wait_until("light window", lambda: desktop.brightness(window.number) > 200)
    with_panel = desktop.pixels(window.number)
    window.choose("View > Training panel")
    wait_until("folded panel", lambda: desktop.pixels(window.number) != with_panel)
    window.choose("View > Training panel")
    window.choose("View > Appearance > System")
    wait_until("light window", lambda: desktop.brightness(window.number) > 200)
    window.choose("View > Appearance > Dark")
    wait_until("dark window", lambda: desktop.brightness(window.number) < 80)


def train(window: Window, data: Path) -> None:
    before = ends(data)
    window.choose("Run > Train")
    wait_for_ends(data, [*before, "completed"])
    window.choose("Run > Train")
    window.choose("Run > Pause")
    time.sleep(4)
    assert ends(data) == sorted([*before, "completed"]), "it was paused"
    window.choose("Run > Resume")
    wait_for_ends(data, [*before, "completed", "completed"])
    window.choose_file("File > Export curves…", "Export curves", window.folder / "curves.csv")
    wait_until("curves.csv", (window.folder / "curves.csv").is_file)
    plots = window.folder / "curves.png"
    window.choose_file("File > Export curves…", "Export curves", plots)
    wait_until("picture of plots", lambda: plots.is_file() and plots.stat().st_size > 10_000)
    window.choose("Run > Train")
    window.choose("Run > Stop")
    wait_for_ends(data, [*before, "completed", "completed", "stopped"])
    window.choose("Run > Compare runs…")
    window.shows("Runs")


def ends(data: Path) -> list[str]:
    """Why the runs that have ended did so, in the order of the alphabet."""
    lines = [line for file in (data / "runs").glob("*/events.jsonl") for line in file.open()]
    events = [json.loads(line) for line in lines]
    return sorted(event["reason"] for event in events if event["event"] == "run_ended")


def wait_for_ends(data: Path, expected: list[str]) -> None:
    wait_until(f"end of a run: {expected}", lambda: ends(data) == sorted(expected))


def models(window: Window, _: Path) -> None:
    network = window.folder / "network.zendigits"
    window.choose_file("File > Save model…", "Save model", network)
    wait_until(network.name, network.is_file)
    window.choose_file("File > Open model…", "Open model", network)
    window.choose("Edit > Clear")
    window.draw(SEVEN)
    window.reads("7")
    window.choose("File > Export network…")
    wait_until("dialog for the export", lambda: window.desktop.windows("Export network"))
    time.sleep(0.3)
    window.desktop.keys("alt+e")
    wait_until("its file's dialog", lambda: len(window.desktop.windows("Export network")) == 2)
    window.name_file("Export network", window.folder / "network.onnx")
    wait_until("network.onnx", (window.folder / "network.onnx").is_file, 120)
    time.sleep(1)
    window.shows("Export network")


def own_data(window: Window, data: Path) -> None:
    write_images(window.folder)
    before = ends(data)
    window.choose_file("File > Open data folder…", "Open data", window.folder / "images")
    window.shows("images")
    window.choose_file("File > Open data file…", "Open data", window.folder / "data.csv")
    wait_until("the set's dialog", lambda: window.desktop.windows("data.csv"))
    time.sleep(2)  # until it has been read, and its button has the focus
    window.desktop.keys("Return")
    wait_until("end of the set's dialog", lambda: not window.desktop.windows("data.csv"))
    window.choose("Run > Train")
    wait_for_ends(data, [*before, "completed"])


def help_(window: Window, _: Path) -> None:
    window.choose("Help > Keyboard shortcuts")
    window.shows("Keyboard shortcuts")
    window.choose("Help > About Zen Digits")
    window.shows("About Zen Digits")


def second_start(window: Window, _: Path) -> None:
    window.choose("Edit > Clear")
    window.desktop.output("xdotool", "windowminimize", window.number)
    files = [str(window.folder / name) for name in ("network.zendigits", "seven.jsonl")]
    subprocess.run([*window.start, *files], env=window.desktop.environment, check=True, timeout=30)
    wait_until("window in front", lambda: window.desktop.windows(TITLE))
    time.sleep(0.5)
    window.reads("7")


STEPS = (edit, brush, train, models, own_data, help_, second_start, view)


def main(folder: Path, data: Path, *start: str) -> None:
    write_inputs(folder)
    with Desktop() as desktop:
        window = Window(desktop, folder, list(start))
        try:
            use(window, data)
        except BaseException:
            desktop.screenshot(folder / "window.png")
            window.process.kill()
            raise
    missing = set(ENTRIES) - window.chosen
    assert not missing, missing
    print(f"ok  all {len(ENTRIES)} entries of the menus")


def use(window: Window, data: Path) -> None:
    """Take all steps, and quit."""
    window.arrange()
    for step in STEPS:
        step(window, data)
        print(f"ok  {step.__name__.strip('_').replace('_', ' ')}", flush=True)
    time.sleep(1)
    window.desktop.screenshot(window.folder / "window.png")
    window.choose("File > Quit")
    window.ended()
    log = data / "zen-digits.log"
    if log.exists():
        raise SystemExit(f"Something went wrong in the window:\n{log.read_text()}")


def write_images(folder: Path) -> None:
    """A folder with one of pictures for each of two classes."""
    for name in ("seven", "one"):
        (folder / "images" / name).mkdir(parents=True)
        for number in range(4):
            shutil.copy(folder / "drawing.png", folder / "images" / name / f"{number}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
