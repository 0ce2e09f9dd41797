"""One spelling for the many ways a council's name is written."""

from __future__ import annotations

import re
import unicodedata

_COUNCIL = re.compile(
    r"\b(?:(?:london borough|royal borough|city|county|borough|district|metropolitan|unitary)\s+)*"
    r"(?:council|corporation|authority|mbc|mdc|ua|childrens services)$"
)
_STYLE = re.compile(
    r"^(?:the\s+)?(?:(?:city|county|royal borough|london borough|metropolitan borough|borough)\s+of\s+)"
    r"|\s+(?:city|county)\s+of$|^(?:the|london borough)\s+|\s+(?:borough|pre lg[a-z]*(?: \d{4})?)$"
)


def keys(name: str) -> tuple[str, ...]:
    """A name folded, then without the council, then without its style: most exact first."""
    folded = fold(name)
    bare = _COUNCIL.sub("", folded).strip()
    plain = _STYLE.sub("", bare).strip()
    return tuple(key for key in dict.fromkeys((folded, bare, plain)) if key)


def fold(name: str) -> str:
    """Lower case, no accents or punctuation, "and" for "&", single spaces."""
    letters = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    letters = re.sub(r"['’]", "", letters.replace("&", " and "))
    return " ".join(re.sub(r"[^a-z0-9]+", " ", letters).split())
