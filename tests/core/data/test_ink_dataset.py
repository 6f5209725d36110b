"""Ink files as datasets."""

from pathlib import Path

import pytest
from helpers.dataset_files import load, write_ink_set
from helpers.drawings import DIGITS

from zen_digits.core.errors import InputError
from zen_digits.core.ink.ink_file import Drawing, each_drawing, write_ink
from zen_digits.core.ink.mnist_format import digit_image


@pytest.mark.parametrize("ending", [".jsonl", ".jsonl.gz"])
def test_drawings_become_images_with_their_labels(tmp_path: Path, ending: str) -> None:
    dataset = load(write_ink_set(tmp_path / f"ink{ending}", copies=6, labels="abc"))
    assert dataset.label_names == ("a", "b", "c")
    assert (len(dataset.train), len(dataset.test)) == (15, 3)
    first = dataset.train.images[dataset.train.labels == 1][0, 0]
    assert (first == digit_image(DIGITS["1"])).all()


def test_drawings_without_a_label_are_skipped(tmp_path: Path) -> None:
    path = write_ink_set(tmp_path / "ink.jsonl", copies=2)
    write_ink(path, [*each_drawing(path), Drawing(DIGITS["3"]), Drawing(DIGITS["3"], "")])
    assert load(path).skipped == (f"{path} has 2 drawings without a label.",)


def test_a_broken_line_and_a_lone_drawing_are_reported(tmp_path: Path) -> None:
    path = write_ink_set(tmp_path / "ink.jsonl", copies=1)
    with pytest.raises(InputError, match=r"ink\.jsonl has 1 image of '0'"):
        load(path)
    path.write_text(path.read_text() + "{}\n")
    with pytest.raises(InputError, match=r"ink\.jsonl, line 11: there are no .strokes"):
        load(path)


def test_whole_numbers_are_one_label_however_they_are_written(tmp_path: Path) -> None:
    path = tmp_path / "ink.jsonl"
    lines = [(label, number) for label in ('"7"', "7", "7.0", '"8"') for number in range(3)]
    path.write_text(
        "".join(f'{{"label": {label}, "strokes": [[[{n}, 0], [90, 40]]]}}\n' for label, n in lines)
    )
    assert load(path).label_names == ("7", "8")
