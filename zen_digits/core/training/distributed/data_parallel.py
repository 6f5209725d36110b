"""Data-parallel training: several processes train one network together, on one machine or more.

Each has its rank. All that this changes in a run is here and in ``meeting``, where they join:

- ``shard``: each rank learns from its own part of a batch (called in ``batches``);
- ``share_weights``: all begin with the weights of rank 0 (``state``);
- ``average_step``: gradients and the statistics of batch norm are means over the ranks, so that the
  networks stay the same in all of them; so are results, and the wish to stop, which goes with them:
  each rank learns of it with the results of the same step, and all stop there (``optimization``);
- ``broadcast``: the validation of rank 0 counts, so that all ranks stop early together (``state``).

In a single process, and within ``apart``, there is one rank, 0, and each of these changes nothing.
PyTorch's DistributedDataParallel would do some of it, and import PyTorch's compiler for that.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm

_apart = ContextVar("apart", default=False)


@contextmanager
def apart() -> Iterator[None]:
    """Train for oneself within the block: the processes stay in touch, and share no network."""
    before = _apart.set(True)
    try:
        yield
    finally:
        _apart.reset(before)


def rank() -> int:
    """The number of this process; rank 0 writes and prints."""
    return dist.get_rank() if _initialized() else 0


def world_size() -> int:
    """How many processes train together."""
    return dist.get_world_size() if _initialized() else 1


def shard(batch: Tensor) -> tuple[Tensor, float]:
    """This rank's part of a batch (its first dimension), and the weight of a mean over it.

    Every rank must take part in a step: one for which nothing is left gets an image of weight 0.
    """
    if world_size() == 1:
        return batch, 1.0
    own = batch[rank() :: world_size()]
    weight = len(own) * world_size() / len(batch)
    return (own, weight) if len(own) else (batch[:1], 0.0)


def share_weights(network: nn.Module) -> None:
    """Give the network the weights and buffers that it has on rank 0.

    Other processors may round the fitted ones otherwise.
    """
    if world_size() == 1:
        return
    for tensor in network.state_dict().values():
        tensor.copy_(broadcast(tensor))


def average_step(network: nn.Module, weight: float, figures: Tensor) -> Tensor:
    """Make what a step has come to the mean over all ranks; gives the means of its ``figures``.

    These are the gradients, and what each batch norm has seen: its running mean and variance, of
    which this rank's part of the batch has this ``weight``. All go in one message: each would keep
    the ranks waiting for one another.
    """
    if world_size() == 1:
        return figures
    gradients = [value.grad for value in network.parameters() if value.grad is not None]
    statistics = _statistics(network)
    own = [gradient.flatten() for gradient in gradients]
    own += [seen * weight for seen in statistics]
    means = all_reduce_mean(torch.cat([*own, figures]))
    *changed, figures = means.split([*(len(values) for values in own), len(figures)])
    for tensor, mean in zip([*gradients, *statistics], changed, strict=True):
        tensor.copy_(mean.view(tensor.shape))
    return figures


def _statistics(network: nn.Module) -> list[Tensor]:
    """The running mean and variance of each batch norm."""
    layers = [layer for layer in network.modules() if isinstance(layer, _BatchNorm)]
    values = [value for layer in layers for value in (layer.running_mean, layer.running_var)]
    return [value for value in values if value is not None]


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
    shared = values.to(_backend_device()).contiguous()
    dist.broadcast(shared, 0)
    return shared.to(values.device)


def gathered(number: int) -> list[int]:
    """A number (int64) of every rank, by rank."""
    if world_size() == 1:
        return [number]
    own = torch.tensor([number], device=_backend_device())
    numbers = [torch.empty_like(own) for _ in range(world_size())]
    dist.all_gather(numbers, own)
    return [int(other) for other in numbers]


def gathered_texts(text: str) -> list[str]:
    """A text of every rank, by rank, through a group that is on the CPU."""
    own = torch.tensor(list(text.encode()), dtype=torch.uint8)
    sizes = gathered(len(own))
    if world_size() == 1:
        return [text]
    padded = torch.zeros(max(sizes) + 1, dtype=torch.uint8)
    padded[: len(own)] = own
    texts = [torch.empty_like(padded) for _ in sizes]
    dist.all_gather(texts, padded)
    return [bytes(t[:size].tolist()).decode() for t, size in zip(texts, sizes, strict=True)]


def _backend_device() -> str:
    """Where tensors must be for the ranks to exchange them."""
    return "cuda" if dist.get_backend() == "nccl" else "cpu"


def _initialized() -> bool:
    return not _apart.get() and dist.is_available() and dist.is_initialized()
