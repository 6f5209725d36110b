"""The formulas of one step by hand, with its numbers put in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import count, localized
from zen_digits.core.insight.by_hand import SQUARES, Pass, Place

if TYPE_CHECKING:
    from numpy.typing import NDArray

_DIGITS = 4  # of a number that say something,
_FINE = 7  # also where a step of one weight has to show
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_FUNCTIONS = {"relu": "max(0, {0})", "tanh": "tanh({0})", "gelu": "{0}·Φ({0})"}
_SLOPES = {"relu": "(zₕ > 0)", "tanh": "(1 − aₕ²)", "gelu": "(Φ(zₕ) + zₕ·φ(zₕ))"}


class Path(NamedTuple):
    """A pixel, a hidden unit and an output: the way through the network that is worked through."""

    pixel: int
    hidden: int
    output: int

    @property
    def first(self) -> Place:
        """Where the weight between pixel and hidden unit is."""
        return Place("hidden", self.hidden, self.pixel)

    @property
    def second(self) -> Place:
        """Where the weight between hidden unit and output is."""
        return Place("output", self.output, self.hidden)


def number(value: float, digits: int = _DIGITS) -> str:
    """0.00000321 as "3.21·10⁻⁶", with a true minus sign."""
    mantissa, _, exponent = f"{value:.{digits}g}".partition("e")
    text = localized(mantissa).replace("-", "−")
    return f"{text}·10{str(int(exponent)).translate(_SUPERSCRIPTS)}" if exponent else text


def forward(worked: Pass, path: Path, pixel: int) -> str:
    """From the pixel, 0 to 255, to the loss."""
    return "\n".join((_input(worked, path, pixel), *_forward(worked, path), _loss(worked)))


def backward(worked: Pass, path: Path) -> str:
    """From the loss to the gradient of both weights."""
    x, h, o = path
    slope, back = worked.slope[h], worked.output_delta * worked.network.weights.output[:, h]
    function = _SLOPES.get(worked.network.activation, "aₕ·(1 − aₕ)")
    lines = (
        _output_delta(worked, o),
        f"∂L∕∂wₕₒ = δₒ·aₕ = {_product(worked.output_delta[o], worked.hidden_a[h])}"
        f" = {number(worked.gradient.output[o, h])}",
        f"Σ w·δ = {_product(worked.network.weights.output[o, h], worked.output_delta[o])}"
        f" + {_others(back, o)} = {number(worked.carried_back[h])}",
        f"δₕ = {_prime(worked)}(zₕ)·Σ w·δ = {function}·Σ w·δ"
        f" = {_product(slope, worked.carried_back[h])} = {number(worked.hidden_delta[h])}",
        f"∂L∕∂wₓₕ = δₕ·x = {_product(worked.hidden_delta[h], worked.inputs[x])}"
        f" = {number(worked.gradient.hidden[h, x])}",
    )
    return "\n".join(lines)


def step(worked: Pass, path: Path, rate: float) -> str:
    """The new value of both weights, and what each step does to the loss."""
    lines = (_new_weight("wₓₕ", worked, path.first, rate),
             _new_weight("wₕₒ", worked, path.second, rate))  # fmt: skip
    gradient = worked.gradient
    parts = (gradient.hidden, gradient.hidden_bias, gradient.output, gradient.output_bias)
    change = -rate * sum(float((part**2).sum()) for part in parts)
    return "\n".join(
        (
            *lines,
            translate("ByHand", "all weights and b: L changes by about −η·Σ (∂L∕∂w)² = {0}").format(
                number(change)
            ),
        )
    )


def loss(value: float) -> str:
    """A loss, with so many digits that the step of one weight shows."""
    return number(value, _FINE)


def _input(worked: Pass, path: Path, pixel: int) -> str:
    mean, sd = number(worked.network.mean), number(worked.network.sd)
    return f"x = ({count(pixel)} ∕ 255 − {mean}) ∕ {sd} = {number(worked.inputs[path.pixel])}"


def _forward(worked: Pass, path: Path) -> tuple[str, ...]:
    x, h, o = path
    weights = worked.network.weights
    into_hidden = weights.hidden[h] * worked.inputs
    into_output = weights.output[o] * worked.hidden_a
    z_hidden, z_output = number(worked.hidden_z[h]), number(worked.output_z[o])
    total = np.exp(worked.output_z).sum()
    return (
        f"zₕ = Σ w·x + b = {_product(weights.hidden[h, x], worked.inputs[x])}"
        f" + {_others(into_hidden, x)} + {_signed(weights.hidden_bias[h])} = {z_hidden}",
        f"aₕ = {_function(worked, 'zₕ')} = {_function(worked, z_hidden)}"
        f" = {number(worked.hidden_a[h])}",
        f"zₒ = Σ w·a + b = {_product(weights.output[o, h], worked.hidden_a[h])}"
        f" + {_others(into_output, h)} + {_signed(weights.output_bias[o])} = {z_output}",
        f"pₒ = exp(zₒ) ∕ Σ exp(z) = exp({z_output}) ∕ {number(total)}"
        f" = {number(worked.probabilities[o])}{_calibrated(worked, o)}",
    )


def _calibrated(worked: Pass, o: int) -> str:
    """Why the reading is less sure, or surer; "" where it is neither."""
    network = worked.network
    if network.temperature == 1 or o >= network.classes:
        return ""
    text = translate("ByHand", "the reading divides every z by {0}, its temperature: {1}")
    return "; " + text.format(number(network.temperature), number(worked.calibrated[o]))


def _function(worked: Pass, argument: str) -> str:
    activation = worked.network.activation
    if activation in _FUNCTIONS:
        return _FUNCTIONS[activation].format(argument)
    negative = argument.removeprefix("−") if argument.startswith("−") else f"−{argument}"
    return (
        f"σ({argument}) = 1 ∕ (1 + exp({negative}))"
        if argument == "zₕ"
        else f"1 ∕ (1 + exp({negative}))"
    )


def _prime(worked: Pass) -> str:
    return "σ′" if worked.network.activation not in _FUNCTIONS else "f′"


def _loss(worked: Pass) -> str:
    own, value = worked.probabilities[worked.label], loss(worked.loss)
    outputs = len(worked.targets)
    if worked.network.loss == SQUARES:
        return f"L = Σ (p − y)² ∕ {outputs} = {value}"
    if worked.network.smoothing:
        least, most = worked.targets.min(), worked.targets.max()
        return f"L = −Σ y·ln p = {value}; " + translate(
            "ByHand", "y = {0} for the true class, else {1}"
        ).format(number(most), number(least))
    line = f"L = −ln p = −ln {number(own)} = {value}"
    if worked.network.is_taught:
        line += "; " + translate(
            "ByHand", "of the label alone, without the shipped network’s answers"
        )
    return line


def _output_delta(worked: Pass, o: int) -> str:
    p, y, delta = worked.probabilities[o], worked.targets[o], number(worked.output_delta[o])
    if worked.network.loss != SQUARES:
        return f"δₒ = ∂L∕∂zₒ = pₒ − yₒ = {number(p)} − {number(y)} = {delta}"
    slopes, outputs = worked.loss_slopes, len(worked.targets)
    mean = float(slopes @ worked.probabilities)
    return (
        f"gₒ = ∂L∕∂pₒ = 2·(pₒ − yₒ) ∕ {outputs} = 2·({number(p)} − {number(y)}) ∕ {outputs}"
        f" = {number(slopes[o])}\n"
        f"δₒ = ∂L∕∂zₒ = pₒ·(gₒ − Σ g·p) = {number(p)}·({number(slopes[o])} − {_signed(mean)})"
        f" = {delta}"
    )


def _new_weight(name: str, worked: Pass, place: Place, rate: float) -> str:
    old = getattr(worked.network.weights, place.layer)[place.into, place.of]
    slope = getattr(worked.gradient, place.layer)[place.into, place.of]
    formula = (
        f"{name} ← {name} − η·∂L∕∂{name} = {number(old, _FINE)} − {_product(rate, slope)}"
        f" = {number(old - rate * slope, _FINE)}; "
    )
    change = number(-rate * slope**2)
    return formula + translate("ByHand", "L changes by about −η·(∂L∕∂w)² = {0}").format(change)


def _product(first: float, second: float) -> str:
    return f"{number(first)}·{_signed(second)}"


def _signed(value: float) -> str:
    """In brackets where it is negative: it stands behind another sign."""
    text = number(value)
    return f"({text})" if text.startswith("−") else text


def _others(products: NDArray[np.float64], own: int) -> str:
    """The sum of all products but one, and how many they are."""
    rest = float(products.sum() - products[own])
    return (
        "["
        + translate("ByHand", "{0} others: {1}").format(count(len(products) - 1), number(rest))
        + "]"
    )
