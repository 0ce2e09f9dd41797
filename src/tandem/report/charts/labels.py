"""Words set on a drawing where they hide the least, in pixels from its top left corner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tandem.report.charts.palette import INK, text_width

Layer = dict[str, Any]
_TOUCHING = 1e-6


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: left, top, right, bottom."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether the two share any ground; edges that touch, to within rounding, do not."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > _TOUCHING and down > _TOUCHING

    def within(self, other: Box) -> bool:
        """Whether this one lies wholly inside the other."""
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.top >= other.top
            and self.bottom <= other.bottom
        )


@dataclass(frozen=True, slots=True)
class Label:
    """Lines of words whose first begins, or ends, at a point."""

    lines: tuple[str, ...]
    x: float
    top: float
    size: float
    align: str = "left"
    bold: bool = False
    colour: str = INK
    ground: str = ""
    """The colour behind the words; empty leaves them without a halo."""

    @property
    def line_height(self) -> float:
        """Pixels from one line to the next."""
        return round(self.size * 1.25, 1)

    @property
    def box(self) -> Box:
        """The ground the words take."""
        width = max(text_width(line, self.size, bold=self.bold) for line in self.lines)
        left = {"left": self.x, "right": self.x - width, "center": self.x - width / 2}[self.align]
        return Box(left, self.top, left + width, self.top + self.line_height * len(self.lines))

    def layers(self) -> list[Layer]:
        """The drawing of it: a halo first, so that marks beneath do not run through the words."""
        look: Layer = {
            "type": "text",
            "align": self.align,
            "baseline": "alphabetic",
            "fontSize": self.size,
            "fontWeight": "bold" if self.bold else "normal",
        }
        halo: list[Layer] = [{"color": self.ground, "stroke": self.ground, "strokeWidth": 4}] if self.ground else []
        drawn = []
        for fill in (*halo, {"color": self.colour}):
            for number, line in enumerate(self.lines):
                base = self.top + self.line_height * number + self.size
                at = {"x": {"value": round(self.x, 1)}, "y": {"value": round(base, 1)}}
                drawn.append({"data": {"values": [{}]}, "mark": {**look, "text": line, **fill}, "encoding": at})
        return drawn


def clearest(
    choices: Sequence[Label],
    inside: Box,
    marks: Sequence[tuple[float, float]],
    taken: Sequence[Box],
    *,
    spare: Sequence[Label] = (),
) -> Label:
    """The choice that meets no words already set and hides the fewest marks; of equals, the first.

    A choice that would leave the drawing, or a ``spare`` one, is taken only
    where every other meets words already set.
    """

    def harm(choice: Label) -> tuple[int, bool, bool, int]:
        box = choice.box
        near = Box(box.left - 4, box.top - 3, box.right + 4, box.bottom + 3)
        hidden = sum(near.left <= x <= near.right and near.top <= y <= near.bottom for x, y in marks)
        return sum(near.meets(other) for other in taken), not box.within(inside), choice in spare, hidden

    return min((*choices, *spare), key=harm)
