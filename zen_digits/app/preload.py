"""What is imported after the first paint, on another thread: it takes seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zen_digits.core.errors import broken_installation

if TYPE_CHECKING:
    from zen_digits.core.networks.model_file import TrainedModel


def load_shipped_model() -> TrainedModel:
    """Import torch and read the shipped model; raises InputError where one is damaged."""
    try:
        import numpy as np

        from zen_digits.core.networks.model_file import load_model
        from zen_digits.core.reading.predictor import Predictor, shipped_model_path
    except (ImportError, OSError) as error:
        raise broken_installation(error) from error
    model = load_model(shipped_model_path())
    Predictor(model).read(np.zeros((28, 28), np.uint8))  # the first call builds what later ones use
    return model


def load_what_training_needs() -> None:
    """Import pyqtgraph, and what torch imports only when the first optimizer is built.

    What has been imported stays for good: were all of it looked through for garbage, as happens
    while a set of many files is read, the window would stand still for most of a second.
    """
    import gc

    import pyqtgraph  # noqa: F401
    import torch

    torch.optim.Adam([torch.zeros(1, requires_grad=True)])
    gc.freeze()
