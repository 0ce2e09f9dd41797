"""Whoever wrote a story does not decide what readers may say of it."""

from __future__ import annotations

import pytest
from django.utils import timezone

from tandem.core.errors import InputError
from tandem.hub.accounts.models import RoleMembership
from tandem.hub.comments.actions import hand_on, reject
from tandem.hub.comments.models import Comment
from tandem.hub.newsroom.queries import writers
from tandem.hub.referrals.models import Contact


def test_its_writer_hands_on_a_disclosure_and_decides_nothing_else(staff, write, inside) -> None:
    story, writer, now = write(), staff["writer"], timezone.now()
    RoleMembership.objects.create(user=writer, role="newsroom_moderator", since=timezone.localdate())
    assert writers(story.pk) == {writer.pk}
    assert writers(0) == set()
    said = {"page": story.pk, "story": story.title, "received": now, "recorded": now}
    kept = Comment.objects.create(reference="7KD-2QM-9XT", words="Good.", **said)
    with pytest.raises(InputError, match="Somebody else decides"):
        reject(kept, reason="off_topic", by=writer, now=now)
    page = inside(writer).get(f"/staff/comments/{kept.reference}/").content.decode()
    assert "You wrote the story" in page
    assert 'value="publish"' not in page
    assert Contact.objects.get(reference=hand_on(kept, by=writer, now=now)).told["what_happened"] == "Good."
