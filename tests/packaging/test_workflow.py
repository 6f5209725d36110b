"""The release workflow: the files it names exist, and it has no more rights than it needs."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"
pytestmark = pytest.mark.skipif(not WORKFLOW.exists(), reason="the sdist has no workflows")


@pytest.fixture(scope="module")
def workflow() -> dict[Any, Any]:
    return yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))


def test_it_runs_for_tags_and_on_demand(workflow: dict[Any, Any]) -> None:
    triggers = workflow[True]  # YAML 1.1 reads `on` as True
    assert triggers["push"] == {"tags": ["v*"]}
    assert triggers.keys() == {"push", "workflow_dispatch"}


def test_the_tests_run_on_every_python_that_the_project_names(workflow: dict[Any, Any]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = re.findall(r"Python :: (3\.\d+)", "\n".join(project["classifiers"]))
    job = workflow["jobs"]["test"]
    assert job["strategy"]["matrix"]["python"] == named
    assert any(".ci/run" in step.get("run", "") for step in job["steps"])
    (setup,) = [step["with"] for step in job["steps"] if "setup-python" in step.get("uses", "")]
    assert setup["python-version"] == "${{ matrix.python }}"
    assert "test" in workflow["jobs"]["gather"]["needs"]


def test_the_scripts_it_runs_exist(workflow: dict[Any, Any]) -> None:
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    runs = "\n".join(step.get("run", "") for step in steps)
    named = set(re.findall(r"(?<![\w/])(?:packaging|\.ci)/[\w./-]+", runs))
    assert {".ci/run", "packaging/release.py", "packaging/sbom.py"} <= named
    assert not [name for name in sorted(named) if not (ROOT / name).is_file()]


def test_only_tags_are_published_and_only_after_all_other_jobs(workflow: dict[Any, Any]) -> None:
    jobs = workflow["jobs"]
    writers = [name for name, job in jobs.items() if "write" in str(job.get("permissions"))]
    assert writers == ["publish"]
    assert workflow["permissions"] == {"contents": "read"}
    assert jobs["publish"]["if"] == "github.event_name == 'push'"
    waits = {"publish", *jobs["publish"]["needs"], *jobs["gather"]["needs"]}
    assert waits == jobs.keys()


def test_every_job_has_a_time_limit(workflow: dict[Any, Any]) -> None:
    assert all(job["timeout-minutes"] <= 180 for job in workflow["jobs"].values())


def test_all_that_goes_into_a_release_is_pinned() -> None:
    text = WORKFLOW.read_text(encoding="utf-8")
    used = re.findall(r"uses: (.+)", text)
    assert len(used) > 15
    for action in used:
        assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action
    images = re.findall(r"image: (.+)", text)
    assert images
    assert not [image for image in images if not re.search(r"@sha256:[0-9a-f]{64}$", image)]
    assert "choco" not in text
    assert re.search(r"nsis-([\d.]+)-setup.exe\n +SHA256: [0-9a-f]{64}\n", text)


def test_packages_are_installed_from_the_lock(workflow: dict[Any, Any]) -> None:
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    runs = "\n".join(step.get("run", "") for step in steps).replace("\\\n", " ")
    installs = re.findall(r"pip install (.+)", runs)
    locked = [words for words in installs if words.startswith("--require-hashes -r ")]
    others = {words.split(" --extra")[0].strip() for words in installs if words not in locked}
    assert len(locked) == 5
    # The program itself, and the wheel as a user installs it, which goes nowhere.
    assert others == {"--no-deps --no-build-isolation .", "dist/python/*.whl"}
    assert "python -m build --no-isolation" in runs
