"""Numbers that run into the next column are parted there, and others are not."""

import numpy as np

from zen_digits.core.pages.columns import part_at_columns

HEIGHT = 40


def parted(*lines: list[list[float]]) -> list[list[int]]:
    """How many digits each number of each line has; lines are numbers, of their digits' lefts."""
    boxes: list[tuple[float, float, float, float]] = []
    rows: list[list[list[int]]] = []
    for place, line in enumerate(lines):
        rows.append([])
        for number in line:
            rows[-1].append(list(range(len(boxes), len(boxes) + len(number))))
            boxes += [(left, 90 * place, left + 22, 90 * place + HEIGHT) for left in number]
    found = part_at_columns(np.array(boxes, np.int64), rows, HEIGHT)
    return [[len(number) for number in line] for line in found]


def test_a_number_that_runs_into_the_next_column_is_parted_where_others_begin() -> None:
    long = [0, 30, 60, 90, 120, 150, 192, 222]
    assert parted([[0, 30], [200, 230]], [long], [[0], [196, 226]]) == [[2, 2], [6, 2], [1, 2]]


def test_a_column_may_lean() -> None:
    long = [0, 30, 60, 90, 130, 160]
    assert parted([[0], [142]], [[0], [136]], [long]) == [[1, 1], [1, 1], [4, 2]]


def test_a_gap_that_no_column_explains_stays() -> None:
    long = [0, 30, 60, 102, 132, 162]
    assert parted([[0], [200]], [long], [[0], [196]]) == [[1, 1], [6], [1, 1]]


def test_one_other_line_is_no_column() -> None:
    long = [0, 30, 60, 90, 120, 150, 192, 222]
    assert parted([[0, 30], [200, 230]], [long], [[0, 30]]) == [[2, 2], [8], [2]]


def test_digits_that_stand_close_are_never_parted() -> None:
    long = [0, 30, 60, 90, 120, 150, 180, 210]
    assert parted([[0], [180]], [long], [[0], [180]]) == [[1, 1], [8], [1, 1]]
