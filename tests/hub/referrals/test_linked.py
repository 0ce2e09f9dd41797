"""Which tables have anything of a contact is known from one question."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import FieldDoesNotExist
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

ASKED = ("adults", "additions", "children__decisions", "sharing", "sharing__recipients", "same_as", "told_again")


def test_only_what_leads_to_a_row_is_named_in_one_question(
    screened: Callable[..., Any], deciding: Callable[..., Any], worker: Any, manager: Any, agency: Any
) -> None:
    from tandem.hub.linked import linked
    from tandem.hub.referrals.actions import add_information, decide
    from tandem.hub.referrals.models import Contact

    now = timezone.now()
    bare, full = screened(now=now), screened(now=now)
    add_information(full, "He was seen again.", by=None, now=now)
    decide(full, {1: deciding()}, by=manager, now=now)
    full.sharing.first().recipients.add(agency)
    with CaptureQueriesContext(connection) as seen:
        assert linked(bare, ASKED) == {"sharing"}
    assert len(seen) == 1
    assert linked(full, ASKED) == {"additions", "children__decisions", "sharing", "sharing__recipients"}
    assert linked(Contact(pk=0), ASKED) == frozenset()
    with pytest.raises(FieldDoesNotExist):
        linked(bare, ("readers",))
