"""How many cores are free, counted on real and on imagined machines."""

import os
import sys
import time

import pytest
from helpers.fresh_process import printed_by

from zen_digits.core.training import free_cores
from zen_digits.core.training.free_cores import FreeCores, allowed_cores, thread_count, work_in

STATISTICS = """cpu  900 0 90 5000 10 0 0 0 0 0
cpu0 100 20 30 1000 40 5 6 7 900 900
cpu1 200 0 0 1000 0 0 0 0 0 0
cpu10 400 0 0 1000 0 0 0 0 0 0
intr 1 2 3
"""


def test_only_cores_that_the_process_may_use_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {3, 5}, raising=False)
    assert allowed_cores() == 2
    monkeypatch.delattr(os, "sched_getaffinity")  # as on Windows
    assert allowed_cores() == os.cpu_count()


@pytest.mark.parametrize(("wanted", "threads"), [("3", 3), ("", 8), ("0", 8), ("many", 8)])
def test_the_user_may_choose_the_number_of_threads(
    wanted: str, threads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", wanted)
    monkeypatch.setattr(free_cores, "allowed_cores", lambda: 8)
    assert thread_count() == threads


@pytest.mark.skipif(sys.platform == "win32", reason="no clock ticks")
def test_work_is_all_but_waiting_and_is_counted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sysconf", lambda _: 100)
    assert work_in(STATISTICS, {0}) == pytest.approx((100 + 20 + 30 + 5 + 6 + 7) / 100)
    assert work_in(STATISTICS, {0, 1}) == pytest.approx(1.68 + 2.0)
    assert work_in(STATISTICS, {7}) == 0


def counted(work: float, own: float, patch: pytest.MonkeyPatch, seconds: float = 2.0) -> float:
    """The free cores of four after some seconds with so much work in them, our own included."""
    patch.setattr(free_cores, "allowed_cores", lambda: 4)
    readings = iter([(10.0, 1.0, 50.0), (10.0 + seconds, 1.0 + own, 50.0 + work)])
    patch.setattr(free_cores, "_readings", lambda: next(readings))
    patch.setattr(free_cores.time, "sleep", lambda seconds: None)
    return FreeCores().count()


@pytest.mark.parametrize(
    ("work", "own", "free"), [(0, 0, 4), (3, 3, 4), (5, 1, 2), (8, 2, 1), (8, 0, 0), (1, 2, 4)]
)
def test_what_others_do_is_all_work_but_our_own(
    work: float, own: float, free: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert counted(work, own, monkeypatch) == pytest.approx(free)


def test_the_load_of_the_last_minute_counts_where_the_system_tells_no_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(free_cores, "_work_of_all", lambda: 0.0)  # as on macOS
    monkeypatch.setattr(free_cores, "_load", lambda: 0.0)
    cores = FreeCores()
    assert cores.count() == allowed_cores()
    monkeypatch.setattr(free_cores, "_load", lambda: 1000.0)
    cores._before = (cores._before[0] - 10, *cores._before[1:])
    assert cores.count() == 0


def test_our_own_work_leaves_the_cores_free() -> None:
    """The other direction, a busy machine, is measured by tests/probes/busy.py."""
    readings = []
    for _ in range(2):
        _, own, everyone = free_cores._readings()
        readings.append((own, everyone))
        end = time.process_time() + 0.3
        while time.process_time() < end:
            pass
    (own, everyone), (own_after, everyone_after) = readings
    assert own_after - own > 0.25
    if everyone:
        assert everyone_after - everyone > 0.2  # counted in ticks


def test_it_needs_neither_pytorch_nor_numpy() -> None:
    code = "import zen_digits.core.training.free_cores, sys; print(*sys.modules)"
    assert not {"torch", "numpy"} & set(printed_by(code).split())
