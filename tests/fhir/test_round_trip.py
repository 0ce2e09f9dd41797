"""A concern goes to FHIR and comes back the same; what goes is valid FHIR by a library that is not ours."""

from __future__ import annotations

from typing import Any

import pytest
from fhir.resources.R4B.servicerequest import ServiceRequest
from hypothesis import given
from hypothesis import strategies as st

from tandem.fhir.reading import to_concern
from tandem.fhir.writing import to_service_request

# What FHIR takes as text: no control character but tab and line's end (R4, 2.24.0.1), and something besides spaces.
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp")), min_size=1, max_size=12)
ANSWER = st.none() | WORDS
DAY = st.dates().map(lambda day: f"{day:%Y-%m-%d}".zfill(10)) | st.none()
CODES = st.lists(st.sampled_from(["1A", "16A", "20"]), min_size=1, max_size=3, unique=True) | st.none()


def some(**answers: Any) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=answers)


CHILD = some(
    given_name=ANSWER,
    family_name=ANSWER,
    also_known_as=ANSWER,
    born=DAY,
    expected=DAY,
    sex=st.sampled_from(["F", "M", None]),
    address=ANSWER,
    address_confidential=st.sampled_from(["yes", "no", None]),
    nhs_number=ANSWER,
    upn=ANSWER,
    language=ANSWER,
    own_words=ANSWER,
    disability=CODES,
)
RELATION = st.fixed_dictionaries(
    {"child": st.integers(1, 3)},
    optional={"relationship": ANSWER, "responsibility": st.sampled_from(["yes", "no", None])},
)
ADULT = some(
    given_name=ANSWER,
    family_name=ANSWER,
    born=DAY,
    address=ANSWER,
    contact=ANSWER,
    gender=ANSWER,
    source_of_harm=st.sampled_from(["yes", "no", None]),
    relations=st.lists(RELATION, min_size=1, max_size=3, unique_by=lambda each: each["child"]),
)
CONCERN = st.builds(
    lambda told, children, adults: {**told, "children": children, **({"adults": adults} if adults else {})},
    some(
        immediate_danger=st.sampled_from(["yes", "no", None]),
        sender_name=ANSWER,
        sender_role=ANSWER,
        sender_agency=ANSWER,
        sender_telephone=ANSWER,
        sender_email=ANSWER,
        source=st.sampled_from(["3A", "3B"]),
        what_happened=ANSWER,
        when=ANSWER,
        level=st.sampled_from(["1", "4", None]),
        factors=CODES,
        injured_parts=CODES,
        unsafe_contact=ANSWER,
    ),
    st.lists(CHILD, min_size=1, max_size=3),
    st.lists(ADULT, max_size=2),
)


@given(CONCERN)
def test_ours_to_fhir_and_back_is_the_same(concern: dict[str, Any]) -> None:
    request = to_service_request(concern)
    read = to_concern(request)
    assert read.concern == concern
    assert read.left_out == []


@given(CONCERN)
def test_what_goes_out_is_valid_and_no_word_of_it_is_lost_by_another_reader(concern: dict[str, Any]) -> None:
    """Through ``fhir.resources`` and back to JSON, as another system would read and write it."""
    valid = ServiceRequest.model_validate(to_service_request(concern))
    assert to_concern(valid.model_dump(mode="json")).concern == concern


def test_what_has_an_element_of_its_own_is_in_it() -> None:
    """A system that knows nothing of our form finds who, what and how urgent where FHIR has them."""
    request = to_service_request(
        {
            "immediate_danger": "yes",
            "sender_name": "Ottoline Marsh",
            "sender_role": "Health visitor",
            "sender_telephone": "01632 960 111",
            "what_happened": "Hungry and frightened.",
            "children": [{"given_name": "Wren", "family_name": "Ashdown", "born": "2019-05-04", "sex": "M"}],
            "adults": [{"given_name": "Marta", "relations": [{"child": 1, "relationship": "mother"}]}],
        }
    )
    valid = ServiceRequest.model_validate(request)
    kinds = {each.get_resource_type(): each for each in valid.contained}
    patient, role, adult = kinds["Patient"], kinds["PractitionerRole"], kinds["RelatedPerson"]
    assert (valid.priority, valid.note[0].text, valid.subject.reference) == (
        "stat",
        "Hungry and frightened.",
        "#child1",
    )
    assert (patient.name[0].family, patient.birthDate.isoformat(), patient.gender) == ("Ashdown", "2019-05-04", "male")
    assert (role.code[0].text, role.telecom[0].value) == ("Health visitor", "01632 960 111")
    assert (adult.relationship[0].text, adult.patient.reference) == ("mother", "#child1")


def test_siblings_are_a_group_of_patients() -> None:
    request = to_service_request({"children": [{"given_name": "Wren"}, {"given_name": "Lark"}]})
    assert request["subject"] == {"reference": "#children"}
    group = next(each for each in request["contained"] if each["resourceType"] == "Group")
    assert [each["entity"]["reference"] for each in group["member"]] == ["#child1", "#child2"]


@pytest.mark.parametrize("key", ["born", "what_happened", "sender_name", "level"])
def test_not_known_is_said_as_hl7_says_it_and_is_no_blank(key: str) -> None:
    concern = {key: None, "children": [{}]} if key != "born" else {"children": [{"born": None}]}
    text = str(to_service_request(concern))
    assert "asked-unknown" in text
    assert "asked-unknown" not in str(to_service_request({"children": [{}]}))
    assert to_concern(to_service_request(concern)).concern == concern
