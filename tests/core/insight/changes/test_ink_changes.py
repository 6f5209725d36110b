"""Changes that a pen could make, one by one."""

import numpy as np
import pytest

from zen_digits.core.insight.changes.ink_changes import Bend, Cut, Kind, Line, Trace

CORNER = Trace(np.array([(0.0, 0.0), (10.0, 0.0), (10.0, 20.0)]))
OTHER = Trace(np.array([(3.0, 3.0), (4.0, 4.0)]))


def test_a_stroke_is_measured_along_its_path() -> None:
    assert CORNER.length == 30
    assert CORNER.at((5, 25)).tolist() == [[5, 0], [10, 15]]
    assert CORNER.piece(5, 25).tolist() == [[5, 0], [10, 0], [10, 15]]
    assert Trace(np.array([(7.0, 8.0)])).length == 0


def test_a_cut_leaves_both_ends() -> None:
    changed = Cut(0, 5, 25).make([CORNER, OTHER])
    assert changed.kind is Kind.REMOVED
    assert [line.tolist() for line in changed.kept] == [
        [[3, 3], [4, 4]],
        [[0, 0], [5, 0]],
        [[10, 15], [10, 20]],
    ]
    assert [line.tolist() for line in changed.removed] == [[[5, 0], [10, 0], [10, 15]]]
    assert changed.added == ()


@pytest.mark.parametrize(("start", "end", "left"), [(0, 10, 1), (20, 30, 1), (0, 30, 0)])
def test_a_cut_at_an_end_leaves_the_rest(start: float, end: float, left: int) -> None:
    assert len(Cut(0, start, end).make([CORNER]).kept) == left


@pytest.mark.parametrize("at_end", [False, True])
def test_a_bent_end_is_moved_and_what_leads_to_it_follows(at_end: bool) -> None:
    changed = Bend(0, at_end, (4.0, -2.0), 8.0).make([CORNER, OTHER])
    (old,), (new,) = changed.removed, changed.added
    end = CORNER.points[-1 if at_end else 0]
    assert changed.kind is Kind.MOVED
    assert old[-1].tolist() == end.tolist()
    assert new[-1] == pytest.approx(end + np.array((4, -2)))
    assert new[0] == pytest.approx(old[0])
    assert changed.kept[-1][-1] == pytest.approx(old[0])
    assert changed.kept[0] is OTHER.points


def test_a_line_is_added_or_wiped_out() -> None:
    start, end = np.array((1.0, 1.0)), np.array((5.0, 1.0))
    added = Line(Kind.ADDED, start, end).make([OTHER])
    assert (len(added.kept), len(added.removed), len(added.added)) == (1, 0, 1)
    wiped = Line(Kind.REMOVED, start, end).make(())
    assert (wiped.kept, len(wiped.removed), wiped.added) == ((), 1, ())


def test_smaller_ones_are_parts() -> None:
    for part in Cut(0, 4, 8).smaller():
        assert isinstance(part, Cut)
        assert 4 <= part.start < part.end <= 8
        assert part.end - part.start < 4
    for part in Line(Kind.ADDED, np.zeros(2), np.array((8.0, 0.0))).smaller():
        ((start, end),) = part.make(()).added
        assert 0 <= start[0] < end[0] <= 8
        assert end[0] - start[0] < 8
    for part in Bend(0, True, (4.0, 0.0), 8.0).smaller():
        assert isinstance(part, Bend)
        assert 0 < part.shift[0] < 4
