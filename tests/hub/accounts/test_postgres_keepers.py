"""Two keepers who put each other out at one moment: one of them is too late."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, get_ident

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection

from tandem.core.errors import InputError
from tandem.hub.accounts import actions, keepers
from tandem.hub.accounts.models import User
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb


@pytest.mark.parametrize("others", [0, 1])
def test_only_one_of_two_who_suspend_each_other_succeeds(person, monkeypatch, others) -> None:
    one, two, *_ = [person("administrator") for _ in range(2 + others)]
    together, waited, settled = Barrier(2, timeout=10), set(), keepers.keeper_roles

    def at_one_moment(on):
        # Both have begun their transactions and neither has looked at anything yet.
        if get_ident() not in waited:
            waited.add(get_ident())
            together.wait()
        return settled(on)

    monkeypatch.setattr(keepers, "keeper_roles", at_one_moment)

    def put_out(by: User, user: User) -> bool:
        try:
            actions.suspend(user, reason="x", by=by)
        except (InputError, PermissionDenied):
            return False
        else:
            return True
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(put_out, (one, two), (two, one)))
    assert sorted(done) == [False, True]
    assert User.objects.filter(is_active=True).count() == 1 + others
    assert Event.objects.filter(verb=Verb.SUSPENDED).count() == 1
