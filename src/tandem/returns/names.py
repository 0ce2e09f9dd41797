"""What the returns are called."""

from __future__ import annotations

__all__ = ["NAMES"]

NAMES = {
    "cin": "CIN census",
    "ssda903": "SSDA903 return",
    "annex_a": "Ofsted's child-level lists (Annex A)",
    "ssd": "Standard Safeguarding Dataset",
    "hub": "Tandem's own records",
}
"""Each return as a person calls it."""
