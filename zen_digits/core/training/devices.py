"""The device that a network is trained on, and why it is not a GPU."""

import platform

import torch

from zen_digits.core.errors import InputError
from zen_digits.core.pytorch import graphics_card


def choose_device(wanted: str) -> tuple[torch.device, str]:
    """The device for "auto", "cpu", "cuda" or "mps", and a note.

    The note says why a GPU that is present is not used; else it is empty. Raises InputError where a
    GPU is asked for by name and cannot be used.
    """
    if wanted in ("cuda", "mps"):
        if problem := _problem(wanted):
            raise InputError(f"The device {wanted} cannot be used: {problem} Choose auto or cpu.")
        return torch.device(wanted), ""
    if wanted == "cpu":
        return torch.device("cpu"), ""
    return _best_device()


def bfloat16_pays(device: torch.device) -> bool:
    """Whether a device has bfloat16 instructions; emulated, bfloat16 is slower than float32."""
    if device.type == "cuda":
        return torch.cuda.get_device_capability(device) >= (8, 0)
    if device.type == "cpu":
        if not hasattr(torch.cpu, "get_capabilities"):  # an older PyTorch
            return False
        capabilities = torch.cpu.get_capabilities()
        return any(capabilities.get(name) for name in ("avx512_bf16", "amx_bf16"))
    return False


def random_states(device: torch.device) -> list[torch.Tensor]:
    """The states of torch's random number generators: the CPU's, and that of a GPU in use."""
    states = [torch.get_rng_state()]
    if device.type == "cuda":
        states.append(torch.cuda.get_rng_state(device))
    elif device.type == "mps":
        states.append(torch.mps.get_rng_state())
    return states


def set_random_states(device: torch.device, states: list[torch.Tensor]) -> None:
    """Continue with random numbers from where ``random_states`` was called."""
    torch.set_rng_state(states[0])
    if device.type == "cuda":
        torch.cuda.set_rng_state(states[1], device)
    elif device.type == "mps":
        torch.mps.set_rng_state(states[1])


def _best_device() -> tuple[torch.device, str]:
    notes = []
    for name, present in (("cuda", graphics_card()), ("mps", _apple_silicon())):
        problem = _problem(name)
        if not problem:
            return torch.device(name), ""
        if present:
            notes.append(f"{present} is present but not used: {problem}")
    return torch.device("cpu"), " ".join(notes)


def _problem(name: str) -> str:
    """Why a GPU cannot be used, as a sentence; empty where it can."""
    try:
        if problem := _cuda_problem() if name == "cuda" else _mps_problem():
            return problem
        torch.ones(1, device=name).add_(1).item()
    except RuntimeError as error:
        return f"{str(error).splitlines()[0].rstrip('.')}."
    return ""


def _cuda_problem() -> str:
    if torch.version.cuda is None and torch.version.hip is None:
        return "this PyTorch is built for the CPU alone; install a CUDA build."
    if not torch.cuda.is_available():
        return "its driver is missing or older than this PyTorch needs; update the driver."
    return ""


def _mps_problem() -> str:
    if not torch.backends.mps.is_built():
        return "this PyTorch is built without support for Apple's GPUs."
    return "" if torch.backends.mps.is_available() else "it needs macOS 12.3 or newer."


def _apple_silicon() -> str:
    mac = platform.system() == "Darwin" and platform.machine() == "arm64"
    return "An Apple GPU" if mac else ""
