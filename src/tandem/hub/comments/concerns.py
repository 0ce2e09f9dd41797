"""What a comment tells of a child, as the front door is told it."""

from __future__ import annotations

from datetime import datetime

from tandem.hub.referrals.sending import Channel, SenderKind, Sending, SentBy, ToldChild

__all__ = ["as_concern", "together"]


def together(subject: str, words: str) -> str:
    """All that was written, the subject of an e-mail first: it is judged and told as one."""
    return "\n\n".join(part for part in (subject, words) if part)


def as_concern(key: str, words: str, *, below: str, received: datetime, said_by: str = "") -> Sending:
    """A concern of the public door. A name given with a comment is no way to reach anybody: its sender is anonymous."""
    told = {"what_happened": words, "told_below": below, "told_as": said_by}
    return Sending(
        key=key,
        channel=Channel.PUBLIC,
        sender=SentBy(kind=SenderKind.ANONYMOUS),
        children=(ToldChild(),),
        told={name: said for name, said in told.items() if said},
        received_at=received,
    )
