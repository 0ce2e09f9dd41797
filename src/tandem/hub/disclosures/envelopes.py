"""What was dropped at the public door as telling of a child: below a story, or in a form that was open before."""

from __future__ import annotations

from django.utils import timezone

from tandem.hub.comments.way_out import Told
from tandem.hub.disclosures.actions import take
from tandem.hub.letterbox.kinds import Opened

__all__ = ["KIND", "take_in"]

KIND = "concern"
_TITLE = 255
_APART = ("what_happened", "told_below", "told_as")


def take_in(opened: Opened) -> None:
    """Keep all that was told, whatever was asked; its clock runs from then. Sent again, it is the same."""
    said = {key: str(value) for key, value in opened.fields.items() if str(value).strip()}
    others = [f"{key.replace('_', ' ').capitalize()}: {words}" for key, words in said.items() if key not in _APART]
    take(
        Told(
            key=f"envelope-{opened.again or opened.reference}",
            reference=opened.reference,
            words="\n\n".join([said.get("what_happened", ""), *others]).strip(),
            below=said.get("told_below", "")[:_TITLE],
            received=opened.received,
            said_by=said.get("told_as", ""),
        ),
        timezone.now(),
        adds_to=opened.about or (opened.claimed or "")[:20],
    )
