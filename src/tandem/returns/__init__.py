"""Statutory returns: read, check against every rule, set beside one another, report."""

from tandem.returns.checking import validate
from tandem.returns.rule import Check, Listed, Severity
from tandem.returns.validation import Validation

__all__ = ["Check", "Listed", "Severity", "Validation", "validate"]
