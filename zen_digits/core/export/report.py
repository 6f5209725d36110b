"""How an exported network reads in ONNX Runtime, beside how it reads here, in figures."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from zen_digits.core.percent import percent

CHECKED = 1000


@dataclass(frozen=True, slots=True)
class Figures:
    """How one version of a network reads 1,000 test images of MNIST; shares are from 0 to 1."""

    precision: str
    bytes: int
    agreement: float
    """Of the images: the same label as here, and as much a digit or none."""
    largest_difference: float
    """Of a probability from that here."""
    accuracy_here: float | None
    """None where the labels of the network are not the digits."""
    accuracy: float | None
    ms_per_image: float
    """One at a time, on one thread."""

    def texts(self) -> dict[str, str]:
        """The figures for a table; one decimal says all about 1,000 images."""
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
    """What was saved, and the figures of each version that was made for it, the saved one last."""

    file: Path
    versions: tuple[Figures, ...]
    images: int = CHECKED

    def to_dict(self) -> dict[str, Any]:
        """All of it by name, as JSON can hold it: the saved version's figures, then all."""
        versions = [asdict(figures) for figures in self.versions]
        file = {"file": str(self.file), "images": self.images}
        return {**file, **versions[-1], "versions": versions}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> "ExportReport":
        """The report that ``to_dict`` gave these values for."""
        versions = tuple(Figures(**figures) for figures in values["versions"])
        return cls(Path(values["file"]), versions, values["images"])
