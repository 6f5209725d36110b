"""The window as a screen reader hears and finds it, over AT-SPI."""

from collections.abc import Iterator

import pytest
from helpers.at_spi import NEEDS_AT_SPI, HeardWindow, Node, all_nodes, heard_window

pytestmark = NEEDS_AT_SPI


@pytest.fixture(scope="module")
def heard() -> Iterator[HeardWindow]:
    with heard_window() as window:
        yield window


def one(tree: Node, role: str, name: str) -> Node:
    (found,) = [n for n in all_nodes(tree) if (n["role"], n["name"]) == (role, name)]
    return found


def test_a_reading_is_said_and_shown(heard: HeardWindow) -> None:
    heard.do("draw 4")
    text, urgent = heard.hear_said("4, ")
    assert "per cent sure; second choice" in text
    assert not urgent
    tree = heard.tree()
    least, share, most = one(tree, "progress bar", "4")["value"]
    assert (least, most) == (0, 1000)
    assert share > 900
    assert "4" in heard.changed
    verdict = [n for n in all_nodes(tree) if n["role"] == "label" and "Second choice" in n["name"]]
    assert [node["description"] for node in verdict] == ["Verdict"]


def test_a_run_is_followed(heard: HeardWindow) -> None:
    heard.do("train")
    text, urgent = heard.hear_said("Epoch 1 of ")
    assert text.endswith("95.40 % of the validation images are right")
    assert not urgent
    heard.hear_said("Stopped before the network learned anything.")


def test_an_error_is_urgent(heard: HeardWindow) -> None:
    heard.do("fail The disk is full.")
    assert heard.hear_said("The disk")[1]


def test_whatever_takes_the_focus_has_a_name(heard: HeardWindow) -> None:
    for page in ("train_page", "results_page", "why_page", "teach_page", "runs_page"):
        heard.do(f"page {page}")
        nodes = [*all_nodes(heard.tree())]
        assert len(nodes) > 60
        assert [n for n in nodes if n["focusable"] and not n["name"]] == [], page
