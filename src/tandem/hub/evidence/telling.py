"""Evidence as whoever reads it is told: plain words and numbers in words, that need nothing else to be shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from tandem.hub.evidence.answers import Answer, Number, Source
from tandem.hub.evidence.models import Evidence
from tandem.hub.evidence.own import own_kind
from tandem.report import wording

__all__ = ["as_answer", "as_told", "day_words", "words_in"]


def as_told(found: Evidence) -> dict[str, Any]:
    """Everything that a page shows of a piece of evidence, as plain values."""
    day = timezone.localtime(found.taken).date()
    return {
        "number": found.pk,
        "form": found.kind,
        "label": str(Evidence.Kind(found.kind).label),
        "own": own_kind(found.kind) is not None,
        **as_answer(Answer.of(found.told)),
        "taken": wording.day(day),
        "release": found.release,
        "hash": found.digest,
        "inputs": sorted(found.inputs.items()),
        "newer": _newer(found.newer) if found.newer else None,
    }


def as_answer(answer: Answer) -> dict[str, Any]:
    """The answer alone, before anything is kept."""
    plain = {name: getattr(answer, name) for name in ("title", "period", "sentence", "says", "page", "method")}
    drawing, items = answer.drawing, [source for item in answer.items for source in item.sources]
    return {
        **plain,
        "numbers": [_number(each) for each in answer.numbers],
        "items": [{"words": each.words, "sources": [_source(one) for one in each.sources]} for each in answer.items],
        "sources": [_source(each) for each in answer.sources],
        "source": next(_source(each) for each in (*answer.sources, *items)),
        "caveats": list(answer.caveats),
        "invented": answer.invented,
        "drawing": {name: getattr(drawing, name) for name in ("desk", "telephone", "source", "words")}
        if drawing
        else None,
    }


def words_in(told: Mapping[str, Any]) -> str:
    """Every word and number that a piece of evidence says, for looking a number up in it."""
    return "\n".join(_words(told))


def _words(told: Mapping[str, Any]) -> Iterator[str]:
    yield from (told["title"], told["period"], told["sentence"], told["says"])
    for number in told["numbers"]:
        yield from (number["label"], number["value"], number["interval"], number["made_of"])
    for item in told["items"]:
        yield item["words"]


def _number(number: Number) -> dict[str, str]:
    return {"label": number.label, "value": number.value, "interval": number.interval, "made_of": number.made_of}


def _source(source: Source) -> dict[str, str]:
    address = f"/data/{source.table}/" if source.table else source.url
    return {
        "name": source.name,
        "url": address,
        "when": _when(source),
        "licence": source.licence,
        "note": source.note,
    }


def day_words(day: str) -> str:
    """``29 October 2014`` or ``October 2014`` of an ISO day or month; anything else as it stands."""
    try:
        if len(day) == len("2015-01"):
            return f"{date.fromisoformat(day + '-01'):%B %Y}"
        return wording.day(date.fromisoformat(day))
    except ValueError:
        return day


def _when(source: Source) -> str:
    words = day_words(source.day)
    return _("first published %(day)s") % {"day": words} if words and source.table else words


def _newer(kept: Mapping[str, Any]) -> dict[str, Any]:
    day = timezone.localtime(datetime.fromisoformat(kept["found"])).date()
    return {"words": list(kept["words"]), "found": wording.day(day), "release": kept["release"]}
