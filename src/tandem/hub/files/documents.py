"""What a PDF says of itself besides its pages: whoever hands it out may not know that it does.

Any PDF may come, so each pattern reads a byte a few times at most, and what is unpacked and told has an end.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from html import unescape
from itertools import islice
from typing import BinaryIO

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

__all__ = ["said_by_itself"]

_WORDS = {
    "Author": gettext_lazy("author"),
    "Title": gettext_lazy("title"),
    "Subject": gettext_lazy("subject"),
    "Keywords": gettext_lazy("keywords"),
}
_BARE = rb"(?:\\.|[^\\()])*+"
_IN_BRACKETS = rb"(?:\\.|[^\\()]|\(" + _BARE + rb"\))*+"
_IN_MORE = rb"(?:\\.|[^\\()]|\(" + _IN_BRACKETS + rb"\))*+"
_TEXT = re.compile(rb"/(Author|Title|Subject|Keywords)\s*(?:\((" + _IN_MORE + rb")\)|<([0-9A-Fa-f\s]*+)>)", re.DOTALL)
_BOOKMARK = re.compile(rb"/(?:Parent|Dest|Prev|Next)\b")
_EDGE = re.compile(rb"<<|>>")
_ABOUT = re.compile(rb"<dc:(creator|title|description|subject)>((?:[^<]|<(?!/?dc:))*+)</dc:\1>")
_LISTED = re.compile(rb"<rdf:li[^<>]*+>([^<]*+)</rdf:li>")
_IN_XML = {"creator": "Author", "title": "Title", "description": "Subject", "subject": "Keywords"}
_REMARK = re.compile(rb"/Subtype\s*/(?:Text|FreeText|Highlight|Underline|Squiggly|StrikeOut|Caret|Ink)\b")
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}

_MOST_UNPACKED = 20_000_000
_MOST_STREAMS = 5_000
_DEFLATED = 8
_MOST_LOOKED_AT = 50_000
_MOST_TOLD = 100
_LONGEST = 1_000
_AROUND = 1_000
"""How many bytes of a dictionary are looked at before and behind a title, to tell whether it is a bookmark's."""


def said_by_itself(file: BinaryIO) -> list[tuple[str, str]]:
    """Its author, its title and the like, each with what it is; and how many remarks stand on its pages.

    Of one that is locked, or has more than can be looked at, it says so.
    """
    file.seek(0)
    content = file.read()
    if b"/Encrypt" in content:
        return [(_("nothing that can be read"), _("It is locked. Ask for one that is not."))]
    packed, all_unpacked = _unpacked(content)
    parts = [content, *packed]
    looked_at = [list(islice(look(part), _MOST_LOOKED_AT)) for part in parts for look in (_in_dictionaries, _in_xml)]
    found = list(dict.fromkeys(said for each in looked_at for said in each if said and said[1]))
    remarks = sum(1 for part in parts for _remark in _REMARK.finditer(part))
    told = [(str(_WORDS[name]), words) for name, words in found[:_MOST_TOLD]]
    if remarks:
        told.append((_("remarks on its pages"), str(remarks)))
    if not all_unpacked or len(found) > _MOST_TOLD or any(len(each) == _MOST_LOOKED_AT for each in looked_at):
        told.append((_("more than can be looked at"), _("Ask for one that was saved afresh, without it.")))
    return told


def _unpacked(content: bytes) -> tuple[list[bytes], bool]:
    """Of what is packed, what holds others or tells of the document; and whether that is all of it."""
    found: list[bytes] = []
    left, at = _MOST_UNPACKED, 0
    while begins := _STREAM.search(content, at):
        at = content.find(b"endstream", begins.end())
        if at < 0:
            break
        before = content[max(begins.start() - 400, 0) : begins.start()].rpartition(b" obj")[2]
        if b"/ObjStm" not in before and b"/Metadata" not in before:
            continue
        packed = content[begins.end() : at]
        if int.from_bytes(packed[:1]) & 15 != _DEFLATED:
            continue
        if left <= 0 or len(found) == _MOST_STREAMS:
            return found, False
        try:
            found.append(zlib.decompressobj().decompress(packed, left))
            left -= len(found[-1])
        except zlib.error:
            # It may have held much before the fault, so that few of these are tried.
            left -= _MOST_UNPACKED // 20
    return found, left > 0


def _in_dictionaries(part: bytes) -> Iterator[tuple[str, str] | None]:
    """What they say, with ``None`` for each bookmark, which counts as looked at."""
    for text in _TEXT.finditer(part):
        yield None if _is_bookmark(part, text) else (text[1].decode(), _text_of(text))


def _in_xml(part: bytes) -> Iterator[tuple[str, str]]:
    for about in _ABOUT.finditer(part):
        for listed in _LISTED.finditer(about[2]):
            yield _IN_XML[about[1].decode()], unescape(listed[1][:_LONGEST].decode(errors="replace")).strip()


def _is_bookmark(part: bytes, text: re.Match[bytes]) -> bool:
    before = _EDGE.split(part[max(text.start() - _AROUND, 0) : text.start()])[-1]
    behind = _EDGE.split(part[text.end() : text.end() + _AROUND], maxsplit=1)[0]
    return bool(_BOOKMARK.search(before) or _BOOKMARK.search(behind))


def _text_of(text: re.Match[bytes]) -> str:
    if text[3] is not None:
        return _decoded(_bytes_of(text[3][:_LONGEST]))
    return _decoded(re.sub(rb"\\([0-7]{1,3}|.)", _escaped, text[2][:_LONGEST]))


def _escaped(found: re.Match[bytes]) -> bytes:
    escape = found[1]
    if re.fullmatch(rb"[0-7]{1,3}", escape):
        return bytes((int(escape, 8) & 0xFF,))
    return _ESCAPES.get(escape, escape)


def _bytes_of(digits: bytes) -> bytes:
    bare = b"".join(digits.split()).decode()
    return bytes.fromhex(bare + "0" * (len(bare) % 2))


def _decoded(words: bytes) -> str:
    wide = words.startswith((b"\xfe\xff", b"\xff\xfe"))
    return words.decode("utf-16" if wide else "latin-1", errors="replace").strip(" \0")
