"""Agencies as a dated tree: system, organisation, site, service."""

from __future__ import annotations

from datetime import date

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

__all__ = ["Agency", "BoundBy", "Duty", "FormerName", "Kind", "Placement", "Sector"]


class Kind(models.TextChoices):
    """How large a part of the tree an agency is."""

    SYSTEM = "system", _("System")
    ORGANISATION = "organisation", _("Organisation")
    SITE = "site", _("Site")
    SERVICE = "service", _("Service")


class Sector(models.TextChoices):
    """Which partner an agency belongs to."""

    COUNCIL = "council", _("Council")
    HEALTH = "health", _("Health")
    POLICE = "police", _("Police")
    EDUCATION = "education", _("Schools and education")
    OTHER = "other", _("Other")


class Duty(models.TextChoices):
    """By what an agency is bound to safeguard children, and so which audit it answers (Working Together 2023)."""

    SECTION_11 = "section_11", _("Section 11, Children Act 2004")
    SECTION_175 = "section_175", _("Section 175, Education Act 2002")
    SECTION_157 = "section_157", _("Section 157, Education Act 2002")
    CONTRACT = "contract", _("Contract")
    NONE = "none", _("None")


class Agency(models.Model):
    """A body, a place it works from, or a service it runs; never deleted, only closed."""

    name = models.CharField(_("name"), max_length=200)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    sector = models.CharField(_("partner"), max_length=20, choices=Sector)
    ods_code = models.CharField(_("ODS code"), max_length=12, blank=True)
    opened = models.DateField(_("opened"))
    closed = models.DateField(_("closed"), null=True, blank=True)

    class Meta:
        ordering = ("name",)
        constraints = (
            models.CheckConstraint(
                condition=Q(closed__isnull=True) | Q(closed__gte=models.F("opened")), name="agency_closes_after_opening"
            ),
            models.UniqueConstraint(
                fields=["ods_code"], condition=Q(closed__isnull=True) & ~Q(ods_code=""), name="one_open_agency_per_code"
            ),
        )

    def __str__(self) -> str:
        return self.name

    def is_open(self, on: date) -> bool:
        """Whether the agency existed on a day; the closing day is its first day closed."""
        return self.opened <= on and (self.closed is None or on < self.closed)

    def name_on(self, day: date) -> str:
        """What the agency was called on a day."""
        former = self.former_names.filter(until__gt=day).first()
        return former.name if former is not None else self.name


class Placement(models.Model):
    """What an agency was part of, and when."""

    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="placements")
    parent = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="parts")
    since = models.DateField(_("since"))
    until = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        ordering = ("since",)
        constraints = (
            models.CheckConstraint(condition=~Q(agency=models.F("parent")), name="agency_is_not_its_own_parent"),
            models.CheckConstraint(
                condition=Q(until__isnull=True) | Q(until__gt=models.F("since")), name="placement_ends_after_it_begins"
            ),
            models.UniqueConstraint(
                fields=["agency"], condition=Q(until__isnull=True), name="one_present_placement_per_agency"
            ),
        )

    def __str__(self) -> str:
        return f"{self.agency} in {self.parent}"


class FormerName(models.Model):
    """What an agency was called until a day, the first on which it bore its next name."""

    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="former_names")
    name = models.CharField(_("name"), max_length=200)
    until = models.DateField(_("until"))

    class Meta:
        ordering = ("until",)
        constraints = (models.UniqueConstraint(fields=["agency", "until"], name="one_name_ends_on_a_day"),)

    def __str__(self) -> str:
        return self.name


class BoundBy(models.Model):
    """What bound an agency to safeguard children, from one day until another."""

    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="duties")
    duty = models.CharField(_("duty"), max_length=20, choices=Duty)
    since = models.DateField(_("since"))
    until = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        ordering = ("since",)
        constraints = (
            models.CheckConstraint(
                condition=Q(until__isnull=True) | Q(until__gt=models.F("since")), name="duty_ends_after_it_begins"
            ),
            models.UniqueConstraint(
                fields=["agency"], condition=Q(until__isnull=True), name="one_present_duty_per_agency"
            ),
        )

    def __str__(self) -> str:
        return f"{self.agency}: {self.get_duty_display()}"
