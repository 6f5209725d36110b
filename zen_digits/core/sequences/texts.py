"""Texts: what people write in digits and signs, as dates, times, amounts and plain numbers."""

from numpy.random import Generator

MOST_DIGITS = 8
_LENGTHS = [4, 10, 12, 14, 14, 8, 4, 2]  # frequencies of 1, 2, … digits
_REPEATED = 0.2  # share of digits that are the same as the one before, as zeros at the end are
_ROUND = 0.25  # share of numbers that end in zeros
_ONES, _MORE_ONES = 0.15, 0.4  # share of numbers with more ones; and of their digits that are 1
_SIGNS = 0.45  # share of texts with signs


def random_text(rng: Generator) -> str:
    """Digits, and now and then signs among them."""
    if rng.random() >= _SIGNS:
        return random_digits(rng)
    make = _FORMS[int(rng.integers(len(_FORMS)))]
    text = make(rng)
    return "-" + text if text[0] != "-" and rng.random() < 0.12 else text


def random_digits(rng: Generator, length: int | None = None) -> str:
    """The digits of a number."""
    total = sum(_LENGTHS)
    count = length or int(rng.choice(MOST_DIGITS, p=[n / total for n in _LENGTHS])) + 1
    digits = rng.integers(10, size=count).astype(str).tolist()
    if rng.random() < _ONES:
        digits = ["1" if rng.random() < _MORE_ONES else digit for digit in digits]
    for place in range(1, count):
        if rng.random() < _REPEATED:
            digits[place] = digits[place - 1]
    if rng.random() < _ROUND:
        zeros = int(rng.integers(1, 4))
        digits[max(count - zeros, 1) :] = ["0"] * min(zeros, count - 1)
    return "".join(digits)


def _decimal(rng: Generator) -> str:
    point = ".,"[rng.integers(2)]
    whole, part = int(rng.integers(1, 5)), int(rng.integers(1, 4))
    return random_digits(rng, whole) + point + random_digits(rng, part)


def _negative(rng: Generator) -> str:
    text = random_digits(rng, int(rng.integers(1, 6)))
    return "-" + (text if rng.random() < 0.6 else _decimal(rng))


def _date(rng: Generator) -> str:
    day, month = int(rng.integers(1, 32)), int(rng.integers(1, 13))
    year = int(rng.integers(1950, 2060))
    between = "/" if rng.random() < 0.55 else ".-"[rng.integers(2)]
    two = "02d" if rng.random() < 0.5 else "d"
    parts = [format(day, two), format(month, two)]
    if rng.random() < 0.75:
        parts.append(str(year) if rng.random() < 0.6 else f"{year % 100:02d}")
    return between.join(parts if rng.random() < 0.8 else parts[::-1])


def _time(rng: Generator) -> str:
    between = ":" if rng.random() < 0.85 else "."
    parts = [
        str(rng.integers(24)),
        *(f"{rng.integers(60):02d}" for _ in range(1 + (rng.random() < 0.25))),
    ]
    return between.join(parts)


def _amount(rng: Generator) -> str:
    """Groups of three digits, cents, and the dash behind it."""
    thousands = ".,"[rng.integers(2)] if rng.random() < 0.8 else ""
    first = random_digits(rng, int(rng.integers(1, 4)))
    groups = [random_digits(rng, 3) for _ in range(int(rng.integers(0, 3)))]
    ending = rng.random()
    end = "-" if ending < 0.3 else ",-" if ending < 0.4 else ""
    if not end and rng.random() < 0.3 and len(groups) < 2:
        end = (",", ".")[thousands == ","] + random_digits(rng, 2)
    return thousands.join([first, *groups]) + end


def _fraction(rng: Generator) -> str:
    return "/".join(random_digits(rng, int(rng.integers(1, 4))) for _ in range(2))


def _loose(rng: Generator) -> str:
    """Signs anywhere between digits, so that no form is taken for granted."""
    digits = random_digits(rng, int(rng.integers(2, 6)))
    return "".join(d + (".,-/:"[rng.integers(5)] if rng.random() < 0.3 else "") for d in digits)


_FORMS = (_decimal, _decimal, _negative, _date, _date, _time, _amount, _amount, _fraction, _loose)
