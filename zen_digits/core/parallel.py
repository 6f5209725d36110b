"""Much of the same, computed on several threads."""

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from zen_digits.core.process import compute_politely

Part = TypeVar("Part")
Answer = TypeVar("Answer")

_AHEAD = 2  # parts for each thread: whoever takes the answers may be late without making it wait


def in_order(
    compute: Callable[[Part], Answer], parts: Iterable[Part], threads: int
) -> Generator[Answer, None, None]:
    """What is computed of each part, in their order; the threads end with the generator.

    No more is begun than the threads need, whatever the number of parts: what waits takes memory.
    Threads at normal priority, such as the window's and the one that reads, come first.
    """
    with ThreadPoolExecutor(threads, "parts", compute_politely) as pool:
        begun: deque[Future[Answer]] = deque()
        try:
            for part in parts:
                begun.append(pool.submit(compute, part))
                if len(begun) > _AHEAD * threads:
                    yield begun.popleft().result()
            while begun:
                yield begun.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)
