"""Why a rule cannot run on the files that were given: said in the report, and never taken as passed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tandem.returns.rule import Listed
from tandem.returns.ssda903.layout import LAST, TABLES
from tandem.returns.ssda903.reader import PROVIDERS, Ssda903Return

PLACEMENT = ("PL_LA", "PL_LOCATION", "PL_DISTANCE")
"""What the DfE works out from postcodes, and some systems write beside them."""
AUTHORITY = "authority"
TELLING_PLACES = ("Episodes", "Episodes_last")
_DERIVED = {"UASC", *PLACEMENT}


@dataclass(frozen=True, slots=True)
class Unmet:
    """Says of a rule what it lacks."""

    read: Ssda903Return
    beside: dict[str, tuple[str, ...]]
    """What a rule needs beyond the tables that the DfE lists it under."""
    authority: bool = False
    """Whether the authority whose return it is is known."""

    def reason(self, rule: Listed) -> str | None:
        """Why the rule cannot run, as the end of a sentence; ``None`` where it can."""
        needed = dict.fromkeys((*rule.module.split(), *self.beside.get(rule.code, ())))
        for need in needed:
            why = self._lacking(need, needed)
            if why is not None:
                return why
        for table in needed:
            for column in self.read.absent.get(table, ()):
                if column in rule.fields and column not in _DERIVED:
                    return f"the {_named(table)} table has no column {column}"
        return None

    def _columns(self, table: str) -> list[str]:
        """A table's columns; of one that is not there nothing is said to be missing."""
        return self.read.tables[table].columns if table in self.read.tables else list(PLACEMENT)

    def _lacking(self, need: str, needed: Iterable[str]) -> str | None:
        tables = self.read.tables
        if need in PLACEMENT:
            without = next(
                (name for name in needed if name in TELLING_PLACES and need not in self._columns(name)), None
            )
            if without is None:
                return None
            where = _named(without)
            return f"{need} is not in the {where} table and cannot be worked out: no directory of postcodes was given"
        if need == AUTHORITY:
            return None if self.authority else "it is not known whose return this is: say with --la"
        if need == PROVIDERS:
            return None if need in tables else "Ofsted's list of providers was not given"
        if need.removesuffix(LAST) == "UASC":
            header = tables.get(need.replace("UASC", "Header"))
            if need in tables or (header is not None and "UASC" in header.columns):
                return None
        elif need in tables:
            return None
        if need.endswith(LAST):
            return f"last year's {need.removesuffix(LAST)} table was not given"
        if need in TABLES:
            return f"the {need} table was not given"
        return f"{need} is not known"


def _named(table: str) -> str:
    return f"last year's {table.removesuffix(LAST)}" if table.endswith(LAST) else table
