"""A comment that came by e-mail, read: its plain words, the story it names, and whether a person wrote it."""

from __future__ import annotations

import re
from codecs import lookup
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from typing import cast

from tandem.hub.comments.page_words import words_of_page

__all__ = ["Letter", "names_story", "read", "safe_to_answer"]

_IN_ADDRESS = re.compile(r"\+(\d{1,12})@")
_IN_SUBJECT = re.compile(r"#\s?(\d{1,12})\b")
_MACHINES = re.compile(r"^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?|abuse|root)\b", re.IGNORECASE)
_LINE_END = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
_STEERING = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_MOST_OF_HEADER = 4_000
_FOR_NAMES = frozenset({"idna", "punycode"})
"""For names of machines alone, and the library reads them in time that grows with the square of their length."""
_SIMPLE_ADDRESS = re.compile(r"[^\s<>@,;:\"()\[\]\\]{1,64}@[A-Za-z0-9.-]{1,200}")


class _ShortHeaders(policy.EmailPolicy):
    """The library reads a header in time that grows faster than its length, and a stranger chooses that."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Its name, and as much of what it says as anybody means."""
        name, said = super().header_source_parse(sourcelines)
        return name, said[:_MOST_OF_HEADER]


_POLICY = _ShortHeaders()


@dataclass(frozen=True, slots=True)
class Letter:
    """What matters of an e-mail; nothing else of it is kept."""

    subject: str
    words: str
    page: int | None
    """The number of the story, where the address or the subject names one."""
    attached: bool
    by_itself: bool
    """Whether a program sent it without a person: an answer that somebody is away, or word that mail did not arrive."""
    answerable: bool
    """Whether an answer may go to whoever sent it: never to a program, a list or nobody."""


def read(raw: bytes, *, sender: str, to: str, own: str) -> Letter:
    """An e-mail from the address that it would be returned to, to one of ours; ``own`` is where answers come from.

    Whatever is wrong with it, this returns: what cannot be read is not there.
    """
    try:
        message = cast("EmailMessage", message_from_bytes(raw, policy=_POLICY))
        words, attached = _words(message)
    except RecursionError:
        # Parts within parts without end: no person's e-mail.
        message = cast("EmailMessage", BytesHeaderParser(policy=_POLICY).parsebytes(raw))
        words, attached = "", True
    by_itself = not sender or _header(message, "auto-submitted").lower() not in ("", "no")
    subject = _header(message, "subject")
    return Letter(
        subject=subject,
        words=words,
        page=names_story(to, subject),
        attached=attached,
        by_itself=by_itself,
        answerable=not by_itself and not _from_list(message) and safe_to_answer(sender, own=own),
    )


def names_story(to: str, subject: str) -> int | None:
    """The story that an address (``comments+12@…``) or else a subject (``#12``) names."""
    found = _IN_ADDRESS.search(to) or _IN_SUBJECT.search(subject)
    return int(found[1]) if found else None


def safe_to_answer(sender: str, *, own: str) -> bool:
    """Whether an address is a single plain one of somebody who is neither a program nor ourselves."""
    return bool(_SIMPLE_ADDRESS.fullmatch(sender)) and not _MACHINES.match(sender) and sender.lower() != own.lower()


def _from_list(message: EmailMessage) -> bool:
    listed = any(_header(message, name) for name in ("list-id", "list-unsubscribe", "x-auto-response-suppress"))
    return listed or _header(message, "precedence").lower() in ("bulk", "list", "junk", "auto_reply")


def _header(message: EmailMessage, name: str) -> str:
    """A header in words; one that cannot be read says that there is one."""
    try:
        return " ".join(_plain(str(message.get(name, ""))).split())
    except Exception:  # noqa: BLE001 - whatever a stranger wrote there
        return "?"


def _words(message: EmailMessage) -> tuple[str, bool]:
    """The plain words, else those of the page it was written as; and whether anything else came with them."""
    plain: list[str] = []
    pages: list[str] = []
    attached = False
    for part in message.walk():
        if part.is_multipart():
            continue
        kind, named = _kind(part)
        if named or kind not in ("text/plain", "text/html"):
            attached = attached or named or not kind.startswith("text/")
        else:
            (plain if kind == "text/plain" else pages).append(_decoded(part))
    return _tidy("\n".join(plain)) or _tidy("\n".join(map(words_of_page, pages))), attached


def _kind(part: EmailMessage) -> tuple[str, bool]:
    """What a part is, and whether it is attached; one that does not say so that it can be read counts as words."""
    try:
        return part.get_content_type(), part.get_content_disposition() == "attachment"
    except Exception:  # noqa: BLE001 - whatever a stranger wrote there
        return "text/plain", False


def _decoded(part: EmailMessage) -> str:
    payload = part.get_payload(decode=True)
    given = payload if isinstance(payload, bytes) else b""
    try:
        charset = lookup(part.get_content_charset("utf-8")).name
        text = given.decode("utf-8" if charset in _FOR_NAMES else charset, errors="replace")
    except (LookupError, ValueError):
        text = given.decode("utf-8", errors="replace")
    return _plain(text)


def _plain(text: str) -> str:
    """Characters that can be sealed and shown: no halves of one, none that only steers a machine."""
    whole = text.encode("utf-8", errors="replace").decode()
    return _STEERING.sub("", _LINE_END.sub("\n", whole))


def _tidy(text: str) -> str:
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in text.split("\n"))).strip()
