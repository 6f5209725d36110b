"""Times ``import torch`` alone."""

import json
import time

began = time.perf_counter()
import torch  # noqa: E402, F401

print(json.dumps({"seconds": time.perf_counter() - began}))
