"""The numbers that a claim's sentences name, fetched and reckoned when the register is read.

A number is one of
  - a cell of a published table: ``{"table": key, "where": {column: value}, "column": "value"}``,
    with ``"la"`` a three-digit code, or ``"level": "national"`` for England;
  - a part of an answer of :func:`scrutinise`: ``{"scrutiny": [la, source, year], "key": "share"}``;
  - one reckoned from others: ``{"op": "sum", "of": [names]}`` with op sum, difference (first less
    second), ratio (first over second) or change (second over first, less one);
  - when a table's figures came out: ``{"known": [key, year, "2014-12-12"]}``.
``scale`` multiplies a cell; ``show`` says how it reads: count, percent, one_place, pounds, round_millions, day or word.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from tandem.core.errors import InputError
from tandem.report.wording import day, decimals, percent, pounds

Value = float | str | date
Words = Callable[[Value], str]


def _number(words: Callable[[float], str]) -> Words:
    def shown(value: Value) -> str:
        if isinstance(value, str | date):
            raise InputError(f"{value} is not a number.", hint='Use "show": "word" or "day".')
        return words(value)

    return shown


def _day(value: Value) -> str:
    if not isinstance(value, date):
        raise InputError(f"{value} is not a date.", hint='Leave out "show": "day".')
    return day(value)


SHOWS: Mapping[str, Words] = {
    "count": _number(lambda value: decimals(value, 0)),
    "percent": _number(percent),
    "size_percent": _number(lambda value: percent(abs(value))),
    "one_place": _number(lambda value: decimals(value, 1)),
    "pounds": _number(pounds),
    "round_millions": _number(lambda value: f"£{decimals(value / 1_000_000, 0)}m"),
    "day": _day,
    "word": str,
}
OPS: Mapping[str, Callable[[list[float]], float]] = {
    "sum": sum,
    "difference": lambda of: of[0] - of[1],
    "ratio": lambda of: of[0] / of[1],
    "change": lambda of: of[1] / of[0] - 1,
}


class Numbers:
    """A claim's numbers by name, each fetched once."""

    def __init__(self, specs: Mapping[str, Mapping[str, Any]]) -> None:
        self._specs = specs
        self._found: dict[str, Value] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._specs

    def value(self, name: str) -> Value:
        """The value; raises :class:`InputError` where it has none or the name is not defined."""
        if name not in self._specs:
            raise InputError(f"No number is called {name!r}.", hint=f"There are {', '.join(self._specs) or 'none'}.")
        if name not in self._found:
            self._found[name] = self._fetch(name, self._specs[name])
        return self._found[name]

    def words(self, name: str) -> str:
        """The value as its ``show`` has it."""
        value = self.value(name)
        return SHOWS[self._specs[name].get("show", "count")](value)

    def tables(self, name: str) -> list[tuple[str, int | None]]:
        """The tables a number rests on, with the reporting year where it has one."""
        spec = self._specs[name]
        if "table" in spec:
            year = spec.get("where", {}).get("year")
            return [(spec["table"], year if isinstance(year, int) else None)]
        if "op" in spec:
            return [one for part in spec["of"] for one in self.tables(part)]
        if "known" in spec:
            return [(spec["known"][0], spec["known"][1])]
        la, source, year = spec["scrutiny"]
        return [(one.table, year) for one in _scrutinised(la, source, year).provenance[:1]]

    def _fetch(self, name: str, spec: Mapping[str, Any]) -> Value:
        if "table" in spec:
            return _cell(name, spec)
        if "op" in spec:
            return OPS[spec["op"]]([_as_number(one, self.value(one)) for one in spec["of"]])
        if "known" in spec:
            return _known(spec["known"])
        found: Any = _scrutinised(*spec["scrutiny"]).to_dict().get(spec["key"])
        if found is None:
            raise InputError(f"The number {name} is not known.", hint="The figures have none for that place and year.")
        return found if isinstance(found, str) else float(found)


def _cell(name: str, spec: Mapping[str, Any]) -> Value:
    import polars as pl

    from tandem.published import table

    rows = table(spec["table"], la=spec.get("la"), level=spec.get("level"))
    column = spec.get("column", "value")
    for wanted in (*spec.get("where", {}), column):
        if wanted not in rows.columns:
            raise InputError(
                f"The table {spec['table']} has no column {wanted}.", hint=f"It has {', '.join(rows.columns)}."
            )
    for key, wanted in spec.get("where", {}).items():
        rows = rows.filter(pl.col(key).cast(pl.String) == str(wanted))
    if rows.height != 1:
        raise InputError(
            f"The number {name} names {rows.height} rows of {spec['table']}, not one.", hint="Say more in its where."
        )
    value: Value | None = rows[column][0]
    if value is None:
        raise InputError(f"The number {name} is not known.", hint=f"{spec['table']} has no value there.")
    return value * float(spec.get("scale", 1)) if isinstance(value, float | int) else value


def _known(asked: list[Any]) -> str:
    from tandem.published import known_on

    return known_on(asked[0], asked[1], date.fromisoformat(asked[2])).words


def _scrutinised(la: str, source: str, year: int) -> Any:
    from tandem.scrutiny.ask import scrutinise

    return scrutinise(la, source=source, year=year)


def _as_number(name: str, value: Value) -> float:
    if isinstance(value, str | date):
        raise InputError(f"The number {name} is {value}, which cannot be reckoned with.", hint="")
    return float(value)
