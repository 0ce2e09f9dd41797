"""Of a form that stands on a contact's page no more, the words are shown again; of the children, the first referral."""

from __future__ import annotations

from datetime import date
from itertools import permutations

from django.http import QueryDict

from tandem.hub.referrals.models import Referral
from tandem.hub.staff.front_door.child_shown import first_referral
from tandem.hub.staff.front_door.contact import write_again


def left_over(deed: str, written: str) -> list[str]:
    return write_again({"forms": {}}, {deed: QueryDict(written)})


def test_words_are_shown_again_and_no_codes_nor_numbers_of_the_pages_own() -> None:
    decided = "child1-seen=3&child1-code=decide_assessment&child1-level=4&child1-reason=Seen+alone&child1-child=1"
    assert left_over("decide", decided) == ["Seen alone"]
    handed = "seen=3&child=2&authority=&items=referral&said=&contact=Ottoline+Marsh"
    assert left_over("hand-over", handed) == ["Ottoline Marsh"]
    assert left_over("ask-sender", "seen=3&safe=on&question=How+old+is+he%3F&question=7") == ["How old is he?", "7"]
    assert left_over("tell", "seen=3&unheard_of=4") == ["4"]
    page = type("Shown", (), {"asked": ()})
    answered = {"answer": QueryDict("request=17&kind=in_part&refusal=no_record&words=12")}
    assert write_again({"forms": {}, "shown": page}, answered) == ["12"]


def test_the_first_referral_is_the_earliest_and_of_one_day_the_one_made_first() -> None:
    monday, tuesday = date(2026, 11, 23), date(2026, 11, 24)
    made = [Referral(pk=1, date=tuesday), Referral(pk=2, date=monday), Referral(pk=3, date=monday)]
    for order in permutations(made):
        found = first_referral(order)
        assert found is not None
        assert found.pk == 2
    assert first_referral([]) is None
