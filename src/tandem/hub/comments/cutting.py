"""Cutting passages out of a comment: they are put in double brackets, and nothing else may be changed."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import gettext as _

from tandem.core.errors import InputError

__all__ = ["CLOSING", "OPENING", "OWN", "Cuts", "bracketed", "cuts_in", "without"]

OPENING, CLOSING = "[[", "]]"
OWN = "{", "}"
"""The reader's own brackets while somebody cuts: curly ones, no cuts. Readers see what was written."""
_AS_SHOWN = str.maketrans({"[": OWN[0], "]": OWN[1], "\r": "\n"})
Cuts = tuple[tuple[int, int], ...]


def bracketed(original: str, cuts: Iterable[tuple[int, int]]) -> str:
    """The original with each passage to cut in brackets, for somebody to change."""
    made, at, original = [], 0, original.translate(_AS_SHOWN)
    for start, end in cuts:
        made += [original[at:start], OPENING, original[start:end], CLOSING]
        at = end
    return "".join([*made, original[at:]])


def cuts_in(marked: str, original: str) -> Cuts:
    """The passages of the original that stand in brackets.

    Raises :class:`InputError` where brackets do not pair, or where anything else differs: nobody puts words into a
    reader's mouth.
    """
    cuts: list[tuple[int, int]] = []
    kept, at = [], 0
    text = marked.replace("\r\n", "\n")
    while (opened := text.find(OPENING, at)) >= 0:
        closed = text.find(CLOSING, opened)
        if closed < 0:
            raise InputError(_("A passage that begins with [[ has no end."), hint=_("Close it with ]]."))
        kept.append(text[at:opened])
        start = sum(map(len, kept))
        kept.append(text[opened + 2 : closed])
        cuts.append((start, start + len(kept[-1])))
        at = closed + 2
    kept.append(text[at:])
    whole, original = ("".join(kept).translate(_AS_SHOWN), original.translate(_AS_SHOWN))
    if whole.strip() != original.strip():
        raise InputError(
            _("The words are not those that the reader wrote."),
            hint=_("Put what is to be cut in [[ and ]], and change nothing else."),
        )
    # A browser may add or take lines before the text: passages are counted from the first character that is none.
    shift = _blank_before(original) - _blank_before(whole)
    moved = ((max(start + shift, 0), min(end + shift, len(original))) for start, end in cuts)
    return tuple(cut for cut in moved if cut[0] < cut[1])


def without(original: str, cuts: Cuts) -> str:
    """The original with a note in the place of each passage that was cut."""
    made, at = [], 0
    for start, end in cuts:
        made += [original[at:start], _("[removed]")]
        at = end
    return "".join([*made, original[at:]]).strip()


def _blank_before(text: str) -> int:
    return len(text) - len(text.lstrip())
