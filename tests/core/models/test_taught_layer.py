"""What was taught to a network, beside its head."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.small_models import untrained_model
from helpers.taught_models import a_taught_layer, taught_model

from zen_digits.core.errors import InputError
from zen_digits.core.insight.activations import Activations
from zen_digits.core.models.families import FAMILIES
from zen_digits.core.models.head import answers_of, head_of
from zen_digits.core.models.model_file import TrainedModel, load_model, save_model
from zen_digits.core.models.reading_graph import LOGITS
from zen_digits.core.models.spread import SPREAD
from zen_digits.core.models.taught_layer import taught_layer_of, untaught

IMAGES = np.random.default_rng(0).integers(0, 256, (6, 28, 28), np.uint8)


def features_and_logits(model: TrainedModel) -> tuple[np.ndarray, np.ndarray]:
    found = Activations(model, (SPREAD, LOGITS)).of(IMAGES)
    return np.append(found[SPREAD], np.ones((6, 1), np.float32), axis=1), found[LOGITS]


@pytest.mark.parametrize("gated", [True, False])
@pytest.mark.parametrize("architecture", FAMILIES)
def test_the_graph_computes_it(architecture: str, gated: bool) -> None:
    base = untrained_model(architecture)
    model = taught_model(base, gated=gated)
    features, logits = features_and_logits(model)
    np.testing.assert_allclose(answers_of(model).logits(features), logits, atol=1e-3)
    assert np.abs(logits - features_and_logits(base)[1]).max() > 0.1


def test_the_head_and_the_weights_of_the_base_stay() -> None:
    base = untrained_model("best")
    model = taught_model(base)
    assert np.array_equal(head_of(model), head_of(base))
    weights = untaught(model.weights)
    assert weights.keys() == base.weights.keys()
    assert all(np.array_equal(weights[name], base.weights[name]) for name in weights)
    assert taught_layer_of(base.weights) is None


def test_what_is_unlike_the_examples_is_read_as_before() -> None:
    layer = a_taught_layer(np.eye(5, dtype=np.float32), outputs=3, threshold=0.9)
    assert layer.gate is not None
    features = np.append(np.eye(5), np.ones((5, 1)), axis=1).astype(np.float32)
    assert layer.gate.openness(features[:, :-1]).min() > 0.99
    unlike = -features
    unlike[:, -1] = 1
    assert layer.gate.openness(unlike[:, :-1]).max() < 0.01
    assert np.abs(layer.logits(unlike)).max() < 0.01 * np.abs(layer.logits(features)).max() + 0.01


def test_features_at_the_mean_are_like_nothing() -> None:
    layer = a_taught_layer(np.eye(4, dtype=np.float32), outputs=2, threshold=0.5)
    assert layer.gate is not None
    assert np.isfinite(layer.gate.openness(layer.gate.mean[None])).all()


def test_a_file_keeps_it(tmp_path) -> None:
    model = taught_model(untrained_model("quick"))
    save_model(tmp_path / "own.zendigits", model)
    loaded = load_model(tmp_path / "own.zendigits")
    np.testing.assert_array_equal(*(features_and_logits(each)[1] for each in (model, loaded)))


@pytest.mark.parametrize("name", ["mean", "directions", "examples", "threshold", "weight", "bias"])
def test_weights_that_do_not_fit_are_refused(tmp_path, name: str) -> None:
    model = taught_model(untrained_model("quick"))
    wrong = {f"taught.{name}": np.zeros((2, 3), np.float32)}
    save_model(tmp_path / "own.zendigits", replace(model, weights={**model.weights, **wrong}))
    with pytest.raises(InputError, match=r"weights in .* do not fit"):
        load_model(tmp_path / "own.zendigits")
    del model.weights[f"taught.{name}"]
    save_model(tmp_path / "own.zendigits", model)
    with pytest.raises(InputError, match=r"weights in .* do not fit"):
        load_model(tmp_path / "own.zendigits")
