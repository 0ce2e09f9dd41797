"""Accounts and the roles they hold. There is no superuser: what somebody may do follows from dated roles alone."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from tandem.core.roles import Permission, permissions_of
from tandem.hub.agencies.models import Agency

__all__ = ["RoleMembership", "User"]


class Users(BaseUserManager["User"]):
    """Finds accounts without regard to the case of their address."""

    def get_by_natural_key(self, username: str | None) -> User:
        """The account with this e-mail address."""
        return self.get(email__iexact=username)

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> User:
        """Add an account; without a password it cannot be signed in to with one."""
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(AbstractBaseUser):
    """Somebody who works for an agency of the partnership."""

    email = models.EmailField(_("e-mail address"), max_length=254, unique=True)
    name = models.CharField(_("name"), max_length=200)
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="users")
    is_active = models.BooleanField(_("may sign in"), default=True)

    objects: ClassVar[Users] = Users()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Meta:
        ordering = ("name",)
        constraints = (models.UniqueConstraint(Lower("email"), name="one_account_per_address"),)

    def __str__(self) -> str:
        return self.name

    def roles(self, on: date) -> frozenset[str]:
        """The keys of the roles held on a day."""
        held = self.memberships.filter(Q(until__isnull=True) | Q(until__gt=on), since__lte=on)
        return frozenset(held.values_list("role", flat=True))

    def may(self, permission: Permission, *, on: date) -> bool:
        """Whether the account may sign in and a role it holds on a day carries a permission; asked afresh each time."""
        held = RoleMembership.objects.filter(
            Q(until__isnull=True) | Q(until__gt=on), user=self.pk, user__is_active=True, since__lte=on
        )
        return any(permission in permissions_of(role, on=on) for role in held.values_list("role", flat=True))


class RoleMembership(models.Model):
    """A role that an account holds from one day until another; ended, never deleted."""

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="memberships")
    role = models.CharField(_("role"), max_length=60)
    since = models.DateField(_("since"))
    until = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        ordering = ("since",)
        constraints = (
            models.CheckConstraint(
                condition=Q(until__isnull=True) | Q(until__gt=models.F("since")), name="role_ends_after_it_begins"
            ),
            models.UniqueConstraint(
                fields=["user", "role"], condition=Q(until__isnull=True), name="a_role_is_held_once_at_a_time"
            ),
        )

    def __str__(self) -> str:
        return f"{self.user}: {self.role}"
