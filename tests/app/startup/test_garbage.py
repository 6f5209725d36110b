import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from helpers.fresh_process import printed_by
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from zen_digits.app.startup.garbage import GarbageCollector
from zen_digits.core.pytorch import importing, is_importing


class Knot:
    """An object that only the collector can delete; it tells on which thread."""

    def __init__(self, told: list[str]) -> None:
        self.itself, self.told = self, told

    def __del__(self) -> None:
        self.told.append(threading.current_thread().name)


@pytest.fixture
def collector(qapp: QObject) -> Iterator[GarbageCollector]:
    collector = GarbageCollector(qapp)
    yield collector
    collector.deleteLater()
    gc.unfreeze()
    gc.enable()


def test_another_thread_deletes_nothing_however_much_it_makes(
    collector: GarbageCollector, qtbot: QtBot
) -> None:
    told: list[str] = []
    made: list[list[int]] = []
    Knot(told)
    worker = threading.Thread(target=lambda: made.extend([] for _ in range(100_000)), name="worker")
    worker.start()
    worker.join()
    assert told == []
    qtbot.waitUntil(lambda: told == ["MainThread"], timeout=10_000)


def test_what_is_older_is_collected_too(collector: GarbageCollector) -> None:
    knot = Knot([])
    gone = weakref.ref(knot)
    gc.collect(0)
    gc.collect(1)  # it is of the oldest generation now
    del knot
    for _ in range(300):
        keep = [[] for _ in range(1000)]
        collector.collect()
        del keep
    assert gone() is None


def test_nothing_is_collected_while_much_is_imported(
    collector: GarbageCollector, qtbot: QtBot
) -> None:
    told: list[str] = []
    Knot(told)
    imported = threading.Event()

    def work() -> None:
        with importing():
            imported.wait()

    worker = threading.Thread(target=work)
    worker.start()
    qtbot.waitUntil(is_importing)
    keep = [[] for _ in range(1000)]
    collector.collect()
    assert told == []
    imported.set()
    worker.join()
    collector.collect()
    assert told == ["MainThread"]
    del keep


def test_the_application_collects_so() -> None:
    script = (
        "import gc, sys\n"
        "from zen_digits.app.main import make_application\n"
        "app = make_application(['zen-digits', '-platform', 'offscreen'])\n"
        "print(gc.isenabled())"
    )
    assert printed_by(script).split() == ["False"]
