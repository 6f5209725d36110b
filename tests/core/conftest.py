import pytest

from zen_digits.core.reading.predictor import Predictor, open_predictor


@pytest.fixture(scope="session")
def predictor() -> Predictor:
    """The shipped network."""
    return open_predictor()
