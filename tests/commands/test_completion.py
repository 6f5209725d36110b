"""``zen-digits completion``, and what bash makes of its script."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.command_line import refused, zen_digits

from zen_digits.commands import COMMANDS
from zen_digits.commands.completion import SHELLS


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_knows_every_command_and_its_options(shell: str) -> None:
    done = zen_digits("completion", shell)
    assert done.returncode == 0
    for word in (*COMMANDS, "learning-rate", "annotate", "rather-than"):
        assert word in done.stdout


def test_json_has_the_same_script() -> None:
    record = json.loads(zen_digits("completion", "zsh", "--json").stdout)
    assert record == {"shell": "zsh", "script": zen_digits("completion", "zsh").stdout[:-1]}


BASH = """
source {script}
complete -p zen-digits >/dev/null
COMP_WORDS=(zen-digits {before} {word}) COMP_CWORD={place}
$(complete -p zen-digits | sed -E 's/.*-F (\\S+) .*/\\1/') zen-digits {word} {previous}
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("tr", ["train"]),
        ("train --learning-r", ["--learning-rate"]),
        ("train --preset q", ["quick"]),
        ("completion z", ["zsh"]),
    ],
)
def test_bash_completes_commands_options_and_choices(
    typed: str, completed: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "script"
    path.write_text(zen_digits("completion", "bash").stdout)
    *before, word = typed.split()
    program = BASH.format(
        script=path, before=" ".join(before), word=word, place=len(before) + 1,
        previous=(["zen-digits", *before])[-1],
    )  # fmt: skip
    done = subprocess.run(["bash", "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == completed


def test_an_unknown_shell_is_named() -> None:
    assert "must be one of" in refused("completion", "csh")


def test_without_shtab_it_is_said_how_to_add_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "shtab", None)
    assert "run: python -m pip install shtab" in refused("completion", "bash")
