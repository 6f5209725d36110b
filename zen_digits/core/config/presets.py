"""Ready-made settings for a run, and where each network starts from."""

from dataclasses import replace

from zen_digits.core.config.training_config import TrainingConfig

_ONE_CYCLE = TrainingConfig(batch_size=128, schedule="one_cycle")
_VARIED = replace(
    _ONE_CYCLE,
    augmentation=True,
    rotation=8.0,
    scale=0.08,
    shear=0.08,
    shift=1.0,
    elastic=0.0,
    thickness=0.0,
)
"""Images that are moved a little: small networks have no room for more."""
_VGG = replace(
    _ONE_CYCLE,
    architecture="vgg",
    width=0.5,
    epochs=3,
    batch_size=320,
    optimizer="muon",
    learning_rate=0.04,
    momentum=0.9,
    weight_decay=0.02,
    weight_averaging=0.99,
    augmentation=True,
    shift=1.5,
    mixed_precision=True,
)

PRESETS: dict[str, TrainingConfig] = {
    "quick": replace(
        _ONE_CYCLE,
        architecture="quick",
        epochs=1,
        batch_size=256,
        learning_rate=2.6e-2,
        momentum=0.7,
        second_momentum=0.9,
        label_smoothing=0.1,
        mixed_precision=True,
    ),
    "balanced": replace(_VGG, elastic=0.25, thickness=0.15),
    "thorough": replace(
        _VGG, towers=3, epochs=14, batch_size=384, learning_rate=0.03, weight_averaging=0.998
    ),
    "best": replace(
        _ONE_CYCLE,
        architecture="best",
        epochs=48,
        batch_size=384,
        optimizer="muon",
        learning_rate=0.02,
        momentum=0.95,
        weight_decay=0.02,
        weight_averaging=0.999,
        augmentation=True,
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
"""`quick` takes seconds, `thorough` minutes; `best` makes the network that ships."""

_STARTING_POINTS = {
    "quick": PRESETS["quick"],
    "vgg": PRESETS["balanced"],
    "best": PRESETS["best"],
    "dense": replace(
        _VARIED, architecture="dense", batch_size=512, optimizer="muon", learning_rate=0.04
    ),
    "sigmoid_mlp": replace(
        _VARIED,
        architecture="sigmoid_mlp",
        epochs=10,
        batch_size=256,
        optimizer="muon",
        learning_rate=0.03,
    ),
    "lstm": replace(
        _VARIED,
        architecture="lstm",
        epochs=7,
        learning_rate=8e-3,
        weight_averaging=0.995,
        mixed_precision=True,
    ),
    "resnet": replace(
        _ONE_CYCLE, architecture="resnet", epochs=4, learning_rate=5e-3, mixed_precision=True
    ),
    "transformer": replace(
        _VARIED,
        architecture="transformer",
        epochs=11,
        optimizer="muon",
        learning_rate=0.02,
        momentum=0.95,
        weight_decay=0.02,
        label_smoothing=0.1,
        weight_averaging=0.998,
        rotation=10.0,
        scale=0.1,
        shift=1.5,
        mixed_precision=True,
    ),
}


def starting_point(architecture: str) -> TrainingConfig:
    """The settings that suit a network: its preset's, or Adam with batches of 32."""
    return _STARTING_POINTS.get(architecture) or TrainingConfig(architecture=architecture)
