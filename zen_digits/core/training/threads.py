"""How many threads a run computes with: as many as there are cores that other programs leave free.

Threads that must wait for cores wait for each other, too: beside two busy programs two threads took
ten times as long as one. The number decides the last bits of the weights, so it is recorded: in the
run's events, and in its checkpoints, from which a resumed run continues with the same number.
"""

import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import torch

from zen_digits.core.training.environment import environment_in
from zen_digits.core.training.free_cores import FreeCores, allowed_cores, wanted_threads


class RunThreads:
    """The number of threads of the calling thread's run, which is chosen anew from time to time.

    Where the user has chosen, by the variable OMP_NUM_THREADS, it stays.
    """

    def __init__(self, cores: FreeCores, begun: Any = None) -> None:
        """``begun`` is the number of a run that is resumed: it counts where it is possible."""
        self._cores = cores
        most = max(wanted_threads() or 0, allowed_cores())
        is_possible = type(begun) is int and 0 < begun <= most
        torch.set_num_threads(begun if is_possible else self._best())

    def choose(self) -> int | None:
        """Choose as many as there are free cores; returns the number where it is another."""
        if wanted_threads() is not None:
            return None
        before, best = torch.get_num_threads(), self._best()
        torch.set_num_threads(best)
        return best if best != before else None

    def _best(self) -> int:
        return wanted_threads() or max(1, math.floor(self._cores.count() + 0.5))


@contextmanager
def threads_of_run(
    checkpoint: Mapping[str, Any] | None, cores: FreeCores | None = None
) -> Iterator[RunThreads]:
    """Compute with the threads of a run, in the calling thread, until the end of the block.

    A resumed run begins with as many as its checkpoint was made with; where there are fewer cores
    than that, as a new run would: more threads than cores are slow.
    """
    before = torch.get_num_threads()
    try:
        yield RunThreads(cores or FreeCores(), environment_in(checkpoint).get("threads"))
    finally:
        torch.set_num_threads(before)
