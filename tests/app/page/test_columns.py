"""Which column of a table a number stands in."""

from zen_digits.app.page.columns import columns_of
from zen_digits.app.page.entry import Entry
from zen_digits.core.pages.result import PageNumber


def entries(*lines: list[tuple[float, float]]) -> list[Entry]:
    """Numbers between a left and a right side, line by line."""
    return [
        Entry(row, place, PageNumber("1", (left, 0, right, 20), 1, True, (), ()), "1")
        for row, line in enumerate(lines)
        for place, (left, right) in enumerate(line)
    ]


def test_a_missing_number_leaves_its_column_empty() -> None:
    table = entries([(0, 20), (50, 90), (120, 140)], [(5, 15), (110, 145)], [(60, 70)])
    assert columns_of(table) == [0, 1, 2, 0, 2, 1]


def test_neighbours_of_different_lines_may_reach_over_each_other_a_little() -> None:
    assert columns_of(entries([(0, 52), (60, 110)], [(0, 20), (50, 110)])) == [0, 1, 0, 1]


def test_numbers_that_follow_each_other_anyhow_are_in_no_columns() -> None:
    assert columns_of(entries([(0, 40), (45, 100)], [(0, 20), (25, 75), (80, 100)])) is None
    assert columns_of(entries([(0, 10)], [(20, 30)], [(40, 50)])) is None


def test_where_there_is_nothing_there_are_no_columns() -> None:
    assert columns_of([]) == []
