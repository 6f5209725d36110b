"""How the processes of data-parallel training meet, and make sure that they train the same.

``torchrun``, or the user, starts them with MASTER_ADDR, MASTER_PORT, WORLD_SIZE and RANK in their
environment, as is the custom among PyTorch's launchers.
"""

import hashlib
import os
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import torch
import torch.distributed as dist
from torch.distributed import PrefixStore, Store  # type: ignore[attr-defined]
from torch.distributed.rendezvous import rendezvous

from zen_digits.core import json_text
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.training.distributed.data_parallel import gathered
from zen_digits.core.training.distributed.network_interface import interface_towards
from zen_digits.version import __version__

MEETING_SECONDS = 50.0
"""With the start of the program, less than a minute."""
_LONGEST_RUN = timedelta(days=30)
_NUMBERS = ("MASTER_PORT", "WORLD_SIZE", "RANK")
_NOT_COMPARED = ("dataset", "device")  # paths differ between machines; see ``_agree``


def check_gpu_count(device: str) -> None:
    """Raise InputError where this machine has fewer GPUs than processes that want one each."""
    processes, gpus = int(os.environ.get("LOCAL_WORLD_SIZE", "1")), torch.cuda.device_count()
    if _uses_gpus(device) and processes > gpus:
        raise InputError(
            f"{processes} processes need a GPU each, and this machine has {gpus}; "
            "start fewer processes, or choose the device cpu."
        )


@contextmanager
def process_group(config: TrainingConfig, *, apart: bool = False) -> Iterator[None]:
    """Join the other processes, each machine's with a GPU of its own, and leave them at the end.

    Where they train ``apart``, they only tell each other what came of it, and wait as long as that
    takes.

    Raises InputError where they cannot be met within a minute, where they were started with other
    settings, and where one of them ends before the others.
    """
    _check_environment()
    _choose_interfaces()
    uses_gpus = _uses_gpus(config.device)
    store = _meet(config)
    if uses_gpus:
        torch.cuda.set_device(int(os.environ.get("LOCAL_RANK", "0")))
    backend = "nccl" if uses_gpus and not apart else "gloo"
    _join(backend, PrefixStore("training", store), _LONGEST_RUN if apart else None)
    try:
        yield
    except RuntimeError as error:
        if not _is_of_connection(error):
            raise
        raise InputError(
            "Another process of this training has ended, and so does this one; "
            "see what that one says, and start all of them again."
        ) from error
    finally:
        dist.destroy_process_group()


def agree(what: str, text: str) -> None:
    """Raise InputError, on every rank, where a text is not the same on all of them.

    ``what`` names it in the sentence: "settings".
    """
    digest = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big", signed=True)
    digests = gathered(digest)
    others = [str(rank) for rank, other in enumerate(digests) if other != digests[0]]
    if others:
        raise InputError(
            f"Rank {', '.join(others)} was started with other {what} than rank 0; "
            f"start all with the same command and the same {what}."
        )


def _meet(config: TrainingConfig) -> Store:
    """Wait for the others and compare what they were started with, through a group of its own.

    It gives up soon; the later one must wait for the slowest to read its images.
    """
    deadline = time.monotonic() + MEETING_SECONDS
    try:
        _wait_for_rank_0(deadline)
        store = _store(_left(deadline))
        _join("gloo", PrefixStore("meeting", store), _left(deadline))
    except (OSError, OverflowError, RuntimeError, ValueError) as error:
        raise InputError(_not_met()) from error
    try:
        agree("versions", f"{__version__} {torch.__version__}")
        agree("devices", str(_uses_gpus(config.device)))
        agree("settings", _comparable(config))
    finally:
        dist.destroy_process_group()
    return store


def _wait_for_rank_0(deadline: float) -> None:
    """Wait until rank 0 listens; PyTorch would wait twice as long, and Ctrl-C could not end it."""
    if os.environ["RANK"] == "0" or os.environ.get("TORCHELASTIC_USE_AGENT_STORE") == "True":
        return  # torchrun has met the other machines before
    place = os.environ["MASTER_ADDR"], int(os.environ["MASTER_PORT"])
    while True:
        try:
            socket.create_connection(place, timeout=1).close()
            return
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)


def _left(deadline: float) -> timedelta:
    return timedelta(seconds=max(1.0, deadline - time.monotonic()))


def _store(timeout: timedelta) -> Store:
    """Where the processes tell each other their addresses: rank 0 or its launcher keeps it."""
    store, _, _ = next(rendezvous("env://", timeout=timeout))
    return store


def _join(backend: str, store: Store, timeout: timedelta | None = None) -> None:
    rank, world_size = int(os.environ["RANK"]), int(os.environ["WORLD_SIZE"])
    dist.init_process_group(backend, store=store, rank=rank, world_size=world_size, timeout=timeout)


def _check_environment() -> None:
    for name in ("MASTER_ADDR", *_NUMBERS):
        value = os.environ.get(name, "")
        if not value or (name in _NUMBERS and not value.isdecimal()):
            raise InputError(
                f"Several processes are to train together, and {name} is {value or 'not set'}; "
                "see “Graphics cards” in the README, or unset WORLD_SIZE to train in one."
            )


def _choose_interfaces() -> None:
    """Let gloo and NCCL listen where the first machine is reached, unless the user chose."""
    local = int(os.environ.get("LOCAL_WORLD_SIZE", "1"))
    other_machines = int(os.environ["WORLD_SIZE"]) > local
    name = interface_towards(os.environ["MASTER_ADDR"], other_machines=other_machines)
    for variable in ("GLOO_SOCKET_IFNAME", "NCCL_SOCKET_IFNAME"):
        if name:
            os.environ.setdefault(variable, name)


def _comparable(config: TrainingConfig) -> str:
    values = config.to_dict().items()
    return json_text.to_text({name: v for name, v in values if name not in _NOT_COMPARED})


def _not_met() -> str:
    rank, size = os.environ["RANK"], os.environ["WORLD_SIZE"]
    address, port = os.environ["MASTER_ADDR"], os.environ["MASTER_PORT"]
    return (
        f"Rank {rank} could not meet the others of {size} processes at {address}, port {port}; "
        f"start all of them within {MEETING_SECONDS:.0f} seconds, with the address of the machine "
        "of rank 0, and let no firewall stand between them."
    )


def _is_of_connection(error: RuntimeError) -> bool:
    """Whether an error comes from the ranks' connections: gloo's is a plain RuntimeError."""
    return isinstance(error, dist.DistError) or "gloo" in str(error).lower()


def _uses_gpus(device: str) -> bool:
    return device in ("auto", "cuda") and torch.cuda.is_available()
