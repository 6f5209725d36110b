"""Data-parallel training: several processes train one network together, on one machine or more.

``torchrun`` starts the processes and gives each its rank. All that this changes in a run is here:

- ``shard``: each rank learns from its own part of a batch (called in ``batches``);
- ``replicated``, ``all_reduce_mean``: gradients and results are means over the ranks, so that the
  weights stay the same in all of them (``optimization``);
- ``broadcast``: the validation of rank 0 counts, so that all ranks stop early together (``state``);
- ``agreed``: if one rank must stop, all do so after the same batch (``zen-digits train``).

In a single process there is one rank, 0, and each of these returns what it is given.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from zen_digits.core.errors import InputError
from zen_digits.core.training.events import BatchDone, Event


def rank() -> int:
    """The number of this process; rank 0 writes and prints."""
    return dist.get_rank() if _initialized() else 0


def world_size() -> int:
    """How many processes train together."""
    return dist.get_world_size() if _initialized() else 1


def check_gpu_count(device: str) -> None:
    """Raise InputError where this machine has fewer GPUs than processes that want one each."""
    processes, gpus = int(os.environ.get("LOCAL_WORLD_SIZE", "1")), torch.cuda.device_count()
    if _uses_gpus(device) and processes > gpus:
        raise InputError(
            f"{processes} processes need a GPU each, and this machine has {gpus}; "
            "start fewer processes, or choose the device cpu."
        )


@contextmanager
def process_group(device: str) -> Iterator[None]:
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
    """This rank's part of a batch (its first dimension), and the weight of a mean over it.

    Every rank must take part in a step: one for which nothing is left gets an image of weight 0.
    """
    if world_size() == 1:
        return batch, 1.0
    own = batch[rank() :: world_size()]
    weight = len(own) * world_size() / len(batch)
    return (own, weight) if len(own) else (batch[:1], 0.0)


def replicated(network: nn.Module) -> nn.Module:
    """The network to train: one whose gradients are means over all ranks."""
    return network if world_size() == 1 else DistributedDataParallel(network)


def all_reduce_mean(values: Tensor) -> Tensor:
    """The mean of a tensor over all ranks, in place."""
    if world_size() > 1:
        dist.all_reduce(values)
        values /= world_size()
    return values


def broadcast(values: Tensor) -> Tensor:
    """The tensor of rank 0, on every rank."""
    if world_size() == 1:
        return values
    shared = values.to(_backend_device())
    dist.broadcast(shared, 0)
    return shared.to(values.device)


def agreed(must_stop: Callable[[Event], bool]) -> Callable[[Event], bool]:
    """Whether any of the ranks must stop; all of them ask after the same batches."""
    return lambda event: isinstance(event, BatchDone) and _any_rank(must_stop(event))


def _any_rank(flag: bool) -> bool:
    """Whether the flag is set on some rank; all of them must ask."""
    if world_size() == 1:
        return flag
    votes = torch.tensor(float(flag), device=_backend_device())
    dist.all_reduce(votes)
    return bool(votes.item())


def _backend_device() -> str:
    """Where tensors must be for the ranks to exchange them."""
    return "cuda" if dist.get_backend() == "nccl" else "cpu"


def _initialized() -> bool:
    return dist.is_available() and dist.is_initialized()


def _uses_gpus(device: str) -> bool:
    return device in ("auto", "cuda") and torch.cuda.is_available()
