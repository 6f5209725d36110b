"""Configs that cover, between them, all that a checkpoint must hold."""

from dataclasses import replace

from helpers.small_runs import SMALL

PLAIN = replace(SMALL, epochs=3)
EVERYTHING = replace(
    SMALL,
    architecture="quick",
    epochs=2,
    batch_size=100,
    optimizer="muon",
    learning_rate=0.02,
    schedule="one_cycle",
    weight_averaging=0.9,
    augmentation=True,
    drawn_digits=60,
    drawn_negatives=40,
    drawn_parts=2,
    mixed_precision=True,
)
CONFIGS = {
    "plain": PLAIN,
    "everything": EVERYTHING,
    "three towers": replace(SMALL, architecture="best", epochs=1, optimizer="muon"),
    "adamw": replace(PLAIN, optimizer="adamw", weight_averaging=0.99),
    "momentum": replace(
        PLAIN, optimizer="sgd_momentum", learning_rate=0.05, schedule="one_cycle", dropout=0.2
    ),
    "adagrad": replace(PLAIN, optimizer="adagrad", schedule="step"),
    "cosine": replace(PLAIN, schedule="cosine", patience=2),
    "narrow": replace(PLAIN, width=0.25),
    "few images": replace(PLAIN, images_per_class=8, batch_size=20),
    "no validation": replace(PLAIN, validation_fraction=0.0),
    "taught": replace(PLAIN, distillation=0.8, drawn_digits=60, drawn_negatives=40),
}
