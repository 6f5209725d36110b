"""Exports a network as a web page: one file, with which any browser reads drawings offline.

The page is put together from ``resources/browser``. Its policy lets it run its own script and
nothing else, so that no request leaves it.
"""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

from zen_digits.core import json_text
from zen_digits.core.errors import InputError
from zen_digits.core.export.folding import folded
from zen_digits.core.export.onnx import answering_graph, answering_model
from zen_digits.core.export.packed_network import packed_network
from zen_digits.core.export.report import PageReport
from zen_digits.core.export.requirements import PAGE_SUFFIX, check_target
from zen_digits.core.export.rounding import with_rounded_weights
from zen_digits.core.export.verify import LEAST_AGREEMENT, Verifier
from zen_digits.core.files import atomic_write
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.percent import percent
from zen_digits.core.resources import resource_path
from zen_digits.version import __version__

_FOLDER = "browser"
_ROOMS = ("ink", "network", "reading", "page")
_PLACE = re.compile("@([A-Z]+)@")


def export_web_page(path: Path, name: str, model: TrainedModel) -> PageReport:
    """Write a web page that reads with a network, under that name, and report how it reads.

    Takes seconds. Raises InputError, and saves nothing, if ``path`` cannot be written or the
    network with rounded weights reads too many test images differently.
    """
    check_target(path, PAGE_SUFFIX)
    rounded = with_rounded_weights(folded(answering_graph(model)))
    agreement = Verifier(model).agreement(answering_model(rounded, model.card))
    if not agreement >= LEAST_AGREEMENT:
        raise InputError(
            f"With its weights rounded for a web page, this network reads "
            f"{percent(1 - agreement, 1)} of the test images differently (at most "
            f"{percent(1 - LEAST_AGREEMENT, 1)} is allowed); export an .onnx file instead."
        )
    page = web_page(name, model).encode()
    atomic_write(path, page)
    return PageReport(path, len(page), agreement)


def web_page(name: str, model: TrainedModel) -> str:
    """The page as HTML."""
    folder = resource_path(_FOLDER)
    style, script = _text(folder / "page.css"), _script(folder)
    network = json_text.to_text(packed_network(name, model), compact=True)
    parts = {
        "POLICY": _policy(style, script),
        "PROGRAM": f"Zen Digits {__version__}",
        "STYLE": style,
        "NETWORK": network.replace("<", "\\u003c"),  # a name must not end the script
        "SCRIPT": script,
    }
    return _PLACE.sub(lambda place: parts[place[1]], _text(folder / "page.html"))


def _script(folder: Path) -> str:
    files = (path for room in _ROOMS for path in sorted((folder / room).glob("*.js")))
    return "\n".join(_text(path) for path in files)


def _policy(style: str, script: str) -> str:
    own = f"script-src '{_hash(script)}'; style-src '{_hash(style)}'; img-src data:"
    return f"default-src 'none'; {own}; base-uri 'none'; form-action 'none'"


def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"sha256-{digest}"


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
