"""What reads as a disclosure: rather too much than too little, and never a number."""

from __future__ import annotations

import time

import pytest

from tandem.core.disclosures import Reads, reads_as


@pytest.mark.parametrize(
    "text",
    [
        "My dad hits me.",
        "my step-dad touches me when mum is out",
        "I'm 12 and scared to go home",
        "I’m 14. Nobody believes that I am being groomed",
        "The little boy next door is always hungry.",
        "The children next door scream all night. I hear somebody screaming and hitting.",
        "There is a family on my street and the kids are filthy.",
        "My neighbour's kids are left alone every evening.",
        "A 4-year-old with bruises, every week.",
        "My uncle abused me as a boy, forty years ago.",
        "She wants to kill herself.",
        "please help him",
        "My dad\nhits me",
        "My dad\r\nhits me",
        "My dad hits\xa0me",
        "My dad \n hits\u200b me",
        "I am so scared of\nmy dad",
        "Nobody in this house will listen to me, and my stepfather\nis hurting me every night",
        "my  son is being hit",
        "They are taking my cousin to Somalia to be cut this summer",
        "my nan is flying me out to get me circumcised",
        "They want to send her sisters back home to be cut like I was.",
        "I cut myself because of what he does",
        "she cuts herself in the toilets at break",
        "My step dad h1ts me",
        "my d4d b3ats me every night",
        "She wants to k1ll herself.",
    ],
)
def test_somebody_in_particular_and_harm_is_surely_one(text) -> None:
    assert reads_as(text) is Reads.SURELY


@pytest.mark.parametrize(
    "text",
    [
        "Children are abused every day and nobody listens.",
        "Neglect of children by this government is shameful.",
        "Young people are groomed online while you hold meetings.",
        "I worry about my grandson. His stepdad shouts.",
        "Tommy is being hit by his mum every night",
        "Her stepdad touches her at night",
        "My uncle comes into my room at night and makes me do things",
        "Jayden next door hasn't eaten for days and his stepfather locks him in the shed.",
        "My sister will be cut when we go in the summer",
        "Her auntie says the girls have to have gudniin before they marry",
        "ab0ut 4bused children nobody talks",
    ],
)
def test_children_and_harm_in_general_is_asked_about(text) -> None:
    assert reads_as(text) is Reads.PERHAPS


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The council wastes money.",
        "The report about neglect is too long.",
        "Thank you for the work you do for children.",
        "My daughter's school is great.",
        "My son got help within a week.",
        "About my dad\n\nThis hits me as a fair report.",
        "Youth services are to be cut this summer.",
        "I take the kids to have their hair cut, and my wife takes hers to get hers cut.",
        "They are taking the library's hours to be cut again.",
        "I cut myself off from the news. I cut myself on the bridge's railing.",
        "The M25, the 4th of May, a PS5 and G7.",
    ],
)
def test_what_tells_of_no_harm_to_a_child_is_none(text) -> None:
    assert reads_as(text) is Reads.NOT


def test_a_text_made_to_be_slow_is_not() -> None:
    began = time.process_time()
    for text in ("my dad " * 600, "my son " * 600, "a" * 4000, "i am 7 " * 600, "my dad \n" * 600, " \n" * 4000):
        reads_as(text)
    assert time.process_time() - began < 1
