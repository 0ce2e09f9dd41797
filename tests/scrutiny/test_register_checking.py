"""A register of one's own that cannot be used is refused by file and field."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tandem import InputError
from tandem.scrutiny import claims

Change = Callable[[dict[str, Any]], object]


def _register() -> dict[str, Any]:
    """A small register of another place."""
    return {
        "title": "What was said in Leeds",
        "place": "Leeds",
        "claims": [
            {
                "slug": "police-many",
                "title": "Many from the police",
                "words": "The police sent many.",
                "who": "Somebody",
                "when": "2024",
                "kind": "count",
                "source": {"name": "A paper", "url": "https://example.org/", "date": "2024"},
                "numbers": {
                    "share": {"scrutiny": ["383", "police", 2024], "key": "share", "show": "percent"},
                    "england": {"scrutiny": ["383", "police", 2024], "key": "england_share", "show": "percent"},
                    "gap": {"op": "difference", "of": ["share", "england"], "show": "percent"},
                },
                "columns": [{"key": "then", "items": [{"words": "{share} against {england}, {gap} apart."}]}],
                "finding": "partly",
                "finding_words": ["{share}."],
                "rests_on": [["share", ">", 0]],
            }
        ],
    }


def _written(tmp_path: Path, document: object) -> Path:
    file = tmp_path / "mine.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    return file


def test_a_register_of_ones_own_is_filled(tmp_path: Path) -> None:
    claim = claims(_written(tmp_path, _register()))["police-many"]
    assert "%" in claim.column("then")[0].words
    assert claim.column("then")[0].sources[0].table == "cin_c5_referrals_by_source"


def _set(path: str, value: object) -> Change:
    def change(document: dict[str, Any]) -> None:
        *steps, last = path.split(".")
        at: Any = document["claims"][0]
        for step in steps:
            at = at[int(step)] if step.isdigit() else at[step]
        at[int(last) if last.isdigit() else last] = value

    return change


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda d: d.pop("title"), "the document"),
        (lambda d: d.update(claims=[]), "claims"),
        (lambda d: d.update(claims={}), "claims"),
        (lambda d: d["claims"][0].pop("finding"), "claims[0]"),
        (lambda d: d["claims"].append(d["claims"][0]), "claims[1].slug"),
        (_set("kind", "rumour"), "claims[0].kind"),
        (_set("finding", "maybe"), "claims[0].finding"),
        (_set("slug", "Not A Slug"), "claims[0].slug"),
        (_set("who", " "), "claims[0].who"),
        (_set("source.url", "example.org"), "claims[0].source.url"),
        (_set("columns.0.key", "later"), "claims[0].columns[0].key"),
        (_set("columns.0.items.0.words", "{nothing}"), "claims[0].columns[0].items[0].words"),
        (_set("numbers.gap.op", "root"), "claims[0].numbers.gap.op"),
        (_set("numbers.gap.of", ["gap"]), "claims[0].numbers.gap.of"),
        (_set("numbers.share.show", "roman"), "claims[0].numbers.share.show"),
        (_set("numbers.share", {}), "claims[0].numbers.share"),
        (_set("rests_on", [["share", "~", 1]]), "claims[0].rests_on[0]"),
        (_set("numbers.share", {"table": "no_such_table"}), "claims[0].numbers"),
        (_set("numbers.share", {"table": "cin_c5_referrals_by_source", "where": {"colour": 1}}), "claims[0].numbers"),
        (_set("numbers.share", {"table": "cin_c5_referrals_by_source", "where": {"year": 2024}}), "claims[0].numbers"),
    ],
)
def test_the_field_at_fault_is_named(tmp_path: Path, change: Change, field: str) -> None:
    document = _register()
    change(document)
    file = _written(tmp_path, document)
    with pytest.raises(InputError) as refused:
        claims(file)
    assert refused.value.message.startswith(f"{file}, {field}:"), refused.value.message


def _dated(when: str, dated: str, column: str = "then") -> dict[str, Any]:
    document = _register()
    claim = document["claims"][0]
    claim["when"] = when
    claim["columns"] = [
        {"key": "cannot", "items": []},
        {"key": column, "items": [{"words": "Undated."}, {"words": "x", "source": {"name": "y", "date": dated}}]},
    ]
    return document


@pytest.mark.parametrize(
    ("when", "dated"),
    [
        ("December 2014", "2015-01-01"),
        ("December 2014", "2015"),
        ("December 2014", "2015-03"),
        ("12 December 2014", "2014-12-13"),
        ("2014-12-12", "2014-12-13"),
        ("winter 2014-15", "2015-03-01"),
        ("2014", "2015-01"),
    ],
)
def test_evidence_then_dated_after_the_claim_is_refused(tmp_path: Path, when: str, dated: str) -> None:
    file = _written(tmp_path, _dated(when, dated))
    with pytest.raises(InputError) as refused:
        claims(file)
    assert refused.value.message.startswith(f"{file}, claims[0].columns[1].items[1].source.date:")
    assert all(part in refused.value.message for part in ("police-many", when, dated))
    assert refused.value.hint == "Put it under since."


@pytest.mark.parametrize(
    ("when", "dated", "column"),
    [
        ("December 2014", "2014-12-31", "then"),
        ("December 2014", "2014", "then"),
        ("12 December 2014", "2014-12", "then"),
        ("12 December 2014", "2014-12-12", "then"),
        ("winter 2014-15", "2015-02-28", "then"),
        ("December 2014", "2015-01-01", "since"),
        ("some time ago", "2015-01-01", "then"),
        ("winter 2014-16", "2019", "then"),
        ("December 2014", "in the spring", "then"),
        ("December 2014", "2015-02-30", "then"),
    ],
)
def test_evidence_that_may_have_been_known_then_or_whose_date_is_not_known_is_kept(
    tmp_path: Path, when: str, dated: str, column: str
) -> None:
    assert len(claims(_written(tmp_path, _dated(when, dated, column)))["police-many"].column(column)) == 2


def test_what_is_not_json_is_refused_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    file.write_text('{"title": "x",\n oops}', encoding="utf-8")
    with pytest.raises(InputError, match="line 2"):
        claims(file)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="There is no file"):
        claims(tmp_path / "none.json")


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="UTF-8"):
        claims(file)
