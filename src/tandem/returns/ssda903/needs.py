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
_WHERE = ("Episodes", f"Episodes{LAST}")
_WHOSE = "it is not known whose return this is: say with --la"
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
                    return f"{_named(table)} has no column {column}"
        return None

    def _lacking(self, need: str, needed: Iterable[str]) -> str | None:
        tables = self.read.tables
        if need in PLACEMENT:
            return self._unplaced(need, needed)
        if need == AUTHORITY:
            return None if self.authority else _WHOSE
        if need == PROVIDERS:
            return None if need in tables else "Ofsted's list of providers was not given"
        # The status of an unaccompanied child stands in a table of its own or, in the one-file form, in the header.
        if need in tables or (need.removesuffix(LAST) == "UASC" and "UASC" in self._columns(need, "UASC", "Header")):
            return None
        if need.endswith(LAST):
            return f"last year's {need.removesuffix(LAST)} table was not given"
        if need in TABLES:
            return f"the {need} table was not given"
        return f"{need} is not known"

    def _unplaced(self, need: str, needed: Iterable[str]) -> str | None:
        """Why it is not known where the child lives, in the years that the rule looks at."""
        for table in needed:
            if table not in _WHERE or table not in self.read.tables or need in self._columns(table):
                continue
            if "PL_POST_known" in self._columns(table):
                return _WHOSE
            return f"{need} is not in {_named(table)}, and no directory of postcodes was given (--postcodes)"
        return None

    def _columns(self, table: str, *instead: str) -> list[str]:
        """A table's columns, or of one that stands for it; none where it was not given."""
        name = table.replace(instead[0], instead[1]) if instead else table
        return self.read.tables[name].columns if name in self.read.tables else []


def _named(table: str) -> str:
    return f"last year's {table.removesuffix(LAST)} table" if table.endswith(LAST) else f"the {table} table"
