"""The live curves in words and as a table."""

from zen_digits.app.training.curves.curve_values import curve_table, latest_text
from zen_digits.core.runs.live_curves import Series


def series(*points: tuple[float, float]) -> Series:
    made = Series()
    for x, y in points:
        made.append(x, y)
    return made


def test_the_latest_values_are_told() -> None:
    training, none = series((1, 2.0), (1200, 0.25)), series()
    assert latest_text(none, none, str) == ""
    assert latest_text(training, none, str) == "After batch 1,200: training 0.25"
    told = latest_text(training, series((1000, 0.5)), str)
    assert told == "After batch 1,200: training 0.25, validation 0.5"


def test_a_short_run_is_whole_in_the_table() -> None:
    table = curve_table("Loss", series((1, 2.0), (2, 1.0), (3, 0.5)), series((2, 0.75)), str)
    assert table.columns == ("Batch", "Training", "Validation")
    assert table.rows == [("1", "2.0", ""), ("2", "1.0", "0.75"), ("3", "0.5", "")]


def test_a_long_run_has_its_ends_of_epochs() -> None:
    training = series(*((step, 1.0) for step in range(1, 5001)))
    table = curve_table("Loss", training, series((777, 0.5), (1554, 0.4)), str)
    assert 100 <= len(table.rows) <= 102
    assert ("777", "1.0", "0.5") in table.rows
    assert (table.rows[0][0], table.rows[-1][0]) == ("1", "5,000")


def test_without_curves_there_are_no_rows() -> None:
    assert curve_table("Loss", series(), series(), str).rows == []
