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
    translate = QCoreApplication.translate
    return {
        "preset": Texts(
            translate("TrainingForm", "&Preset"),
            translate(
                "TrainingForm",
                "Choices that go together: quick takes seconds, balanced minutes, best longer.",
            ),
            {
                "quick": translate("TrainingForm", "Quick"),
                "balanced": translate("TrainingForm", "Balanced"),
                "best": translate("TrainingForm", "Best"),
                "custom": translate("TrainingForm", "Custom"),
            },
        ),
        "architecture": Texts(
            translate("TrainingForm", "&Network"),
            translate(
                "TrainingForm",
                "How the artificial neurons are wired: more layers see more, and take longer.",
            ),
            {
                "dense": translate("TrainingForm", "Dense 128"),
                "sigmoid_mlp": translate("TrainingForm", "Sigmoid 100"),
                "cnn": translate("TrainingForm", "Classic CNN"),
                "quick": translate("TrainingForm", "Quick CNN"),
                "best": translate("TrainingForm", "Best CNN"),
                "lstm": translate("TrainingForm", "LSTM"),
                "resnet": translate("TrainingForm", "ResNet"),
                "transformer": translate("TrainingForm", "Transformer"),
            },
        ),
        "dataset": Texts(
            translate("TrainingForm", "&Data"),
            translate(
                "TrainingForm",
                "The pictures to learn from: MNIST is 70,000 digits by some 500 writers; or open your own.",
            ),
            {"mnist": translate("TrainingForm", "MNIST (included)")},
        ),
        "optimizer": Texts(
            translate("TrainingForm", "&Optimizer"),
            translate(
                "TrainingForm",
                "The rule that turns each mistake into a small change of the weights.",
            ),
            {
                "adam": "Adam",
                "adamw": "AdamW",
                "sgd": "SGD",
                "sgd_momentum": translate("TrainingForm", "SGD with momentum"),
                "adagrad": "Adagrad",
                "muon": "Muon",
            },
        ),
        "loss": Texts(
            translate("TrainingForm", "&Loss"),
            translate(
                "TrainingForm", "How a mistake is measured; training makes this number small."
            ),
            {
                "cross_entropy": translate("TrainingForm", "Cross-entropy"),
                "mean_squared_error": translate("TrainingForm", "Mean squared error"),
            },
        ),
        "device": Texts(
            translate("TrainingForm", "Devi&ce"),
            translate(
                "TrainingForm",
                "The processor to train on; Auto takes a graphics card where it can.",
            ),
            {
                "auto": translate("TrainingForm", "Auto"),
                "cpu": "CPU",
                "cuda": "CUDA",
                "mps": "Apple GPU",
            },
        ),
        "epochs": Texts(
            translate("TrainingForm", "Epoch&s"),
            translate(
                "TrainingForm", "How many times the network goes through all training pictures."
            ),
        ),
        "batch_size": Texts(
            translate("TrainingForm", "&Batch size"),
            translate(
                "TrainingForm", "How many pictures it looks at before each change of its weights."
            ),
        ),
        "learning_rate": Texts(
            translate("TrainingForm", "Learning r&ate"),
            translate(
                "TrainingForm",
                "How large each change is: too large and it forgets, too small and it crawls.",
            ),
        ),
        **more_texts(),
    }


def more_texts() -> dict[str, Texts]:
    """The texts of the fields under "More" in the language of the application."""
    translate = QCoreApplication.translate
    return {
        "schedule": Texts(
            translate("TrainingForm", "Schedule"),
            translate(
                "TrainingForm",
                "How the learning rate goes: the same throughout, up and down once, or only down.",
            ),
            {
                "constant": translate("TrainingForm", "Constant"),
                "one_cycle": translate("TrainingForm", "One cycle"),
                "cosine": translate("TrainingForm", "Cosine"),
                "step": translate("TrainingForm", "Step"),
            },
        ),
        "momentum": Texts(
            translate("TrainingForm", "Momentum"),
            translate(
                "TrainingForm",
                "How much of the last changes the next one keeps: it rolls on through small bumps.",
            ),
        ),
        "weight_averaging": Texts(
            translate("TrainingForm", "Weight averaging"),
            translate(
                "TrainingForm",
                "How slowly the weights that are kept follow those that are trained; 0: they are the same.",
            ),
        ),
        "weight_decay": Texts(
            translate("TrainingForm", "Weight decay (L2)"),
            translate(
                "TrainingForm",
                "How fast weights shrink that nothing asks for: it keeps the network simple.",
            ),
        ),
        "l1": Texts(
            translate("TrainingForm", "L1"),
            translate(
                "TrainingForm",
                "What large weights cost: it sets those to nearly nothing that are hardly needed.",
            ),
        ),
        "label_smoothing": Texts(
            translate("TrainingForm", "Label smoothing"),
            translate(
                "TrainingForm",
                "How unsure of its answers the network is asked to be: it is then rarely too sure.",
            ),
        ),
        "activation": Texts(
            translate("TrainingForm", "Activation"),
            translate(
                "TrainingForm", "What each artificial neuron does with the sum of its inputs."
            ),
            {
                "own": translate("TrainingForm", "The network's own"),
                "relu": "ReLU",
                "sigmoid": translate("TrainingForm", "Sigmoid"),
                "tanh": "Tanh",
                "gelu": "GELU",
            },
        ),
        "dropout": Texts(
            translate("TrainingForm", "Dropout"),
            translate(
                "TrainingForm",
                "The share of its features that the network does without in each step, so that it relies on no single one.",
            ),
        ),
        "validation_fraction": Texts(
            translate("TrainingForm", "Validation"),
            translate(
                "TrainingForm",
                "The share of pictures held back, to see how it reads what it never learned.",
            ),
        ),
        "patience": Texts(
            translate("TrainingForm", "Patience"),
            translate(
                "TrainingForm",
                "How many epochs may pass without better validation before the run ends; 0: any.",
            ),
        ),
        "seed": Texts(
            translate("TrainingForm", "Seed"),
            translate(
                "TrainingForm",
                "The start of the random numbers: the same seed gives the same run on a CPU.",
            ),
        ),
        "drawn_digits": Texts(
            translate("TrainingForm", "Drawn digits"),
            translate(
                "TrainingForm",
                "Digits in the styles of many hands that are drawn and learned besides.",
            ),
        ),
        "drawn_negatives": Texts(
            translate("TrainingForm", "Drawn non-digits"),
            translate(
                "TrainingForm",
                "Letters and scribbles that are learned besides, to tell what is no digit.",
            ),
        ),
        "augmentation": Texts(
            translate("TrainingForm", "Augmentation"),
            translate(
                "TrainingForm",
                "Changes each picture a little every time, so that it learns the shape.",
            ),
        ),
        "rotation": Texts(
            translate("TrainingForm", "Rotation"),
            translate("TrainingForm", "The most that a picture is turned, to either side."),
        ),
        "scale": Texts(
            translate("TrainingForm", "Scale"),
            translate("TrainingForm", "The most that a picture is made larger or smaller."),
        ),
        "shift": Texts(
            translate("TrainingForm", "Shift"),
            translate("TrainingForm", "The most that a picture is moved, in pixels."),
        ),
        "shear": Texts(
            translate("TrainingForm", "Slant"),
            translate("TrainingForm", "The most that a picture leans to either side."),
        ),
        "crop": Texts(
            translate("TrainingForm", "Crop"),
            translate(
                "TrainingForm",
                "The most of a picture that is cut off before the rest fills it again.",
            ),
        ),
        "elastic": Texts(
            translate("TrainingForm", "Elastic"),
            translate("TrainingForm", "How far a picture is bent here and there, in pixels."),
        ),
        "thickness": Texts(
            translate("TrainingForm", "Thickness"),
            translate("TrainingForm", "The most by which strokes grow or shrink on each side."),
        ),
        "noise": Texts(
            translate("TrainingForm", "Noise"),
            translate("TrainingForm", "How much lighter or darker each pixel becomes by chance."),
        ),
    }
