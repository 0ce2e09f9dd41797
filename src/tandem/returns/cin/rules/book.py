"""The book that the census rules are written in."""

from __future__ import annotations

from tandem.returns.rule import RuleBook

BOOK = RuleBook()
rule = BOOK.rule
check = BOOK.check

EARLY_CLOSURES = ("RC8", "RC9")
"""Closed after assessment, with no further action or referred to early help."""
