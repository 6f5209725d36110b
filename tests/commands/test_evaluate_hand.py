"""``zen-digits evaluate --hand``."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.command_line import refused, zen_digits
from helpers.drawings import DIGITS

from zen_digits.core.models.model_file import TrainedModel, save_model
from zen_digits.core.personal.hand.hand import Hand
from zen_digits.core.personal.own_network import keep_network
from zen_digits.core.reading.predictor import Predictor, open_predictor


@pytest.fixture(scope="module")
def predictor() -> Predictor:
    """The shipped network."""
    return open_predictor(None)


@pytest.fixture
def hand() -> Hand:
    """A hand with all ten digits, and a letter."""
    hand = Hand("Anna")
    for label, strokes in (*DIGITS.items(), ("x", DIGITS["7"])):
        hand.add(label, strokes)
    return hand


@pytest.fixture
def taught(predictor: Predictor) -> TrainedModel:
    """A network whose card says that it was taught."""
    card = {"base": "x", "drawings": 10, "right_before": 0.5, "right_after": 0.8}
    return TrainedModel(replace(predictor.card, taught=card), predictor.model.weights)


def test_the_kept_drawings_are_read(hand: Hand) -> None:
    lines = zen_digits("evaluate", "--hand", "Anna").stdout.splitlines()
    assert lines[0] == "10 drawings, 100.00 % read correctly"
    assert lines[1] == "1 skipped: label missing or unknown to the network"
    assert "learned from" not in "".join(lines)


def test_a_network_that_learned_from_them_says_so(
    hand: Hand, taught: TrainedModel, tmp_path: Path
) -> None:
    own, report = tmp_path / "own.zendigits", tmp_path / "report.html"
    save_model(own, taught)
    command = ("evaluate", "--hand", "Anna", "--model", own)
    said = zen_digits(*command).stdout
    assert "where these are among them, it has learned" in said
    assert "Of the 10 drawings that it was taught" in said
    assert not json.loads(zen_digits(*command, "--json").stdout)["learned_from_these"]
    keep_network("Anna", taught)
    assert json.loads(zen_digits(*command, "--json").stdout)["learned_from_these"]
    lines = zen_digits(*command, "--report", report).stdout
    assert "This network has learned from these drawings" in lines
    assert "each read by a network that has not learned from it, 80.00 % were right; bef" in lines
    assert "This network has learned from these drawings" in report.read_text("utf-8")


def test_one_that_was_trained_on_them_says_so(
    hand: Hand, predictor: Predictor, tmp_path: Path
) -> None:
    trained = replace(predictor.card, training={"dataset": "Anna.jsonl"})
    save_model(tmp_path / "own.zendigits", TrainedModel(trained, predictor.model.weights))
    said = zen_digits("evaluate", "--hand", "Anna", "--model", tmp_path / "own.zendigits").stdout
    assert "This network has learned from most of these drawings." in said


def test_a_hand_that_is_none_is_refused(hand: Hand) -> None:
    assert "There is no hand called Ben; there is Anna." in refused("evaluate", "--hand", "Ben")
    assert "cannot be called" in refused("evaluate", "--hand", "../x")


def test_without_any_hand_it_says_what_to_do() -> None:
    assert "No drawing is kept of any hand yet" in refused("evaluate", "--hand", "Anna")


def test_marked_ones_are_left_out(hand: Hand, predictor: Predictor) -> None:
    from zen_digits.core.evaluation.mark_store import change_mark
    from zen_digits.core.evaluation.measure import measure
    from zen_digits.core.personal.hand_images import hand_set, load_hand

    results = measure(predictor.model, load_hand("Anna", hand.drawings(), predictor.model))
    change_mark(hand_set("Anna").reference, results.fingerprint_of(3), "3", "ambiguous")
    done = zen_digits("evaluate", "--hand", "Anna", "--without-marked", "--json")
    assert json.loads(done.stdout)["left_out"] == 1
