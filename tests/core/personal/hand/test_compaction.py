"""What counts no more leaves a hand's file, and what counts stays as it was."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from zen_digits.core.personal.hand import compaction
from zen_digits.core.personal.hand.compaction import compacted
from zen_digits.core.personal.hand.files import hand_path
from zen_digits.core.personal.hand.hand import Hand
from zen_digits.core.personal.hand.kept_drawing import read_line

STROKES = [[(0.0, 0.0), (10.25, 40.0)]]
LABELS = ["4", "9", "house", '"time":"', "back\\slash", "日本", ""]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_the_drawings_are_those_that_there_were(data: st.DataObject) -> None:
    hand_path("Anna").unlink(missing_ok=True)
    hand = Hand("Anna")
    gone = [hand.add(label, STROKES) for label in LABELS]
    for _ in range(data.draw(st.integers(0, 8))):
        drawing = data.draw(st.sampled_from(gone))
        change = data.draw(st.sampled_from(["relabel", "delete", "restore"]))
        if change == "relabel":
            hand.relabel([drawing.id], data.draw(st.sampled_from(LABELS)))
        elif change == "delete":
            hand.delete([drawing.id])
        else:
            hand.restore([drawing])
    hand_path("Anna").write_bytes(compacted(hand_path("Anna").read_bytes()))
    assert Hand("Anna").drawings() == hand.drawings()
    lines = hand_path("Anna").read_bytes().splitlines()
    assert len(lines) == len(hand)
    assert all(read_line(line).drawing for line in lines)


def test_drawings_that_stay_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    hand = Hand("Anna")
    drawings = [hand.add("4", STROKES) for _ in range(3)]
    hand.delete([drawings[1].id])
    hand.relabel([drawings[2].id], "9")
    read: list[bytes] = []
    monkeypatch.setattr(
        compaction, "read_line", lambda text: [read.append(text), read_line(text)][1]
    )
    hand.close()
    assert len(read) == 2  # what changed
    assert Hand("Anna").drawings() == hand.drawings()


@pytest.mark.parametrize(
    "damage", [b"tea\n", b'{"id":"a","label":"4","time":"2026', b'{"id":"b"}\n']
)
def test_a_file_with_a_damaged_line_stays_as_it_is(damage: bytes) -> None:
    hand = Hand("Anna")
    hand.delete([hand.add("4", STROKES).id])
    data = hand_path("Anna").read_bytes() + damage
    assert compacted(data) == data


def test_lines_of_another_program_count_as_well() -> None:
    line = b'{"label": "4", "time": "2026-01-01", "strokes": [[[0, 0]]], "id": "a"}'
    assert compacted(line + b"\n") == line + b"\n"
    assert compacted(line + b'\n\n{"id": "a", "deleted": true}\n') == b""
