"""What a PDF says of itself besides its pages: whoever hands it out may not know that it does."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from html import unescape
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
_TEXT = re.compile(rb"/(Author|Title|Subject|Keywords)\s*(?:\(((?:\\.|[^\\()])*)\)|<([0-9A-Fa-f\s]*)>)", re.DOTALL)
_BOOKMARK = re.compile(rb"/(?:Parent|Dest|Prev|Next)\b")
_ABOUT = re.compile(rb"<dc:(creator|title|description|subject)>(.*?)</dc:\1>", re.DOTALL)
_LISTED = re.compile(rb"<rdf:li[^>]*>([^<]*)</rdf:li>")
_IN_XML = {"creator": "Author", "title": "Title", "description": "Subject", "subject": "Keywords"}
_REMARK = re.compile(rb"/Subtype\s*/(?:Text|FreeText|Highlight|Underline|Squiggly|StrikeOut|Caret|Ink)\b")
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_MOST_UNPACKED = 5_000_000
_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def said_by_itself(file: BinaryIO) -> list[tuple[str, str]]:
    """Its author, its title and the like, each with what it is; and how many remarks stand on its pages.

    Of a document that is locked nothing can be read.
    """
    file.seek(0)
    content = file.read()
    if b"/Encrypt" in content:
        return []
    parts = [content, *_unpacked(content)]
    found = dict.fromkeys(said for part in parts for said in (*_in_dictionaries(part), *_in_xml(part)) if said[1])
    remarks = sum(len(_REMARK.findall(part)) for part in parts)
    told = [(str(_WORDS[name]), words) for name, words in found]
    return [*told, *([(_("remarks on its pages"), str(remarks))] if remarks else [])]


def _unpacked(content: bytes) -> Iterator[bytes]:
    """Of what is packed, what holds others or tells of the document."""
    for begins in _STREAM.finditer(content):
        before = content[max(begins.start() - 400, 0) : begins.start()].rpartition(b" obj")[2]
        if b"/ObjStm" in before or b"/Metadata" in before:
            try:
                yield zlib.decompressobj().decompress(memoryview(content)[begins.end() :], _MOST_UNPACKED)
            except zlib.error:
                continue


def _in_dictionaries(content: bytes) -> Iterator[tuple[str, str]]:
    for inside in content.split(b"<<")[1:]:
        own = inside.partition(b">>")[0]
        if _BOOKMARK.search(own):
            continue
        for name, plain, digits in _TEXT.findall(own):
            yield (
                name.decode(),
                _decoded(_bytes_of(digits) if digits else re.sub(rb"\\([0-7]{1,3}|.)", _escaped, plain)),
            )


def _in_xml(content: bytes) -> Iterator[tuple[str, str]]:
    for name, inside in _ABOUT.findall(content):
        for words in _LISTED.findall(inside):
            yield _IN_XML[name.decode()], unescape(words.decode(errors="replace")).strip()


def _escaped(found: re.Match[bytes]) -> bytes:
    escape = found[1]
    return bytes((int(escape, 8) & 0xFF,)) if escape.isdigit() else _ESCAPES.get(escape, escape)


def _bytes_of(digits: bytes) -> bytes:
    bare = b"".join(digits.split()).decode()
    return bytes.fromhex(bare + "0" * (len(bare) % 2))


def _decoded(words: bytes) -> str:
    wide = words.startswith((b"\xfe\xff", b"\xff\xfe"))
    return words.decode("utf-16" if wide else "latin-1", errors="replace").strip(" \0")
