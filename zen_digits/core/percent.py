"""Shares as percentages, the same in the window and on the command line."""


def percent(share: float | None, decimals: int = 2) -> str:
    """0.9931 as "99.31 %"; empty for None.

    Rounded to the nearest, but nothing short of 1 reads "100 %".
    """
    if share is None:
        return ""
    highest = 100 - 10**-decimals if share < 1 else 100
    return f"{min(100 * share, highest):.{decimals}f} %"


def percent_or_bound(share: float) -> str:
    """0.998 as "99.8 %", 0.99996 as "> 99.9 %", 0.00004 as "< 0.1 %".

    For probabilities next to each other, which are often closer to 0 or 1 than a decimal shows.
    """
    if 0.999 < share < 1:
        return "> 99.9 %"
    if 0 < share < 0.001:
        return "< 0.1 %"
    return percent(share, decimals=1)
