"""Shares as percentages; ``app/common/numbers.py`` writes them in the user’s language."""


def percent(share: float | None, decimals: int = 2) -> str:
    """0.9931 as "99.31 %"; empty for None."""
    return "" if share is None else f"{in_percent(share, decimals):.{decimals}f} %"


def in_percent(share: float, decimals: int) -> float:
    """0.9931 as 99.31, to be rounded to some decimals; nothing short of 1 becomes 100 then."""
    highest = 100 - 10**-decimals if share < 1 else 100
    return min(100 * share, highest)


def percent_or_bound(probability: float) -> str:
    """0.998 as "99.8 %", 0.99996 as "> 99.9 %", 0.00004 as "< 0.1 %".

    For probabilities next to each other, which are often closer to 0 or 1 than a decimal shows.
    """
    bound, number = bounded_percent(probability)
    return f"{bound}{number:.1f} %"


def bounded_percent(probability: float) -> tuple[str, float]:
    """The bound "> " or "< " where there is one, and the percentage to be rounded to a decimal.

    What computes as exactly 0 or 1 was rounded to it: no network is certain.
    """
    if probability > 0.999:
        return "> ", 99.9
    if probability < 0.001:
        return "< ", 0.1
    return "", in_percent(probability, decimals=1)
