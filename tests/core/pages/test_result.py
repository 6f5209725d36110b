"""What a page was read as, in the picture's pixels."""

import numpy as np
from helpers.readings import number_reading

from zen_digits.core.pages.result import PageLine, PageNumber, PageReading
from zen_digits.core.pages.straightening import Straightening


def page(*texts: tuple[str, ...]) -> PageReading:
    lines = []
    for row, numbers in enumerate(texts):
        read = [number_reading(*((d, 0.99, True) for d in text)).digits for text in numbers]
        lines.append(
            PageLine(
                tuple(
                    PageNumber(
                        text, (10.0 * k, 14.0 * row, 10.0 * k + 5, 14.0 * row + 9),
                        0.97, k == 0, digits, (False,) * len(digits),
                    )
                    for k, (text, digits) in enumerate(zip(numbers, read, strict=True))
                )
            )
        )  # fmt: skip
    return PageReading(60, 50, Straightening(np.diag([3.0, 3.0, 1.0])), tuple(lines))


def test_text_has_a_line_for_each_line() -> None:
    reading = page(("12", "7"), ("305",))
    assert reading.text == "12 7\n305"
    assert [number.text for number in reading.numbers] == ["12", "7", "305"]


def test_one_number_is_no_page() -> None:
    assert not page(("12",)).is_page
    assert page(("12", "7")).is_page
    assert page(("1",), ("2",)).is_page


def test_json_is_in_the_pixels_of_the_picture_and_within_it() -> None:
    first, second = page(("12", "7"), ("305",)).to_dicts()
    assert (first["line"], second["line"]) == (0, 1)
    assert first["numbers"][0]["box"] == [0, 0, 15, 27]
    assert second["numbers"][0]["box"] == [0, 42, 15, 50]  # the page reaches beyond its picture
    assert [n["is_digit"] for n in first["numbers"]] == [True, False]
    assert [d["text"] for d in first["numbers"][0]["digits"]] == ["1", "2"]


def test_corners_are_where_the_page_lies_in_the_picture() -> None:
    assert page(("1",)).corners_in_picture((1, 2, 3, 4)).tolist() == [
        [3, 6], [9, 6], [9, 12], [3, 12],
    ]  # fmt: skip
