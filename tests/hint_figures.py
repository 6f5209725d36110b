"""Prints which hints healthy runs and runs with a fault give, and when; both are short.

    python tests/hint_figures.py [healthy | faulty]

Exits with 1 where a healthy run gives a hint, or a faulty one not its own.
"""

import sys
from dataclasses import replace

from helpers.small_runs import small_mnist

from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.training.events import BatchDone
from zen_digits.core.training.loop import train
from zen_digits.core.training.symptoms.rules import Kind
from zen_digits.core.training.symptoms.run_watch import RunWatch

Case = tuple[TrainingConfig, int]
"""A run, and how many images it has to train on."""


PLAIN = {
    "dense": TrainingConfig(architecture="dense"),
    "sigmoid_mlp": TrainingConfig(
        architecture="sigmoid_mlp", epochs=10, optimizer="sgd", learning_rate=10.0,
        loss="mean_squared_error",
    ),
}  # fmt: skip
"""How courses train them."""


def _case(architecture: str, images: int, **settings: object) -> Case:
    start = PLAIN.get(architecture) or starting_point(architecture)
    config = replace(start, mixed_precision=False, device="cpu")
    return replace(config, **settings), images  # type: ignore[arg-type]


HEALTHY: dict[str, Case] = {
    "dense": _case("dense", 6000, epochs=4),
    "dense, long": _case("dense", 6000, epochs=10),
    "dense, large batches": _case("dense", 6000, epochs=15, batch_size=512),
    "dense, rate / 3": _case("dense", 6000, epochs=4, learning_rate=3e-4),
    "dense, rate × 3": _case("dense", 6000, epochs=4, learning_rate=3e-3),
    "dense, SGD": _case("dense", 6000, epochs=4, optimizer="sgd", learning_rate=0.1),
    "dense, momentum": _case("dense", 6000, epochs=4, optimizer="sgd_momentum", learning_rate=0.05),
    "dense, Adagrad": _case("dense", 6000, epochs=4, optimizer="adagrad", learning_rate=0.01),
    "dense, tanh": _case("dense", 6000, epochs=4, activation="tanh"),
    "dense, dropout": _case("dense", 6000, epochs=5, dropout=0.5),
    "dense, squared error": _case("dense", 6000, epochs=4, loss="mean_squared_error"),
    "sigmoid": _case("sigmoid_mlp", 6000, epochs=6),
    "cnn": _case("cnn", 4000, epochs=3),
    "cnn, step, augmented": _case("cnn", 4000, epochs=3, schedule="step", augmentation=True),
    "cnn, sigmoids": _case("cnn", 6000, epochs=2, activation="sigmoid"),
    "balanced": (replace(PRESETS["balanced"], device="cpu"), 4000),
    "dense, its own": (replace(starting_point("dense"), device="cpu"), 6000),
    "sigmoid, its own": (replace(starting_point("sigmoid_mlp"), device="cpu"), 6000),
    "quick": _case("quick", 12_000, epochs=2),
    "lstm": _case("lstm", 4000, epochs=4),
    "resnet": _case("resnet", 2500, epochs=2),
    "transformer": _case("transformer", 4000, epochs=5),
}
FAULTY: dict[tuple[Kind, str], Case] = {
    ("diverging", "cnn"): _case("cnn", 2000, epochs=1, optimizer="sgd", learning_rate=3.0),
    ("diverging", "dense"): _case("dense", 3000, epochs=1, learning_rate=0.3),
    ("diverging", "lstm"): _case("lstm", 4000, epochs=1, learning_rate=0.5),
    ("diverging", "quick"): _case("quick", 8000, epochs=1, learning_rate=1.0),
    ("dead", "dense"): _case("dense", 6000, epochs=2, learning_rate=0.05),
    ("dead", "cnn"): _case("cnn", 6000, epochs=2, learning_rate=0.03),
    ("saturated", "sigmoid"): _case(
        "sigmoid_mlp", 6000, epochs=2, optimizer="adam", learning_rate=0.5
    ),
    ("saturated", "tanh"): _case("dense", 6000, epochs=2, activation="tanh", learning_rate=0.1),
    ("slow", "dense"): _case("dense", 4000, epochs=1, learning_rate=1e-5),
    ("slow", "sigmoid"): _case("sigmoid_mlp", 4000, epochs=1, learning_rate=0.1),
    ("slow", "cnn"): _case("cnn", 4000, epochs=1, learning_rate=1e-6),
    ("slow", "transformer"): _case("transformer", 4000, epochs=4, learning_rate=2e-5),
    ("flat", "dense"): _case("dense", 6000, epochs=2, activation="gelu", learning_rate=0.3),
    ("flat", "weight decay"): _case(
        "dense", 6000, epochs=2, optimizer="sgd", learning_rate=0.1, weight_decay=1.0
    ),
    ("flat", "cnn"): _case(
        "cnn", 6000, epochs=2, optimizer="sgd", learning_rate=0.1, weight_decay=1.0
    ),
    ("overfitting", "dense"): _case("dense", 300, epochs=60),
    ("overfitting", "cnn"): _case("cnn", 300, epochs=20),
}


def hints_given(config: TrainingConfig, images: int) -> dict[Kind, int]:
    """The hints that a run gives, each with the batch after which it came first."""
    watch, step = RunWatch(config), 0
    found: dict[Kind, int] = {}
    for event in train(config, small_mnist(images)):
        step = event.step if isinstance(event, BatchDone) else step
        watch.add(event)
        if watch.symptom is not None:
            found.setdefault(watch.symptom.kind, step)
    return found


def _print_case(name: str, case: Case) -> dict[Kind, int]:
    found = hints_given(*case)
    hints = ", ".join(f"{kind} after {step} batches" for kind, step in found.items())
    print(f"{name:24} {hints or 'no hint'}", flush=True)
    return found


def main(which: list[str]) -> bool:
    """Print both tables, or the one that is named; whether all is as it should be."""
    wrong = 0
    if which != ["faulty"]:
        wrong += sum(bool(_print_case(name, case)) for name, case in HEALTHY.items())
    if which != ["healthy"]:
        for (kind, name), case in FAULTY.items():
            wrong += kind not in _print_case(f"{kind}: {name}", case)
    print(f"{wrong} not as they should be")
    return not wrong


if __name__ == "__main__":
    sys.exit(0 if main(sys.argv[1:]) else 1)
