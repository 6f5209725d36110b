"""The page Why."""

from dataclasses import replace

import pytest
from helpers.drawings import DIGITS, scaled
from helpers.small_models import untrained_model
from helpers.user_actions import click, find, text
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.images import rgba_pixels
from zen_digits.app.why import evidence_section, method_choice
from zen_digits.app.why.evidence_section import EvidenceSection
from zen_digits.app.why.why_panel import WhyPanel
from zen_digits.app.window import TRAIN, WHY, MainWindow
from zen_digits.core.errors import InputError
from zen_digits.core.insight import explanation
from zen_digits.core.insight.explanation import Explanation
from zen_digits.core.insight.methods import Method
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.predictor import Predictor

FOUR = [[(260, 60), (200, 200), (320, 200)], [(290, 130), (290, 310)]]


def _page(window: MainWindow) -> WhyPanel:
    assert window.insight.why is not None
    return window.insight.why


def _title(window: MainWindow) -> str:
    return _page(window).title.text()


def _evidence(window: MainWindow) -> str:
    view = window.findChild(QWidget, "evidence_view")
    return view.accessibleDescription() if view else ""


@pytest.fixture
def asked(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the page Why in front and a 4 in two strokes explained."""
    window.show_page(WHY)
    window.canvas_panel.canvas.set_strokes(FOUR)
    qtbot.waitUntil(lambda: _evidence(window) == "Evidence for 4", timeout=10_000)
    return window


def test_evidence_and_strokes_of_the_drawing_are_shown(asked: MainWindow) -> None:
    assert "Without this stroke: 1 (" in text(asked, "stroke_0")
    assert "adds" in text(asked, "stroke_0")
    assert find(asked, "stroke_1").isVisible()
    assert not find(asked, "stroke_2").isVisible()
    pixels = rgba_pixels(find(asked, "evidence_view").grab().toImage()).astype(int)
    assert (pixels[..., 0] > pixels[..., 2] + 100).sum() > 50  # orange
    assert "most for 4, the network gives 4 " in text(asked, "deletion_text")


def test_a_rival_is_chosen(asked: MainWindow, qtbot: QtBot) -> None:
    before = find(asked, "evidence_view").grab().toImage()
    combo = asked.findChild(QComboBox, "rival_combo")
    combo.setCurrentIndex(combo.findText("9"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: _evidence(asked) == "Evidence for 4 rather than 9", timeout=10_000)
    assert find(asked, "evidence_view").grab().toImage() != before


def test_the_selected_digit_of_a_number_is_explained(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page(WHY)
    number = [*scaled(DIGITS["4"], 1, dx=40, dy=40), *scaled(DIGITS["2"], 1, dx=170, dy=40)]
    window.canvas_panel.canvas.set_strokes(number)
    qtbot.waitUntil(lambda: _title(window).startswith("Why 2?"), timeout=10_000)
    window.reader.select(0)
    qtbot.waitUntil(lambda: _title(window).startswith("Why 4?"), timeout=10_000)


def test_an_empty_canvas_shows_what_to_do(asked: MainWindow) -> None:
    assert not find(asked, "why_hint").isVisible()
    click(asked, "clear_button")
    hint = find(asked, "why_hint")
    assert isinstance(hint, QLabel)
    assert hint.isVisible()
    assert _title(asked) == "Why?"


def test_nothing_is_computed_while_the_page_is_hidden(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    explained: list[str] = []
    explain = explanation.explain

    def counted(*question: object) -> Explanation:
        explained.append("once")
        return explain(*question)  # type: ignore[arg-type]

    monkeypatch.setattr(explanation, "explain", counted)
    assert window.pages.front() == TRAIN
    window.canvas_panel.canvas.set_strokes(FOUR)
    qtbot.wait(300)
    assert explained == []
    window.show_page(WHY)
    qtbot.waitUntil(lambda: _evidence(window) == "Evidence for 4", timeout=10_000)
    assert explained == ["once"]


def test_another_network_explains_what_it_reads(asked: MainWindow, qtbot: QtBot) -> None:
    model = asked.models.chosen_model
    assert model is not None
    explanations: list[Explanation] = []
    asked.findChild(EvidenceSection)._answer.answered.connect(explanations.append)
    asked.models.add("the same again", model)
    qtbot.waitUntil(lambda: len(explanations) == 1, timeout=10_000)


def test_closing_in_the_middle_leaves_no_thread(window: MainWindow) -> None:
    window.show_page(WHY)
    window.canvas_panel.canvas.set_strokes(FOUR)
    window.close()


def _methods(window: MainWindow) -> list[str]:
    combo = window.findChild(QComboBox, "method_combo")
    return [combo.itemText(place) for place in range(combo.count())]


def _choose_method(window: MainWindow, name: str) -> None:
    combo = window.findChild(QComboBox, "method_combo")
    combo.setCurrentIndex(combo.findText(name))
    combo.activated.emit(combo.currentIndex())


def _explained(window: MainWindow) -> list[Explanation]:
    """All explanations from now on."""
    explanations: list[Explanation] = []
    window.findChild(EvidenceSection)._answer.answered.connect(explanations.append)
    return explanations


def test_a_method_is_chosen_explained_and_remembered(asked: MainWindow, qtbot: QtBot) -> None:
    assert _methods(asked) == ["Occlusion", "Integrated gradients", "Grad-CAM"]
    assert text(asked, "method_text").startswith("Hides the ink")
    explanations, pictures = _explained(asked), []
    for name in ("Integrated gradients", "Grad-CAM"):
        before = len(explanations)
        _choose_method(asked, name)
        qtbot.waitUntil(lambda: len(explanations) > before, timeout=20_000)  # noqa: B023
        pictures.append(find(asked, "evidence_view").grab().toImage())
    assert [e.method for e in explanations] == [Method.INTEGRATED_GRADIENTS, Method.GRAD_CAM]
    assert pictures[0] != pictures[1]
    assert text(asked, "method_text").startswith("Marks with +")
    assert asked._settings.text("evidence_method") == "grad-cam"


def test_methods_that_fail_for_a_network_are_not_offered(asked: MainWindow, qtbot: QtBot) -> None:
    _choose_method(asked, "Grad-CAM")
    explanations = _explained(asked)
    asked.models.add("dense", untrained_model("dense"))
    offered = ["Occlusion", "Integrated gradients"]
    qtbot.waitUntil(lambda: _methods(asked) == offered, timeout=20_000)
    qtbot.waitUntil(lambda: any(e.method is Method.OCCLUSION for e in explanations), timeout=10_000)
    asked.models.choose(0)
    qtbot.waitUntil(lambda: len(_methods(asked)) == 3, timeout=10_000)
    assert asked.findChild(QComboBox, "method_combo").currentText() == "Grad-CAM"


def test_pytorch_is_loaded_when_a_method_needs_it(
    asked: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = find(asked, "evidence_note")
    assert not note.isVisible()
    monkeypatch.setattr(evidence_section, "is_imported", lambda: False)
    _choose_method(asked, "Integrated gradients")
    assert text(asked, "evidence_note") == "PyTorch is being loaded…"
    assert note.isVisible()
    qtbot.waitUntil(lambda: not note.isVisible(), timeout=20_000)


def test_without_pytorch_only_occlusion_is_offered(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(method_choice, "is_installed", lambda: False)
    window.show_page(WHY)
    window.canvas_panel.canvas.set_strokes(FOUR)
    qtbot.waitUntil(lambda: _evidence(window) == "Evidence for 4", timeout=10_000)
    assert _methods(window) == ["Occlusion"]
    assert text(window, "method_text").endswith("need PyTorch, which is not installed.")


def test_what_goes_wrong_is_said(
    asked: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise InputError("It cannot be; choose another.")

    monkeypatch.setattr(explanation, "explain", fail)
    _choose_method(asked, "Occlusion")
    qtbot.waitUntil(lambda: "It cannot be" in text(asked, "evidence_note"), timeout=10_000)
    assert find(asked, "evidence_note").isVisible()


def test_a_network_that_learns_on_explains_its_own_reading(
    asked: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    used: list[TrainedModel] = []
    explain = explanation.explain

    def noted(predictor: Predictor, *question: object) -> Explanation:
        used.append(predictor.model)
        return explain(predictor, *question)  # type: ignore[arg-type]

    monkeypatch.setattr(explanation, "explain", noted)
    learned = untrained_model()
    _page(asked).relearn(learned)
    asked.reader.read_soon()
    qtbot.waitUntil(lambda: used != [] and used[-1] is learned, timeout=10_000)


def test_it_says_that_strokes_counted_too(window: MainWindow, shipped: Predictor) -> None:
    """Of a network that was taught them; of which the page explains the picture alone."""
    window.show_page(WHY)
    alone = read_number(shipped, FOUR)
    page = _page(window)
    page.show_reading(alone, 0)
    assert "strokes" not in _title(window)
    digit = replace(alone.digits[0], picture_alone=alone.digits[0].reading)
    page.show_reading(replace(alone, digits=(digit,)), 0)
    assert "The picture alone, which is explained here, is read as 4, " in _title(window)
