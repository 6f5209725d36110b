"""Steps of learning, taken on a copy of a network and undone again."""

from __future__ import annotations

from zen_digits.core.insight.by_hand import Network, Pass, Place

_MOST = 50  # that can be undone: each may keep a copy of all weights


class Steps:
    """A network as it was copied, and as it is after some steps."""

    def __init__(self, network: Network) -> None:
        self.original = network
        self._networks = [network]
        self.taken = 0
        """Steps that are not undone."""

    @property
    def network(self) -> Network:
        """After all steps."""
        return self._networks[-1]

    @property
    def before(self) -> Network:
        """Before the last step; the same network where none can be undone."""
        return self._networks[-2] if self.can_undo else self.network

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo; only the last 50 can be."""
        return len(self._networks) > 1

    def take(self, worked: Pass, rate: float, place: Place | None) -> None:
        """Take a step of one weight or of all; raises InputError where that leads too far."""
        self._networks.append(self.network.stepped(worked.gradient, rate, place))
        self._networks = self._networks[-_MOST - 1 :]
        self.taken += 1

    def undo(self) -> None:
        """Undo the last step, where there is one."""
        if self.can_undo:
            self._networks.pop()
            self.taken -= 1

    def start_again(self) -> None:
        """Undo all steps, however many they are."""
        self._networks, self.taken = [self.original], 0
