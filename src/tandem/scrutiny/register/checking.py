"""Whether a register's document can be used, and if not, which field is wrong and what would work."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NoReturn

from tandem.core.errors import InputError
from tandem.scrutiny.register.dates import span
from tandem.scrutiny.register.numbers import OPS, SHOWS
from tandem.scrutiny.register.values import COLUMNS, Finding, Kind

COMPARISONS = (">", "<", "=", ">=", "<=")
NAMED = re.compile(r"\{([^{}]*)\}")

_CLAIM = ("slug", "title", "words", "who", "when", "kind", "source", "columns", "finding", "finding_words")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Checker:
    """Walks a document with its path, so that every refusal says file and field."""

    def __init__(self, file: str) -> None:
        self.file = file

    def refuse(self, field: str, fault: str, hint: str = "") -> NoReturn:
        """Say which file and field is wrong."""
        raise InputError(f"{self.file}, {field}: {fault}.", hint=hint)

    def register(self, document: Any) -> None:
        """The whole document."""
        self._mapping(document, "the document")
        self._has(document, ("title", "place", "claims"), "")
        self._text(document["title"], "title")
        self._text(document["place"], "place")
        self._texts(document.get("about", []), "about")
        self._list(document["claims"], "claims")
        if not document["claims"]:
            self.refuse("claims", "there are none")
        seen: set[str] = set()
        for number, claim in enumerate(document["claims"]):
            field = f"claims[{number}]"
            self._claim(claim, field)
            if claim["slug"] in seen:
                self.refuse(f"{field}.slug", f"{claim['slug']!r} is used twice", "Give each claim its own.")
            seen.add(claim["slug"])

    def _claim(self, claim: Any, field: str) -> None:
        self._mapping(claim, field)
        self._has(claim, _CLAIM, field)
        for key in ("slug", "title", "words", "who", "when"):
            self._text(claim[key], f"{field}.{key}")
        if not _SLUG.fullmatch(claim["slug"]):
            self.refuse(f"{field}.slug", f"{claim['slug']!r} cannot be an address", "Use small letters and hyphens.")
        self._one_of(claim["kind"], Kind, f"{field}.kind")
        self._one_of(claim["finding"], Finding, f"{field}.finding")
        numbers = claim.get("numbers", {})
        self._numbers(numbers, f"{field}.numbers")
        self._source(claim["source"], f"{field}.source")
        self._columns(claim["columns"], numbers, f"{field}.columns")
        self._then(claim, f"{field}.columns")
        self._texts(claim["finding_words"], f"{field}.finding_words")
        for number, words in enumerate(claim["finding_words"]):
            self._names(words, numbers, f"{field}.finding_words[{number}]")
        self._rests_on(claim.get("rests_on", []), numbers, f"{field}.rests_on")
        if claim.get("response") is not None:
            self._item(claim["response"], numbers, f"{field}.response")
        self._see(claim.get("see", []), f"{field}.see")

    def _columns(self, columns: Any, numbers: Mapping[str, Any], field: str) -> None:
        self._list(columns, field)
        for number, column in enumerate(columns):
            here = f"{field}[{number}]"
            self._mapping(column, here)
            self._has(column, ("key", "items"), here)
            self._one_of(column["key"], COLUMNS, f"{here}.key")
            self._list(column["items"], f"{here}.items")
            for place, item in enumerate(column["items"]):
                self._item(item, numbers, f"{here}.items[{place}]")

    def _then(self, claim: Mapping[str, Any], field: str) -> None:
        """Nothing that was known only after a claim was made can be held up as known when it was."""
        said = span(claim["when"])
        for number, column in enumerate(claim["columns"]):
            for place, item in enumerate(column["items"]):
                date = (item.get("source") or {}).get("date", "")
                known = span(date)
                if column["key"] == "then" and said and known and known[0] > said[1]:
                    self.refuse(
                        f"{field}[{number}].items[{place}].source.date",
                        f"evidence of {date} is later than the claim {claim['slug']!r}, of {claim['when']}",
                        "Put it under since.",
                    )

    def _item(self, item: Any, numbers: Mapping[str, Any], field: str) -> None:
        self._mapping(item, field)
        self._has(item, ("words",), field)
        self._text(item["words"], f"{field}.words")
        self._names(item["words"], numbers, f"{field}.words")
        if item.get("source") is not None:
            self._source(item["source"], f"{field}.source")

    def _source(self, source: Any, field: str) -> None:
        self._mapping(source, field)
        self._has(source, ("name",), field)
        for key in ("name", "url", "date"):
            if key in source:
                self._text(source[key], f"{field}.{key}")
        if "url" in source and not source["url"].startswith(("https://", "http://")):
            self.refuse(f"{field}.url", f"{source['url']!r} is not a web address", "It begins with https://.")

    def _numbers(self, numbers: Any, field: str) -> None:
        self._mapping(numbers, field)
        for name, spec in numbers.items():
            here = f"{field}.{name}"
            self._mapping(spec, here)
            kinds = [key for key in ("table", "scrutiny", "op", "known") if key in spec]
            if len(kinds) != 1:
                self.refuse(here, "it must have one of table, scrutiny, op and known")
            if "show" in spec:
                self._one_of(spec["show"], SHOWS, f"{here}.show")
            if kinds == ["op"]:
                self._one_of(spec["op"], OPS, f"{here}.op")
                self._list(spec.get("of"), f"{here}.of")
                earlier = list(numbers)[: list(numbers).index(name)]
                for part in spec["of"]:
                    self._one_of(part, earlier, f"{here}.of")
            elif kinds != ["table"]:
                self._list(spec[kinds[0]], f"{here}.{kinds[0]}")
                if len(spec[kinds[0]]) != 3:
                    self.refuse(f"{here}.{kinds[0]}", "it must be a list of three")
            if kinds == ["scrutiny"] and "key" not in spec:
                self.refuse(here, "there is no key", "Name a key of the answer, such as share.")

    def _rests_on(self, conditions: Any, numbers: Mapping[str, Any], field: str) -> None:
        self._list(conditions, field)
        for place, condition in enumerate(conditions):
            here = f"{field}[{place}]"
            if not isinstance(condition, list) or len(condition) != 3:
                self.refuse(here, "it must be a number's name, a comparison and what it is compared with")
            self._one_of(condition[0], numbers, here)
            self._one_of(condition[1], COMPARISONS, here)

    def _see(self, see: Any, field: str) -> None:
        self._list(see, field)
        for place, one in enumerate(see):
            here = f"{field}[{place}]"
            self._mapping(one, here)
            self._has(one, ("la", "source", "year"), here)

    def _names(self, words: str, numbers: Mapping[str, Any], field: str) -> None:
        for name in NAMED.findall(words):
            self._one_of(name, numbers, field)

    def _has(self, found: Mapping[str, Any], keys: Iterable[str], field: str) -> None:
        for key in keys:
            if key not in found:
                self.refuse(field or "the document", f"there is no {key}")

    def _mapping(self, found: Any, field: str) -> None:
        if not isinstance(found, dict):
            self.refuse(field, "it must be an object in curly brackets")

    def _list(self, found: Any, field: str) -> None:
        if not isinstance(found, list):
            self.refuse(field, "it must be a list")

    def _text(self, found: Any, field: str) -> None:
        if not isinstance(found, str) or not found.strip():
            self.refuse(field, "it must be words")

    def _texts(self, found: Any, field: str) -> None:
        self._list(found, field)
        for number, words in enumerate(found):
            self._text(words, f"{field}[{number}]")

    def _one_of(self, found: Any, known: Iterable[str], field: str) -> None:
        options = [str(one) for one in known]
        if found not in options:
            self.refuse(field, f"{found!r} is not known", f"There are {', '.join(options) or 'none'}.")
