"""An answer as plain values, and what two answers to the same question differ in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from django.utils.translation import gettext as _

from tandem.core.figure import Figure, IntervalKind, Provenance
from tandem.report import wording

__all__ = ["Answer", "Drawing", "Item", "Number", "Source", "differences", "interval_words", "source_of"]


@dataclass(frozen=True, slots=True)
class Source:
    """Where it was read."""

    name: str
    url: str = ""
    table: str = ""
    """Key in the catalogue of published tables."""
    day: str = ""
    """When it was published, as far as that is known: ISO."""
    licence: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Number:
    """One figure, with what it was divided by what."""

    label: str
    figure: Figure
    parts: tuple[float, float] | None = None
    """What was counted and what it was divided by, where it is one by the other."""

    @property
    def value(self) -> str:
        """In words."""
        return wording.figure_words(self.figure)

    @property
    def interval(self) -> str:
        """In words; empty where there is none."""
        return interval_words(self.figure)

    @property
    def made_of(self) -> str:
        """``3,975 of 19,512``; empty where it is not one number by another."""
        if self.parts is None:
            return ""
        counted, of = (wording.decimals(each, 0) for each in self.parts)
        return _("%(counted)s of %(of)s") % {"counted": counted, "of": of}


@dataclass(frozen=True, slots=True)
class Item:
    """A sentence that the claims register holds, and where each part of it was read."""

    words: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart as it was drawn, in two widths, with what stands under it."""

    desk: str
    telephone: str
    source: str
    words: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What published figures, or what is kept here, say to one question."""

    title: str
    period: str
    sentence: str
    says: str
    """The verdict or the finding, in its few words; empty where nothing is judged."""
    page: str
    """The address of the public page that shows it with all that belongs to it."""
    numbers: tuple[Number, ...] = ()
    items: tuple[Item, ...] = ()
    sources: tuple[Source, ...] = ()
    caveats: tuple[str, ...] = ()
    method: str = ""
    points: str = ""
    """A hash of the numbers that a chart draws."""
    drawing: Drawing | None = None
    invented: bool = False
    """Whether it is of an invented place."""

    def to_dict(self) -> dict[str, Any]:
        """Plain values; :meth:`of` reads them back."""
        numbers = [
            {"label": each.label, "figure": each.figure.to_dict(), "parts": list(each.parts) if each.parts else None}
            for each in self.numbers
        ]
        plain = {name: getattr(self, name) for name in ("title", "period", "sentence", "says", "page", "method")}
        return {
            **plain,
            "points": self.points,
            "numbers": numbers,
            "items": [asdict(each) for each in self.items],
            "sources": [asdict(each) for each in self.sources],
            "caveats": list(self.caveats),
            "drawing": asdict(self.drawing) if self.drawing else None,
            # What was taken of real places before there was any other has the hash that it was taken with.
            **({"invented": True} if self.invented else {}),
        }

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Answer:
        """From the plain values of :meth:`to_dict`."""
        numbers = tuple(
            Number(each["label"], Figure.of(each["figure"]), tuple(each["parts"]) if each["parts"] else None)
            for each in values["numbers"]
        )
        items = tuple(
            Item(each["words"], tuple(Source(**source) for source in each["sources"])) for each in values["items"]
        )
        return cls(
            **{
                **values,
                "numbers": numbers,
                "items": items,
                "sources": tuple(Source(**each) for each in values["sources"]),
                "caveats": tuple(values["caveats"]),
                "drawing": Drawing(**values["drawing"]) if values["drawing"] else None,
            }
        )


def source_of(found: Provenance) -> Source:
    """A published table as a source."""
    name = f"{found.publisher}, {found.title}, {found.release}"
    day = found.published_on.isoformat() if found.published_on else ""
    return Source(name, table=found.table, day=day, licence=found.licence, note=found.note)


def interval_words(figure: Figure) -> str:
    """What the interval allows for and its limits; empty where there is none."""
    limits = wording.interval_words(figure)
    held = figure.interval
    if not limits or held is None:
        return ""
    if held.kind is IntervalKind.ROUNDING or held.level is None:
        return _("rounded: %(limits)s") % {"limits": limits}
    if held.kind is IntervalKind.PREDICTION:
        return _("%(of)s of 100 futures: %(limits)s") % {"of": round(held.level * 100), "limits": limits}
    return _("%(of)s%% interval %(limits)s") % {"of": round(held.level * 100), "limits": limits}


def differences(then: Answer, now: Answer) -> list[str]:
    """What a reader would have to be told that newer figures say otherwise, in sentences; empty where nothing is."""
    return list(dict.fromkeys(_differences(then, now)))


def _differences(then: Answer, now: Answer) -> Iterator[str]:
    changed = _("%(what)s: %(then)s when this was taken, %(now)s now.")
    if then.says != now.says:
        yield changed % {"what": _("What the figures say"), "then": then.says, "now": now.says}
    found = {each.label: each for each in now.numbers}
    for each in then.numbers:
        other = found.get(each.label)
        if other is None:
            yield _("%(what)s: %(then)s when this was taken, no longer published.") % {
                "what": each.label,
                "then": each.value,
            }
        elif (each.value, each.interval) != (other.value, other.interval):
            yield changed % {"what": each.label, "then": _with(each), "now": _with(other)}
    words = [each.words for each in now.items]
    for item in then.items:
        if item.words not in words:
            yield _("The register no longer says: %(words)s") % {"words": item.words}
    if then.points != now.points:
        yield _("The figures that this is drawn from have changed.")


def _with(number: Number) -> str:
    return f"{number.value} ({number.interval})" if number.interval else number.value
