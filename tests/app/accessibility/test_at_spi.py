"""The window as a screen reader hears and finds it, over AT-SPI."""

from collections.abc import Iterator

import pytest
from helpers.at_spi import NEEDS_AT_SPI, HeardWindow, Node, all_nodes, heard_window

pytestmark = NEEDS_AT_SPI


@pytest.fixture(scope="module")
def heard() -> Iterator[HeardWindow]:
    with heard_window() as window:
        yield window


def one(tree: Node, **features: str) -> Node:
    """The one part that has these features."""
    (found,) = [n for n in all_nodes(tree) if features.items() <= n.items()]
    return found


def canvas(tree: Node) -> Node:
    return one(tree, name="Drawing canvas")


def test_a_reading_is_said_and_shown(heard: HeardWindow) -> None:
    heard.do("draw 4")
    text, urgent = heard.hear_said("4, ")
    assert "per cent sure; second choice" in text
    assert not urgent
    tree = heard.tree()
    least, share, most = one(tree, role="progress bar", name="4")["value"]
    assert (least, most) == (0, 1000)
    assert share > 900
    assert "4" in heard.changed
    verdict = [n for n in all_nodes(tree) if n["role"] == "label" and "Second choice" in n["name"]]
    assert [node["description"] for node in verdict] == ["Verdict"]
    assert canvas(tree)["role"] == "image"
    assert canvas(tree)["description"] == "2 strokes, read as 4"


def test_the_canvas_tells_which_digit_is_selected(heard: HeardWindow) -> None:
    heard.do("write 26")
    heard.hear_said("26, ")
    told = canvas(heard.tree())["description"]
    assert told.endswith("read as 26; digit 2 of 2 is selected, 6")


def test_a_plot_tells_its_latest_values_and_has_a_table(heard: HeardWindow) -> None:
    heard.do("train")
    heard.hear_said("Stopped before the network learned anything.")
    told = "After batch 9: training 0.5000, validation 0.4000"
    one(heard.tree(), name="Loss curves", description=told)
    heard.do("press T loss_plot")
    table = one(heard.tree(), role="table", name="Loss curves")
    cells = [n["name"] for n in all_nodes(table) if n["role"] == "table cell"]
    assert cells == ["9", "0.5000", "0.4000"]
    heard.do("press Escape value_table")


def test_the_tree_goes_from_the_drawing_to_the_pages(heard: HeardWindow) -> None:
    names = [node["name"] for node in all_nodes(heard.tree())]
    order = ["File", "Drawing canvas", "Brush width", "Clear", "Reading", "Pages", "Train"]
    places = [names.index(name) for name in order]
    assert places == sorted(places)


def test_a_list_of_choices_has_a_label(heard: HeardWindow) -> None:
    labels = [node["labels"] for node in all_nodes(heard.tree()) if node["role"] == "combo box"]
    assert ["Network that reads the drawing"] in labels
    assert [] not in labels


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
        nameless = [n for n in nodes if n["focusable"] and not n["name"]]
        assert [n for n in nameless if n["role"] != "table cell"] == [], page  # one without a value
