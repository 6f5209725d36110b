"""The methods that find evidence: which there are, and which a network offers."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core import pytorch
from zen_digits.core.errors import InputError, broken_installation
from zen_digits.core.insight.evidence import evidence

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor


class Method(StrEnum):
    """How evidence is found."""

    OCCLUSION = "occlusion"
    """By hiding the ink bit by bit: see ``evidence``."""
    INTEGRATED_GRADIENTS = "integrated-gradients"
    """By adding up what each pixel does while the ink appears."""
    GRAD_CAM = "grad-cam"
    """From a network's last maps, where it has some."""

    @property
    def needs_pytorch(self) -> bool:
        """Whether it takes gradients, which PyTorch computes."""
        return self is not Method.OCCLUSION


# The modules whose last maps Grad-CAM takes: those after the last convolution. In `best` and `vgg`
# these have 3 × 3 places, too few to tell ink apart (tests/insight_figures.py): it takes those
# before.
_MAPS = {
    "best": r"towers\.\d+\.13",
    "vgg": r"towers\.\d+\.13",
    "cnn": r"features\.5",
    "quick": r"activation",
    "resnet": r"blocks\.2",
}


def methods_for(architecture: str) -> tuple[Method, ...]:
    """The methods that work for a network, the default first."""
    return tuple(m for m in Method if m is not Method.GRAD_CAM or architecture in _MAPS)


def find_evidence(
    predictor: Predictor,
    image: NDArray[np.uint8],
    label: int,
    rival: int | None = None,
    method: Method = Method.OCCLUSION,
) -> NDArray[np.float32]:
    """Evidence for a class, as ``evidence`` gives it, by this method; float 28 × 28.

    It is in nats, except that of Grad-CAM, which is not negative and has no unit. Raises InputError
    where the network does not offer the method, where PyTorch is needed and missing, or where the
    network's answers are no finite numbers.
    """
    _check_offered(method, predictor.card.architecture)
    if not method.needs_pytorch:
        return evidence(predictor, image, label, rival)
    return _by_gradients(predictor, image, label, rival, method)


def _check_offered(method: Method, architecture: str) -> None:
    offered = methods_for(architecture)
    if method not in offered:
        raise InputError(
            f"The network {architecture} has no convolutional maps for {method}; "
            f"choose {' or '.join(offered)}."
        )


def _by_gradients(
    predictor: Predictor, image: NDArray[np.uint8], label: int, rival: int | None, method: Method
) -> NDArray[np.float32]:
    import_gradients()
    from zen_digits.core.insight import gradients

    if method is Method.INTEGRATED_GRADIENTS:
        heat = gradients.integrated_gradients(predictor.model, image, label, rival)
    else:
        maps = _MAPS[predictor.card.architecture]
        heat = gradients.grad_cam(predictor.model, image, label, rival, maps)
    if not np.isfinite(heat).all():
        raise InputError("The network’s gradients are no finite numbers; choose another model.")
    return heat


def import_gradients() -> None:
    """Import PyTorch and what takes gradients with it; raises InputError where it is missing."""
    if not pytorch.is_installed():
        raise InputError(
            "This method needs PyTorch, which is not installed; "
            f"choose {Method.OCCLUSION}, or run: {pytorch.INSTALL}"
        )
    with pytorch.importing():
        try:
            pytorch.import_pytorch()
            import zen_digits.core.insight.gradients  # noqa: F401
        except (ImportError, OSError) as error:
            raise broken_installation(error) from error
