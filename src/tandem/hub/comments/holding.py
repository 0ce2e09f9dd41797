"""One decision at a time about one comment."""

from __future__ import annotations

from tandem.hub.comments.models import Comment

__all__ = ["hold"]


def hold(comment: Comment) -> None:
    """Wait, within a transaction, until nobody else decides about it; what was asked before may have changed since."""
    list(Comment.objects.select_for_update().filter(pk=comment.pk).values_list("pk"))
