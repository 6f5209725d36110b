"""Learning a hand from its drawings, and the way back."""

from collections.abc import Generator, Iterator
from dataclasses import replace
from threading import Event

import pytest
from helpers.drawings import DIGITS
from helpers.heard import listen
from helpers.mouse import draw
from helpers.small_models import untrained_model
from helpers.user_actions import click, find, text
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QTableWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.main import create_window
from zen_digits.app.window import TEACH, TRAIN, MainWindow
from zen_digits.core.insight.kept import fingerprint
from zen_digits.core.models.model_file import TrainedModel, load_model
from zen_digits.core.personal.before_and_after import UNKNOWN, BeforeAndAfter
from zen_digits.core.personal.hand.hand import Hand
from zen_digits.core.personal.own_network import keep_network, network_path
from zen_digits.core.personal.taught import Taught
from zen_digits.core.progress import Progress
from zen_digits.core.user_data import delete_all

AB = untrained_model("dense", "ab", digit_threshold=-5.0)
SLANTS = (-0.3, -0.1, 0.1, 0.3)


def keep_drawings(hand: Hand, classes: dict[str, str]) -> None:
    """Keep each digit in several slants, as a drawing of a class."""
    for digit, label in classes.items():
        for slant in SLANTS:
            strokes = [[(x + slant * y, y) for x, y in stroke] for stroke in DIGITS[digit]]
            hand.add(label, strokes)


def names(window: MainWindow) -> list[str]:
    combo = find(window, "model_combo")
    assert isinstance(combo, QComboBox)
    return [combo.itemText(index) for index in range(combo.count())]


def reading_network(window: MainWindow) -> str:
    combo = find(window, "model_combo")
    assert isinstance(combo, QComboBox)
    return combo.currentText()


def wait_until_learned(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.teaching.teacher.job.running, timeout=60_000)


@pytest.fixture
def letters(window: MainWindow) -> MainWindow:
    """A window with a network of two classes, which were drawn, and the page Teach in front."""
    keep_drawings(window.teaching.hand.get(), {"1": "a", "2": "b"})
    window.models.add("letters", AB)
    window.show_page(TEACH)
    return window


def learn(window: MainWindow, qtbot: QtBot) -> None:
    click(window, "learn_button")
    wait_until_learned(window, qtbot)


def test_the_network_reads_the_hand_at_once_and_its_base_stays(
    letters: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, heard = fingerprint(AB), listen(monkeypatch)
    learn(letters, qtbot)
    told = [text for text, _ in heard if text.startswith("learn")]
    assert told[0].startswith("learning your hand…: It learns the kept drawings")
    assert "Yours is letters, taught your 8 drawings." in told[1]
    assert names(letters) == ["Shipped", "letters", "Yours"]
    assert reading_network(letters) == "Yours"
    for digit, label in (("1", "a"), ("2", "b")):
        letters.canvas_panel.canvas.document.clear()
        draw(digit, letters.canvas_panel.canvas)
        assert letters.reading_panel.reading_text == label
    assert fingerprint(AB) == before
    figures = text(letters, "learning_figures").splitlines()
    assert figures[0] == "Yours is letters, taught your 8 drawings."
    assert figures[1].endswith("that has not learned from it: 8 right; before: 4.")
    assert load_model(network_path(letters.teaching.hand.name)).card.taught["drawings"] == 8


def test_back_reads_as_before_and_leaves_the_drawings(letters: MainWindow, qtbot: QtBot) -> None:
    assert not find(letters, "back_button").isEnabled()
    learn(letters, qtbot)
    lineage = "It is letters, taught drawings of a hand: 8."
    assert lineage in find(letters, "model_combo").toolTip()
    assert text(letters, "reading_tag").startswith("learned")
    click(letters, "back_button")
    assert text(letters, "reading_tag") == ""
    assert lineage not in find(letters, "model_combo").toolTip()
    assert names(letters) == ["Shipped", "letters"]
    assert reading_network(letters) == "letters"
    assert not network_path(letters.teaching.hand.name).exists()
    assert len(letters.teaching.hand.get()) == 8
    assert not find(letters, "learning_figures").isVisible()


def test_it_learns_from_the_base_and_takes_the_place_of_the_one_before(
    letters: MainWindow, qtbot: QtBot
) -> None:
    learn(letters, qtbot)
    keep_drawings(letters.teaching.hand.get(), {"7": "a"})
    learn(letters, qtbot)
    assert names(letters) == ["Shipped", "letters", "Yours"]
    own = letters.teaching.teacher.own.model
    assert own is not None
    assert own.card.taught["base_fingerprint"] == fingerprint(AB)
    assert own.card.taught["drawings"] == 12


def test_a_base_that_has_gone_is_said(letters: MainWindow, qtbot: QtBot) -> None:
    learn(letters, qtbot)
    letters.models.remove(AB, None)
    learn(letters, qtbot)
    assert "(letters) is not open; open its file" in text(letters, "learning_notice")
    assert reading_network(letters) == "Yours"


def test_the_next_window_reads_with_it(letters: MainWindow, qtbot: QtBot) -> None:
    learn(letters, qtbot)
    again = create_window()
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.loaded, timeout=60_000)
    qtbot.waitUntil(lambda: reading_network(again) == "Yours")
    again.end()


def test_another_hand_has_its_own_network(letters: MainWindow, qtbot: QtBot) -> None:
    learn(letters, qtbot)
    keep_drawings(Hand("Anna"), {"1": "a", "2": "b"})
    letters.teaching.hand.choose("Anna")
    assert names(letters) == ["Shipped", "letters"]
    learn(letters, qtbot)
    assert reading_network(letters) == "Anna"
    table = find(letters, "hands_table")
    assert isinstance(table, QTableWidget)
    Hand("Carl").add("a", DIGITS["1"])
    letters.teaching.hand.changed.emit()
    qtbot.waitUntil(lambda: table.rowCount() == 3)
    assert table.isVisible()
    rows = [[table.item(row, column).text() for column in range(4)] for row in range(3)]
    learned = ["8", "50 %", "100 %"]
    assert rows == [["Anna", *learned], ["My hand", *learned], ["Carl", "1", "–", "–"]]
    assert table.item(0, 3).toolTip().endswith("from it: 8 right; before: 4.")
    assert table.item(2, 3).toolTip() == "It was not learned yet."
    assert "Anna" not in text(letters, "learning_figures")
    letters.teaching.hand.choose("My hand")
    qtbot.waitUntil(lambda: names(letters) == ["Shipped", "letters", "Yours"])


def test_deleted_data_leaves_no_network(letters: MainWindow, qtbot: QtBot) -> None:
    learn(letters, qtbot)
    delete_all()
    letters.user_data.deleted.emit()
    assert names(letters) == ["Shipped", "letters"]


def test_what_became_worse_is_not_used(
    letters: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    worse = property(lambda _: "It became worse.")
    monkeypatch.setattr(Taught, "objection", worse)
    learn(letters, qtbot)
    assert names(letters) == ["Shipped", "letters"]
    assert text(letters, "learning_notice") == "It became worse."
    assert not network_path(letters.teaching.hand.name).exists()


def test_what_is_no_digit_is_learned_and_told(window: MainWindow, qtbot: QtBot) -> None:
    keep_drawings(window.teaching.hand.get(), {"1": "a", "2": "b", "8": ""})
    window.models.add("letters", untrained_model("dense", "ab", outputs=3, digit_threshold=0.0))
    window.show_page(TEACH)
    learn(window, qtbot)
    assert not find(window, "learning_notice").isVisible()
    lines = text(window, "learning_figures").splitlines()
    assert lines[0] == "Yours is letters, taught your 12 drawings."
    assert lines[1].startswith("Of your 8 drawings, each read by a network")
    assert lines[2].startswith(
        "Of your 4 that belong to no class, read in the same way: 4 rejected"
    )
    assert "Of the other 8: 8 accepted; before:" in lines[2]
    draw("8", window.canvas_panel.canvas)
    assert text(window, "verdict_label").startswith("This doesn’t look like anything")


def test_labels_that_the_network_does_not_know_are_said(letters: MainWindow, qtbot: QtBot) -> None:
    letters.teaching.hand.get().add("c", DIGITS["3"])
    other = letters.teaching.hand.get().add("", DIGITS["4"])
    letters.teaching.hand.changed.emit()
    said = text(letters, "learning_notice").splitlines()
    assert said[0].startswith("Left out, as letters does not know their labels (c): 1.")
    assert said[1].startswith("Left out, as they belong to no class, and letters was trained")
    assert said[1].endswith(": 1. Choose a network that was trained with drawn non-digits.")
    letters.teaching.hand.get().delete([other.id])
    letters.models.choose(0)  # whose labels are digits: it can learn from none
    learn(letters, qtbot)
    assert names(letters) == ["Shipped", "letters"]


def test_without_drawings_it_says_what_to_do(window: MainWindow) -> None:
    window.show_page(TEACH)
    click(window, "learn_button")
    assert (
        text(window, "learning_notice") == "No drawing is kept yet; draw one, and say what it is."
    )


def test_it_learns_by_itself_after_a_correction(letters: MainWindow, qtbot: QtBot) -> None:
    click(letters, "learn_by_itself_box")
    draw("3", letters.canvas_panel.canvas)
    QTest.keyClicks(letters.reading_panel.label_row.field, "b")
    assert len(letters.teaching.hand.get()) == 8
    letters.teaching.corrections.say("b")
    assert len(letters.teaching.hand.get()) == 9
    qtbot.waitUntil(lambda: reading_network(letters) == "Yours", timeout=60_000)
    assert letters.teaching.teacher.by_itself


def test_news_of_it_is_told_on_every_page(letters: MainWindow, qtbot: QtBot) -> None:
    letters.show_page(TRAIN)
    tag = find(letters, "reading_tag")
    draw("1", letters.canvas_panel.canvas)
    assert not tag.isVisible()
    letters.teaching.teacher.turn(on=True)
    letters.teaching.corrections.say("a")
    qtbot.waitUntil(lambda: "It learns the kept drawings" in tag.toolTip(), timeout=60_000)
    qtbot.waitUntil(lambda: "Of your 9 drawings, each read" in tag.toolTip(), timeout=60_000)
    assert text(letters, "reading_tag").startswith("learned")
    letters.canvas_panel.canvas.document.clear()
    assert text(letters, "reading_tag").startswith("learned")
    letters.teaching.hand.choose("Anna")  # of whom it tells nothing
    assert text(letters, "reading_tag") == ""


def test_news_of_what_was_not_learned(
    letters: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Taught, "objection", "It became worse; add drawings.")
    learn(letters, qtbot)
    tag = find(letters, "reading_tag")
    assert (text(letters, "reading_tag"), tag.toolTip()) == (
        "not learned", "It became worse; add drawings.",
    )  # fmt: skip


def test_no_news_of_a_lesson_that_was_stopped(
    letters: MainWindow, qtbot: QtBot, endless: None
) -> None:
    click(letters, "learn_button")
    assert text(letters, "reading_tag").startswith("learning")
    click(letters, "learn_button")
    wait_until_learned(letters, qtbot)
    assert text(letters, "reading_tag") == ""


@pytest.fixture
def endless(monkeypatch: pytest.MonkeyPatch) -> None:
    """Teaching never ends by itself."""

    def teach(*_: object) -> Iterator[Progress]:
        while True:
            yield Progress()

    monkeypatch.setattr("zen_digits.core.personal.hand_lesson.teach_only", teach)


def test_learning_is_stopped(letters: MainWindow, qtbot: QtBot, endless: None) -> None:
    click(letters, "learn_button")
    button = find(letters, "learn_button")
    assert isinstance(button, QAbstractButton)
    assert button.text() == "Stop"
    click(letters, "learn_button")
    wait_until_learned(letters, qtbot)
    assert button.text() == "&Learn"
    assert names(letters) == ["Shipped", "letters"]


def test_closing_in_the_middle_ends_it(letters: MainWindow, qtbot: QtBot, endless: None) -> None:
    click(letters, "learn_button")
    letters.close()
    wait_until_learned(letters, qtbot)
    assert not network_path(letters.teaching.hand.name).exists()


def measure_when_set(monkeypatch: pytest.MonkeyPatch, mnist: BeforeAndAfter = UNKNOWN) -> Event:
    """What is taught is measured once this event is set."""
    go = Event()

    def measured(
        base: TrainedModel, taught: Taught, threads: int
    ) -> Generator[Progress, None, Taught]:
        yield Progress()
        go.wait()
        return replace(taught, mnist=mnist)

    monkeypatch.setattr("zen_digits.core.personal.hand_lesson.measured", measured)
    return go


def test_what_mnist_tells_comes_once_the_network_reads(
    letters: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    measure_when_set(monkeypatch, mnist=BeforeAndAfter(0.9973, 0.9972)).set()
    learn(letters, qtbot)
    expected = "MNIST’s test images: 99.72 % right; before: 99.73 %."
    qtbot.waitUntil(lambda: expected in text(letters, "learning_figures"))
    assert names(letters) == ["Shipped", "letters", "Yours"]
    kept = load_model(network_path(letters.teaching.hand.name))
    assert kept.card.taught["mnist_after"] == 0.9972


def test_measuring_does_not_change_what_reads(
    letters: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = measure_when_set(monkeypatch)
    learn(letters, qtbot)
    learned = letters.teaching.teacher.own.model
    letters.models.choose(1)
    go.set()
    qtbot.waitUntil(lambda: letters.teaching.teacher.own.model is not learned)
    assert reading_network(letters) == "letters"


def test_back_counts_also_while_the_network_is_being_kept(
    letters: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go = Event(), Event()

    def keep(hand: str, model: TrainedModel) -> None:
        begun.set()
        go.wait()
        keep_network(hand, model)

    monkeypatch.setattr("zen_digits.core.personal.own_network.keep_network", keep)
    click(letters, "learn_button")
    qtbot.waitUntil(begun.is_set, timeout=60_000)
    letters.teaching.teacher.back()
    go.set()
    wait_until_learned(letters, qtbot)
    assert names(letters) == ["Shipped", "letters"]
    assert not network_path(letters.teaching.hand.name).exists()


def test_what_is_measured_of_an_older_network_is_left(
    letters: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = measure_when_set(monkeypatch)
    learn(letters, qtbot)
    keep_drawings(letters.teaching.hand.get(), {"7": "a"})
    learn(letters, qtbot)
    go.set()
    learned = letters.teaching.teacher.own.model
    qtbot.waitUntil(lambda: letters.teaching.teacher.own.model is not learned)
    qtbot.wait(100)  # in which the older one would come
    assert letters.teaching.teacher.figures is not None
    assert letters.teaching.teacher.figures.drawings == 12
