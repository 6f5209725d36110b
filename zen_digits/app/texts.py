"""The words of the training form: a caption, an explanation and the names of the choices."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Texts:
    """What a field is called, one sentence for someone who has never trained a network."""

    caption: str
    tip: str
    choices: dict[str, str] = field(default_factory=dict)


def form_texts() -> dict[str, Texts]:
    """The texts of each field in the language of the application."""
    tr = QCoreApplication.translate
    where = "TrainingForm"
    return {
        "preset": Texts(
            tr(where, "&Preset"),
            tr(where, "Choices that go together: quick takes seconds, balanced minutes, best longer."),
            {
                "quick": tr(where, "Quick"),
                "balanced": tr(where, "Balanced"),
                "best": tr(where, "Best"),
                "custom": tr(where, "Custom"),
            },
        ),
        "architecture": Texts(
            tr(where, "&Network"),
            tr(where, "How the artificial neurons are wired: more layers see more, and take longer."),
            {
                "dense": tr(where, "Dense 128"),
                "cnn": tr(where, "Classic CNN"),
                "quick": tr(where, "Quick CNN"),
                "best": tr(where, "Best CNN"),
            },
        ),
        "dataset": Texts(
            tr(where, "&Data"),
            tr(where, "The pictures to learn from: MNIST is 70,000 digits by some 500 writers."),
            {"mnist": "MNIST"},
        ),
        "optimizer": Texts(
            tr(where, "&Optimizer"),
            tr(where, "The rule that turns each mistake into a small change of the weights."),
            {"adam": "Adam", "adamw": "AdamW", "sgd": "SGD"},
        ),
        "loss": Texts(
            tr(where, "&Loss"),
            tr(where, "How a mistake is measured; training makes this number small."),
            {
                "cross_entropy": tr(where, "Cross-entropy"),
                "mean_squared_error": tr(where, "Mean squared error"),
            },
        ),
        "device": Texts(
            tr(where, "De&vice"),
            tr(where, "The processor to train on; Auto takes a graphics card where it can."),
            {"auto": tr(where, "Auto"), "cpu": "CPU", "cuda": "CUDA", "mps": "Apple GPU"},
        ),
        "epochs": Texts(
            tr(where, "Epo&chs"),
            tr(where, "How many times the network goes through all training pictures."),
        ),
        "batch_size": Texts(
            tr(where, "&Batch size"),
            tr(where, "How many pictures it looks at before each change of its weights."),
        ),
        "learning_rate": Texts(
            tr(where, "Learning r&ate"),
            tr(where, "How large each change is: too large and it forgets, too small and it crawls."),
        ),
        "schedule": Texts(
            tr(where, "Sc&hedule"),
            tr(where, "How the learning rate goes: the same throughout, or up and then down once."),
            {"constant": tr(where, "Constant"), "one_cycle": tr(where, "One cycle")},
        ),
        "validation_fraction": Texts(
            tr(where, "Val&idation"),
            tr(where, "The share of pictures held back, to see how it reads what it never learned."),
        ),
        "seed": Texts(
            tr(where, "&Seed"),
            tr(where, "The start of the random numbers: the same seed gives the same run on a CPU."),
        ),
        "augmentation": Texts(
            tr(where, "Aug&mentation"),
            tr(where, "Turns, resizes and shifts each picture a little, so that it learns the shape."),
        ),
        "rotation": Texts(
            tr(where, "Rotation"), tr(where, "The most that a picture is turned, to either side.")
        ),
        "scale": Texts(
            tr(where, "Scale"), tr(where, "The most that a picture is made larger or smaller.")
        ),
        "shift": Texts(tr(where, "Shift"), tr(where, "The most that a picture is moved, in pixels.")),
    }
