"""How an exported web page reads drawings, asked of its script."""

import json
from collections.abc import Sequence
from typing import Any

import numpy as np
from helpers.browser import Page


def read_in_page(page: Page, drawings: Sequence[Sequence[Any]]) -> list[Any]:
    """What the page reads in each drawing, a list of strokes; None for too much ink."""
    strokes = [[np.asarray(stroke).tolist() for stroke in drawing] for drawing in drawings]
    return list(
        page.value(
            f"""(() => {{
                const packed = JSON.parse(document.getElementById("weights").textContent);
                const network = loadNetwork(packed);
                const predict = makePredictor(network);
                return {json.dumps(strokes)}.map((drawing) => {{
                    const number = readNumber(network, predict, drawing);
                    if (number === null) return null;
                    const digits = number.digits.map(({{ box, image, reading }}) => (
                        {{ box, image: [...image], ...reading }}));
                    return {{ ...number, digits }};
                }});
            }})()"""
        )
    )
