"""The main window of an installed program, used as a user would."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

from desktop import Desktop, comes_true, wait_until

TITLE = "Zen Digits"  # of the main window and of messages
_PATIENCE = 10.0  # seconds for a menu to open or close
ENTRIES = {
    "File > Open drawing…": "alt+f o",
    "File > Open recent > Clear list": "alt+f r c",
    "File > Save drawing…": "alt+f s",
    "File > Save table…": "alt+f t",
    "File > Open model…": "alt+f m",
    "File > Save model…": "alt+f d",
    "File > Export network…": "alt+f n",
    "File > Export web page…": "alt+f w",
    "File > Open data file…": "alt+f f",
    "File > Open data folder…": "alt+f l",
    "File > Export curves…": "alt+f e",
    "File > Save picture of > Window": "alt+f p w",
    "File > Save picture of > Drawing": "alt+f p d",
    "File > Save picture of > Curves": "alt+f p c",
    "File > Print > Window": "alt+f i w",
    "File > Print > Drawing": "alt+f i d",
    "File > Print > Curves": "alt+f i c",
    "File > Quit": "alt+f q",
    "Edit > Undo": "alt+e u",
    "Edit > Redo": "alt+e r",
    "Edit > Copy reading": "alt+e o",
    "Edit > Copy picture of > Window": "alt+e i w",
    "Edit > Copy picture of > Drawing": "alt+e i d",
    "Edit > Copy picture of > Curves": "alt+e i c",
    "Edit > Paste": "alt+e s",
    "Edit > Clear": "alt+e c",
    "Edit > Restore last drawing": "alt+e l",
    "Edit > Pen": "alt+e p",
    "Edit > Eraser": "alt+e e",
    "Edit > Thicker brush": "alt+e t",
    "Edit > Thinner brush": "alt+e h",
    "Edit > Keep as read": "alt+e a",
    "Edit > Keep as…": "alt+e k",
    "Edit > Keep as no digit": "alt+e n",
    "Edit > Keep no longer": "alt+e g",
    "Edit > Read as a page": "alt+e d",
    "Edit > Copy as table": "alt+e b",
    "Edit > Mark a number": "alt+e m",
    "Edit > Join with the next": "alt+e j",
    "Edit > Split at the widest gap": "alt+e g",
    "View > 1 Train": "alt+v 1",
    "View > 2 Results": "alt+v 2",
    "View > 3 Why": "alt+v 3",
    "View > 4 Teach": "alt+v 4",
    "View > 5 Runs": "alt+v 5",
    "View > Pages": "alt+v p",
    "View > Presentation": "alt+v r",
    "View > Appearance > System": "alt+v a s",
    "View > Appearance > Light": "alt+v a l",
    "View > Appearance > Dark": "alt+v a d",
    "View > Text size > Larger (110 %)": "alt+v t l",
    "View > Text size > Smaller (90 %)": "alt+v t s",
    "View > Text size > Usual": "alt+v t u",
    "View > Reduce motion": "alt+v m",
    "View > Drawing > Click to begin a stroke and to end it": "alt+v d c",
    "View > Drawing > Steady a trembling hand": "alt+v d s",
    "View > Drawing > Ignore palms on the screen": "alt+v d p",
    "View > Language > System": "alt+v l s",
    "View > Language > English": "alt+v l e",
    "View > Language > 简体中文 (Z)": "alt+v l z",
    "View > Language > Español": "alt+v l l",
    "View > Language > Deutsch": "alt+v l d",
    "View > Language > Français": "alt+v l f",
    "View > Language > Português (Brasil)": "alt+v l p",
    "View > Language > हिन्दी (H)": "alt+v l h",
    "View > Language > العربية (A)": "alt+v l a",
    "View > Language > 日本語 (J)": "alt+v l j",
    "Run > Train": "alt+r t",
    "Run > One more epoch": "alt+r e",
    "Run > Pause": "alt+r p",
    "Run > Resume": "alt+r r",
    "Run > Step one batch": "alt+r b",
    "Run > Slow motion": "alt+r m",
    "Run > Stop": "alt+r s",
    "Run > Read my drawing while training": "alt+r d",
    "Run > Compare runs": "alt+r u",
    "Run > Learn my hand": "alt+r l",
    "Learn > 1 What the network sees": "alt+a 1",
    "Learn > 2 Train your first network": "alt+a 2",
    "Learn > 3 Loss, gradient and learning rate": "alt+a 3",
    "Learn > 4 Dense against convolution": "alt+a 4",
    "Learn > 5 Too few images": "alt+a 5",
    "Learn > 6 What it gets wrong": "alt+a 6",
    "Learn > 7 One step by hand": "alt+a 7",
    "Learn > 8 Teach it your hand": "alt+a 8",
    "Learn > Next step": "alt+a n",
    "Learn > Previous step": "alt+a p",
    "Learn > Show where": "alt+a w",
    "Learn > Close lesson": "alt+a c",
    "Learn > Open lesson…": "alt+a o",
    "Help > Keyboard shortcuts": "alt+h k",
    "Help > Show data folder": "alt+h f",
    "Help > Delete my data…": "alt+h d",
    "Help > About Zen Digits": "alt+h a",
}
"""Every menu entry and its keys; a test of the source makes sure none is missing."""

_TRIES = 3
_A_STROKE = 0.5  # grey levels by which a stroke changes the canvas, on average
_NO_LAUNCHER = "Unable to detect a launcher"  # Qt's, for a folder in a bare system: see show_folder
_CANVAS = "520x380+40+100"  # within the window when it is 1200 pixels wide


class Window:
    """The program's main window on a desktop; ``chosen`` are the menu entries used so far."""

    def __init__(self, desktop: Desktop, folder: Path, start: list[str], *files: Path) -> None:
        self.desktop, self.start, self.folder = desktop, start, folder
        self.chosen: set[str] = set()
        self._errors = (folder / "errors.txt").open("wb")
        self.process = subprocess.Popen(
            [*start, *map(str, files)], env=desktop.environment, stderr=self._errors
        )
        wait_until("window", lambda: desktop.windows(TITLE))
        (self.number,) = desktop.windows(TITLE)

    def arrange(self) -> None:
        """Give the window the size for which the points on its canvas are known."""
        self.desktop.resize(self.number, 1200, 760)
        self.left, self.top, *_ = self.desktop.place(self.number)
        time.sleep(1)
        self._empty = self.desktop.brightness(self.number, _CANVAS)

    def choose(self, entry: str) -> None:
        """Choose an entry with its keys, each pressed once the menu before it is open.

        A program that is busy takes keys late, and drops those that come while a menu closes; then
        the menus are closed and opened again.
        """
        self.press(f"menu entry “{entry}”", ENTRIES[entry])
        self.chosen.add(entry)

    def press(self, what: str, keys: str, longest: float = 60.0) -> None:
        """The same with keys of a menu that no menu bar has, such as that of a button."""
        wait_until(what, lambda: self._chosen(keys.split()), longest)

    def _chosen(self, keys: list[str]) -> bool:
        """Press the keys of an entry; returns whether each menu opened, and all closed at last."""
        before, menus = self._windows(), set[str]()
        for key in keys[:-1]:
            self.desktop.keys(key)
            if not comes_true(lambda known=before | menus: self._windows() - known, _PATIENCE):
                return self._escape()
            menus = self._windows() - before
        self.desktop.keys(keys[-1])
        return comes_true(lambda: not menus & self._windows(), _PATIENCE) or self._escape()

    def _escape(self) -> bool:
        """Close all menus; returns False."""
        self.desktop.keys("Escape", "Escape", "Escape")
        return False

    def _windows(self) -> set[str]:
        """All windows of the program; each open menu is one, without a title."""
        search = ("xdotool", "search", "--onlyvisible", "--class", "^zen-digits$")
        return set(self.desktop.output(*search).decode().split())

    def choose_file(self, entry: str, title: str, path: Path) -> None:
        """Choose an entry that asks for a file, and type its path."""
        self.choose(entry)
        self.name_file(title, path)

    def name_file(self, title: str, path: Path) -> None:
        self.desktop.wait_for_focus(title)
        opened = len(self.desktop.windows(title))
        self.desktop.write(path)
        wait_until(f"end of “{title}”", lambda: len(self.desktop.windows(title)) < opened)

    def draw(self, points: list[tuple[int, int]]) -> None:
        """Drag over the canvas; once more where a busy program did not take the press."""
        before = self.ink()
        for _ in range(_TRIES):
            self.desktop.drag((self.left + x, self.top + y) for x, y in points)
            if comes_true(lambda: abs(self.ink() - before) > _A_STROKE, _PATIENCE):
                return

    def click_through(self, points: list[tuple[int, int]]) -> None:
        """Click where a stroke begins and where it ends, and only move in between."""
        places = [(self.left + x, self.top + y) for x, y in points]
        self.desktop.click(places[0])
        for place in places[1:-1]:
            self.desktop.output("xdotool", "mousemove", *place)
            time.sleep(0.05)
        self.desktop.click(places[-1])

    def ink(self) -> float:
        """How much the canvas differs from an empty one, in light or dark appearance."""
        return abs(self._empty - self.desktop.brightness(self.number, _CANVAS))

    def reads(self, text: str, keys: str = "") -> None:
        """Wait until the window reads this text; checked through the clipboard.

        It is copied with the menu, or with ``keys``.
        """
        self.desktop.forget_copied()

        def copied() -> bool:
            if len(self.desktop.windows(TITLE)) > 1:  # a message: nothing has been read yet
                self.desktop.keys("Escape")
            if keys:
                self.desktop.keys(keys)
            else:
                self.choose("Edit > Copy reading")
            return self.desktop.copied() == text

        wait_until(f"reading “{text}”", copied)

    def shows(self, title: str) -> None:
        """Wait for a window of the program with this title, and close it."""
        self.desktop.wait_for_focus(title)

        def closed() -> bool:
            time.sleep(0.3)  # an export or a loading dialog does not close before it is done
            self.desktop.keys("Escape")
            return not self.desktop.windows(title)

        wait_until(f"end of “{title}”", closed)

    def ended(self) -> None:
        """Wait for the program to end; it must have printed no errors."""
        code = self.process.wait(30)
        self._errors.close()
        lines = (self.folder / "errors.txt").read_text().splitlines()
        errors = [line for line in lines if _NO_LAUNCHER not in line]
        if code or errors:
            raise SystemExit(f"The program ended with {code} and printed:\n{errors}")
