"""The list of datasets to learn from: MNIST, the user's own, and ways to open others."""

from zen_digits.app.common.opening_combo import Choice, OpeningCombo
from zen_digits.core.config.dataset_reference import MNIST, dataset_name


class DataCombo(OpeningCombo):
    """Chooses among datasets that are loaded; requests those that must be found or loaded first."""

    def __init__(self, mnist: str) -> None:
        super().__init__(MNIST)
        self._mnist = mnist
        self._own = ""
        self.fill()

    @property
    def reference(self) -> str:
        """The dataset that is chosen: "mnist" or a path."""
        return self._chosen

    def choices(self) -> list[Choice]:
        own = [(dataset_name(self._own), self._own)] if self._own else []
        return [(self._mnist, MNIST), *own]

    def tip(self, key: str) -> str:
        return "" if key == MNIST else key

    def show_dataset(self, reference: str) -> None:
        """Choose a dataset that is loaded."""
        self._own = self._own if reference == MNIST else reference
        self.choose(reference)

    def forget_own(self) -> None:
        """Offer MNIST alone, and choose it."""
        self._own, self._recent = "", ()
        self.choose(MNIST)
