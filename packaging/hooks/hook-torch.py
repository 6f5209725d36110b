"""What PyInstaller collects from torch: its libraries and the modules that are imported.

PyInstaller's own hook takes all of torch's files: 644 MB, of which 200 are tests and headers, and
the sources as well as the compiled modules.
"""

from pathlib import Path

from PyInstaller.utils.hooks import collect_dynamic_libs, get_package_paths

_, _package = get_package_paths("torch")
binaries = collect_dynamic_libs("torch", search_patterns=["*.dll", "*.dylib", "*.so", "*.so.*"])
# torch looks for this program on import, except on Windows.
datas = [(str(path), "torch/bin") for path in Path(_package).glob("bin/torch_shm_manager")]
