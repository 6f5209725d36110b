"""What the last bits of a run depend on, besides its settings and its data.

Sums are rounded in another order by another processor, device, number of threads or version of
PyTorch; all else that a run computes is the same everywhere.
"""

import platform
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch

from zen_digits.version import __version__

Environment = dict[str, str | int]

_WORDS = {
    "zen_digits": "another version of Zen Digits",
    "torch": "another version of PyTorch",
    "system": "another operating system",
    "processor": "another processor",
    "device": "another device",
    "threads": "another number of threads",
}


def environment_in(checkpoint: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """That which a run began in; empty where the checkpoint does not say."""
    found = (checkpoint or {}).get("environment")
    known = found if isinstance(found, Mapping) else {}
    return {name: value for name, value in known.items() if type(value) in (str, int)}


def current_environment(device: torch.device) -> Environment:
    """That of the calling thread."""
    return {
        "zen_digits": __version__,
        "torch": str(torch.__version__),
        "system": f"{platform.system()} {platform.machine()}",
        "processor": f"{_processor()} ({torch.backends.cpu.get_cpu_capability()})",
        "device": torch.cuda.get_device_name(device) if device.type == "cuda" else device.type,
        "threads": torch.get_num_threads(),
    }


def resume_note(begun: Mapping[str, Any], now: Environment) -> str:
    """Why a resumed run cannot end as an uninterrupted one does, as a sentence; else empty."""
    if not begun:
        return (
            "This run began in an older version of Zen Digits: it continues, but its result may "
            "differ in the last bits from that of an uninterrupted run."
        )
    changed = [words for name, words in _WORDS.items() if begun.get(name) != now[name]]
    if not changed:
        return ""
    *others, last = changed
    listed = f"{', '.join(others)} and {last}" if others else last
    return (
        f"This run began with {listed}: it continues, but its result may differ in the last bits "
        "from that of an uninterrupted run."
    )


def _processor() -> str:
    """Its name, as far as the system tells."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return platform.processor()
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()
