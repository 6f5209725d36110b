import json
import math
import pickle
import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy
import safetensors.torch
import torch
from helpers.mutations import mutate_value
from helpers.small_models import weights_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from zen_digits.core.errors import InputError
from zen_digits.core.models.model_card import ModelCard
from zen_digits.core.models.model_file import TrainedModel, load_model, save_model
from zen_digits.core.networks import REGISTRY, build
from zen_digits.core.reading.predictor import shipped_model_path


def a_model(architecture: str = "dense") -> TrainedModel:
    card = ModelCard(architecture, {"classes": 10}, training={"epochs": 3}, test_accuracy=0.97)
    return TrainedModel(card, weights_of(build(architecture, classes=10)))


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    save_model(tmp_path / "net.zendigits", a_model())
    return tmp_path / "net.zendigits"


@pytest.mark.parametrize("architecture", REGISTRY)
def test_a_saved_model_is_loaded(tmp_path: Path, architecture: str) -> None:
    model = a_model(architecture)
    save_model(tmp_path / "net.zendigits", model)
    again = load_model(tmp_path / "net.zendigits")
    assert again.card == model.card
    assert all(np.array_equal(again.weights[name], model.weights[name]) for name in model.weights)


def test_the_shipped_model_is_accurate_and_small() -> None:
    card = load_model(shipped_model_path()).card
    assert card.test_accuracy is not None
    assert card.test_accuracy >= 0.995
    assert shipped_model_path().stat().st_size <= 2 * 2**20


def with_card(path: Path, card: object) -> None:
    metadata = {} if card is None else {"zen_digits": json.dumps(card)}
    weights = build("dense", classes=10).state_dict()
    path.write_bytes(safetensors.torch.save(weights, metadata=metadata))


def card_values(**changes: object) -> dict:
    return {"format": 1, "architecture": "dense", "arguments": {"classes": 10}} | {
        "label_names": list("0123456789"), **changes,
    }  # fmt: skip


WRONG_CARDS = {
    "of another program": (None, "not written by Zen Digits"),
    "not an object": ([1], "not written by Zen Digits"),
    "of a newer version": (card_values(format=2), "newer Zen Digits"),
    "without an architecture": ({"format": 1}, "not written by Zen Digits"),
    "of another network": (card_values(architecture="cnn"), "do not fit"),
    "with an unknown argument": (card_values(arguments={"depth": 3}), "do not fit"),
    "of a huge network": (card_values(arguments={"hidden": 10**9}), "do not fit"),
    "with a list as an activation": (card_values(arguments={"activation": []}), "do not fit"),
    "with too few labels": (card_values(label_names=["0"]), "labels"),
    "of ten towers less a billion": (
        card_values(architecture="best", arguments={"towers": 10**9}), "do not fit",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("card", "words"), WRONG_CARDS.values(), ids=WRONG_CARDS.keys())
def test_a_wrong_card_is_rejected(tmp_path: Path, card: object, words: str) -> None:
    with_card(tmp_path / "net.zendigits", card)
    with pytest.raises(InputError, match=words) as caught:
        load_model(tmp_path / "net.zendigits")
    assert str(tmp_path / "net.zendigits") in str(caught.value)


@pytest.mark.parametrize("text", ["NaN", "-Infinity", "1e999", "9" * 400, "[" * 90 + "]" * 90])
@pytest.mark.parametrize("name", ["mean", "digit_threshold", "unknown"])
def test_numbers_that_are_none_are_rejected(tmp_path: Path, name: str, text: str) -> None:
    card = json.dumps(card_values())[:-1] + f', "{name}": {text}}}'
    weights = build("dense", classes=10).state_dict()
    data = safetensors.torch.save(weights, metadata={"zen_digits": card})
    (tmp_path / "net.zendigits").write_bytes(data)
    with pytest.raises(InputError, match="not written by Zen Digits"):
        load_model(tmp_path / "net.zendigits")


@pytest.mark.parametrize("number", [math.nan, math.inf])
def test_weights_that_are_no_numbers_are_rejected(tmp_path: Path, number: float) -> None:
    path = tmp_path / "net.zendigits"
    model = a_model()
    model.weights["layers.1.weight"][5, 5] = number
    with pytest.raises(InputError, match="no finite numbers and cannot be saved"):
        save_model(path, model)
    card = json.dumps(card_values())
    path.write_bytes(safetensors.numpy.save(model.weights, metadata={"zen_digits": card}))
    with pytest.raises(InputError, match=r"The weights in .* are damaged"):
        load_model(path)


def test_a_network_has_the_tensors_of_its_architecture_and_of_its_types(tmp_path: Path) -> None:
    weights = build("dense", classes=10).state_dict()
    name = "layers.1.bias"
    wrong = {
        "of another shape": weights | {name: torch.zeros(127)},
        "of another type": weights | {name: torch.zeros(128, dtype=torch.float64)},
        "whole numbers": weights | {name: torch.zeros(128, dtype=torch.int64)},
        "one more": weights | {"more": torch.zeros(1)},
        "one less": {n: tensor for n, tensor in weights.items() if n != name},
    }
    for tensors in wrong.values():
        data = safetensors.torch.save(tensors, metadata={"zen_digits": json.dumps(card_values())})
        (tmp_path / "net.zendigits").write_bytes(data)
        with pytest.raises(InputError, match="do not fit its network"):
            load_model(tmp_path / "net.zendigits")


def test_weights_of_a_type_that_numpy_has_not_are_rejected(tmp_path: Path) -> None:
    weights = build("dense", classes=10).bfloat16().state_dict()
    data = safetensors.torch.save(weights, metadata={"zen_digits": json.dumps(card_values())})
    (tmp_path / "net.zendigits").write_bytes(data)
    with pytest.raises(InputError, match="is damaged"):
        load_model(tmp_path / "net.zendigits")


def test_each_flipped_bit_of_the_weights_is_noticed(saved: Path) -> None:
    data = saved.read_bytes()
    start = 8 + int.from_bytes(data[:8], "little")
    rng = random.Random(0)
    for _ in range(30):
        broken = bytearray(data)
        broken[rng.randrange(start, len(data))] ^= 1 << rng.randrange(8)
        saved.write_bytes(broken)
        with pytest.raises(InputError, match=r"The weights in .* are damaged"):
            load_model(saved)


def test_a_model_without_a_checksum_is_still_opened(tmp_path: Path) -> None:
    with_card(tmp_path / "net.zendigits", card_values())
    assert load_model(tmp_path / "net.zendigits").card.architecture == "dense"


def test_a_wrong_length_of_the_header_is_rejected(saved: Path) -> None:
    data = saved.read_bytes()
    for length in (0, 1, 2**20 + 1, len(data), 2**63, 2**64 - 1):
        saved.write_bytes(length.to_bytes(8, "little") + data[8:])
        with pytest.raises(InputError, match="is damaged, incomplete or not a model"):
            load_model(saved)


def test_a_mutated_model_is_opened_or_rejected_in_one_sentence(saved: Path) -> None:
    """Headers and cards that are nearly right, with a fixed seed."""
    rng, kinds = random.Random(0), {"opened": 0, "rejected": 0}
    header, tensors = split_header(saved.read_bytes())
    for _ in range(300):
        mutated = json.loads(json.dumps(header))
        card = mutated["__metadata__"].pop("zen_digits")
        if rng.random() < 0.7:
            card = json.dumps(mutate_value(json.loads(card), rng))
        else:
            mutated = mutate_value(mutated, rng)
        if isinstance(mutated, dict) and isinstance(mutated.get("__metadata__"), dict):
            mutated["__metadata__"]["zen_digits"] = card
        text = json.dumps(mutated).encode()
        saved.write_bytes(len(text).to_bytes(8, "little") + text + tensors)
        try:
            load_model(saved)
            kinds["opened"] += 1
        except InputError:
            kinds["rejected"] += 1
    assert min(kinds.values()) > 10, kinds


def split_header(data: bytes) -> tuple[dict, bytes]:
    length = int.from_bytes(data[:8], "little")
    return json.loads(data[8 : 8 + length]), data[8 + length :]


def test_a_pickle_is_never_opened(tmp_path: Path) -> None:
    class Bomb:
        def __reduce__(self) -> tuple:
            return (Path.touch, (tmp_path / "exploded",))

    (tmp_path / "a.pkl").write_bytes(pickle.dumps(Bomb()))
    torch.save({"weights": torch.zeros(3)}, tmp_path / "b.pt")
    for name in ("a.pkl", "b.pt"):
        with pytest.raises(InputError, match="is a pickle"):
            load_model(tmp_path / name)
    assert not (tmp_path / "exploded").exists()


@pytest.mark.parametrize("keep", [0, 4, 8, 100, 5000])
def test_a_truncated_model_is_rejected(saved: Path, keep: int) -> None:
    saved.write_bytes(saved.read_bytes()[:keep])
    with pytest.raises(InputError, match=r"net\.zendigits"):
        load_model(saved)


def test_the_error_for_a_missing_model_or_a_folder_names_it(tmp_path: Path) -> None:
    for path in (tmp_path / "no.zendigits", tmp_path):
        with pytest.raises(InputError, match=r"cannot be read|is a folder"):
            load_model(path)


def test_a_failed_save_keeps_the_old_file(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = saved.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(InputError, match="No space left on device"):
        save_model(saved, replace(a_model(), card=ModelCard("dense")))
    assert saved.read_bytes() == before
    assert list(saved.parent.glob("*.part")) + list(saved.parent.glob(".*.part")) == []


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(0, 1200), st.integers(0, 255))
def test_a_changed_byte_in_the_header_raises_nothing_but_input_errors(
    saved: Path, place: int, value: int
) -> None:
    data = bytearray(saved.read_bytes())
    data[place] = value
    broken = saved.with_name("broken.zendigits")
    broken.write_bytes(data)
    try:
        load_model(broken)
    except InputError as error:
        assert "broken.zendigits" in str(error)
