"""Starting a run, going on with it, pausing and stopping it, and what goes with it."""

from PySide6.QtWidgets import QMenu, QMenuBar

from zen_digits.app.common.menu_entries import Action, add_entry
from zen_digits.app.menus.entries import add_switch
from zen_digits.app.training.controller import TrainingController
from zen_digits.app.training.live_reading import LiveReading


class RunMenu(QMenu):
    """Run: it offers what can be done with a run now."""

    def __init__(
        self, controller: TrainingController, train: Action, train_on: Action, bar: QMenuBar
    ) -> None:
        super().__init__(bar)
        self.setTitle(self.tr("&Run"))
        self._controller = controller
        self._train = add_entry(self, self.tr("&Train"), "Ctrl+R", train)
        self._more = add_entry(self, self.tr("One more &epoch"), "Ctrl+Shift+R", train_on)
        self._pause = add_entry(self, self.tr("&Pause"), "Ctrl+P", controller.toggle_pause)
        self._steps = (
            add_entry(self, self.tr("Step one &batch"), "Ctrl+B", controller.step),
            add_entry(self, self.tr("Slow &motion"), "Ctrl+Shift+B", controller.toggle_slow_motion),
            add_entry(self, self.tr("&Stop"), "Ctrl+.", controller.stop),
        )
        controller.state_changed.connect(self._follow)
        self._follow()
        self.offer_more(False)

    def add_reading(self, live: LiveReading) -> None:
        """Reading the drawing meanwhile."""
        self.addSeparator()
        text = self.tr("Read my &drawing while training")
        add_switch(self, text, None, lambda: live.turn(on=not live.is_on), lambda: live.is_on)

    def add_after(self, compare: Action, learn: Action) -> None:
        """Comparing runs, and learning a hand."""
        self.addSeparator()
        add_entry(self, self.tr("Compare r&uns"), "Ctrl+L", compare)
        add_entry(self, self.tr("&Learn my hand"), "Ctrl+T", learn)

    def offer_more(self, offered: bool) -> None:
        """Whether there is a run that can be trained for one more epoch."""
        self._more.setEnabled(offered)

    def _follow(self) -> None:
        run = self._controller
        self.show_run_state(running=run.running, paused=run.paused, stopping=run.stopping)

    def show_run_state(self, *, running: bool, paused: bool, stopping: bool) -> None:
        """Enable what can be done now."""
        self._train.setEnabled(not running)
        for action in (self._pause, *self._steps):
            action.setEnabled(running and not stopping)
        self._pause.setText(self.tr("&Resume") if paused else self.tr("&Pause"))
