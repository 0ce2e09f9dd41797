"""What a page says of one place and series: numbers without draws, so that they can be made once and kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from tandem.forecast.result import Forecast, History, Year
from tandem.forecast.wider import key_of

__all__ = ["Outlook", "OutlookPart", "outlook_of"]

_PLACES = 2
"""Decimals that are kept: a count is a whole number, and half of a median's rounding is less than a hundredth."""


@dataclass(frozen=True, slots=True)
class OutlookPart:
    """One part of a total, by the division it belongs to."""

    by: str
    key: str
    name: str
    history: History
    years: tuple[Year, ...]


@dataclass(frozen=True, slots=True)
class Outlook:
    """One place's forecast of one series, with its parts, as ``forecast`` gives it and without its draws."""

    place: str
    code: str | None
    series: str
    model: str
    sentence: str
    history: History
    years: tuple[Year, ...]
    parts: tuple[OutlookPart, ...]
    caveats: tuple[str, ...]
    inputs: Mapping[str, str] = field(default_factory=dict)
    cost: Mapping[str, Any] | None = None
    """What looking after children will cost, of ``Cost.to_dict``; ``None`` for other series or where unknown."""

    @property
    def key(self) -> str:
        """What addresses call the place: an authority's code, or the key of a region or of England."""
        return self.code or key_of(self.place)

    @property
    def last(self) -> tuple[int, float]:
        """The latest year that is known, and its count."""
        return next((year, value) for year, value in reversed(self.history) if value is not None)

    def to_dict(self) -> dict[str, Any]:
        """Plain values; :meth:`of` reads them back."""
        return asdict(self)

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Outlook:
        """From the plain values of :meth:`to_dict`."""
        parts = tuple(
            OutlookPart(part["by"], part["key"], part["name"], _history(part["history"]), _years(part["years"]))
            for part in values["parts"]
        )
        plain = {name: values[name] for name in ("place", "code", "series", "model", "sentence", "inputs", "cost")}
        return cls(
            **plain,
            history=_history(values["history"]),
            years=_years(values["years"]),
            parts=parts,
            caveats=tuple(values["caveats"]),
        )


def outlook_of(whole: Forecast, divided: tuple[Forecast, ...] = (), cost: Mapping[str, Any] | None = None) -> Outlook:
    """A forecast, with the parts that the same forecast has when it is divided, and what it will cost."""
    caveats = dict.fromkeys(words for found in (whole, *divided) for words in found.caveats)
    inputs = {key: digest for found in (whole, *divided) for key, digest in found.inputs.items()}
    parts = tuple(
        OutlookPart(found.breakdown.key, each.part.key, each.part.name, each.history, _kept(each.years))
        for found in divided
        if found.breakdown
        for each in found.parts
    )
    return Outlook(
        whole.place.name,
        whole.place.code,
        whole.series.key,
        whole.model,
        whole.sentence,
        whole.history,
        _kept(whole.years),
        parts,
        tuple(caveats),
        inputs,
        cost,
    )


def _kept(years: tuple[Year, ...]) -> tuple[Year, ...]:
    return tuple(
        Year(each.year, *(round(getattr(each, name), _PLACES) for name in Year.__slots__[1:])) for each in years
    )


def _history(values: list[Any]) -> History:
    return tuple((year, value) for year, value in values)


def _years(values: list[Mapping[str, Any]]) -> tuple[Year, ...]:
    return tuple(Year(**each) for each in values)
