"""What PyInstaller collects of torch: its libraries and the modules that are imported.

The hook that others share takes all of its files: 644 MB, of which 200 are tests and headers, and
sources beside the compiled modules.
"""

from pathlib import Path

from PyInstaller.utils.hooks import (
    collect_dynamic_libs,
    collect_submodules,
    get_package_paths,
)

_, _package = get_package_paths("torch")
binaries = collect_dynamic_libs("torch", search_patterns=["*.dll", "*.dylib", "*.so", "*.so.*"])
# torch looks for this program when it is imported, except on Windows.
datas = [(str(path), "torch/bin") for path in Path(_package).glob("bin/torch_shm_manager")]
hiddenimports = collect_submodules("torch._dynamo.polyfills")  # it imports a list of names
