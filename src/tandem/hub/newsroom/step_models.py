"""The steps that a story goes through before it is published."""

from __future__ import annotations

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.models import Task

from tandem.core.roles import Permission

__all__ = ["CheckTask", "PublishTask", "StepTask"]


class StepTask(Task):
    """A step that somebody with a permission takes, on a page of the staff door and nowhere else."""

    permission: ClassVar[Permission]

    class Meta:
        abstract = True

    def locked_for_user(self, obj: Any, user: Any) -> bool:  # noqa: ARG002
        """What is being checked stands still: what was read is what is published."""
        return True


class CheckTask(StepTask):
    """The safeguarding check."""

    permission = Permission.CHECK_NEWS

    class Meta:
        verbose_name = _("safeguarding check")


class PublishTask(StepTask):
    """Publication, by whoever answers for it."""

    permission = Permission.PUBLISH_NEWS

    class Meta:
        verbose_name = _("publication")
