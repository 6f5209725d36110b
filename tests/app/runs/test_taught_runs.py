"""What was learned of a hand, on the page of runs."""

from collections.abc import Callable
from dataclasses import replace

from helpers.drawings import DIGITS
from helpers.run_folders import completed_run
from helpers.runs_user import RunsUser
from helpers.small_models import untrained_model
from PySide6.QtCore import Qt

from zen_digits.app.runs.model import EPOCHS, NAME, SETTINGS, STATE
from zen_digits.app.window import MainWindow
from zen_digits.core.personal.hand.hand import Hand
from zen_digits.core.personal.own_network import keep_network

TOLD = {
    "base": "letters", "drawings": 12, "others": 2, "seed": 5, "seconds": 2.5,
    "right_before": 0.5, "right_after": 0.75,
}  # fmt: skip


def keep_taught(name: str) -> None:
    Hand(name).add("a", DIGITS["1"])
    model = untrained_model("dense", "ab")
    keep_network(name, replace(model, card=replace(model.card, taught=TOLD)))


def test_it_is_listed_with_its_lineage_and_no_epochs(open_runs: Callable[[], RunsUser]) -> None:
    keep_taught("Anna")
    user = open_runs()
    assert user.ticked() == []
    cells = [user.column(column) for column in (NAME, STATE, EPOCHS, SETTINGS)]
    assert cells == [["Anna"], ["learned"], [""], ["letters, taught drawings of a hand: 12"]]
    user.select(0)
    details = user.details()
    assert details == {
        "Base": ["letters"], "Drawings": ["12"], "Of no class": ["2"], "Seed": ["5"],
        "Drawings right": ["8 of 10; before: 5"],
    }  # fmt: skip
    for name in ("rename_run", "delete_run", "train_again", "new_seed"):
        button = user.button(f"{name}_button")
        assert not button.isEnabled()
        assert "on the page Teach" in button.toolTip()
    user.press(Qt.Key.Key_Space)
    assert user.ticked() == []


def test_its_network_reads(window: MainWindow, open_runs: Callable[[], RunsUser]) -> None:
    keep_taught("Anna")
    user = open_runs()
    user.select(0)
    user.click("use_network_button")
    user.wait(lambda: window.models.names()[-1] == "Anna")


def test_it_stands_among_runs(open_runs: Callable[[], RunsUser]) -> None:
    completed_run()
    keep_taught("Anna")
    user = open_runs()
    assert sorted(user.column(STATE)) == ["completed", "learned"]
    user.select(0, 1)
    assert user.details() == {}
    assert not user.button("delete_run_button").isEnabled()


def test_learning_shows_it_at_once(window: MainWindow, open_runs: Callable[[], RunsUser]) -> None:
    user = open_runs()
    keep_taught("Anna")
    window.teaching.teacher.changed.emit()
    user.wait(lambda: user.column(NAME) == ["Anna"])
