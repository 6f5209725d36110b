"""Several processes that train one network together, on one machine or more.

They are started by ``torchrun``, which tells each its number. Without it all of this is about the
one process that there is.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import torch
import torch.distributed as dist
from torch import Tensor, nn

from zen_digits.core.errors import InputError
from zen_digits.core.training.events import BatchDone, Event


def rank() -> int:
    """This process' number; the one with number 0 writes and prints."""
    return dist.get_rank() if _joined() else 0


def world_size() -> int:
    """How many processes train together."""
    return dist.get_world_size() if _joined() else 1


def check(device: str) -> None:
    """Raise InputError where processes on this machine, each of them with a GPU, are too many."""
    wanted, there = int(os.environ.get("LOCAL_WORLD_SIZE", "1")), torch.cuda.device_count()
    if _uses_gpus(device) and wanted > there:
        raise InputError(
            f"There are {there} GPUs here for {wanted} processes; "
            "start as many as there are GPUs, or choose the device cpu."
        )


@contextmanager
def joined(device: str) -> Iterator[None]:
    """Join the processes that torchrun started, and leave them at the end.

    ``device`` is that of the config; each process on a machine takes a GPU of its own.
    """
    if _uses_gpus(device):
        torch.cuda.set_device(int(os.environ.get("LOCAL_RANK", "0")))
    dist.init_process_group("nccl" if _uses_gpus(device) else "gloo")
    try:
        yield
    finally:
        dist.destroy_process_group()


def shard(batch: Tensor) -> tuple[Tensor, float]:
    """This process' part of a batch (its first dimension), and what its mean counts.

    A process that would go without takes one that does not count: all must take part in a step.
    """
    if world_size() == 1:
        return batch, 1.0
    own = batch[rank() :: world_size()]
    weight = len(own) * world_size() / len(batch)
    return (own, weight) if len(own) else (batch[:1], 0.0)


def all_reduce_mean(values: Tensor) -> Tensor:
    """The mean of a tensor over all processes, in place."""
    if world_size() > 1:
        dist.all_reduce(values)
        values /= world_size()
    return values


def broadcast_buffers(network: nn.Module) -> None:
    """Give a network the buffers (running means of batch norms) that process 0 has."""
    if world_size() > 1:
        for buffer in network.buffers():
            dist.broadcast(buffer, 0)


def any_rank(flag: bool) -> bool:
    """Whether some process says yes; all of them must ask."""
    if world_size() == 1:
        return flag
    votes = torch.tensor(float(flag), device="cuda" if dist.get_backend() == "nccl" else "cpu")
    dist.all_reduce(votes)
    return bool(votes.item())


def agreed(must_stop: Callable[[Event], bool]) -> Callable[[Event], bool]:
    """Whether one of the processes must stop; all of them do so after the same batch."""
    return lambda event: isinstance(event, BatchDone) and any_rank(must_stop(event))


def _joined() -> bool:
    return dist.is_available() and dist.is_initialized()


def _uses_gpus(device: str) -> bool:
    return device in ("auto", "cuda") and torch.cuda.is_available()
