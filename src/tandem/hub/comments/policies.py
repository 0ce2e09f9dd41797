"""Who may do what with a comment."""

from __future__ import annotations

from django.conf import settings

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.comments.models import Comment

__all__ = ["may_moderate", "wrote_the_story"]


def may_moderate(user: User) -> bool:
    """Whether somebody reads comments before they are published."""
    return permits(user, Permission.MODERATE_COMMENTS)


def wrote_the_story(user: User, comment: Comment) -> bool:
    """Whether somebody wrote any of the story: then another decides what readers may say of it."""
    if not settings.NEWSROOM or comment.page is None:
        return False
    from tandem.hub.newsroom.queries import writers

    return user.pk in writers(comment.page)
