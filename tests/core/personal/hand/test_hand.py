"""A person's kept drawings: what was kept is there again, whatever a crash left of the file."""

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from zen_digits.core.errors import InputError
from zen_digits.core.personal.hand import hand as hand_module
from zen_digits.core.personal.hand.files import hand_path
from zen_digits.core.personal.hand.hand import Hand
from zen_digits.core.personal.hand.kept_drawing import NOT_A_DIGIT

STROKES = [[(0.0, 0.0), (10.25, 40.0)], [(5.0, 20.0)]]
PICTURE = np.arange(784, dtype=np.uint8).reshape(28, 28)


@pytest.fixture
def hand() -> Hand:
    """A hand with a 4 that was read as 9, a picture of a 7, and something that is no digit."""
    hand = Hand("Anna")
    hand.add("4", STROKES, read="9")
    hand.add("7", image=PICTURE)
    hand.add(NOT_A_DIGIT, STROKES)
    return hand


def test_kept_drawings_are_there_again(hand: Hand) -> None:
    again = Hand("Anna")
    assert again.drawings() == hand.drawings()
    four, seven, other = again.drawings()
    assert (four.label, four.read, four.strokes) == ("4", "9", STROKES)
    assert np.array_equal(seven.image(), PICTURE)
    assert four.image().max() == 255
    assert (other.label, len(again), again.notice) == (NOT_A_DIGIT, 3, "")


def test_only_the_user_can_read_them(hand: Hand) -> None:
    def closed(path: Path) -> bool:
        return os.name == "nt" or stat.S_IMODE(path.stat().st_mode) & 0o077 == 0

    assert closed(hand_path("Anna"))
    assert closed(hand_path("Anna").parent)
    hand.relabel([hand.drawings()[0].id], "9")
    hand.close()
    assert closed(hand_path("Anna"))


def test_changes_are_there_again(hand: Hand) -> None:
    four, seven, other = hand.drawings()
    hand.relabel([four.id, "none of them"], " 9.0 ")
    hand.delete([seven.id, other.id])
    hand.restore([seven])
    for each in (hand, Hand("Anna")):
        assert [(drawing.id, drawing.label) for drawing in each.drawings()] == [
            (four.id, "9"), (seven.id, "7"),
        ]  # fmt: skip


@pytest.mark.parametrize("leave", [Hand.close, lambda _: Hand("Anna")])
def test_a_deleted_drawing_leaves_the_file(hand: Hand, leave: Callable[[Hand], object]) -> None:
    hand.delete([hand.drawings()[1].id])
    assert b"image" in hand_path("Anna").read_bytes()
    leave(hand)
    assert b"image" not in hand_path("Anna").read_bytes()
    assert len(hand_path("Anna").read_bytes().splitlines()) == 2


def test_a_line_that_a_crash_left_half_written_is_dropped(hand: Hand) -> None:
    whole = hand_path("Anna").read_bytes()
    last = len(whole.splitlines(keepends=True)[-1])
    for cut in (1, 2, last // 2, last - 1):
        hand_path("Anna").write_bytes(whole[:-cut])
        again = Hand("Anna")
        kept = 3 if cut == 1 else 2  # only the end of the line is missing
        assert (again.drawings(), again.notice) == (hand.drawings()[:kept], "")
        again.add("1", STROKES)
        assert len(Hand("Anna")) == kept + 1
    assert len([*hand_path("Anna").parent.iterdir()]) == 1


def test_what_another_program_left_half_written_costs_only_itself(hand: Hand) -> None:
    with open(hand_path("Anna"), "ab") as file:
        file.write(b'{"id": "a')
    hand.add("1", STROKES)
    assert Hand("Anna").drawings() == hand.drawings()


def test_a_damaged_line_costs_no_other_and_the_file_stays(hand: Hand) -> None:
    lines = hand_path("Anna").read_bytes().splitlines(keepends=True)
    damaged = lines[0] + b"tea\n" + lines[1] + lines[2]
    hand_path("Anna").write_bytes(damaged)
    again = Hand("Anna")
    assert again.drawings() == hand.drawings()
    assert "Line 2" in again.notice
    assert "Anna.jsonl.broken-1" in again.notice
    assert hand_path("Anna").with_name("Anna.jsonl.broken-1").read_bytes() == damaged
    assert (Hand("Anna").drawings(), Hand("Anna").notice) == (hand.drawings(), "")


@pytest.mark.parametrize(
    "line",
    [
        "[]",
        "{}",
        '{"id": 3, "label": "4"}',
        '{"id": "a", "label": "4", "time": "yesterday", "strokes": [[[0, 0]]]}',
        '{"id": "a", "label": "4", "time": "0001-01-01T00:00:00+23:00", "strokes": [[[0, 0]]]}',
        '{"id": "a", "label": "4", "time": "2026-01-01", "strokes": []}',
        '{"id": "a", "label": "4", "time": "2026-01-01", "strokes": [[[0, 1e999]]]}',
        '{"id": "a", "label": "4\\n", "time": "2026-01-01", "strokes": 5}',
        '{"id": "a", "label": "\\u202e4", "time": "2026-01-01", "strokes": [[[0, 0]]]}',
        '{"id": "a", "label": "4", "time": "2026-01-01", "image": "AAAA"}',
        '{"id": "a", "label": "4", "time": "2026-01-01", "image": "*"}',
    ],
)
def test_a_line_of_something_else_is_damaged(line: str) -> None:
    hand = Hand("Anna")
    hand.add("4", STROKES)
    with open(hand_path("Anna"), "a", encoding="utf-8") as file:
        file.write(f"{line}\n")
    assert "Line 2" in Hand("Anna").notice
    assert Hand("Anna").drawings() == hand.drawings()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_every_file_can_be_opened_and_kept_on_with(data: st.DataObject, hand: Hand) -> None:
    """Bytes are changed, cut off or put in anywhere in a file."""
    text = bytearray("".join(map(_line, range(3))).encode())
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 40)))
        text[start:end] = data.draw(st.binary(max_size=8))
    hand_path("Anna").write_bytes(text)
    opened = Hand("Anna")
    opened.add("5", STROKES)
    again = Hand("Anna")
    assert again.drawings() == opened.drawings()
    assert again.notice == ""


def _line(number: int) -> str:
    record = {"id": f"{number}", "label": "4", "time": f"2026-01-0{number + 1}", "strokes": STROKES}
    return json.dumps(record) + "\n"


def test_a_full_disk_loses_nothing(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    before = hand_path("Anna").read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError, match="No space left"):
        hand.add("4", STROKES)
    with pytest.raises(InputError, match="No space left"):
        hand.delete([hand.drawings()[0].id])
    assert (len(hand), hand_path("Anna").read_bytes()) == (3, before)


def test_what_cannot_be_kept_is_refused(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    before = hand_path("Anna").read_bytes()
    for label, strokes, text in (
        ("4", [], "draw something"),
        ("4", [[], []], "draw something"),
        ("4", [[(0.0, 0.0)]] * 1001, "more than 1,000 strokes"),
        ("x" * 65, STROKES, "longer than 64"),
        ("a\nb", STROKES, "cannot be shown"),
    ):
        with pytest.raises(InputError, match=text):
            hand.add(label, strokes)
    monkeypatch.setattr(hand_module, "MOST_DRAWINGS", 3)
    with pytest.raises(InputError, match="up to 3 drawings"):
        hand.add("4", STROKES)
    with pytest.raises(InputError, match="cannot be a label"):
        hand.relabel([hand.drawings()[0].id], "a\nb")
    assert hand_path("Anna").read_bytes() == before


@pytest.mark.parametrize("clock", ["2026-11-26T12:00:00.000000+00:00", "2001-01-01", "9999"])
def test_the_order_is_kept_whatever_the_clock_says(
    hand: Hand, monkeypatch: pytest.MonkeyPatch, clock: str
) -> None:
    """One that stands still, one that was set back, and one that has come to the end of time."""
    last = "9999-12-31T23:59:59.999999+00:00"
    monkeypatch.setattr(hand_module, "now", lambda: last if clock == "9999" else clock)
    labels = [hand.add(label, STROKES).label for label in "35"]
    before = hand.drawings()
    assert [each.label for each in before] == ["4", "7", NOT_A_DIGIT, *labels]
    hand.delete([before[3].id])
    hand.restore([before[3]])
    assert len(hand.drawings()) == len(before)
    if clock != "9999":
        assert hand.drawings() == Hand("Anna").drawings() == before


def test_times_of_other_zones_are_in_order() -> None:
    hand_path("Anna").parent.mkdir(parents=True)
    times = ["2026-01-01T12:00:00+02:00", "2026-01-01T11:00:00"]  # the first is an hour earlier
    lines = (
        json.dumps({"id": time, "label": "1", "time": time, "strokes": STROKES}) for time in times
    )
    hand_path("Anna").write_text("".join(f"{line}\n" for line in reversed([*lines])))
    assert [drawing.id for drawing in Hand("Anna").drawings()] == times
