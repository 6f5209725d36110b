"""A text that changes often."""

from pytestqt.qtbot import QtBot

from zen_digits.app.common.steady_label import SteadyLabel


def test_it_keeps_the_height_of_its_longest_text(qtbot: QtBot) -> None:
    label = SteadyLabel()
    qtbot.addWidget(label)
    label.resize(200, 20)
    label.show()
    label.say("a long text that needs several lines " * 3)
    high = label.minimumHeight()
    assert high >= label.heightForWidth(200) > 20
    label.say("short")
    assert label.minimumHeight() == high
    label.resize(201, high)
    assert label.minimumHeight() == label.heightForWidth(201) < high
