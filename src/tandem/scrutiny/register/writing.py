"""A register for a terminal, a page and a file."""

from __future__ import annotations

import html
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from tandem.core.errors import InputError
from tandem.scrutiny.register.notes import numbered, same_as
from tandem.scrutiny.register.values import KIND_WORDS, Cited, Claim, ClaimsRegister, Item

WIDTH = 88
FORMATS = ("text", "json", "html")
Notes = Mapping[Cited, int]


def render(register: ClaimsRegister, form: str) -> str:
    """The register as text, json or html."""
    if form == "text":
        return text(register)
    if form == "json":
        from tandem.scrutiny.saving import json_text

        return json_text(register.to_dict())
    if form == "html":
        return page(register)
    raise InputError(f"There is no form called {form!r}.", hint=f"There are {', '.join(FORMATS)}.")


def save(register: ClaimsRegister, path: Path) -> Path:
    """Write the register in the form of the file's ending."""
    from tandem.report.saving import put

    ending = path.suffix.lstrip(".").lower()
    return put(path, render(register, "text" if ending == "txt" else ending))


def text(register: ClaimsRegister) -> str:
    """For a terminal: each claim with its words, evidence, finding and response."""
    lines = [register.title, "=" * len(register.title), ""]
    for paragraph in register.about:
        lines += [_wrapped(paragraph), ""]
    notes = numbered(register)
    for number, claim in enumerate(register, start=1):
        lines += [f"{number}. {claim.title}", "-" * (len(claim.title) + 3), *_claim(claim, notes), ""]
    lines += ["Notes", "-----"]
    lines += [_wrapped(_note(cited, notes), "      ", f"{f'[{number}]':<6}") for cited, number in notes.items()]
    return "\n".join([*lines, ""])


def _claim(claim: Claim, notes: Notes) -> Iterator[str]:
    yield _wrapped(f"“{claim.words}”" if claim.verbatim else f"{claim.words} (reported)", "  ")
    yield _wrapped(f"{claim.said} {_marks((claim.source,), notes)}", "  ")
    yield ""
    yield _wrapped(f"FINDING: {claim.finding}.", "  ")
    for words in claim.finding_words:
        yield _wrapped(words, "  ")
    for column in claim.columns:
        yield ""
        yield f"  {column.title}"
        for item in column.items:
            yield _wrapped(_marked(item, notes), "    ", "  - ")
    yield ""
    response = _marked(claim.response, notes) if claim.response else claim.response_words
    yield _wrapped(f"Response: {response}", "  ")
    yield _wrapped(KIND_WORDS[claim.kind], "  ")


def _marked(item: Item, notes: Notes) -> str:
    return f"{item.words} {_marks(item.sources, notes)}".rstrip()


def _marks(sources: Iterable[Cited], notes: Notes) -> str:
    return "".join(f"[{notes[source]}]" for source in sources)


def _note(source: Cited, notes: Notes) -> str:
    if before := same_as(source, notes):
        return f"The same as note {before}, {source.date}"
    return _cited(source)


def _cited(source: Cited) -> str:
    return ", ".join(filter(None, (source.name, source.date, source.url)))


def _wrapped(words: str, indent: str = "", first: str | None = None) -> str:
    return textwrap.fill(
        words,
        WIDTH,
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


_STYLE = (
    "body{font:17px/1.5 Georgia,serif;max-width:44em;margin:2em auto;padding:0 1em;color:#1b1f24;background:#fff}"
    "blockquote{margin:1em 0;padding-left:1em;border-left:4px solid #1b1f24}small{color:#565d66}"
    "h2{margin-top:2.5em;border-top:1px solid #c9ced6;padding-top:1em}.finding{font-weight:bold}"
)


def page(register: ClaimsRegister) -> str:
    """One page that needs nothing beside it."""
    said, notes = html.escape, numbered(register)
    parts = [
        f'<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>{said(register.title)}</title>',
        f'<meta name="viewport" content="width=device-width,initial-scale=1"><style>{_STYLE}</style></head><body>',
        f"<h1>{said(register.title)}</h1>",
        *(f"<p>{said(paragraph)}</p>" for paragraph in register.about),
        *(line for claim in register for line in _claim_html(claim, notes)),
        "<section><h2>Notes</h2><ol>",
        *(f'<li id="note-{number}">{_note_html(cited, notes)}</li>' for cited, number in notes.items()),
        "</ol></section>",
        "</body></html>\n",
    ]
    return "\n".join(parts)


def _claim_html(claim: Claim, notes: Notes) -> Iterator[str]:
    said = html.escape
    yield f'<section id="{said(claim.slug)}"><h2>{said(claim.title)}</h2>'
    words = f"“{claim.words}”" if claim.verbatim else f"{claim.words} (reported)"
    said_by = f"<small>{said(claim.said)}</small>{_marks_html((claim.source,), notes)}"
    yield f"<blockquote><p>{said(words)}</p>{said_by}</blockquote>"
    yield f'<p class="finding">Finding: {said(claim.finding)}.</p>'
    yield from (f"<p>{said(one)}</p>" for one in claim.finding_words)
    for column in claim.columns:
        yield f"<h3>{said(column.title)}</h3><ul>"
        yield from (f"<li>{_item_html(item, notes)}</li>" for item in column.items)
        yield "</ul>"
    response = _item_html(claim.response, notes) if claim.response else said(claim.response_words)
    yield f"<p>Response: {response}</p>"
    yield f"<p><small>{said(KIND_WORDS[claim.kind])}</small></p></section>"


def _item_html(item: Item, notes: Notes) -> str:
    return html.escape(item.words) + _marks_html(item.sources, notes)


def _marks_html(sources: Iterable[Cited], notes: Notes) -> str:
    numbers = [notes[source] for source in sources]
    return "".join(f'<sup><a href="#note-{each}" aria-label="Note {each}">[{each}]</a></sup>' for each in numbers)


def _note_html(source: Cited, notes: Notes) -> str:
    if before := same_as(source, notes):
        return f'The same as <a href="#note-{before}">note {before}</a>, {html.escape(source.date)}'
    return _cited_html(source)


def _cited_html(source: Cited) -> str:
    name = html.escape(", ".join(filter(None, (source.name, source.date))))
    return f'<a href="{html.escape(source.url)}">{name}</a>' if source.url else name
