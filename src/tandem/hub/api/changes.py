"""What changed since a system last asked."""

from __future__ import annotations

from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Query

from tandem.hub.api.answers import ChangesPage
from tandem.hub.api.deeds import address_of
from tandem.hub.api.door import operation
from tandem.hub.audit.record import note
from tandem.hub.audit.verbs import Verb
from tandem.hub.machines.gate import token_of
from tandem.hub.machines.scopes import Scope
from tandem.hub.referrals.queries_for_systems import changes_for

__all__: list[str] = []


@operation(
    "GET",
    "/changes",
    Scope.READ_OWN,
    name="changes",
    summary="Ask what changed",
    gives={200: ChangesPage},
    tags=["What became of them"],
)
def changes(
    request: HttpRequest,
    after: Annotated[int, Query(ge=0, le=2**62, description="The number of the last change you have.")] = 0,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
) -> dict[str, Any]:
    """Ask what changed since the last change that you have, in the order in which it was made.

    Each says which concern and what kind of change; nothing about anybody. Numbers have no gaps: once you have
    read up to one, none before it will come.
    """
    page = list(changes_for(token_of(request).agency, after=after)[: limit + 1])
    note(Verb.OWN_CONTACTS_READ)
    shown = page[:limit]
    return {
        "changes": [
            {
                "number": each.number,
                "reference": each.contact.reference,
                "kind": each.kind,
                "at": each.at,
                "href": address_of(each.contact),
            }
            for each in shown
        ],
        "after": shown[-1].number if shown else after,
        "more": len(page) > limit,
    }
