"""How many processes train runs of an experiment side by side."""

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.training.free_cores import FreeCores, wanted_threads


def possible(wanted: int, runs: int) -> int:
    """How many processes have cores that other programs leave free, of those that are wanted."""
    if wanted < 1:
        raise InputError(f"--processes must be at least 1, not {wanted}.")
    if min(wanted, runs) == 1:
        return 1
    cores = FreeCores().count() / (wanted_threads() or 1)
    return max(1, min(wanted, runs, int(cores + 0.5)))


def possible_on_device(wanted: int, runs: int, config: TrainingConfig) -> int:
    """The same where one process has the device of the config: others can share only a CPU.

    Imports PyTorch.
    """
    from zen_digits.core.training.devices import choose_device

    device, _ = choose_device(config.device)
    return possible(wanted, runs) if device.type == "cpu" else 1
