"""The command line on a machine that seems to have one GPU: ``python one_gpu.py ARGUMENTS``."""

import sys

import torch

from zen_digits.commands.cli import main

if __name__ == "__main__":
    torch.cuda.is_available = lambda: True
    torch.cuda.device_count = lambda: 1
    sys.exit(main(sys.argv[1:]))
