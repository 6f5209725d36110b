"""What README.md says of commands, files, versions and figures is so."""

import argparse
import json
import re
import tomllib
from importlib import import_module
from pathlib import Path

import pytest
from helpers.command_line import zen_digits
from helpers.drawings import DIGITS

from zen_digits.commands import COMMANDS, module_of
from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.ink.ink_file import each_drawing
from zen_digits.core.labels import MAX_LABELS
from zen_digits.core.models.model_file import load_model
from zen_digits.core.networks import REGISTRY, arguments_for, build, parameter_count
from zen_digits.core.percent import percent
from zen_digits.core.pytorch import CPU_BUILD, VERSIONS
from zen_digits.core.reading.predictor import shipped_model_path

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def commands() -> dict[str, argparse.ArgumentParser]:
    parsers = {name: argparse.ArgumentParser(name) for name in COMMANDS}
    for name, parser in parsers.items():
        import_module(module_of(name)).add_arguments(parser)
    return parsers


def table(first_cell: str) -> list[list[str]]:
    """The rows of a table, cell by cell, whose first cell reads so."""
    rows = README.split(f"| {first_cell} |")[1].split("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]


def test_every_command_is_in_the_table_with_options_that_it_has() -> None:
    named = set()
    for example, text in table("command"):
        name = re.findall(r"zen-digits ([\w-]+)", example)[0]
        named.add(name)
        for option in re.findall(r"`(?:[^`]* )?(--[a-z0-9-]+)", f"{example} {text}"):
            assert option in commands()[name]._option_string_actions, (name, option)
    assert named == set(commands())


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_takes_help_and_json(name: str) -> None:
    assert "--json" in commands()[name]._option_string_actions
    done = zen_digits(name, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"usage: zen-digits {name}")


def test_the_example_of_an_ink_file_is_read_as_its_keys_say(tmp_path: Path) -> None:
    """With real points for the dots; y points down."""
    keys = json.loads(re.findall(r'`(\{"label".*?\})`', README)[0].replace("[[[x, y], …], …]", "0"))
    path = tmp_path / "ink.jsonl"
    path.write_text(json.dumps(keys | {"strokes": DIGITS["7"]}))
    assert [drawing.label for drawing in each_drawing(path)] == ["7"]
    record = json.loads(zen_digits("predict", path, "--json").stdout)
    assert (record["file"], record["text"], record["digits"][0]["digit"]) == (str(path), "7", 7)
    least = min(record["digits"], key=lambda digit: digit["digit_score"])
    assert record["probabilities"] == least["probabilities"]
    assert len(record["probabilities"]) == 10


def parameters(config: TrainingConfig) -> str:
    """Of the network that a config trains on MNIST; non-digits are a class of their own."""
    classes = 10 + (config.drawn_negatives > 0)
    arguments = arguments_for(
        config.architecture, classes, width=config.width, towers=config.towers
    )
    return f"{parameter_count(build(config.architecture, **arguments)):,}"


def test_presets_and_networks_have_the_parameters_of_the_tables() -> None:
    for name, count, *_ in table("preset"):
        assert count == parameters(PRESETS[re.findall(r"`(\w+)`", name)[0]])
    networks = {name.strip("`"): count for name, count, *_ in table("network")}
    assert networks == {name: parameters(starting_point(name)) for name in REGISTRY}
    assert len(REGISTRY) == 9
    assert "one of nine networks" in README


def test_the_shipped_network_has_the_accuracy_of_the_table() -> None:
    card = load_model(shipped_model_path()).card
    (row,) = [row for row in table("preset") if row[0].startswith("shipped")]
    assert row[2].startswith(percent(card.test_accuracy))


def test_versions_and_extras_are_those_of_the_project() -> None:
    assert "Python 3.11 or newer" in " ".join(README.split())
    assert PROJECT["requires-python"] == ">=3.11"
    (torch,) = [line for line in PROJECT["dependencies"] if line.startswith("torch")]
    assert torch == VERSIONS == "torch>=2.6,<2.14"
    assert CPU_BUILD.replace(VERSIONS, "torch<2.14") in README.split("pip install .")[0]
    assert re.search(r"PyTorch \(2\.6 to\s+2\.13\)", README)
    extras = set(re.findall(r'"\.\[(\w+)\]"', README)) | set(re.findall(r"\[(\w+)\]\"", README))
    assert extras <= set(PROJECT["optional-dependencies"])
    assert f"Any 2 to\n  {MAX_LABELS} classes work" in README


def test_every_file_that_it_names_is_there() -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", README)
    programs = re.findall(r"python (tests/\w+\.py)", README)
    assert links
    assert programs
    for name in [*links, *programs]:
        assert (ROOT / name).exists(), name


def test_every_setting_has_its_explanation() -> None:
    assert all(len(setting.explanation) > 20 for setting in SETTINGS.values())
