"""The words of a page that came by e-mail, in time that grows with its length and no faster.

The standard library's reader takes minutes for a few hundred kilobytes of marks that never end, and a stranger chooses
what is sent. Where marks are broken rather too much is taken for words than too little: it may be what somebody wrote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

__all__ = ["words_of_page"]

_FOLDED = re.compile(r"[ \t\r\n]+")
_DECLARED = re.compile(r"<[!?](?:--)?(?:[^<>]*>)?")
_MARK = re.compile(r"<(/?)([a-z][^\s<>/]*)(?:[\s/][^<>]*)?>", re.IGNORECASE)
_NO_CHARACTER = re.compile(r"&#[0-9]{8,};?")
"""The library reads no number of thousands of digits, and no character has one."""
_AROUND_LINES = re.compile(r" ?\n ?")
_ASIDES = (
    (re.compile("<!--"), re.compile("-->")),
    *(
        (re.compile(rf"<{name}(?=[\s/>])", re.IGNORECASE), re.compile(rf"</{name}[^<>]*>", re.IGNORECASE))
        for name in ("script", "style", "head")
    ),
)
"""What only a browser reads: how each begins, and how it ends."""
_OWN_LINE = frozenset({"p", "div", "br", "li", "tr"})


def words_of_page(html: str) -> str:
    """The words, each of its paragraphs and lines on a line of its own."""
    for begins, ends in _ASIDES:
        html = "".join(_around(html, begins, ends))
    text = _DECLARED.sub("", _FOLDED.sub(" ", html))
    return _AROUND_LINES.sub("\n", unescape(_NO_CHARACTER.sub("", _MARK.sub(_line, text))))


def _around(html: str, begins: re.Pattern[str], ends: re.Pattern[str]) -> Iterator[str]:
    """What stands before, between and behind; what begins and does not end is read on."""
    at = 0
    while (opened := begins.search(html, at)) and (closed := ends.search(html, opened.end())):
        yield html[at : opened.start()]
        at = closed.end()
    yield html[at:]


def _line(mark: re.Match[str]) -> str:
    return "\n" if not mark[1] and mark[2].lower() in _OWN_LINE else ""
