"""Ready-made choices for a run, and where each network starts from."""

from zen_digits.core.config.training_config import TrainingConfig

PRESETS: dict[str, TrainingConfig] = {
    "quick": TrainingConfig(
        architecture="quick",
        epochs=1,
        batch_size=256,
        learning_rate=2.6e-2,
        momentum=0.7,
        second_momentum=0.9,
        schedule="one_cycle",
        label_smoothing=0.1,
        mixed_precision=True,
    ),
    "balanced": TrainingConfig(
        architecture="cnn",
        epochs=5,
        batch_size=128,
        learning_rate=3e-3,
        schedule="one_cycle",
        augmentation=True,
    ),
    "best": TrainingConfig(
        architecture="best",
        epochs=48,
        batch_size=384,
        optimizer="muon",
        learning_rate=0.02,
        momentum=0.95,
        weight_decay=0.02,
        schedule="one_cycle",
        weight_averaging=0.999,
        augmentation=True,
        rotation=10.0,
        scale=0.12,
        shear=0.15,
        shift=1.5,
        elastic=1.0,
        thickness=0.5,
        drawn_digits=72_000,
        drawn_negatives=30_000,
        drawn_parts=3,
        mixed_precision=True,
        rounded_weights=True,
    ),
}
"""`quick` is for seconds, `balanced` for minutes, `best` for the network that ships."""

_STARTING_POINTS = {
    "quick": PRESETS["quick"],
    "best": PRESETS["best"],
    "sigmoid_mlp": TrainingConfig(
        architecture="sigmoid_mlp",
        epochs=10,
        optimizer="sgd",
        learning_rate=10.0,  # the loss is a mean over ten outputs, and flat
        loss="mean_squared_error",
    ),
    "lstm": TrainingConfig(
        architecture="lstm",
        epochs=5,
        batch_size=128,
        learning_rate=4e-3,
        schedule="one_cycle",
    ),
    "resnet": TrainingConfig(
        architecture="resnet",
        epochs=4,
        batch_size=128,
        learning_rate=5e-3,
        schedule="one_cycle",
        mixed_precision=True,
    ),
    "transformer": TrainingConfig(
        architecture="transformer",
        epochs=10,
        batch_size=128,
        optimizer="adamw",
        learning_rate=2e-3,
        weight_decay=0.05,
        schedule="one_cycle",
    ),
}


def starting_point(architecture: str) -> TrainingConfig:
    """The choices that suit a network: its preset's, or the textbook ones (Adam, batches of 32)."""
    return _STARTING_POINTS.get(architecture) or TrainingConfig(architecture=architecture)
