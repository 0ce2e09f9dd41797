"""What anybody may do in the newsroom follows from their dated roles. Wagtail's groups stand empty and open nothing.

Writing is all that is done with Wagtail. Steps are taken, and stories taken
down, on the staff door's own pages, with the record that goes with them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import Permission as Named
from django.db.models import Q, QuerySet
from django.utils import timezone
from wagtail.models import AbstractPage, Collection, GroupCollectionPermission, GroupPagePermission, Page
from wagtail.models.pages import PagePermissionTester
from wagtail.permission_policies.collections import (
    CollectionManagementPermissionPolicy,
    CollectionOwnershipPermissionPolicy,
)
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.permissions import register_permission_policy

from tandem.core.roles import Permission, grants
from tandem.hub.accounts.foreign import declare
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.newsroom.law_models import Criticised, Hold
from tandem.hub.newsroom.models import Photograph
from tandem.hub.newsroom.queries import showing

__all__ = ["DeskRights", "Rights", "declare_all"]

_WRITING = ("add", "change")
_PICTURES = ("add", "change", "delete", "choose")


class Rights(PagePermissionTester):
    """What one account may do with one story."""

    def can_publish(self) -> bool:
        """By the last step alone."""
        return False

    def can_unpublish(self) -> bool:
        """On the staff door's page alone, with a reason."""
        return False

    def can_unschedule(self) -> bool:
        """The same."""
        return False

    def can_delete(self, ignore_bulk: bool = False) -> bool:  # noqa: FBT001, FBT002 - Wagtail's own signature
        """Only what readers never saw and nobody ever held, neither while it is checked nor once its time is set."""
        page = self.page
        kept = page.first_published_at or page.workflow_in_progress or page.scheduled_revision
        held = Hold.objects.filter(story=page.pk).exists()
        return not (kept or held) and super().can_delete(ignore_bulk)

    def can_copy(self) -> bool:
        """Nothing that is held by itself or with its desk, or names whom it criticises: a copy would be free of it."""
        now = timezone.now()
        holds = Hold.objects.exclude(story=None, desk=None).select_related("desk")
        held = any(each.covers(self.page) and (each.over is None or each.over > now) for each in holds)
        return not (held or Criticised.objects.filter(story=self.page.pk).exists()) and super().can_copy()

    def can_move(self) -> bool:
        """A story stays at the desk it is written for: what is real and what is invented never meet."""
        return False

    def can_set_view_restrictions(self) -> bool:
        """What is published is for everybody."""
        return False

    def can_lock(self) -> bool:
        """Stories are locked by their way alone."""
        return False


class DeskRights(Rights):
    """What one account may do with a desk: write stories for it."""

    def can_edit(self) -> bool:
        """It reaches readers with its stories, so there is no step for it that anybody could take."""
        return False

    def can_delete(self, ignore_bulk: bool = False) -> bool:  # noqa: ARG002, FBT001, FBT002 - Wagtail's own signature
        """It stays."""
        return False


class PagesByRole(PagePermissionPolicy):
    """Pages, by what a role permits."""

    def get_all_permissions_for_user(self, user: Any) -> list[GroupPagePermission]:
        """Writing and changing, everywhere, for whoever may write."""
        if not (isinstance(user, User) and permits(user, Permission.WRITE_NEWS)):
            return []
        root = Page.get_first_root_node()
        return [GroupPagePermission(page=root, permission=Named(codename=f"{verb}_page")) for verb in _WRITING]

    def users_with_any_permission(self, actions: Iterable[str], include_superusers: bool = True) -> QuerySet[User]:  # noqa: ARG002, FBT001, FBT002
        """Everybody who writes."""
        return _holders(Permission.WRITE_NEWS)

    def users_with_any_permission_for_instance(
        self,
        actions: Iterable[str],
        instance: Any,  # noqa: ARG002
        include_superusers: bool = True,  # noqa: FBT001, FBT002
    ) -> QuerySet[User]:
        """The same for each page."""
        return self.users_with_any_permission(actions, include_superusers)


class PicturesByRole(CollectionOwnershipPermissionPolicy):
    """Pictures, by what a role permits."""

    permission_cache_name = "_pictures_by_role"

    def get_all_permissions_for_user(self, user: Any) -> list[GroupCollectionPermission]:
        """Everything, for whoever may write."""
        if not (isinstance(user, User) and permits(user, Permission.WRITE_NEWS)):
            return []
        root = Collection.get_first_root_node()
        return [
            GroupCollectionPermission(pk=number, collection=root, permission=Named(codename=f"{verb}_photograph"))
            for number, verb in enumerate(_PICTURES)
        ]

    def user_has_any_permission_for_instance(self, user: Any, actions: Iterable[str], instance: Photograph) -> bool:
        """A picture stands still while a story with it is checked or timed, and stays while one shows it."""
        asked = set(actions)
        if asked & {"change", "delete"}:
            shown = showing(instance)
            asked -= {"delete"} if shown else set()
            asked -= {"change"} if any(each.get_lock() for each in shown) else set()
        return bool(asked) and bool(super().user_has_any_permission_for_instance(user, asked, instance))

    def _users_with_perm_filter(self, actions: Iterable[str], collection: Any = None) -> Q:  # noqa: ARG002
        return Q(pk__in=_holders(Permission.WRITE_NEWS))


class NoCollections(CollectionManagementPermissionPolicy):
    """One collection holds every picture; nobody makes others."""

    permission_cache_name = "_no_collections"

    def get_all_permissions_for_user(self, user: Any) -> list[GroupCollectionPermission]:  # noqa: ARG002
        """None."""
        return []


def declare_all() -> None:
    """Put these in the place of Wagtail's own."""
    declare("wagtailadmin.access_admin", Permission.WRITE_NEWS)
    register_permission_policy(AbstractPage, PagesByRole())
    register_permission_policy(
        Photograph, PicturesByRole(Photograph, auth_model=Photograph, owner_field_name="uploaded_by_user")
    )
    register_permission_policy(Collection, NoCollections(Collection))


def _holders(permission: Permission) -> QuerySet[User]:
    today = timezone.localdate()
    roles = [grant.role for grant in grants() if grant.permission is permission]
    held = Q(memberships__since__lte=today) & (Q(memberships__until__isnull=True) | Q(memberships__until__gt=today))
    return User.objects.filter(held, memberships__role__in=roles, is_active=True).distinct()
