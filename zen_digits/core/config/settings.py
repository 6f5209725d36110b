"""The table of all settings of a training run.

TrainingConfig's checks, the options of ``zen-digits train``, the window's training form and the
words for runs are made from it; a new field of TrainingConfig needs a row here.
"""

from zen_digits.core.config.setting_types import (
    DEGREES,
    PERCENT,
    PIXELS,
    Choice,
    DatasetSetting,
    Flag,
    Integer,
    Number,
    Setting,
)

MAX_SEED = 2**31 - 1


def QT_TR_NOOP(text: str) -> str:  # noqa: N802
    """Mark a text for translation: pyside6-lupdate finds it by this name, with an empty context.

    Core knows no Qt, so ``app/training/settings/setting_texts.py`` translates what it shows.
    """
    return text


# fmt: off
PRESET = Choice("preset", QT_TR_NOOP("&Preset"),
    QT_TR_NOOP("Settings that go together: Quick takes seconds, Balanced half a minute, "
               "Thorough minutes, Best an hour."),
    {
        "quick": QT_TR_NOOP("Quick"),
        "balanced": QT_TR_NOOP("Balanced"),
        "thorough": QT_TR_NOOP("Thorough"),
        "best": QT_TR_NOOP("Best"),
        "custom": QT_TR_NOOP("Custom"),
    })
"""No field of TrainingConfig, but what fills in many; "custom" is any other combination."""

GROUPS: dict[str, tuple[Setting, ...]] = {}
"""The settings that belong together, in the order in which users see them."""

GROUPS["main"] = (
    Choice("architecture", QT_TR_NOOP("&Network"),
        QT_TR_NOOP("How its neurons are connected: more layers learn more and take longer."),
        {
            "dense": QT_TR_NOOP("Dense 128"),
            "sigmoid_mlp": QT_TR_NOOP("Sigmoid 100"),
            "cnn": QT_TR_NOOP("Classic CNN"),
            "quick": QT_TR_NOOP("Quick CNN"),
            "vgg": "VGG",
            "best": QT_TR_NOOP("Best CNN"),
            "lstm": QT_TR_NOOP("LSTM"),
            "resnet": QT_TR_NOOP("ResNet"),
            "transformer": QT_TR_NOOP("Transformer"),
        }),
    DatasetSetting("dataset", QT_TR_NOOP("&Data"),
        QT_TR_NOOP("The images to learn from: MNIST (70,000 digits by about 500 people) or yours."),
        QT_TR_NOOP("MNIST (included)")),
    Choice("optimizer", QT_TR_NOOP("Optimi&zer"),
        QT_TR_NOOP("The rule that turns each error into a small change of the weights."),
        {
            "adam": "Adam",
            "adamw": "AdamW",
            "sgd": "SGD",
            "sgd_momentum": QT_TR_NOOP("SGD with momentum"),
            "adagrad": "Adagrad",
            "muon": "Muon",
        }),
    Choice("loss", QT_TR_NOOP("&Loss"),
        QT_TR_NOOP("How errors are measured; training makes this number smaller."),
        {
            "cross_entropy": QT_TR_NOOP("Cross-entropy"),
            "mean_squared_error": QT_TR_NOOP("Mean squared error"),
        }),
    Choice("device", QT_TR_NOOP("Devi&ce"),
        QT_TR_NOOP("The processor to train on; Auto uses a graphics card where it can."),
        {"auto": QT_TR_NOOP("Auto"), "cpu": "CPU", "cuda": "CUDA", "mps": "Apple GPU"}),
    Integer("epochs", QT_TR_NOOP("Epochs"),
        QT_TR_NOOP("How many times the network goes through all training images."),
        1, 1000),
    Integer("batch_size", QT_TR_NOOP("&Batch size"),
        QT_TR_NOOP("How many images the network sees before each change of its weights."),
        1, 8192, live=True),
    Number("learning_rate", QT_TR_NOOP("Learn&ing rate"),
        QT_TR_NOOP("How large each change of the weights is: "
                   "too large, and the network forgets; too small, and it crawls."),
        1e-6, 10.0, decimals=6, live=True),
)

GROUPS["images"] = (
    Choice("orientation", QT_TR_NOOP("Position"),
        QT_TR_NOOP("How stored images are turned or mirrored before they are learned."),
        {
            "as_stored": QT_TR_NOOP("As stored"),
            "swapped": QT_TR_NOOP("Rows and columns swapped"),
            "turned_left": QT_TR_NOOP("Turned left"),
            "turned_right": QT_TR_NOOP("Turned right"),
            "upside_down": QT_TR_NOOP("Turned upside down"),
            "mirrored": QT_TR_NOOP("Mirrored"),
            "flipped": QT_TR_NOOP("Flipped top to bottom"),
            "swapped_back": QT_TR_NOOP("Swapped and turned upside down"),
        }, on_form=False),
    Choice("polarity", QT_TR_NOOP("Ink"),
        QT_TR_NOOP("Which stored images are inverted before they are learned: ink must be bright."),
        {
            "as_stored": QT_TR_NOOP("As stored"),
            "inverted": QT_TR_NOOP("All inverted"),
            "each": QT_TR_NOOP("Dark ones inverted"),
        }, on_form=False),
)

GROUPS["optimisation"] = (
    Choice("schedule", QT_TR_NOOP("Schedule"),
        QT_TR_NOOP("How the learning rate changes: not at all, up and down once, or only down."),
        {
            "constant": QT_TR_NOOP("Constant"),
            "one_cycle": QT_TR_NOOP("One cycle"),
            "cosine": QT_TR_NOOP("Cosine"),
            "step": QT_TR_NOOP("Step"),
        }),
    Number("momentum", QT_TR_NOOP("Momentum"),
        QT_TR_NOOP("How much each change keeps of those before it: it rolls over small bumps."),
        0.0, 0.999, decimals=6),
    Number("second_momentum", QT_TR_NOOP("Second momentum"),
        QT_TR_NOOP("Beta 2 of Adam and AdamW: how slowly the mean squared gradient changes."),
        0.0, 0.99999, decimals=6, on_form=False),
    Number("weight_averaging", QT_TR_NOOP("Weight averaging"),
        QT_TR_NOOP("How slowly the saved average of the weights follows them; 0 is off."),
        0.0, 0.9999, decimals=6),
)

GROUPS["regularisation"] = (
    Number("weight_decay", QT_TR_NOOP("Weight decay"),
        QT_TR_NOOP("How fast unneeded weights shrink (L2), which keeps the network simple."),
        0.0, 1.0, decimals=6),
    Number("l1", QT_TR_NOOP("L1"),
        QT_TR_NOOP("What large weights cost (L1): those hardly needed become almost 0."),
        0.0, 1.0, decimals=6),
    Number("label_smoothing", QT_TR_NOOP("Label smoothing"),
        QT_TR_NOOP("How much doubt the network must keep, so that it is rarely too sure."),
        0.0, 0.5, unit=PERCENT),
    Number("distillation", QT_TR_NOOP("Distillation"),
        QT_TR_NOOP("How much is learned from the shipped network’s answers to MNIST’s images, "
                   "instead of from their labels."),
        0.0, 1.0, unit=PERCENT),
)

GROUPS["network"] = (
    Choice("activation", QT_TR_NOOP("Activation"),
        QT_TR_NOOP("What each artificial neuron does with the sum of its inputs."),
        {
            "own": QT_TR_NOOP("The network's own"),
            "relu": "ReLU",
            "sigmoid": QT_TR_NOOP("Sigmoid"),
            "tanh": "Tanh",
            "gelu": "GELU",
        }),
    Number("width", QT_TR_NOOP("Width"),
        QT_TR_NOOP("How many neurons or features each layer has, compared with the usual network."),
        0.1, 2.0, unit=PERCENT),
    Integer("towers", QT_TR_NOOP("Towers"),
        QT_TR_NOOP("How many networks share each batch and answer together: "
                   "what one of them misreads, the others often do not."),
        0, 6, zero=QT_TR_NOOP("The network's own")),
    Number("dropout", QT_TR_NOOP("Dropout"),
        QT_TR_NOOP("The share of features left out in each step, so that none is relied on alone."),
        0.0, 0.9, unit=PERCENT),
    Integer("seed", QT_TR_NOOP("Seed"),
        QT_TR_NOOP("Where the random numbers start: the same seed gives the same run on a CPU."),
        0, MAX_SEED),
)

GROUPS["validation"] = (
    Number("validation_fraction", QT_TR_NOOP("Validation"),
        QT_TR_NOOP("The share of images held out, to measure how well unseen ones are read, "
                   "unless the data have a part for that."),
        0.0, 0.5, unit=PERCENT),
    Integer("patience", QT_TR_NOOP("Patience"),
        QT_TR_NOOP("How many epochs without a smaller validation loss end the run; 0 is off."),
        0, 1000),
)

GROUPS["few images"] = (
    Integer("images_per_class", QT_TR_NOOP("Images of a class"),
        QT_TR_NOOP("How many images of each class are learned from: with few of them a network "
                   "learns these by heart; 0 is all."),
        0, 100_000, grouped=True, zero=QT_TR_NOOP("All")),
)

GROUPS["synthetic handwriting"] = (
    Integer("drawn_digits", QT_TR_NOOP("Synthetic digits"),
        QT_TR_NOOP("How many digits in synthetic handwriting are added to the training images."),
        0, 500_000, grouped=True),
    Integer("drawn_negatives", QT_TR_NOOP("Synthetic non-digits"),
        QT_TR_NOOP("How many letters and scribbles are added, to teach what is not a digit."),
        0, 500_000, grouped=True),
    Integer("drawn_parts", QT_TR_NOOP("Synthetic parts"),
        QT_TR_NOOP("Over how many epochs synthetic images are spread: a new part in each epoch."),
        1, 100, grouped=True, on_form=False),
)

GROUPS["augmentation"] = (
    Flag("augmentation", QT_TR_NOOP("Augmentation"),
        QT_TR_NOOP("Changes each image a little every time, so that the network learns the shape."),
        live=True),
    Number("rotation", QT_TR_NOOP("Rotation"),
        QT_TR_NOOP("The most that an image is turned, to either side."),
        0.0, 45.0, unit=DEGREES, live=True),
    Number("scale", QT_TR_NOOP("Scale"),
        QT_TR_NOOP("The most that an image is enlarged or shrunk."),
        0.0, 0.5, unit=PERCENT, live=True),
    Number("shear", QT_TR_NOOP("Slant"),
        QT_TR_NOOP("The most that an image leans to either side."),
        0.0, 1.0, unit=PERCENT, live=True),
    Number("shift", QT_TR_NOOP("Shift"),
        QT_TR_NOOP("The most that an image is moved."),
        0.0, 8.0, unit=PIXELS, live=True),
    Number("crop", QT_TR_NOOP("Crop"),
        QT_TR_NOOP("The most of an image that is cut off before the rest fills it again."),
        0.0, 0.5, unit=PERCENT, live=True),
    Number("elastic", QT_TR_NOOP("Elastic"),
        QT_TR_NOOP("How far an image is bent here and there."),
        0.0, 4.0, unit=PIXELS, live=True),
    Number("thickness", QT_TR_NOOP("Thickness"),
        QT_TR_NOOP("The most by which strokes grow or shrink on each side."),
        0.0, 1.0, unit=PIXELS, live=True),
    Number("noise", QT_TR_NOOP("Noise"),
        QT_TR_NOOP("How much lighter or darker each pixel becomes by chance."),
        0.0, 0.5, unit=PERCENT, live=True),
    Number("erasing", QT_TR_NOOP("Erasing"),
        QT_TR_NOOP("The longest side of a rectangle that is made blank in half of all images."),
        0.0, 0.5, unit=PERCENT, live=True),
)

GROUPS["precision"] = (
    Flag("mixed_precision", QT_TR_NOOP("Mixed precision"),
        QT_TR_NOOP("Computes in bfloat16 where the device is faster with it."),
        on_form=False, on_command_line=False),
    Flag("rounded_weights", QT_TR_NOOP("Rounded weights"),
        QT_TR_NOOP("Rounds the weights to half precision, which halves the saved file."),
        on_form=False, on_command_line=False),
)
# fmt: on

SETTINGS = {setting.name: setting for group in GROUPS.values() for setting in group}
"""The setting of each field of TrainingConfig."""

LIVE = tuple(name for name, setting in SETTINGS.items() if setting.live)
"""What can be changed during a run."""
STRETCHED = ("epochs", "patience")
"""What is changed in a run that goes on after its end."""

AUGMENTATIONS = tuple(s.name for s in GROUPS["augmentation"] if s.name != "augmentation")
"""The ways to change an image, which apply where ``augmentation`` is on."""
