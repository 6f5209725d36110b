"""The formulas of one step by hand."""

import re
from dataclasses import replace

import numpy as np
import pytest
from helpers.mnist_digit import digit
from helpers.small_models import untrained_model
from PySide6.QtWidgets import QApplication

from zen_digits.app.why.by_hand.by_hand_texts import Path, backward, forward, number, step
from zen_digits.core.insight.by_hand import SQUARES, Pass, copy_of

PATH = Path(14 * 28 + 14, 42, 7)
pytestmark = pytest.mark.usefixtures("qapp")


def worked(loss: str = SQUARES, smoothing: float = 0.0, distillation: float = 0.0) -> Pass:
    training = {"loss": loss, "label_smoothing": smoothing, "distillation": distillation}
    return copy_of(untrained_model("sigmoid_mlp", training=training)).work(digit(), 7)


def test_numbers_have_a_true_minus_and_powers_of_ten(qapp: QApplication) -> None:
    assert number(-0.5) == "−0.5"
    assert number(0.00000321) == "3.21·10⁻⁶"
    assert number(-1.5e20) == "−1.5·10²⁰"
    assert number(0) == "0"


def _value(text: str) -> float:
    """What a line ends with."""
    found = re.search(r"= ([−0-9.]+)(?:·10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?(?:;|$)", text)
    assert found, text
    power = (found[2] or "⁰").translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789"))
    return float(found[1].replace("−", "-")) * 10 ** int(power)


@pytest.mark.parametrize("loss", [SQUARES, "cross_entropy"])
def test_each_line_ends_with_its_number(loss: str) -> None:
    way = worked(loss)
    x, h, o = PATH
    pixel = int(digit().reshape(-1)[x])
    lines = forward(way, PATH, pixel).splitlines() + backward(way, PATH).splitlines()
    values = {line.split(" = ")[0]: _value(line) for line in lines}
    expected = {
        "x": way.inputs[x], "zₕ": way.hidden_z[h], "aₕ": way.hidden_a[h], "zₒ": way.output_z[o],
        "pₒ": way.probabilities[o], "L": way.loss, "δₒ": way.output_delta[o],
        "∂L∕∂wₕₒ": way.gradient.output[o, h], "Σ w·δ": way.carried_back[h],
        "δₕ": way.hidden_delta[h], "∂L∕∂wₓₕ": way.gradient.hidden[h, x],
    }  # fmt: skip
    for name, value in expected.items():
        assert values[name] == pytest.approx(value, rel=1e-3), name
    assert ("gₒ" in values) == (loss == SQUARES)


def test_products_and_the_rest_make_the_sum() -> None:
    way = worked()
    line = forward(way, PATH, 0).splitlines()[1]
    assert "[783 others: " in line
    parts = line.removesuffix(line[line.rindex(" = ") :]).split(" = ")[-1]
    total = parts.replace("[783 others: ", "(").replace("]", ")").replace("−", "-")
    total = total.replace("·10", "e").replace("·", "*").replace("e⁻", "e-")
    total = total.translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"))
    assert eval(total) == pytest.approx(way.hidden_z[PATH.hidden], abs=2e-3)


def test_the_step_is_the_new_weight() -> None:
    way = worked()
    first, second, everything = step(way, PATH, 0.5).splitlines()
    new = way.network.stepped(way.gradient, 0.5).weights
    assert f"= {number(new.hidden[PATH.hidden, PATH.pixel], 7)}; L changes" in first
    assert f"= {number(new.output[PATH.output, PATH.hidden], 7)}; L changes" in second
    squares = sum(
        np.square(getattr(way.gradient, name)).sum()
        for name in ("hidden", "hidden_bias", "output", "output_bias")
    )
    assert _value(everything) == pytest.approx(-0.5 * squares, rel=1e-3)


def test_what_a_step_leaves_out_of_what_was_learned_is_said() -> None:
    said = "without the shipped network’s answers"
    taught = worked("cross_entropy", 0.2, 0.5)
    assert said in forward(taught, PATH, 0)
    assert taught.network.smoothing == 0
    assert said not in forward(worked("cross_entropy"), PATH, 0)
    assert said not in forward(worked(SQUARES, distillation=0.5), PATH, 0)


def test_why_the_reading_is_less_sure_is_said() -> None:
    way = worked("cross_entropy")
    assert "temperature" not in forward(way, PATH, 0)
    hot = replace(way.network, temperature=1.7).work(digit(), 7)
    said = f"divides every z by 1.7, its temperature: {number(hot.calibrated[PATH.output])}"
    assert said in forward(hot, PATH, 0)
    without = replace(hot.network, classes=7).work(digit(), 7)
    assert "temperature" not in forward(without, PATH, 0)


def test_smoothed_targets_are_said() -> None:
    text = forward(worked("cross_entropy", 0.1), PATH, 0)
    assert "y = 0.91 for the true class, else 0.01" in text
