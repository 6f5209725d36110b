import json
import pickle
from dataclasses import replace
from pathlib import Path

import pytest
import safetensors.torch
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from zen_digits.core.errors import InputError
from zen_digits.core.networks import REGISTRY, build
from zen_digits.core.networks.model_file import ModelCard, TrainedModel, load_model, save_model
from zen_digits.core.reading.predictor import shipped_model_path


def a_model(architecture: str = "dense") -> TrainedModel:
    card = ModelCard(architecture, {"classes": 10}, training={"epochs": 3}, test_accuracy=0.97)
    return TrainedModel(card, build(architecture, classes=10).state_dict())


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
    assert all(torch.equal(again.weights[name], model.weights[name]) for name in model.weights)


@pytest.mark.parametrize("architecture", REGISTRY)
def test_loading_draws_no_random_numbers_and_shares_no_weights(architecture: str) -> None:
    model = a_model(architecture)
    before = torch.get_rng_state()
    network = model.network()
    assert torch.equal(torch.get_rng_state(), before)
    image = torch.rand(3, 1, 28, 28)
    fresh = build(architecture, classes=10).eval()
    fresh.load_state_dict(model.weights)
    assert torch.allclose(network(image), fresh(image), atol=1e-6)
    with torch.no_grad():
        next(network.parameters()).add_(1)
    assert not torch.equal(next(network.parameters()), next(iter(model.weights.values())))


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
    "of an unknown network": (card_values(architecture="?"), "do not fit"),
    "of another network": (card_values(architecture="cnn"), "do not fit"),
    "with wrong arguments": (card_values(arguments={"depth": 3}), "do not fit"),
    "with too few labels": (card_values(label_names=["0"]), "labels"),
    "with a text as arguments": (card_values(arguments="x"), "damaged"),
    "with a zero deviation": (card_values(sd=0), "damaged"),
}


@pytest.mark.parametrize(("card", "words"), WRONG_CARDS.values(), ids=WRONG_CARDS.keys())
def test_a_wrong_card_is_rejected(tmp_path: Path, card: object, words: str) -> None:
    with_card(tmp_path / "net.zendigits", card)
    with pytest.raises(InputError, match=words) as caught:
        load_model(tmp_path / "net.zendigits")
    assert str(tmp_path / "net.zendigits") in str(caught.value)


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
        with pytest.raises(InputError, match="cannot be read"):
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
