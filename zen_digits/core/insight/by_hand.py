"""One step of learning from one image, worked through as courses do it on the board.

Everything is computed in double precision, in the open: z, a, δ and the gradient of each weight.
Sources: Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors",
1986; the notation is that of Nielsen, "Neural Networks and Deep Learning", chapter 2, 2015.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.errors import InputError

if TYPE_CHECKING:
    from zen_digits.core.models.model_card import ModelCard
    from zen_digits.core.models.model_file import TrainedModel

ARCHITECTURE = "sigmoid_mlp"
"""The network that is small and plain enough."""
SQUARES = "mean_squared_error"
"""The loss that is the mean over all outputs of (p − y)²; any other is the cross-entropy."""

Values = NDArray[np.float64]

_LARGEST = 1e30  # of a weight: sums of products of such numbers are finite
_erf = np.vectorize(math.erf, otypes=[np.float64])


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """Of a network with one hidden layer, or a number for each of them: its gradient."""

    hidden: Values
    """hidden units × pixels"""
    hidden_bias: Values
    output: Values
    """classes × hidden units"""
    output_bias: Values


@dataclass(frozen=True, slots=True)
class Place:
    """Where a weight is: in the ``layer`` "hidden" or "output", ``into`` a unit ``of`` another."""

    layer: str
    into: int
    of: int


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """A copy of a network's weights, and how it was trained."""

    weights: Weights
    activation: str
    loss: str
    smoothing: float
    """Label smoothing of the cross-entropy: the share of the target that all classes get alike."""
    is_taught: bool
    """Whether it learned from the shipped network's answers, too, which a step here leaves out."""
    mean: float
    sd: float
    """Of the training images, as fractions of 255."""
    classes: int
    """The outputs that have a label; one more may stand for what has none."""
    temperature: float
    """What a reading divides logits by, so that it is as sure as it is often right."""

    def targets(self, label: int) -> Values:
        """What the probabilities should be: one number for each output."""
        outputs = len(self.weights.output)
        smoothing = 0.0 if self.loss == SQUARES else self.smoothing
        targets = np.full(outputs, smoothing / outputs)
        targets[label] += 1 - smoothing
        return targets

    def work(self, image: NDArray[np.uint8], label: int) -> Pass:
        """Go forward and backward for one image, uint8 28 × 28, whose true class is ``label``."""
        inputs = (image.reshape(-1) / 255 - self.mean) / self.sd
        return Pass(self, inputs, self.targets(label), label)

    def stepped(self, gradient: Weights, rate: float, place: Place | None = None) -> Network:
        """The network after w − η·∂L/∂w, for one weight or for all of them and the biases.

        Raises InputError where a weight would become too large to compute with.
        """
        if place is None:
            names = [field.name for field in fields(Weights)]
            new = {n: getattr(self.weights, n) - rate * getattr(gradient, n) for n in names}
        else:
            changed = getattr(self.weights, place.layer).copy()
            own = getattr(gradient, place.layer)
            changed[place.into, place.of] -= rate * own[place.into, place.of]
            new = {place.layer: changed}
        if any(np.abs(values).max() > _LARGEST for values in new.values()):
            raise InputError("The weights would become too large; choose a smaller η.")
        return replace(self, weights=replace(self.weights, **new))


@dataclass(frozen=True, eq=False)
class Pass:
    """An image's way through a network, and back."""

    network: Network
    inputs: Values
    """x: the pixels row by row, normalised."""
    targets: Values
    """y"""
    label: int

    @cached_property
    def hidden_z(self) -> Values:
        """z of the hidden units: Σ w·x + b."""
        return self.network.weights.hidden @ self.inputs + self.network.weights.hidden_bias

    @cached_property
    def hidden_a(self) -> Values:
        """a of the hidden units: σ(z), or what else the network's activation is."""
        return _activation(self.network.activation, self.hidden_z)

    @cached_property
    def slope(self) -> Values:
        """σ′(z) of the hidden units."""
        return _slope(self.network.activation, self.hidden_z, self.hidden_a)

    @cached_property
    def output_z(self) -> Values:
        """z of the outputs, or logits: Σ w·a + b."""
        return self.network.weights.output @ self.hidden_a + self.network.weights.output_bias

    @cached_property
    def probabilities(self) -> Values:
        """p: the softmax of the logits, which is not calibrated while a network learns."""
        return np.exp(self._log_probabilities)

    @cached_property
    def calibrated(self) -> Values:
        """What a reading makes of the logits: as sure as the network is often right."""
        network = self.network
        return np.exp(_log_softmax(self.output_z[: network.classes] / network.temperature))

    @cached_property
    def _log_probabilities(self) -> Values:
        return _log_softmax(self.output_z)

    @cached_property
    def loss(self) -> float:
        """L, in nats or as a mean of squares."""
        if self.network.loss == SQUARES:
            return float(((self.probabilities - self.targets) ** 2).mean())
        return float(-(self.targets * self._log_probabilities).sum())

    @cached_property
    def loss_slopes(self) -> Values:
        """∂L/∂p of the squares: 2 ∕ outputs · (p − y)."""
        return 2 / len(self.targets) * (self.probabilities - self.targets)

    @cached_property
    def output_delta(self) -> Values:
        """δ of the outputs: ∂L/∂z."""
        if self.network.loss != SQUARES:
            return self.probabilities - self.targets
        return self.probabilities * (self.loss_slopes - self.loss_slopes @ self.probabilities)

    @cached_property
    def carried_back(self) -> Values:
        """∂L/∂a of the hidden units: Σ w·δ over the outputs."""
        return self.output_delta @ self.network.weights.output

    @cached_property
    def hidden_delta(self) -> Values:
        """δ of the hidden units: ∂L/∂z = σ′(z)·Σ w·δ."""
        return self.slope * self.carried_back

    @cached_property
    def gradient(self) -> Weights:
        """∂L/∂w of every weight: δ of the unit it leads to times what it is multiplied with."""
        return Weights(
            np.outer(self.hidden_delta, self.inputs), self.hidden_delta,
            np.outer(self.output_delta, self.hidden_a), self.output_delta,
        )  # fmt: skip


def can_be_worked_through(card: ModelCard) -> bool:
    """Whether a network is the one that courses work through."""
    return card.architecture == ARCHITECTURE


def copy_of(model: TrainedModel) -> Network:
    """A copy of a model, one that ``can_be_worked_through``."""
    card, weights = model.card, model.weights
    loss = str(card.training.get("loss", SQUARES))
    is_taught = loss != SQUARES and 0 < _number(card, "distillation") <= 1
    names = ("hidden.weight", "hidden.bias", "head.weight", "head.bias")
    return Network(
        Weights(*(weights[name].astype(np.float64) for name in names)),
        activation=card.arguments.get("activation", "sigmoid"),
        loss=loss,
        smoothing=0.0 if is_taught else _smoothing(card),
        is_taught=is_taught,
        mean=card.mean,
        sd=card.sd,
        classes=len(card.label_names),
        temperature=card.temperature,
    )


def _smoothing(card: ModelCard) -> float:
    """As far as the card says one: a stranger's may say anything."""
    value = _number(card, "label_smoothing")
    return value if 0 <= value < 1 else 0.0


def _number(card: ModelCard, setting: str) -> float:
    value: Any = card.training.get(setting)
    return float(value) if type(value) in (int, float) else 0.0


def _log_softmax(logits: Values) -> Values:
    shifted = logits - logits.max()
    return np.asarray(shifted - np.log(np.exp(shifted).sum()))


def _activation(name: str, z: Values) -> Values:
    match name:
        case "relu":
            return np.maximum(z, 0)
        case "tanh":
            return np.tanh(z)
        case "gelu":
            return z * _normal_share(z)
    return (1 + np.tanh(z / 2)) / 2  # the sigmoid, without numbers that are too large


def _slope(name: str, z: Values, a: Values) -> Values:
    match name:
        case "relu":
            return (z > 0).astype(np.float64)
        case "tanh":
            return 1 - a**2
        case "gelu":
            return np.asarray(_normal_share(z) + z * np.exp(-(z**2) / 2) / math.sqrt(2 * math.pi))
    return a * (1 - a)


def _normal_share(z: Values) -> Values:
    """The share of a normal distribution that lies below z."""
    return np.asarray((1 + _erf(z / math.sqrt(2))) / 2)
