"""Much of the same, computed on several threads."""

import threading
import time
from collections.abc import Iterator

import pytest

from zen_digits.core.parallel import in_order


def test_answers_come_in_the_order_of_the_parts() -> None:
    def slow_at_first(part: int) -> int:
        time.sleep(0.02 if part == 0 else 0)
        return part * part

    assert list(in_order(slow_at_first, range(20), 3)) == [part * part for part in range(20)]


def test_several_are_computed_at_a_time() -> None:
    together = threading.Barrier(3, timeout=10)
    assert list(in_order(lambda part: part if together.wait() >= 0 else -1, range(6), 3)) == [
        *range(6)
    ]


def test_no_more_is_begun_than_the_threads_need() -> None:
    taken: list[int] = []

    def parts() -> Iterator[int]:
        for part in range(1000):
            taken.append(part)
            yield part

    answers = in_order(lambda part: part, parts(), 2)
    assert taken == []
    assert [next(answers), next(answers)] == [0, 1]
    assert len(taken) < 10
    answers.close()


def test_no_thread_is_left_when_it_is_stopped() -> None:
    before = threading.active_count()
    answers = in_order(lambda part: part, range(100), 4)
    next(answers)
    assert threading.active_count() > before
    answers.close()
    assert threading.active_count() == before


def test_what_goes_wrong_is_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        list(in_order(lambda part: 1 // part, range(3), 2))
    assert list(in_order(lambda part: part, [], 2)) == []
