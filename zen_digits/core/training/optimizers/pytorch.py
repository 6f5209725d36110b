"""PyTorch's optimizers: each is a function of its that updates all weights."""

from collections.abc import Callable, Iterable, Sequence
from typing import cast

import torch
from torch import Tensor, nn
from torch.optim.adagrad import adagrad
from torch.optim.sgd import sgd

from zen_digits.core.training.optimizers.optimizer import Factor, Known, Optimizer

_ADAM_EPSILON, _ADAGRAD_EPSILON = 1e-8, 1e-10


class SGD(Optimizer):
    """Stochastic gradient descent, with momentum unless that is 0."""

    def __init__(
        self, weights: Iterable[nn.Parameter], *, momentum: float, weight_decay: float, fused: bool
    ) -> None:
        self.momentum, self.fused = momentum, fused
        self.takes_tensors = fused
        self._decay = weight_decay
        super().__init__(weights)

    def _first_known(self, weight: nn.Parameter) -> Known:
        return {"momentum_buffer": torch.zeros_like(weight)} if self.momentum else {}

    @torch.no_grad()
    def apply(self, factors: Sequence[Factor]) -> None:
        """Change each weight that has a gradient, by the factors of this step."""
        weights, gradients, known = self._with_gradients()
        moments = [values.get("momentum_buffer") for values in known]
        sgd(
            weights, gradients, moments,
            lr=cast(float, factors[0]), momentum=self.momentum, weight_decay=self._decay,
            fused=self.fused, dampening=0.0, nesterov=False, maximize=False,
        )  # fmt: skip


class Adagrad(Optimizer):
    """Adagrad (Duchi et al., 2011)."""

    def __init__(
        self, weights: Iterable[nn.Parameter], *, weight_decay: float, fused: bool
    ) -> None:
        self.fused = fused
        self._decay = weight_decay
        super().__init__(weights)

    def _first_known(self, weight: nn.Parameter) -> Known:
        return {"step": _count(weight, self.fused), "sum": torch.zeros_like(weight)}

    @torch.no_grad()
    def apply(self, factors: Sequence[Factor]) -> None:
        """Change each weight that has a gradient, by the factors of this step."""
        weights, gradients, known = self._with_gradients()
        sums, steps = ([values[name] for values in known] for name in ("sum", "step"))
        adagrad(
            weights, gradients, sums, steps,
            lr=cast(float, factors[0]), weight_decay=self._decay, fused=self.fused,
            lr_decay=0.0, eps=_ADAGRAD_EPSILON, maximize=False,
        )  # fmt: skip


class Adam(Optimizer):
    """Adam (Kingma and Ba, 2015), or AdamW (Loshchilov and Hutter, 2019): ``update`` is either."""

    def __init__(
        self, update: Callable[..., None], weights: Iterable[nn.Parameter],
        *, betas: tuple[float, float], weight_decay: float, fused: bool,
    ) -> None:  # fmt: skip
        self.fused = self.takes_tensors = fused
        self._update, self._betas, self._decay = update, betas, weight_decay
        super().__init__(weights)

    def _first_known(self, weight: nn.Parameter) -> Known:
        moments = {name: torch.zeros_like(weight) for name in ("exp_avg", "exp_avg_sq")}
        return {"step": _count(weight, self.fused), **moments}

    @torch.no_grad()
    def apply(self, factors: Sequence[Factor]) -> None:
        """Change each weight that has a gradient, by the factors of this step."""
        weights, gradients, known = self._with_gradients()
        means, squares, steps = (
            [values[name] for values in known] for name in ("exp_avg", "exp_avg_sq", "step")
        )
        first, second = self._betas
        self._update(
            weights, gradients, means, squares, [], steps,
            lr=factors[0], beta1=first, beta2=second, weight_decay=self._decay, fused=self.fused,
            eps=_ADAM_EPSILON, amsgrad=False, maximize=False,
        )  # fmt: skip


def _count(weight: Tensor, fused: bool) -> Tensor:
    """A count of steps: beside the weight where all are updated in one go, else on the CPU."""
    return torch.zeros((), device=weight.device if fused else "cpu")
