from zen_digits.core.ink.eraser import densify, erase

LINE = [(float(x), 0.0, 1.0) for x in range(101)]


def test_erasing_the_middle_leaves_two_strokes() -> None:
    left, right = erase(LINE, [(50, 0)], 10)
    assert left == LINE[:40]
    assert right == LINE[61:]


def test_several_disks_erase_as_one_after_the_other() -> None:
    parts = erase(LINE, [(20, 0), (50, 0), (80, 0)], 10)
    one_by_one = [LINE]
    for x in (20, 50, 80):
        one_by_one = [left for part in one_by_one for left in erase(part, [(x, 0)], 10)]
    assert parts == one_by_one
    assert len(parts) == 4


def test_a_miss_leaves_the_stroke_and_a_large_eraser_nothing() -> None:
    assert erase(LINE, [(50, 30)], 10) == [LINE]
    assert erase(LINE, [(50, 0)], 60) == []


def test_densify_keeps_the_ends_and_interpolates_pressure() -> None:
    dense = densify([(0, 0, 0.0), (10, 0, 1.0), (10, 0, 1.0)], 2.5)
    assert dense[0] == (0, 0, 0)
    assert dense[2] == (5, 0, 0.5)
    assert dense[-1] == (10, 0, 1)
    assert densify([(1, 2)], 1) == [(1, 2)]
