import pytest
import torch

from zen_digits.core.errors import InputError
from zen_digits.core.training import devices


def test_the_cpu_needs_no_note() -> None:
    assert devices.choose_device("cpu") == (torch.device("cpu"), "")


@pytest.mark.skipif(torch.version.cuda is not None, reason="this PyTorch has CUDA")
def test_a_gpu_that_a_cpu_build_cannot_use_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "graphics_card", lambda: "An NVIDIA GPU")
    monkeypatch.setattr(devices, "_mps_problem", lambda: "it is not there.")
    device, note = devices.choose_device("auto")
    assert device.type == "cpu"
    assert "An NVIDIA GPU is present but not used: this PyTorch is built for the CPU alone" in note


def test_an_old_driver_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.version, "cuda", "12.8")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(InputError, match="cuda cannot be used: its driver is missing or older"):
        devices.choose_device("cuda")


def test_a_macos_too_old_for_its_gpu_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.backends.mps, "is_built", lambda: True)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    with pytest.raises(InputError, match=r"mps cannot be used: it needs macOS 12\.3 or newer"):
        devices.choose_device("mps")


def test_a_gpu_that_fails_in_use_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> torch.Tensor:
        raise RuntimeError("no kernel image is available for execution on the device\nlong story")

    monkeypatch.setattr(devices, "_cuda_problem", lambda: "")
    monkeypatch.setattr(torch, "ones", broken)
    with pytest.raises(
        InputError, match=r"no kernel image is available for execution on the device\. "
    ):
        devices.choose_device("cuda")


def test_without_a_gpu_there_is_no_note(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "_problem", lambda name: "it is not there.")
    monkeypatch.setattr(devices, "graphics_card", lambda: "")
    monkeypatch.setattr(devices, "_apple_silicon", lambda: "")
    assert devices.choose_device("auto") == (torch.device("cpu"), "")


@pytest.mark.parametrize("named", ["avx512_bf16", "amx_bf16", "avx2"])
def test_bfloat16_pays_on_processors_with_instructions_for_it(
    named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {named: True}, raising=False)
    assert devices.bfloat16_pays(torch.device("cpu")) == (named != "avx2")
    monkeypatch.delattr(torch.cpu, "get_capabilities")  # as in an older PyTorch
    assert not devices.bfloat16_pays(torch.device("cpu"))
