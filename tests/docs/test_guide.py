"""What the user guide says of commands, files and Python is so: all of it that is quick is run."""

import doctest
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
import yaml
from helpers.command_line import zen_digits

from zen_digits import _HOMES
from zen_digits.commands import COMMANDS, cli
from zen_digits.commands.cli import whole_parser
from zen_digits.core.config.presets import PRESETS
from zen_digits.core.networks import REGISTRY

DOCS = Path(__file__).parents[2] / "docs"
GUIDE = DOCS / "guide"
PAGES = sorted(GUIDE.glob("*.md"))
TEXTS = {page.name: page.read_text(encoding="utf-8") for page in PAGES}
_OURS = re.compile(r"^(?:\$ |    |\S.*\| )(zen-digits .+)$", re.MULTILINE)


@pytest.fixture
def examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder with the guide's files, and in it what the guide is about to make."""
    folder = tmp_path / "examples"
    shutil.copytree(GUIDE / "examples", folder)
    monkeypatch.chdir(folder)
    return folder


def consoles(text: str) -> Iterator[tuple[str, str]]:
    """The commands of a page that show what they print, and that."""
    for block in re.findall(r"```console\n(.*?)```", text, re.DOTALL):
        for part in block.removeprefix("$ ").split("\n$ "):
            command, _, printed = part.partition("\n")
            yield command, printed.strip()


def is_like(printed: str, shown: str) -> bool:
    """Whether it is what is shown, where … stands for anything."""
    pattern = ".*".join(re.escape(part) for part in shown.split("…"))
    return re.fullmatch(pattern, printed.strip(), re.DOTALL) is not None


SHOWN = [(name, *shown) for name, text in TEXTS.items() for shown in consoles(text)]


@pytest.mark.parametrize(("name", "command", "shown"), SHOWN, ids=lambda value: value[:40])
def test_commands_print_what_is_shown(examples: Path, name: str, command: str, shown: str) -> None:
    done = zen_digits(*shlex.split(command)[1:])
    assert (done.returncode, done.stderr) == (0, ""), (name, command)
    assert is_like(done.stdout, shown), (name, done.stdout)


def test_there_are_commands_to_run() -> None:
    assert len(SHOWN) >= 6


@pytest.mark.parametrize("name", TEXTS)
def test_every_command_has_these_options(name: str) -> None:
    """Also those that take too long to be run."""
    for command in _OURS.findall(TEXTS[name]):
        words = shlex.split(command.partition(" | ")[0])
        cli._parsers()[0].parse_args(words[1:])


@pytest.mark.parametrize("name", TEXTS)
def test_options_and_commands_within_sentences_are_there(name: str) -> None:
    text = re.sub(r"```.*?```", "", TEXTS[name], flags=re.DOTALL)
    options = {
        option for command in _commands().values() for option in command._option_string_actions
    }
    of_others = {
        "--host",
        "--data-binary",
        "--standalone",
        "--nproc-per-node",
        "--rm",
        "--index-url",
    }
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z0-9-]+", text)) <= options | of_others
    for command in re.findall(r"`zen-digits ([a-z-]+)", text):
        assert command in COMMANDS


def _commands() -> dict[str, object]:
    (commands,) = (a for a in whole_parser()._actions if isinstance(a.choices, dict))
    return dict(commands.choices)


def test_python_prints_what_is_shown(examples: Path) -> None:
    result = doctest.testfile(str(GUIDE / "python.md"), module_relative=False)
    assert result.failed == 0
    assert result.attempted >= 12


def test_the_reference_names_all_that_can_be_imported() -> None:
    named = set(re.findall(r"^::: (zen_digits\.[\w.]+)$", TEXTS["reference.md"], re.MULTILINE))
    assert named == {f"zen_digits.{home}.{name}" for name, home in _HOMES.items()}


def test_presets_and_networks_are_those_there_are() -> None:
    text = TEXTS["training.md"]
    assert set(re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)) == set(REGISTRY)
    assert {name.lower() for name in re.findall(r"^\| \*(\w+)\* \|", text, re.MULTILINE)} == set(
        PRESETS
    )


def test_every_link_leads_somewhere() -> None:
    """MkDocs checks those of other pages, and this also those to pictures and files."""
    for name, text in TEXTS.items():
        for link in re.findall(r"\]\(([^)]+)\)", text):
            target, _, part = unquote(link).partition("#")
            if target.startswith("https://"):
                continue
            assert not target or (GUIDE / target).is_file(), (name, link)
            if part and target != "commands.md":
                assert part in _anchors(TEXTS[target or name]), (name, link)


def _anchors(text: str) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\s-]", "", title).strip().lower().replace(" ", "-") for title in titles}


def test_every_page_and_picture_is_shown() -> None:
    config = (DOCS / "mkdocs.yml").read_text(encoding="utf-8")
    listed = re.findall(r": (\S+\.md)$", config, re.MULTILINE)
    assert sorted(listed) == [page.name for page in PAGES]
    shown = set(re.findall(r"\((pictures/\S+\.png)\)", "".join(TEXTS.values())))
    assert shown == {f"pictures/{path.name}" for path in (GUIDE / "pictures").iterdir()}


def test_pictures_and_files_are_small() -> None:
    for path in (*(GUIDE / "pictures").iterdir(), *(GUIDE / "examples").iterdir()):
        assert path.stat().st_size < 120_000, path


def test_a_reader_needs_no_other_server() -> None:
    config = yaml.safe_load((DOCS / "mkdocs.yml").read_text(encoding="utf-8"))
    assert config["theme"]["font"] is False
    assert not {"extra_css", "extra_javascript"} & set(config)
