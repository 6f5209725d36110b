"""Kept drawings as ink files."""

from pathlib import Path

import numpy as np
import pytest

from zen_digits.core.errors import InputError
from zen_digits.core.ink.ink_file import Drawing, each_drawing, write_ink
from zen_digits.core.personal.hand import ink as hand_ink
from zen_digits.core.personal.hand.hand import Hand
from zen_digits.core.personal.hand.ink import read_hand, write_hand
from zen_digits.core.personal.hand.kept_drawing import NOT_A_DIGIT

FOUR = [[(0.123456, 0.5), (0.25, 1.0)]]


def test_what_is_exported_can_be_imported(tmp_path: Path) -> None:
    hand = Hand("Anna")
    hand.add("4", [[(0.0, 0.0), (10.0, 40.0)]])
    hand.add("7", image=np.full((28, 28), 9, np.uint8))
    hand.add(NOT_A_DIGIT, [[(0.0, 0.0), (5.0, 5.0)]])
    assert write_hand(tmp_path / "ink.jsonl", hand.drawings()) == 1
    assert [each.label for each in each_drawing(tmp_path / "ink.jsonl")] == ["4", None]
    found = read_hand(tmp_path / "ink.jsonl")
    assert found.unlabelled == 1
    other = Hand("Bo")
    other.restore(found.drawings)
    (drawing,) = Hand("Bo").drawings()
    assert (drawing.label, drawing.strokes) == ("4", [[(0.0, 0.0), (10.0, 40.0)]])


def test_ink_of_another_program_keeps_its_shape(tmp_path: Path) -> None:
    write_ink(tmp_path / "ink.jsonl", [Drawing(FOUR, "4"), Drawing(FOUR, "4")])
    Hand("Anna").restore(read_hand(tmp_path / "ink.jsonl").drawings)
    kept = Hand("Anna").drawings()
    assert [drawing.strokes for drawing in kept] == [FOUR, FOUR]
    assert kept[0].time < kept[1].time  # so that they stay in order


def test_what_cannot_be_used_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "ink.jsonl"
    write_ink(path, [Drawing(FOUR)])
    with pytest.raises(InputError, match="has no labels"):
        read_hand(path)
    write_ink(path, [Drawing(FOUR, "4")] * 3)
    monkeypatch.setattr(hand_ink, "MOST_DRAWINGS", 2)
    with pytest.raises(InputError, match="more than 2 drawings"):
        read_hand(path)
    with pytest.raises(InputError, match="no strokes to export"):
        write_hand(path, [])
