"""What all optimizers are: weights, what is known of each, and a step that changes them.

``torch.optim.Optimizer`` imports PyTorch's compiler, and with it sympy, when the first is made:
that takes half as long as ``import torch`` and 60 MB. The functions that compute its steps do not,
so the optimizers here use those; the test of this module tells when that changes.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from typing import Any

from torch import Tensor, nn

Known = dict[str, Any]
"""What an optimizer knows of one weight: tensors and counts by name."""
Factor = float | Tensor
"""A number that changes from step to step: on a GPU that repeats recorded steps, it lies there."""


class Optimizer(ABC):
    """Changes weights by their gradients, and by what it has learned of each from earlier ones."""

    def __init__(self, weights: Iterable[nn.Parameter]) -> None:
        self.weights = list(weights)
        self._known = [self._first_known(weight) for weight in self.weights]

    @abstractmethod
    def _first_known(self, weight: nn.Parameter) -> Known:
        """What is known of a weight before the first step; its tensors lie in memory as it does."""

    takes_tensors = False
    """Whether the factors of a step may be tensors on the weights' device, of no dimensions."""

    def step(self, rate: float) -> None:
        """Change each weight that has a gradient, with this learning rate."""
        self.apply(self.factors(rate))
        self.count()

    def factors(self, rate: float) -> list[float]:
        """The numbers of the next step: those that follow from the rate and from earlier steps."""
        return [rate]

    @abstractmethod
    def apply(self, factors: Sequence[Factor]) -> None:
        """Change each weight that has a gradient, by the factors of this step."""

    def count(self) -> None:  # noqa: B027 - some have nothing to count
        """Take note that a step was taken."""

    def zero_grad(self) -> None:
        """Forget the gradients."""
        for weight in self.weights:
            weight.grad = None

    def state_dict(self) -> dict[str, dict[int, Known]]:
        """What is known of the weights, by their places; those of which nothing is are left out."""
        return {"state": {place: known for place, known in enumerate(self._known) if known}}

    def load_state_dict(self, state: dict[str, dict[int, Known]]) -> None:
        """Continue with what another one, perhaps on another device, knew of the same weights."""
        for place, values in state["state"].items():
            known = self._known[place]
            for name, value in values.items():
                if isinstance(known[name], Tensor):
                    known[name].copy_(value)
                else:
                    known[name] = value

    def _with_gradients(self) -> tuple[list[Tensor], list[Tensor], list[Known]]:
        """The weights that have gradients, these, and what is known of each."""
        weights: list[Tensor] = []
        gradients: list[Tensor] = []
        known: list[Known] = []
        for weight, values in zip(self.weights, self._known, strict=True):
            if weight.grad is not None:
                weights.append(weight)
                gradients.append(weight.grad)
                known.append(values)
        return weights, gradients, known
