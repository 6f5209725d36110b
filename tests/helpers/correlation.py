"""How alike two maps rank the same pixels."""

import numpy as np


def rank_correlation(one: np.ndarray, other: np.ndarray) -> float:
    """Spearman's coefficient; 0 where all pixels of one are alike."""
    if not np.ptp(one) or not np.ptp(other):
        return 0.0
    return float(np.corrcoef(_ranks(one), _ranks(other))[0, 1])


def _ranks(values: np.ndarray) -> np.ndarray:
    return np.argsort(np.argsort(values, kind="stable"))
