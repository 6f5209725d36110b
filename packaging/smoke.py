"""Runs every command of an installed program as a user would, and checks the output.

    python packaging/smoke.py PROGRAM [ARGUMENT …]

PROGRAM and its arguments start the program: its own file, or a command that runs it elsewhere.
Needs only Python. Runs and settings are saved in the data folder of the user who runs it.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

SEVEN = [[[20, 20], [80, 20], [62, 60], [45, 110]]]
_BAD_INPUT = 2
_LEAKS = re.compile(r"Traceback|\wWarning:")  # of Python: UserWarning and the like


class Program:
    """An installed program; its input and output files are in ``folder``."""

    def __init__(self, start: list[str], folder: Path) -> None:
        # The current folder will be ``folder``.
        self._start = [
            str(Path(word).absolute()) if os.path.exists(word) else word for word in start
        ]
        self.folder = folder

    def run(self, *arguments: object, code: int = 0) -> str:
        """The output of a command; fails if its exit code is not ``code``."""
        words = [*self._start, *map(str, arguments)]
        done = subprocess.run(
            words, capture_output=True, encoding="utf-8", timeout=600, cwd=self.folder
        )
        if done.returncode != code or _LEAKS.search(done.stderr):
            raise SystemExit(f"{words} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout if code == 0 else done.stderr

    def json(self, *arguments: object) -> dict:
        """The last line of a command's output with --json."""
        return json.loads(self.run(*arguments, "--json").splitlines()[-1])


def train(program: Program) -> None:
    out = program.folder / "net.zendigits"
    ended = program.json("train", "--preset", "quick", "--out", out)
    assert ended["test_accuracy"] > 0.985, ended
    assert out.stat().st_size > 50_000
    for network in ("dense", "sigmoid_mlp", "lstm", "resnet", "transformer", "cnn", "vgg", "best"):
        data = program.folder / "data.csv"
        options = ("--architecture", network, "--epochs", "1", "--drawn-digits", "0")
        ended = program.json("train", *options, "--drawn-negatives", "0", "--data", data)
        assert ended["reason"] == "completed", ended
    assert "TensorBoard is not installed" in program.run(
        "train", "--tensorboard", program.folder / "log", code=_BAD_INPUT
    )


def predict(program: Program) -> None:
    read = program.json("predict", program.folder / "seven.jsonl")
    assert (read["text"], read["is_digit"]) == ("7", True), read
    assert program.json("predict", program.folder / "page.pgm")["digits"], "a picture is read"


def read_page(program: Program) -> None:
    table = program.folder / "numbers.csv"
    read = program.json("read-page", program.folder / "page.pgm", "--csv", table)
    assert [number["text"] for number in read["numbers"]] == ["7", "7"], read
    assert table.read_text(encoding="utf-8-sig").count("7") >= 4


def explain(program: Program) -> None:
    heat = program.folder / "heat.png"
    told = program.json("explain", program.folder / "seven.jsonl", "--out", heat)
    assert told["strokes"], told
    assert heat.stat().st_size > 1_000


def teach(program: Program) -> None:
    out = program.folder / "taught.zendigits"
    told = program.json("teach", program.folder / "seven.jsonl", "--out", out)
    assert told["mnist_after"] > 0.99, told
    assert program.json("predict", program.folder / "seven.jsonl", "--model", out)["text"] == "7"


def find_rate(program: Program) -> None:
    found = program.json("find-rate", "--architecture", "dense")
    assert 1e-4 < found["rate"] < 0.1, found


def evaluate(program: Program) -> None:
    assert program.json("evaluate")["accuracy"] > 0.996
    model, data = program.folder / "net.zendigits", program.folder / "data.csv"
    assert program.json("evaluate", "--model", model, "--data", data)["n"] > 0


def export(program: Program) -> None:
    figures = program.json("export", program.folder / "net.onnx", "--int8")
    assert figures["agreement"] > 0.99, figures
    assert program.json("export", program.folder / "filters.png")["bytes"] > 1000
    page = program.json("export", program.folder / "page.html")
    assert page["agreement"] > 0.99, page
    assert 500_000 < page["bytes"] < 1_500_000, page


def styles(program: Program) -> None:
    program.run("styles", program.folder / "styles.png")
    assert (program.folder / "styles.png").stat().st_size > 10_000


def completion(program: Program) -> None:
    assert "--learning-rate" in program.run("completion", "bash")


def serve(program: Program) -> None:
    """The installers leave its packages out, and it says so."""
    said = program.run("serve", "--port", "0", code=_BAD_INPUT)
    assert "--port must be between" in said, said


def doctor(program: Program) -> None:
    assert "BAD" not in program.run("doctor")


COMMANDS: dict[str, Callable[[Program], None]] = {
    "doctor": doctor, "styles": styles, "predict": predict, "read-page": read_page,
    "explain": explain, "teach": teach, "train": train,
    "find-rate": find_rate, "evaluate": evaluate, "export": export,
    "completion": completion, "serve": serve,
}  # fmt: skip


def main(start: list[str]) -> None:
    folder = Path(tempfile.mkdtemp(prefix="zen-digits-"))
    folder.chmod(0o777)  # the program may run as another user
    try:
        exercise(Program(start, folder))
    finally:
        shutil.rmtree(folder)


def exercise(program: Program) -> None:
    """Run every command, and one with an input that does not exist."""
    write_inputs(program.folder)
    for module in ("numpy", "torch", "zen_digits"):  # the current folder is not searched for these
        (program.folder / f"{module}.py").write_text(f"raise SystemExit('{module} was imported')")
    assert program.run("--version").startswith("Zen Digits ")
    for name, check in COMMANDS.items():
        check(program)
        print(f"ok  zen-digits {name}", flush=True)
    message = program.run("predict", "no.png", code=_BAD_INPUT)
    assert message.startswith("zen-digits: "), message
    assert message.count("\n") == 1, message
    print("ok  a missing file")


def write_inputs(folder: Path) -> None:
    """An ink file with a seven, a page of four, and a small dataset as CSV."""
    (folder / "seven.jsonl").write_text(json.dumps({"label": "7", "strokes": SEVEN}) + "\n")
    write_page(folder / "page.pgm")
    rows = [
        [number % 10, *((number * 7 + k * k) % 256 for k in range(784))] for number in range(200)
    ]
    (folder / "data.csv").write_text("\n".join(",".join(map(str, row)) for row in rows))


def write_page(path: Path) -> None:
    """Two lines of two sevens far apart, as a picture of 8-bit greys."""
    width, height, pen = 700, 500, 5
    page = [bytearray(b"\xee" * width) for _ in range(height)]
    for left, top in ((80, 60), (480, 60), (80, 300), (480, 300)):
        for start, end in zip(SEVEN[0], SEVEN[0][1:], strict=False):
            for step in range(101):
                x, y = (round(a + (b - a) * step / 100) for a, b in zip(start, end, strict=True))
                for row in page[top + y - pen : top + y + pen]:
                    row[left + x - pen : left + x + pen] = bytes(2 * pen)
    path.write_bytes(f"P5 {width} {height} 255\n".encode() + b"".join(page))


if __name__ == "__main__":
    main(sys.argv[1:])
