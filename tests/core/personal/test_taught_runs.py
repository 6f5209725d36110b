"""What was learned of each hand, in the list of runs."""

import csv
import os
from dataclasses import replace
from pathlib import Path

from helpers.drawings import DIGITS
from helpers.small_models import untrained_model

from zen_digits.core.data.load import finish
from zen_digits.core.models.model_file import load_model
from zen_digits.core.personal.hand.files import delete_hand
from zen_digits.core.personal.hand.hand import Hand
from zen_digits.core.personal.hand_lesson import teach_hand
from zen_digits.core.personal.own_network import keep_network, network_path
from zen_digits.core.personal.taught_runs import TaughtRuns
from zen_digits.core.runs.edit import write_table

AB = untrained_model("dense", "ab")


def learn(name: str) -> None:
    hand = Hand(name)
    for label, digit in (("a", "1"), ("b", "2"), ("a", "1"), ("b", "2")):
        hand.add(label, DIGITS[digit])
    keep_network(name, finish(teach_hand(AB, "letters", hand.drawings(), 5, 1)).model)


def test_each_hand_that_was_learned_stands_there(tmp_path: Path) -> None:
    for time, name in enumerate(("Ben", "Anna")):
        learn(name)
        os.utime(network_path(name), (time, time))
    Hand("Carl").add("a", DIGITS["1"])
    runs = TaughtRuns().read()
    assert [run.title for run in runs] == ["Anna", "Ben"]
    (run, _) = runs
    assert (run.state, run.config, run.epochs, run.has_model) == ("learned", None, (), True)
    assert run.train_seconds > 0
    told = run.taught
    assert (told["base"], told["drawings"], told["seed"]) == ("letters", 4, 5)
    assert told["architecture"] == "dense"
    assert load_model(run.model_path).card.taught["drawings"] == 4
    write_table(tmp_path / "runs.csv", runs)
    with open(tmp_path / "runs.csv", newline="") as file:
        first, _ = csv.DictReader(file)
    assert (first["title"], first["state"], first["base"]) == ("Anna", "learned", "letters")
    assert (first["seed"], first["drawings"], first["right_before"]) == ("5", "4", "0.0")


def test_it_follows_the_files() -> None:
    reader = TaughtRuns()
    assert reader.read() == []
    learn("Anna")
    (one,) = reader.read()
    assert reader.read()[0] is one
    card = replace(AB.card, taught={"drawings": 9, "base": "x"})
    keep_network("Anna", replace(AB, card=card))
    assert reader.read()[0].taught["drawings"] == 9
    network_path("Anna").write_bytes(b"nonsense")
    assert reader.read() == []
    delete_hand("Anna")
    assert reader.read() == []
