"""What a card in a stranger's file may say."""

import json
import math
from dataclasses import asdict

import pytest

from zen_digits.core.models.model_card import ModelCard, card_of

WRONG_FIELDS: list[tuple[str, object]] = [
    ("architecture", "?"), ("architecture", []), ("arguments", "x"),
    ("label_names", []), ("label_names", "0123456789"), ("label_names", ["0"] * 10),
    ("label_names", [*"012345678", 9]), ("label_names", [*"012345678", "x" * 65]),
    ("label_names", [*"012345678", "a\nb"]), ("label_names", [str(n) for n in range(101)]),
    ("mean", "0"), ("mean", -1), ("mean", True), ("sd", 0), ("sd", 1e-30), ("sd", 1e30),
    ("temperature", 0), ("temperature", -1), ("temperature", 1e9), ("temperature", None),
    ("digit_threshold", 1e300), ("digit_threshold", "1"), ("test_accuracy", 7),
    ("training", []), ("training", {"epochs": {}}), ("training", {"x" * 3000: 1}),
    ("epochs", -1), ("epochs", 1.5), ("kept_epoch", 10**19), ("train_seconds", -1),
    ("program_version", 1), ("program_version", "x" * 3000), ("format", 0), ("format", 0.5),
]  # fmt: skip


@pytest.mark.parametrize(("name", "value"), WRONG_FIELDS, ids=lambda part: str(part)[:20])
def test_each_field_is_checked(name: str, value: object) -> None:
    with pytest.raises(ValueError, match=f"^{name}$"):
        card_of({"format": 1, "architecture": "dense", name: value})


@pytest.mark.parametrize("name", ["mean", "sd", "temperature", "train_seconds", "digit_threshold"])
@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_no_number_may_be_none(name: str, value: float) -> None:
    with pytest.raises(ValueError, match=f"^{name}$"):
        card_of({"architecture": "dense", name: value})


def test_a_card_comes_back_as_it_was() -> None:
    card = ModelCard(
        "lstm", {"classes": 3}, ("a", "β", "ー"), 0.2, 0.3, {"epochs": 3, "dataset": "x"}, 9, 4,
        12.5, 0.97, 0.7, -3.5, "0.1.0", taught={"base": "x", "drawings": 3},
    )  # fmt: skip
    assert card_of(json.loads(json.dumps(asdict(card)))) == card


def test_what_this_version_does_not_know_is_ignored_and_an_architecture_is_needed() -> None:
    assert card_of({"architecture": "cnn", "taste": "sweet"}) == ModelCard("cnn")
    with pytest.raises(KeyError, match="architecture"):
        card_of({"format": 1})
