"""Which words of a text make a claim that somebody could check: a number, a comparison, a trend, a rank.

It finds claims by their words, in British English, and says which mark or link
stands for each. It judges none: whether a claim is true is for evidence, and
whether it needs any is for a person with a name.
"""

from __future__ import annotations

from tandem.core.claim_checker.finding import FoundClaim, Says, find_claims
from tandem.core.claim_checker.marks import LINK, Mark, MarkKind, find_marks, without_marks
from tandem.core.claim_checker.sentences import sentences

__all__ = ["LINK", "FoundClaim", "Mark", "MarkKind", "Says", "find_claims", "find_marks", "sentences", "without_marks"]
