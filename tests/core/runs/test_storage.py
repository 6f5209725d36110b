"""What is found and read in the folders of runs."""

import pytest
from helpers.run_folders import interrupted_run

from zen_digits.core.errors import InputError
from zen_digits.core.runs.storage import find_run, read_events


def test_a_run_is_found_by_name_and_by_path() -> None:
    path = interrupted_run()
    assert find_run(path.name) == find_run(str(path)) == path
    with pytest.raises(InputError, match="There is no run 'tea' in "):
        find_run("tea")


def test_half_a_line_of_events_is_ignored() -> None:
    path = interrupted_run()
    with (path / "events.jsonl").open("a") as file:
        file.write('{"event": "epoch_d')
    kinds = [event["event"] for event in read_events(path)]
    assert kinds == ["run_started", "epoch_done"]
