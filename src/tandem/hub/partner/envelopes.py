"""What anybody told through the public door: received as a contact, or added to the one it belongs to."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils import timezone

from tandem.hub.letterbox.kinds import Opened
from tandem.hub.letterbox.queries import first_of
from tandem.hub.partner.found import contact_by_key
from tandem.hub.referrals.actions import add_information, note_sent_again, receive
from tandem.hub.referrals.duty_team import tell_duty_team
from tandem.hub.referrals.models import Contact
from tandem.hub.referrals.sending import Channel, SenderKind, Sending, SentBy, ToldChild

__all__ = ["KIND", "take_in"]

KIND = "concern"
_OF_THE_CHILD = ("given_name", "family_name", "age_told", "address", "whereabouts", "school")
_COLUMNS = {"given_name": 100, "family_name": 100, "sender_name": 200, "sender_telephone": 40}


def take_in(opened: Opened) -> None:
    """Receive what was in an envelope; its clocks count from when it was dropped in.

    Something added with the right phrase goes to its contact. Something added
    on a mere claim becomes a contact of its own that says what it claims to
    belong to, for people to judge. What is sent again is noted where it went
    the first time: two people may have written the same.
    """
    now = timezone.now()
    earlier = opened.about or opened.again
    known = _contact_of(earlier) if earlier else None
    if known is not None and opened.again:
        note_sent_again(known, opened.reference, now=now)
        return
    if known is not None:
        add_information(known, str(opened.fields["what_happened"]), by=None, now=now)
        tell_duty_team(known, now=now, added=opened.reference)
        return
    tell_duty_team(receive(_sending(opened), now=now), now=now)


def _sending(opened: Opened) -> Sending:
    said = {key: str(value) for key, value in opened.fields.items()}
    kind = _kind(said)
    # What is longer than its place is cut there and told in full.
    places = {**_COLUMNS, "unsafe_contact": None}
    fit = {key: said.get(key, "")[:most] for key, most in places.items()}
    told: dict[str, str | None] = {key: words for key, words in said.items() if key != "who" and fit.get(key) != words}
    if opened.claimed:
        told["adds_to"] = opened.claimed
    of_child = {key: told.pop(key) for key in _OF_THE_CHILD if key in told}
    return Sending(
        key=_key(opened.reference),
        channel=Channel.PUBLIC,
        sender=SentBy(kind=kind, name=fit["sender_name"], telephone=fit["sender_telephone"]),
        children=(ToldChild(given_name=fit["given_name"], family_name=fit["family_name"], told=of_child),),
        told=told,
        unsafe_contact=fit["unsafe_contact"],
        received_at=opened.received,
    )


def _kind(said: Mapping[str, str]) -> SenderKind:
    """A child who says so; somebody who can be reached; else anonymous, and nobody is told anything."""
    if said.get("who") == "child":
        return SenderKind.CHILD
    reachable = said.get("sender_name") or said.get("sender_telephone")
    return SenderKind.PUBLIC if reachable and said.get("who") != "anonymous" else SenderKind.ANONYMOUS


def _contact_of(reference: str) -> Contact | None:
    """The contact that an envelope became, or that the envelope it adds to, or repeats, became."""
    return contact_by_key(_key(first_of(reference)))


def _key(reference: str) -> str:
    return f"envelope-{reference}"
