"""What each way to deform an image is called, and the steps of its slider."""

from dataclasses import dataclass

from zen_digits.app.common.language.translation import translate


@dataclass(frozen=True, slots=True)
class DeformationText:
    """A title with a unit, and the ``step`` of a slider in that unit."""

    title: str
    unit: str
    step: float


def deformation_texts() -> dict[str, DeformationText]:
    """By name, in the user's language."""
    of = DeformationText
    return {
        "rotation": of(
            translate("deformation", "Rotation"), translate("deformation", "degrees clockwise"), 1
        ),
        "shift": of(
            translate("deformation", "Shift"), translate("deformation", "pixels to the right"), 0.25
        ),
        "scale": of(translate("deformation", "Size"), translate("deformation", "%"), 2),
        "thickness": of(
            translate("deformation", "Thickness"),
            translate("deformation", "pixels more at each edge"),
            0.1,
        ),
        "blur": of(
            translate("deformation", "Blur"),
            translate("deformation", "pixels (standard deviation)"),
            0.1,
        ),
        "noise": of(
            translate("deformation", "Noise"), translate("deformation", "% of full ink"), 1
        ),
        "occlusion": of(
            translate("deformation", "Hidden square"),
            translate("deformation", "pixels wide"),
            0.5,
        ),
    }
