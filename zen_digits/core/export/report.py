"""The report on an export: how the network reads in ONNX Runtime, compared with here."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from zen_digits.core.percent import percent

CHECKED = 1000
"""Test images of MNIST that are read in both."""


@dataclass(frozen=True, slots=True)
class VersionReport:
    """How one version of a network reads the test images; fractions lie between 0 and 1."""

    precision: str
    bytes: int
    agreement: float
    """The fraction of images with the same label as here, and the same ``is_digit``."""
    largest_difference: float
    """The largest difference between a probability and its value here."""
    accuracy_here: float | None
    """None if the network's labels are not the digits."""
    accuracy: float | None
    ms_per_image: float
    """Read one by one, on one thread: the median."""

    def texts(self) -> dict[str, str]:
        """The values as text, for a table; of 1,000 images, one decimal is exact."""
        return {
            "precision": self.precision,
            "size": f"{self.bytes / 1e6:.2f} MB",
            "agreement": percent(self.agreement, 1),
            "accuracy_here": percent(self.accuracy_here, 1),
            "accuracy": percent(self.accuracy, 1),
            "ms_per_image": f"{self.ms_per_image:.2f}",
        }


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was saved, and a report on each version that was made, the saved one last."""

    file: Path
    versions: tuple[VersionReport, ...]
    images: int = CHECKED

    def to_dict(self) -> dict[str, Any]:
        """Everything by name, for JSON: the saved version's values, then each version's."""
        versions = [asdict(version) for version in self.versions]
        file = {"file": str(self.file), "images": self.images}
        return {**file, **versions[-1], "versions": versions}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> "ExportReport":
        """The report that ``to_dict`` turned into these values."""
        versions = tuple(VersionReport(**version) for version in values["versions"])
        return cls(Path(values["file"]), versions, values["images"])


@dataclass(frozen=True, slots=True)
class PageReport:
    """A web page that was saved, and how its network reads."""

    file: Path
    bytes: int
    agreement: float
    """The fraction of test images that its rounded weights read as this program does."""
    images: int = CHECKED

    def to_dict(self) -> dict[str, Any]:
        """Everything by name, for JSON."""
        return {**asdict(self), "file": str(self.file)}
