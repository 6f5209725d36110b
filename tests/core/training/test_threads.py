import os
import sys
import threading

import pytest
import torch

from zen_digits.core.training.threads import use_all_cores_politely, use_one_core


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives a thread its own niceness")
def test_the_training_thread_has_a_lower_priority() -> None:
    seen = []

    def work() -> None:
        use_all_cores_politely()
        seen.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
        seen.append(torch.get_num_threads())

    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen[0] > before
    assert seen[1] == os.cpu_count()
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before


def test_the_reading_thread_uses_one_core() -> None:
    threads = torch.get_num_threads()
    use_one_core()
    assert torch.get_num_threads() == 1
    torch.set_num_threads(threads)
