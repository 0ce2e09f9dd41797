"""Who may do what with a comment."""

from __future__ import annotations

from django.conf import settings

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.comments.models import Comment

__all__ = ["may_answer", "may_moderate", "may_publish_answers", "wrote_the_story"]


def may_moderate(user: User) -> bool:
    """Whether somebody reads comments before they are published."""
    return permits(user, Permission.MODERATE_COMMENTS)


def may_answer(user: User) -> bool:
    """Whether somebody answers readers in their own name."""
    return permits(user, Permission.ANSWER_COMMENTS)


def may_publish_answers(user: User) -> bool:
    """Whether somebody reads what officials answer before it is published."""
    return permits(user, Permission.PUBLISH_ANSWERS)


def wrote_the_story(user: User, comment: Comment) -> bool:
    """Whether somebody wrote any of the story: then another decides what readers may say of it."""
    if not settings.NEWSROOM or comment.page is None:
        return False
    from tandem.hub.newsroom.queries import writers

    return user.pk in writers(comment.page)
