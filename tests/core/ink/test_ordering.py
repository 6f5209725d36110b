"""Against numpy, whose results they give."""

import subprocess
import sys

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from zen_digits.core.ink.ordering import distinct, median


@given(st.lists(st.floats(-1e100, 1e100), min_size=1))
def test_the_median_is_numpys(values: list[float]) -> None:
    assert median(np.array(values)) == np.median(values)


@given(st.lists(st.integers(-5, 5)))
def test_each_number_once(values: list[int]) -> None:
    assert distinct(np.array(values, np.int64)).tolist() == sorted(set(values))


def test_reading_strokes_imports_no_masked_arrays() -> None:
    script = (
        "import sys\n"
        "from zen_digits.core.reading.number_reader import read_number\n"
        "from zen_digits.core.reading.predictor import open_predictor\n"
        "zigzag = [(0, 0), (9, 30), (0, 31), (30, 60), (5, 90)]\n"
        "assert read_number(open_predictor(), [zigzag, [(50, 0), (50, 90)]]).digits\n"
        "print('numpy.ma' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stdout == "False\n", done.stderr
