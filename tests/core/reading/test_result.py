from zen_digits.core.reading.result import Reading


def test_a_reading_has_a_second_choice() -> None:
    reading = Reading((0.1, 0.7, 0.2), ("a", "b", "c"), digit_score=1.5, is_digit=True)
    assert (reading.text, reading.confidence, reading.second_choice) == ("b", 0.7, ("c", 0.2))
    assert reading.to_dict() == {
        "text": "b",
        "digit": None,
        "confidence": 0.7,
        "is_digit": True,
        "digit_score": 1.5,
        "probabilities": [0.1, 0.7, 0.2],
    }
