"""Muon, an optimizer that learns rare directions as fast as frequent ones."""

from collections.abc import Iterable, Sequence

import torch
from torch import Tensor, nn

from zen_digits.core.training.optimizers.optimizer import Factor, Known, Optimizer

_NEWTON_SCHULZ_COEFFICIENTS = (3.4445, -4.7750, 2.0315)
_NEWTON_SCHULZ_ITERATIONS = 5
_ADAM_FACTOR = 0.15  # of Muon's learning rate, for weights that are not matrices
_BETAS = (0.9, 0.999)
_EPSILON = 1e-8
_LARGE = 1 << 16
"""From so many weights on, a processor orthogonalises faster in bfloat16; small matrices take it up
to four times as long as in float32."""


class Muon(Optimizer):
    """Muon for convolutions and hidden layers, AdamW for all other weights.

    A matrix's momentum is replaced by the nearest orthogonal matrix, so that rare directions are
    learned as fast as frequent ones: Jordan et al., "Muon: An optimizer for hidden layers in neural
    networks", 2024. The learning rate of ``others`` is a fixed factor of the matrices'.
    ``precision`` is the type to orthogonalise in; on a processor, small matrices stay as they are.
    """

    takes_tensors = True

    def __init__(
        self,
        matrices: Iterable[nn.Parameter],
        others: Iterable[nn.Parameter],
        momentum: float = 0.95,
        weight_decay: float = 0.0,
        precision: torch.dtype = torch.float32,
    ) -> None:
        self.matrices, self.others = list(matrices), list(others)
        self._are_matrices = {id(weight) for weight in self.matrices}
        self._momentum, self._decay, self._precision = momentum, weight_decay, precision
        super().__init__([*self.matrices, *self.others])

    def _first_known(self, weight: nn.Parameter) -> Known:
        mean = {"mean": torch.zeros_like(weight)}
        if id(weight) in self._are_matrices:
            return mean
        return {"step": 0, "square": torch.zeros_like(weight), **mean}

    def factors(self, rate: float) -> list[float]:
        """The matrices' learning rate, the others', and by what Adam divides its two means."""
        steps = 1 + next((known["step"] for known in self._known if "step" in known), 0)
        return [rate, rate * _ADAM_FACTOR, *(1 - beta**steps for beta in _BETAS)]

    def count(self) -> None:
        """Take note that a step was taken."""
        for known in self._known:
            if "step" in known:
                known["step"] += 1

    @torch.no_grad()
    def apply(self, factors: Sequence[Factor]) -> None:
        """Change each weight that has a gradient, by the factors of this step."""
        rate, *of_adam = factors
        for weight, gradient, known in zip(*self._with_gradients(), strict=True):
            if id(weight) in self._are_matrices:
                self._orthogonal_step(weight, gradient, known, rate)
            else:
                _adam_step(weight, gradient, known, *of_adam)

    def _orthogonal_step(
        self, weight: Tensor, gradient: Tensor, known: Known, rate: Factor
    ) -> None:
        mean = known["mean"].lerp_(gradient, 1 - self._momentum)
        nesterov = gradient.lerp(mean, self._momentum).flatten(1)
        rows, columns = nesterov.shape
        step = orthogonalised(nesterov.to(self._precision_for(nesterov)))
        step = step.to(weight.dtype).view(weight.shape)
        weight.mul_(1 - rate * self._decay)
        factor = rate * max(1.0, rows / columns) ** 0.5
        if isinstance(factor, Tensor):
            weight.addcmul_(step, factor, value=-1.0)
        else:
            weight.sub_(step, alpha=factor)

    def _precision_for(self, matrix: Tensor) -> torch.dtype:
        is_small = matrix.device.type == "cpu" and matrix.numel() < _LARGE
        return matrix.dtype if is_small else self._precision


def _adam_step(
    weight: Tensor, gradient: Tensor, known: Known, rate: Factor, first: Factor, second: Factor
) -> None:
    """Adam (Kingma and Ba, 2015) with betas of 0.9 and 0.999, without weight decay.

    The means are divided by ``first`` and ``second``: they begin with zeros.
    """
    mean = known["mean"].lerp_(gradient, 0.1)
    square = known["square"].lerp_(gradient**2, 0.001)
    root = (square / second).sqrt_().add_(_EPSILON)
    factor = rate / first
    if isinstance(factor, Tensor):
        weight.addcmul_(mean / root, factor, value=-1.0)
    else:
        weight.addcdiv_(mean, root, value=-factor)


def orthogonalised(matrix: Tensor) -> Tensor:
    """Roughly the nearest orthogonal matrix, rows × columns: all singular values become about 1.

    Five steps of a Newton-Schulz iteration, with the coefficients of Jordan et al.
    """
    if matrix.shape[0] > matrix.shape[1]:
        return orthogonalised(matrix.T).T
    a, b, c = _NEWTON_SCHULZ_COEFFICIENTS
    x = matrix / (matrix.norm() + 1e-7)
    for _ in range(_NEWTON_SCHULZ_ITERATIONS):
        gram = x @ x.T
        x = torch.addmm(x, torch.addmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x
