"""Prints how well presets and networks read MNIST, and what that costs: the README's tables.

    python tests/curve_figures.py [--seeds N] [--validation] [--distillation SHARE] [NAME …]

Each seed is trained beside the one-epoch recipe, whose time is the unit: both on one thread, in
time of the processor, which other programs change little. Without names, all presets and networks
are trained but `best`, which takes hours. With ``--validation``, choices can be compared: it prints
how well the validation images are read, and the test images are looked at by nobody. With
``--distillation``, all are taught by the shipped network, too, and so named apart.

What was tried for `quick`, with 10,000 images held out: to look at an image five times, moved by a
pixel in each direction, reads 0.09 points more of them (10 seeds), but as many drawings (UCI
pendigits: 95.2 %), and doubles the time of a run, because it tests five times as long. To learn
from images that are moved so reads 0.02 to 0.07 points fewer (6 seeds). Batches that grow or shrink
during the run read as many or up to 0.09 points fewer (10 seeds). Images without two or three
pixels of their margin, with half as many maps again in return, read as many in about the same time
(14 seeds). `balanced` reads no more of them where the first third of the run, or nearly half of one
of four epochs, learns from smaller images (5 seeds): to make these takes what they save.
"""

import argparse
import statistics

from helpers.measuring import probe

from zen_digits.core.config.presets import PRESETS
from zen_digits.core.networks import REGISTRY


def print_row(name: str, seeds: int, measured: str, share: float) -> None:
    runs, ratios = [], []
    for seed in range(seeds):
        recipe = probe("one_epoch_recipe", seed, threads=1)
        runs.append(probe("preset_training", name, seed, share, threads=1))
        ratios.append(runs[-1]["processor_seconds"] / recipe["processor_seconds"])
    accuracies = [100 * run[measured] for run in runs]
    spread = f" ± {statistics.stdev(accuracies):.2f}" if seeds > 1 else ""
    taught = ", taught" if share else ""
    mean = statistics.mean(accuracies)
    print(
        f"| `{name}`{taught} | {runs[0]['parameters']:,} | {mean:.2f}{spread} % "
        f"| {min(accuracies):.2f} % | {statistics.median(ratios):.2f} |",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    names = list({**PRESETS, **REGISTRY})
    parser.add_argument("names", nargs="*", choices=[*names, []], metavar="NAME")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--validation", action="store_true")
    parser.add_argument("--distillation", type=float, default=0.0, metavar="SHARE")
    options = parser.parse_args()
    kind = "validation" if options.validation else "test"
    print(f"| | parameters | MNIST {kind}, mean ± sd of {options.seeds} seeds | least "
          "| time, the recipe’s = 1 |\n|---|---|---|---|---|")  # fmt: skip
    for name in options.names or [name for name in names if name != "best"]:
        print_row(name, options.seeds, f"{kind}_accuracy", options.distillation)


if __name__ == "__main__":
    main()
