"""Prints how well pages of numbers are read: lines, numbers, and numbers accepted though wrong.

    python tests/page_figures.py FOLDER [--half odd|even] [--pages N] [--seed N] [--angle | --dark]
        [--wall DIR] [--model FILE]

FOLDER holds ``make_pages.py``, which composes the pages (with ``--pages`` and ``--seed``), or pages
and their ``truth.json``: ``{"000.jpg": {"lines": [["2026", "314"], …], "kind": "list"}}``. Choose
on the odd half; the even half is for reporting. ``--angle`` photographs such pages on desks, dark
or light, at an angle that makes the far side 5 to 25 % shorter; ``--dark`` makes them light ink on
dark. ``--wall`` saves each page that is not read rightly, with what was read drawn over it.

What was tried (odd half of seed 1 unless said), and numbers right before and after:

| mechanism | before | after |
|---|---|---|
| runs far paler than rules are noise; the digits' height without rules | 92.9 % | 93.4 % |
| ink on paler rules stays (squared paper, seed 2) | 82 % | 91 % |
| parted where a column begins (columns and tables, seeds 1 and 3) | 94.3 % | 98.6 % |
| doubts of what is torn, merged or cut; 2.5 above the threshold: wrong | 1.6 % | 0.5 % |
| all in doubt where less than 40 % is accepted (seeds 1 to 3): wrong | 1.1 % | 0.6 % |
| doubts of numbers in boxes, no farther apart than digits (boxes, seed 5): wrong | 16.9 % | 2.9 % |
| digits named by both networks where one is sure (seeds 1 to 3) | 95.2 % | 95.6 % |
| corners found and the sheet unfolded (``--angle``, lines too many: 188, 0) | 76.0 % | 93.7 % |
| where rules hide digits at first: what is far darker (squared, seed 2) | 88.2 % | 91.2 % |
| light ink on dark, where it reads better (``--dark``, 30 pages) | 5.7 % | 94.7 % |
| rows vouch for digits not quite clear (odd, seeds 1, 3, 11, 12): accepted | 80.1 % | 82.9 % |
| no trust is lost for what stands at the border (the same) | 82.9 % | 83.2 % |
| rows are heard sooner as to how many digits there are (the same): wrong | 0.56 % | 0.50 % |
| rows keep numbers from being taken for words (the same): numbers lost | 4 of 4,099 | 1 |
| runs of rules that must be thin, or whose small gaps are closed | no gain | |
| rules found again with the digits' true height | fewer rules | |

On the even half of seed 1, read once: 95.7 % right, 99.7 % of the lines and 99.3 % of the numbers
found, 0.4 % of the accepted ones (82 %) wrong; on 80 pages of seed 7, before rows vouched for
digits: 94.9, 100, 99.0, 1.0 (79) %.
Twenty pages of seed 3 on a desk at an angle: 96.2 % of the numbers right, all lines and numbers
found, none of the accepted ones (78 %) wrong; light on dark: 95.5 %, all found, none (78 %) wrong.
What is accepted though wrong are above all a 3 like a 7, a 6 like a 5 and a 1 like a 7.

The doubts cost seven of a hundred numbers their acceptance.
"""

import argparse
import json
import random
import resource
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from helpers.photographing import light_on_dark, photographed, random_pose
from PIL import Image

from zen_digits.core.errors import InputError
from zen_digits.core.pages.annotation import save_annotated
from zen_digits.core.pages.reader import read_page
from zen_digits.core.pages.result import PageReading
from zen_digits.core.percent import percent
from zen_digits.core.pictures.decode import read_picture
from zen_digits.core.reading.predictor import Predictor, open_predictor

Lines = Sequence[Sequence[str]]
_EXTRA = 0.2  # similarity that a line must have to count as found
_ANGLES = (0.05, 0.1, 0.15, 0.2, 0.25)  # by how much the far side of a page is shorter
_ACCEPTED_MARK = "?"


@dataclass
class Figures:
    lines: int = 0
    found: int = 0
    extra: int = 0
    numbers: int = 0
    counted: int = 0
    right: int = 0
    accepted: int = 0
    accepted_wrong: int = 0
    pages: int = 0
    seconds: float = 0.0

    def add(self, other: "Figures") -> None:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    def row(self, name: str) -> str:
        shares = (
            (self.right, self.numbers), (self.found, self.lines), (self.counted, self.numbers),
            (self.accepted, self.numbers), (self.accepted_wrong, self.accepted),
        )  # fmt: skip
        cells = " ".join(f"{percent(part / max(all_, 1), 1):>9}" for part, all_ in shares)
        seconds = self.seconds / max(self.pages, 1)
        return (
            f"{name:<10} {self.pages:>5} {self.numbers:>7} {cells} {self.extra:>6} {seconds:>6.2f}"
        )


def compare(truth: Lines, read: Lines, accepted: Sequence[Sequence[bool]]) -> Figures:
    """The figures of one page; ``read`` are texts, ``accepted`` whether without a doubt."""
    figures = Figures(lines=len(truth), numbers=sum(map(len, truth)), pages=1)
    figures.accepted = sum(map(sum, accepted))
    pairs = aligned(truth, read)
    figures.found, figures.extra = len(pairs), len(read) - len(pairs)
    trusted = 0
    for one, other in pairs:
        same = SequenceMatcher(None, truth[one], read[other], autojunk=False)
        places = [m.b + k for m in same.get_matching_blocks() for k in range(m.size)]
        figures.right += len(places)
        trusted += sum(accepted[other][place] for place in places)
        if len(truth[one]) == len(read[other]):
            figures.counted += len(truth[one])
    figures.accepted_wrong = figures.accepted - trusted
    return figures


def aligned(truth: Lines, read: Lines) -> list[tuple[int, int]]:
    """The pairs of lines, in order, that resemble each other most in all."""
    best = [[(0.0, ())] * (len(read) + 1) for _ in range(len(truth) + 1)]
    for i, line in enumerate(truth, start=1):
        for j, other in enumerate(read, start=1):
            alike = likeness(line, other)
            paired = (best[i - 1][j - 1][0] + alike, (*best[i - 1][j - 1][1], (i - 1, j - 1)))
            options = [best[i - 1][j], best[i][j - 1]]
            best[i][j] = max([*options, paired] if alike > _EXTRA else options)
    return list(best[-1][-1][1])


def likeness(line: Sequence[str], other: Sequence[str]) -> float:
    texts = (" ".join(line), " ".join(other))
    near = SequenceMatcher(None, *texts, autojunk=False).ratio()
    return near + sum(a == b for a, b in zip(line, other, strict=False)) + 0.25


def composed(script: Path, options: argparse.Namespace, folder: str) -> Path:
    spec = spec_from_file_location("make_pages", script)
    assert spec is not None
    assert spec.loader is not None
    pages = module_from_spec(spec)
    spec.loader.exec_module(pages)
    photograph = pages.photographed
    if options.angle:
        pages.photographed = photographed_on_a_desk
    elif options.dark:
        pages.photographed = lambda page, rng: photograph(light_on_dark(page), rng)
    sys.argv = [str(script), str(options.pages), folder, str(options.seed)]
    pages.main()
    return Path(folder)


def photographed_on_a_desk(page: Image.Image, rng: random.Random) -> Image.Image:
    return photographed(page, random_pose(rng, rng.choice(_ANGLES)), rng)


def read(predictor: Predictor, path: Path) -> tuple[PageReading | None, float]:
    began = time.perf_counter()
    try:
        reading = read_page(predictor, read_picture(path).pixels, str(path))
    except InputError as error:
        print(error)
        return None, time.perf_counter() - began
    return reading, time.perf_counter() - began


def texts(reading: PageReading | None) -> tuple[list[list[str]], list[list[bool]]]:
    lines = [line.numbers for line in reading.lines if line.numbers] if reading else []
    return (
        [[number.text for number in line] for line in lines],
        [[number.is_digit for number in line] for line in lines],
    )


def print_figures(options: argparse.Namespace, folder: Path) -> None:
    truth = json.loads((folder / "truth.json").read_text())
    names = sorted(truth)[: options.pages]
    if options.half:
        names = [n for n in names if int(Path(n).stem) % 2 == (options.half == "odd")]
    if options.kind:
        names = [name for name in names if truth[name]["kind"] == options.kind]
    predictor = open_predictor(options.model)
    totals: dict[str, Figures] = defaultdict(Figures)
    for name in names:
        reading, seconds = read(predictor, folder / name)
        figures = compare(truth[name]["lines"], *texts(reading))
        figures.seconds = seconds
        totals[truth[name]["kind"]].add(figures)
        totals["all"].add(figures)
        if figures.right < figures.numbers or figures.extra:
            show_failure(options.wall, folder / name, truth[name], reading)
    print(f"{'kind':<10} {'pages':>5} {'numbers':>7} {'right':>9} {'lines':>9} {'counted':>9} "
          f"{'accepted':>9} {'wrong':>9} {'extra':>6} {'s/page':>6}")  # fmt: skip
    for kind in sorted(totals, key=lambda kind: kind == "all"):
        print(totals[kind].row(kind))
    print(f"most memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def show_failure(wall: Path | None, path: Path, truth: dict, reading: PageReading | None) -> None:
    got, sure = texts(reading)
    marked = [
        [text + ("" if ok else _ACCEPTED_MARK) for text, ok in zip(*line, strict=True)]
        for line in zip(got, sure, strict=True)
    ]
    print(f"{path.name} {truth['kind']}\n  is   {truth['lines']}\n  read {marked}")
    if reading and wall:
        wall.mkdir(parents=True, exist_ok=True)
        save_annotated(wall / f"{path.stem}.png", read_picture(path).pixels, reading)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--angle", action="store_true", help="pages on a desk, at an angle")
    parser.add_argument("--dark", action="store_true", help="light ink on dark")
    parser.add_argument("--half", choices=["odd", "even"])
    parser.add_argument("--kind", help="only pages of this kind")
    parser.add_argument("--wall", type=Path)
    parser.add_argument("--model", type=Path, help="a model file instead of the shipped one")
    options = parser.parse_args()
    script = options.folder / "make_pages.py"
    if (options.folder / "truth.json").exists():
        print_figures(options, options.folder)
        return
    with tempfile.TemporaryDirectory() as folder:
        print_figures(options, composed(script, options, folder))


if __name__ == "__main__":
    main()
