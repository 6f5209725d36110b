"""ONNX Runtime, on one thread: what reads a digit in a millisecond is not worth waking a pool."""

import os
from typing import TYPE_CHECKING

from zen_digits.core.errors import broken_installation

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

_ERRORS = 3  # a severity: warnings are for developers


def send_no_reports() -> None:
    """Keep ONNX Runtime from reporting its use to Microsoft; it then neither opens a connection nor
    stores an identifier. Call it before it is imported, and where no other thread reads the
    environment, which Qt does."""
    if os.environ.get("ORT_DISABLE_TELEMETRY") != "1":
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"


def open_session(model: bytes, threads: int = 1) -> "InferenceSession":
    """A session for an ONNX model; raises InputError where ONNX Runtime is missing or broken."""
    send_no_reports()
    try:
        from onnxruntime import InferenceSession, SessionOptions
    except (ImportError, OSError) as error:
        raise broken_installation(error) from error
    options = SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.enable_cpu_mem_arena = False  # it would keep what the largest batch took
    options.enable_mem_pattern = False  # so would this, for each thread, and is no faster
    options.log_severity_level = _ERRORS
    return InferenceSession(model, options, providers=["CPUExecutionProvider"])
