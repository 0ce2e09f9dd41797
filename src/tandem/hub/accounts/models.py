"""Accounts and the roles they hold. There is no superuser: what somebody may do follows from dated roles alone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Max, Q
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tandem.core.roles import Permission, permissions_of
from tandem.hub.accounts.foreign import ours
from tandem.hub.accounts.upkeep import SENDING, Kept, Why, why_shut
from tandem.hub.agencies.models import Agency
from tandem.hub.sealing_json import SealedJSONField

__all__ = ["KeptWords", "RoleMembership", "Upkeep", "User"]


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


class User(AbstractBaseUser):  # type: ignore[django-manager-missing]
    """Somebody who works for an agency of the partnership."""

    email = models.EmailField(_("e-mail address"), max_length=254, unique=True)
    name = models.CharField(_("name"), max_length=200)
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="users")
    is_active = models.BooleanField(_("not suspended"), default=True)
    made = models.DateTimeField(_("made"), default=timezone.now)
    """For accounts older than release 0.2.0, when the hub was brought up to it: their 90 days begin then."""

    objects: ClassVar[Users] = Users()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]
    is_superuser: ClassVar[bool] = False
    """Asked by packages that know of such a thing. Here nobody ever is."""

    class Meta:
        ordering = ("name",)
        constraints = (models.UniqueConstraint(Lower("email"), name="one_account_per_address"),)

    def __str__(self) -> str:
        return self.name

    def roles(self, on: date) -> frozenset[str]:
        """The keys of the roles held on a day."""
        held = self.memberships.filter(Q(until__isnull=True) | Q(until__gt=on), since__lte=on)
        return frozenset(held.values_list("role", flat=True))

    def kept(self) -> Kept:
        """What is known of the account's upkeep, asked afresh."""
        latest = dict(self.upkeep.order_by().values_list("kind").annotate(Max("at")))
        return Kept(self.is_active, self.made, self.last_login, **latest)

    def why_shut(self, on: date) -> Why | None:
        """Why the account may not read on a day; ``None`` where it may."""
        return why_shut(self.kept(), on=on)

    def may(self, permission: Permission, *, on: date) -> bool:
        """Whether a role held on a day carries a permission, and the account may read or only sends; asked afresh."""
        fresh = type(self).objects.filter(pk=self.pk).first()
        if fresh is None or not any(permission in permissions_of(role, on=on) for role in fresh.roles(on)):
            return False
        return permission in SENDING or fresh.why_shut(on) is None

    def has_perm(self, perm: str, obj: object = None) -> bool:  # noqa: ARG002 - Django's own signature
        """Whether the account may do what a package calls ``perm``: nothing but what is declared to be ours."""
        permission = ours(perm)
        return permission is not None and self.may(permission, on=timezone.localdate())

    def has_perms(self, perm_list: Iterable[str], obj: object = None) -> bool:
        """The same of several."""
        return all(self.has_perm(perm, obj) for perm in perm_list)

    def get_full_name(self) -> str:
        """The name, for packages that ask for it so."""
        return self.name


class Upkeep(models.Model):
    """Something that bears on whether an account may read; only ever added."""

    class Kind(models.TextChoices):
        """What happened."""

        NEEDED = "needed", _("Still needed")
        NOT_NEEDED = "not_needed", _("No longer needed")
        REINSTATED = "reinstated", _("Reinstated")
        CAME_BACK = "came_back", _("Came back after too long")

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="upkeep")
    kind = models.CharField(_("what happened"), max_length=20, choices=Kind.choices)
    at = models.DateTimeField(_("when"))

    class Meta:
        ordering = ("at", "pk")
        verbose_name = _("upkeep of an account")
        indexes = (models.Index(fields=["user", "kind", "at"], name="accounts_upkeep_latest"),)

    def __str__(self) -> str:
        return f"{self.user}: {self.get_kind_display()}"


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


class KeptWords(models.Model):
    """What somebody had written on a page when a fresh proof was asked of them: theirs alone, and for a short while."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="+")
    path = models.CharField(max_length=200)
    words = SealedJSONField(default=dict)
    kept_at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["user", "path"], name="words_of_a_page_kept_once"),)
        indexes = (models.Index(fields=["kept_at"], name="words_kept"),)

    def __str__(self) -> str:
        return f"words of {self.user_id}"
