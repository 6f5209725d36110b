"""Uses every menu entry of an installed program, with keyboard and mouse.

    python packaging/linux/window_test.py FOLDER DATA PROGRAM [ARGUMENT …]

FOLDER must have the same path here and where the program runs; it holds the test's input, the files
that the program saves, and a screenshot. DATA is the program's data folder, as seen from here.
PROGRAM and its arguments start the program. ``desktop.py`` says what has to be installed here.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from desktop import Desktop, wait_until
from program_window import ENTRIES, TITLE, Window

sys.path.append(str(Path(__file__).parents[1]))
from smoke import write_inputs

# Points within the window when it is 1200 pixels wide; no ink is cut by the canvas’s edge.
SEVEN = [(70, 250), (110, 250), (150, 250), (170, 250), (150, 296), (130, 342), (110, 388)]
ONE = [(300, 250), (300, 296), (300, 342), (300, 388)]
_LONGEST_RUN = 600.0  # seconds, on a machine that is busy with other work
_PAGE = "300x60+860+100"  # the upper part of the page Train


def restore(window: Window) -> None:
    window.choose("Edit > Restore last drawing")
    window.reads("7")
    window.choose("Edit > Clear")


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


def page(window: Window, _: Path) -> None:
    """Read a picture as a page, after all; what is found on it can be taken along."""
    desktop, table = window.desktop, window.folder / "numbers.csv"
    desktop.copy_picture(window.folder / "drawing.png")
    window.choose("Edit > Paste")
    window.reads("71")
    window.choose("Edit > Read as a page")

    def copied(*numbers: str) -> bool:
        desktop.forget_copied()
        if len(desktop.windows(TITLE)) > 1:  # a message: it is still being read
            desktop.keys("Escape")
        window.choose("Edit > Copy as table")
        return desktop.copied().split() == [*numbers]

    wait_until("a table", lambda: copied("71"))
    window.choose("Edit > Split at the widest gap")
    wait_until("two numbers", lambda: copied("7", "1"))
    window.choose("Edit > Join with the next")
    wait_until("one number again", lambda: copied("71"))
    window.choose("Edit > Mark a number")
    desktop.keys("Escape")  # none was missed
    window.choose_file("File > Save table…", "Save table", table)
    wait_until(table.name, table.is_file)
    desktop.keys("Escape")
    window.reads("71")


def keep(window: Window, data: Path) -> None:
    """Say what a drawing is, in each way that the menu has, and take that back."""

    def kept() -> int:
        files = (data / "hands").glob("*.jsonl")
        return sum(len(file.read_text().splitlines()) for file in files)

    window.choose("Edit > Clear")
    window.draw(SEVEN)
    window.reads("7")
    window.choose("Edit > Keep as read")
    wait_until("a drawing that is kept", lambda: kept() == 1)
    window.choose("Edit > Keep no longer")  # each change is a line
    wait_until("it is kept no longer", lambda: kept() == 2)
    window.choose("Edit > Keep as no digit")
    wait_until("a drawing that is no digit", lambda: kept() == 3)
    window.choose("Edit > Keep as…")
    window.desktop.keys("7", "Return")  # what is learned reads at the next start, too
    wait_until("a drawing with another label", lambda: kept() == 4)
    window.choose("Run > Learn my hand")
    wait_until("a network of the hand", lambda: any((data / "hands").glob("*.zendigits")), 120)
    window.choose("View > 1 Train")


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


def drawing_without_holding(window: Window, _: Path) -> None:
    """Draw from click to click, and with keys."""
    window.choose("Edit > Clear")
    window.choose("View > Drawing > Click to begin a stroke and to end it")
    window.choose("View > Drawing > Steady a trembling hand")
    window.choose("View > Drawing > Ignore palms on the screen")
    window.click_through(SEVEN)
    window.reads("7")
    window.choose("View > Drawing > Click to begin a stroke and to end it")
    window.choose("View > Drawing > Steady a trembling hand")
    window.choose("View > Drawing > Ignore palms on the screen")
    window.choose("Edit > Clear")
    window.desktop.keys("space", *["shift+Down"] * 4, "space")  # the canvas has the focus
    window.reads("1")


_BACK_FROM = {
    "简体中文 (Z)": "alt+v l s", "Español": "alt+v i s", "Deutsch": "alt+a p s",
    "Français": "alt+h l y", "Português (Brasil)": "alt+b i s",
    "العربية (A)": "alt+Arabic_ra Arabic_lam Arabic_noon", "日本語 (J)": "alt+v l s",
    "हिन्दी (H)": "alt+v l s",
}  # fmt: skip
"""Languages, and the keys of View > Language > System in each."""


def view(window: Window, _: Path) -> None:
    desktop = window.desktop
    for entry, is_shown in (
        ("Light", lambda grey: grey > 200),
        ("Dark", lambda grey: grey < 80),
        ("System", lambda grey: grey > 200),
        ("Dark", lambda grey: grey < 80),
    ):
        window.choose(f"View > Appearance > {entry}")
        wait_until(f"{entry}", lambda shown=is_shown: shown(desktop.brightness(window.number)))
    window.choose("View > Language > English")
    window.choose("View > 1 Train")  # lessons show other pages
    time.sleep(1)
    first = desktop.pixels(window.number, _PAGE)
    for language, keys in _BACK_FROM.items():
        window.choose(f"View > Language > {language}")
        wait_until(language, lambda: desktop.pixels(window.number, _PAGE) != first)
        window.press(f"the system's language again, after {language}", keys)
        wait_until("English again", lambda: desktop.pixels(window.number, _PAGE) == first)
    window.choose("View > Language > System")
    for size in ("Larger (110 %)", "Smaller (90 %)"):
        window.choose(f"View > Text size > {size}")
        wait_until(size, lambda: desktop.pixels(window.number, _PAGE) != first)
        window.choose("View > Text size > Usual")
        wait_until("the usual size", lambda: desktop.pixels(window.number, _PAGE) == first)
    window.choose("View > Reduce motion")
    for other, back in (
        ("View > Pages", "View > Pages"),
        ("View > Presentation", "View > Presentation"),
        ("View > 2 Results", "View > 1 Train"),
        ("View > 3 Why", "View > 1 Train"),
        ("View > 4 Teach", "View > 1 Train"),
        ("View > 5 Runs", "View > 1 Train"),
        ("Run > Compare runs", "View > 1 Train"),
    ):
        window.choose(other)
        wait_until(f"what {other} shows", lambda: desktop.pixels(window.number, _PAGE) != first)
        window.choose(back)
        wait_until("the first page again", lambda: desktop.pixels(window.number, _PAGE) == first)


def train(window: Window, data: Path) -> None:
    before = [*ends(data), "stopped"]
    window.choose("Run > Train")
    window.choose("Run > Stop")  # first of all: this network has not learned to read
    wait_for_ends(data, before)
    window.choose("Run > Read my drawing while training")
    window.choose("Run > Train")
    wait_for_ends(data, [*before, "completed"])
    window.choose("Run > Read my drawing while training")
    window.choose("Run > Train")
    window.choose("Run > Pause")
    window.choose("Run > Step one batch")
    window.choose("Run > Slow motion")
    time.sleep(4)
    assert ends(data) == sorted([*before, "completed"]), "it was not paused"
    window.choose("Run > Resume")
    wait_for_ends(data, [*before, "completed", "completed"])
    window.choose("Run > One more epoch")
    wait_until("a run that goes on", lambda: goes_on(data))
    wait_for_ends(data, [*before, "completed", "completed"])
    window.choose_file("File > Export curves…", "Export curves", window.folder / "curves.csv")
    wait_until("curves.csv", (window.folder / "curves.csv").is_file)
    plots = window.folder / "curves.png"
    window.choose_file("File > Export curves…", "Export curves", plots)
    wait_until("picture of plots", lambda: plots.is_file() and plots.stat().st_size > 10_000)


def pictures(window: Window, _: Path) -> None:
    """Save, print and copy all three, once there are a drawing and a run."""
    for name, suffix in (("Window", "png"), ("Drawing", "svg"), ("Curves", "pdf")):
        path = window.folder / f"{name}.{suffix}"
        window.choose_file(f"File > Save picture of > {name}", "Save picture", path)
        wait_until(path.name, lambda path=path: path.is_file() and path.stat().st_size > 2_000)
        window.choose(f"File > Print > {name}")
        window.shows("Print")
        window.desktop.forget_copied()
        window.choose(f"Edit > Copy picture of > {name}")
        wait_until(f"copied {name}", lambda: window.desktop.copied_picture()[1:4] == b"PNG")


def report(window: Window, _: Path) -> None:
    """Measure MNIST's test images, and save what comes of it."""
    path = window.folder / "report.html"
    window.choose("View > 2 Results")
    window.desktop.keys("alt+m")
    window.press("report, once all images are read", "alt+x r", 180)
    window.name_file("Save report", path)
    wait_until(path.name, path.is_file)
    text = path.read_text("utf-8")
    assert "10,000: test images of MNIST" in text, text[:2000]
    window.choose("View > 1 Train")


def ends(data: Path) -> list[str]:
    """Why each finished run ended, sorted."""
    lines = [line for file in (data / "runs").glob("*/events.jsonl") for line in file.open()]
    events = [json.loads(line) for line in lines]
    return sorted(event["reason"] for event in events if event["event"] == "run_ended")


def goes_on(data: Path) -> bool:
    """Whether a run that was complete has been given more epochs."""
    files = (data / "runs").glob("*/events.jsonl")
    events = [json.loads(line) for file in files for line in file.open()]
    return any(e["event"] == "changed" and "epochs" in e["values"] for e in events)


def wait_for_ends(data: Path, expected: list[str]) -> None:
    wait_until(f"end of a run: {expected}", lambda: ends(data) == sorted(expected), _LONGEST_RUN)


def models(window: Window, _: Path) -> None:
    network = window.folder / "network.zendigits"
    window.choose_file("File > Save model…", "Save model", network)
    wait_until(network.name, network.is_file)
    window.choose_file("File > Open model…", "Open model", network)
    window.choose("Edit > Clear")
    window.draw(SEVEN)
    window.reads("7")
    export(window, "File > Export network…", window.folder / "network.onnx")
    export(window, "File > Export web page…", window.folder / "page.html")


def export(window: Window, entry: str, file: Path) -> None:
    window.choose(entry)
    window.desktop.wait_for_focus("Export network")
    window.desktop.keys("alt+e")
    wait_until(
        "file dialog of the export", lambda: len(window.desktop.windows("Export network")) == 2
    )
    window.name_file("Export network", file)
    wait_until(file.name, file.is_file, 120)
    time.sleep(1)
    window.shows("Export network")


def own_data(window: Window, data: Path) -> None:
    write_images(window.folder)
    before = ends(data)
    window.choose_file("File > Open data folder…", "Open data", window.folder / "images")
    window.shows("images")
    window.choose_file("File > Open data file…", "Open data", window.folder / "data.csv")
    window.desktop.wait_for_focus("data.csv")
    (dialog,) = window.desktop.windows("data.csv")
    wait_until("loaded data", lambda: window.desktop.steady(dialog))
    window.desktop.keys("Return")  # its button has the focus
    wait_until("end of the data dialog", lambda: not window.desktop.windows("data.csv"))
    window.choose("Run > Train")
    wait_for_ends(data, [*before, "completed"])
    latest = max((data / "runs").iterdir(), key=lambda run: (run / "config.json").stat().st_mtime)
    learned_from = json.loads((latest / "config.json").read_text())["dataset"]
    assert learned_from == str(window.folder / "data.csv"), learned_from
    window.choose("File > Open recent > Clear list")


def learn(window: Window, _: Path) -> None:
    lesson = window.folder / "lesson.toml"
    lesson.write_text('title = "A lesson"\nsteps = [{ text = "Draw." }, { text = "Look." }]\n')
    window.choose_file("Learn > Open lesson…", "Open lesson", lesson)
    window.choose("Learn > Next step")
    window.choose("Learn > Previous step")
    window.choose("Learn > Close lesson")
    for entry in (entry for entry in ENTRIES if re.match(r"Learn > \d ", entry)):
        window.choose(entry)
        window.choose("Learn > Show where")
    window.choose("Learn > Close lesson")


def help_(window: Window, _: Path) -> None:
    window.choose("Help > Keyboard shortcuts")
    window.shows("Keyboard shortcuts")
    window.choose("Help > Show data folder")
    time.sleep(2)  # in which a file manager or a message comes, if there is none
    window.desktop.keys("Escape")
    window.choose("Help > About Zen Digits")
    window.shows("About Zen Digits")


def second_start(window: Window, _: Path) -> None:
    window.choose("Edit > Clear")
    window.desktop.output("xdotool", "windowminimize", window.number)
    files = [str(window.folder / name) for name in ("network.zendigits", "seven.jsonl")]
    subprocess.run([*window.start, *files], env=window.desktop.environment, check=True, timeout=30)
    wait_until("window in front", lambda: window.desktop.active() == window.number)
    window.reads("7")


def delete_data(window: Window, data: Path) -> None:
    window.choose("Help > Delete my data…")
    wait_until("question", lambda: len(window.desktop.windows(TITLE)) > 1)
    window.desktop.keys("alt+d")
    wait_until("deleted runs", lambda: not (data / "runs").exists())
    wait_until("message", lambda: len(window.desktop.windows(TITLE)) > 1)

    def answered() -> bool:
        window.desktop.keys("Escape")
        return len(window.desktop.windows(TITLE)) == 1

    wait_until("end of the message", answered)
    window.arrange()  # also its appearance has started over


# What is deleted comes first: the runs and settings of the rest are looked for after an upgrade.
STEPS = (
    delete_data,
    edit,
    page,
    keep,
    brush,
    drawing_without_holding,
    train,
    pictures,
    models,
    report,
    own_data,
    learn,
    help_,
    second_start,
    view,
)


def main(folder: Path, data: Path, *start: str) -> None:
    write_inputs(folder)
    with Desktop() as desktop:
        draw_and_quit(Window(desktop, folder, list(start)))
        window = Window(desktop, folder, list(start))
        try:
            use(window, data)
        except BaseException:
            desktop.screenshot(folder / "window.png")
            (folder / "windows.txt").write_text(desktop.described())
            window.process.kill()
            raise
    missing = set(ENTRIES) - window.chosen
    assert not missing, missing
    print(f"ok  all {len(ENTRIES)} menu entries")


def draw_and_quit(window: Window) -> None:
    """Leave a drawing for the next start."""
    window.arrange()
    window.draw(SEVEN)
    window.choose("File > Quit")
    window.ended()


def use(window: Window, data: Path) -> None:
    """Run all steps, and quit."""
    restore(window)
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
        raise SystemExit(f"The program logged an error:\n{log.read_text()}")


def write_images(folder: Path) -> None:
    """A folder with a sub-folder of pictures for each of two classes."""
    for name in ("seven", "one"):
        (folder / "images" / name).mkdir(parents=True)
        for number in range(4):
            shutil.copy(folder / "drawing.png", folder / "images" / name / f"{number}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
