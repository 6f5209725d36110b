"""ONNX Runtime as it is used here."""

import os
import subprocess
import sys

import pytest
from helpers.small_models import untrained_model

from zen_digits.core.errors import InputError
from zen_digits.core.models.reading_graph import logits_model
from zen_digits.core.models.session import open_session


def test_it_reports_nothing_and_computes_on_one_thread() -> None:
    model = untrained_model()
    options = open_session(logits_model(model.card, model.weights)).get_session_options()
    assert os.environ["ORT_DISABLE_TELEMETRY"] == "1"
    assert (options.intra_op_num_threads, options.inter_op_num_threads) == (1, 1)
    assert not options.enable_cpu_mem_arena
    assert not options.enable_mem_pattern


def test_where_it_is_missing_a_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(InputError, match="install"):
        open_session(b"")


def test_reading_a_digit_imports_no_pytorch() -> None:
    script = (
        "import sys, numpy\n"
        "from zen_digits.core.reading.predictor import open_predictor\n"
        "print(open_predictor().read(numpy.eye(28, dtype='uint8')).text)\n"
        "sys.exit('torch' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
