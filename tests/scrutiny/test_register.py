"""The shipped register: eight claims, each met by the evidence its kind needs."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path

import polars as pl
import pytest

from tandem.published import table
from tandem.scrutiny import claims, scrutinise
from tandem.scrutiny.register import Claim, ClaimsRegister, Finding, Kind

DOCUMENT = json.loads(files("tandem.scrutiny.register").joinpath("birmingham.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def register() -> ClaimsRegister:
    return claims()


def _own_words(claim: Claim) -> str:
    """Everything on a claim's page that is not a quotation or a publication's name."""
    items = [item for column in claim.columns for item in column.items]
    response = [claim.response.words] if claim.response else []
    return re.sub(r"“[^”]*”", "", " ".join([*claim.finding_words, *(item.words for item in items), *response]))


def test_the_eight_claims(register: ClaimsRegister) -> None:
    assert [claim.slug for claim in register] == [
        "nhs-referrals",
        "nhs-engagement",
        "board-effectiveness",
        "steady-progress",
        "140-million",
        "recruitment-and-retention",
        "delivery-of-the-plan",
        "cuts-elsewhere",
    ]
    assert all(claim.stands for claim in register)


def test_the_nhs_claim_is_tested_in_three_columns_and_cannot_be_told(register: ClaimsRegister) -> None:
    claim = register["nhs-referrals"]
    assert claim.kind is Kind.COUNT
    assert claim.finding is Finding.CANNOT_TELL
    assert [column.title for column in claim.columns] == [
        "What anyone could have known in December 2014",
        "What was published later",
        "What no published figure can show",
    ]
    said = " ".join(claim.finding_words)
    assert "20.7% against 13.9%" in said
    assert "20.4% against 14.8%" in said
    assert "do not support" in said
    assert "cannot refute" in said


def test_nothing_later_than_december_2014_stands_in_the_first_column(register: ClaimsRegister) -> None:
    for item in register["nhs-referrals"].column("then"):
        assert all(source.date <= "2014-12-31" for source in item.sources)
        assert "2014-15" not in item.words


def test_on_engagement_nothing_can_be_told_and_no_count_is_set_against_it(register: ClaimsRegister) -> None:
    claim = register["nhs-engagement"]
    assert claim.finding is Finding.CANNOT_TELL
    assert not any(source.table for column in claim.columns for item in column.items for source in item.sources)


def test_judgements_are_met_with_judgements_never_with_our_statistic() -> None:
    for claim in DOCUMENT["claims"]:
        if claim["kind"] == "judgement":
            numbers = claim.get("numbers", {}).values()
            assert {spec.get("table") for spec in numbers} <= {"ofsted_childrens_services_judgements"}


def test_our_own_words_never_say_whether_the_nhs_pulled_its_weight(register: ClaimsRegister) -> None:
    for claim in register:
        assert "weight" not in _own_words(claim).lower()


def test_quotations_are_those_transcribed_or_the_claims_own(register: ClaimsRegister) -> None:
    stated = table("birmingham_stated_figures_2013_2019")
    transcribed = " ".join(f"{row['statement']} {row['note']}" for row in stated.iter_rows(named=True))
    for claim in register:
        quoted = re.findall(r"“([^”]*)”", " ".join([item.words for c in claim.columns for item in c.items]))
        own = [claim.words] if claim.verbatim else []
        for quotation in (*quoted, *own):
            assert quotation in transcribed, quotation


def test_every_source_outside_the_tables_has_an_address_and_every_claim_a_date(register: ClaimsRegister) -> None:
    for claim in register:
        assert claim.source.url.startswith("http")
        assert claim.when
        for column in claim.columns:
            for item in column.items:
                assert all(source.table or (source.url and source.date) for source in item.sources)


def test_evidence_then_and_since_is_sourced(register: ClaimsRegister) -> None:
    for claim in register:
        for key in ("then", "since"):
            assert claim.column(key)
            unsourced = [item.words for item in claim.column(key) if not item.sources]
            assert len(unsourced) <= (claim.slug == "board-effectiveness")


def test_what_came_after_december_2014_is_evidence_since(register: ClaimsRegister) -> None:
    for slug, words in (
        ("140-million", "The cabinet approved"),
        ("140-million", "early guesstimate"),
        ("recruitment-and-retention", "a third of frontline posts vacant"),
        ("delivery-of-the-plan", "The cabinet approved"),
    ):
        claim = register[slug]
        assert not any(words in item.words for item in claim.column("then"))
        assert any(words in item.words for item in claim.column("since"))


def test_recruiting_is_partly_borne_out_and_experience_cannot_be_told(register: ClaimsRegister) -> None:
    claim = register["recruitment-and-retention"]
    assert claim.finding is Finding.PARTLY
    said = " ".join(claim.finding_words)
    assert "supported by vacancies and the use of agency workers" in said
    assert "too little experienced cannot be told" in said
    assert "On keeping people, later figures were better than England's" in said


def test_nothing_is_credited_to_or_concluded_from_what_was_not_said(register: ClaimsRegister) -> None:
    """He warned of the plan, not of a judgement; an empty cell is no proof that nobody judged."""
    assert "warned" not in _own_words(register["delivery-of-the-plan"])
    board = _own_words(register["board-effectiveness"])
    assert "exists" not in board
    assert "No later judgement of the board is held in these tables" in board


def test_no_number_that_a_table_gives_is_typed_into_prose() -> None:
    """Outside quotations and cited reports, digits in sentences are only years."""
    for claim in DOCUMENT["claims"]:
        sentences = [*claim["finding_words"]]
        sentences += [item["words"] for c in claim["columns"] for item in c["items"] if "source" not in item]
        for sentence in sentences:
            bare = re.sub(
                r"\{[^}]*\}|\b(19|20)\d\d(-\d\d)?\b|1,000|more than 40%|where 1 is low|30 September|£140m", "", sentence
            )
            assert not re.search(r"\d", bare), sentence


def test_the_sums_are_those_of_the_tables(register: ClaimsRegister) -> None:
    spent = table("birmingham_140m_test").filter(pl.col("year").is_between(2016, 2018))
    words = " ".join(register["140-million"].finding_words)
    assert f"£{spent['cla_saf_fs_vs_2014'].sum():.1f}m" in words
    assert f"£{spent['cla_saf_fs_vs_2015'].sum():.1f}m" in words


def test_the_register_and_the_verdict_page_say_the_same(register: ClaimsRegister) -> None:
    for see in register["nhs-referrals"].see:
        assert scrutinise(see.la, source=see.source, year=see.year).to_dict()["observed"]


def test_no_response_is_said_to_be_none_found(register: ClaimsRegister) -> None:
    assert register["nhs-referrals"].response is None
    assert register["nhs-referrals"].response_words == "No response of those named was found."


def test_figures_that_change_take_the_finding_away(tmp_path: Path) -> None:
    changed = json.loads(json.dumps(DOCUMENT))
    changed["claims"] = [claim for claim in changed["claims"] if claim["slug"] == "recruitment-and-retention"]
    changed["claims"][0]["rests_on"].append(["vacancy_2015", ">", 0.9])
    file = tmp_path / "changed.json"
    file.write_text(json.dumps(changed), encoding="utf-8")
    claim = claims(file)["recruitment-and-retention"]
    assert not claim.stands
    assert claim.finding is Finding.CANNOT_TELL
    assert "changed" in claim.finding_words[0]


@pytest.mark.parametrize("ending", ["txt", "json", "html"])
def test_it_is_saved_in_the_form_of_the_ending(register: ClaimsRegister, tmp_path: Path, ending: str) -> None:
    assert "alarmingly low number" in register.save(tmp_path / f"register.{ending}").read_text(encoding="utf-8")


def test_text_and_html_number_each_source_once_in_the_order_of_reading() -> None:
    register = claims()
    body, notes = register.text().split("\nNotes\n")
    marks = list(dict.fromkeys(re.findall(r"\[(\d+)\]", body)))
    assert marks == re.findall(r"^\[(\d+)\]", notes, flags=re.MULTILINE) == [str(n + 1) for n in range(len(marks))]
    listed = " ".join(notes.split())
    for claim in register:
        assert " ".join(claim.source.name.split()) in listed
        assert not claim.source.url or claim.source.url not in body
    page = register.html()
    assert list(dict.fromkeys(re.findall(r'<sup><a href="#(note-\d+)"', page))) == re.findall(
        r'<li id="(note-\d+)"', page
    )
