"""People as the partnership knows them.

Everybody somebody tells of gets a record of their own, *told of*. Whether two
records are one person is decided by people, never by the program: a record
that was recognised as another's points to it and can be parted from it again.
"""

from __future__ import annotations

from datetime import date

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.hub.accounts.models import User
from tandem.hub.sealing import SealedTextField
from tandem.hub.sealing_json import SealedJSONField

__all__ = [
    "Conflict",
    "EmergencyOpening",
    "Listing",
    "Person",
    "PossibleConflict",
    "Recognition",
    "Relation",
    "Sealing",
    "SearchKey",
    "Standing",
]


class Standing(models.TextChoices):
    """How sure we are that a record is one real person, seen once."""

    TOLD_OF = "told_of", _("Told of, not yet identified")
    IDENTIFIED = "identified", _("Identified")
    RECOGNISED = "recognised", _("Recognised as somebody already known")


class Person(models.Model):
    """A child, an unborn child or an adult."""

    given_name = models.CharField(_("given name"), max_length=100, blank=True)
    family_name = models.CharField(_("family name"), max_length=100, blank=True)
    also_known_as = models.CharField(_("also known as"), max_length=200, blank=True)
    born = models.DateField(_("date of birth"), null=True, blank=True)
    expected = models.DateField(_("expected date of birth"), null=True, blank=True)
    sex = models.CharField(_("sex"), max_length=1, blank=True)
    ethnicity = models.CharField(_("ethnicity"), max_length=4, blank=True)
    nhs_number = models.CharField(_("NHS number"), max_length=10, blank=True)
    upn = models.CharField(_("unique pupil number"), max_length=13, blank=True)
    council_number = models.CharField(_("the council's number for the child"), max_length=20, blank=True)
    address = SealedTextField(_("address"), blank=True)
    address_is_confidential = models.BooleanField(_("address is confidential"), default=False)
    address_is_refuge = models.BooleanField(_("address is a refuge"), default=False)
    standing = models.CharField(_("standing"), max_length=12, choices=Standing, default=Standing.TOLD_OF)
    recognised_as = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="other_records"
    )
    head = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="records")
    sealed = models.BooleanField(_("sealed"), default=False)
    recorded = models.DateTimeField(_("recorded"))

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(standing=Standing.RECOGNISED, recognised_as__isnull=False)
                | (~Q(standing=Standing.RECOGNISED) & Q(recognised_as__isnull=True)),
                name="a_recognised_record_says_as_whom",
            ),
            models.CheckConstraint(condition=~Q(recognised_as=models.F("id")), name="nobody_is_recognised_as_themself"),
            models.CheckConstraint(
                condition=Q(recognised_as__isnull=True, head__isnull=True)
                | Q(recognised_as__isnull=False, head__isnull=False),
                name="a_recognised_record_has_a_head",
            ),
            models.CheckConstraint(
                condition=Q(address_is_refuge=False) | Q(address_is_confidential=True),
                name="a_refuge_is_confidential",
            ),
            models.CheckConstraint(
                condition=Q(born__isnull=True) | Q(expected__isnull=True), name="born_or_expected_not_both"
            ),
            models.UniqueConstraint(
                fields=["council_number"], condition=~Q(council_number=""), name="one_person_per_council_number"
            ),
        )
        indexes = (
            models.Index(fields=["nhs_number"], condition=~Q(nhs_number=""), name="person_nhs_number"),
            models.Index(fields=["sealed"], condition=Q(sealed=True), name="person_sealed"),
            # With the key in it, whoever was born on a day is known from the index alone.
            models.Index(fields=["born", "id"], name="person_born"),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """The name as it is written on screen; words where no name is known."""
        known = f"{self.given_name} {self.family_name}".strip()
        return known or (str(_("Unborn child")) if self.expected else str(_("Name not known")))

    @property
    def known_as(self) -> Person:
        """The record that stands for this person: itself, or the end of the chain it was recognised along."""
        return self.head or self

    def age(self, on: date) -> int | None:
        """Whole years on a day; ``None`` while unborn or not known. A leap-day child turns a year on 1 March."""
        if self.born is None or self.born > on:
            return None
        return on.year - self.born.year - ((on.month, on.day) < (self.born.month, self.born.day))


class SearchKey(models.Model):
    """One key under which a person is found; made from the names and dates, and never shown."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="search_keys")
    kind = models.CharField(max_length=12)
    value = models.CharField(max_length=100)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["person", "kind", "value"], name="one_key_once"),)
        # With the person in it, a search is answered from the index alone.
        indexes = (models.Index(fields=["value", "kind", "person"], name="search_key_person"),)

    def __str__(self) -> str:
        return f"{self.kind} key of person {self.person_id}"


class Relation(models.Model):
    """What an adult is to a child, and whether with parental responsibility."""

    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="adults")
    adult = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="children")
    kind = models.CharField(_("relationship"), max_length=100, blank=True)
    responsibility = models.CharField(_("parental responsibility"), max_length=10, default="not_known")
    since = models.DateField(_("since"))
    until = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        constraints = (
            models.CheckConstraint(condition=~Q(child=models.F("adult")), name="nobody_is_their_own_relation"),
            models.UniqueConstraint(
                fields=["child", "adult"], condition=Q(until__isnull=True), name="one_present_relation"
            ),
        )

    def __str__(self) -> str:
        return f"{self.adult_id} to {self.child_id}"


class Recognition(models.Model):
    """That two records were taken for one person, by whom and why; and that they were parted again."""

    record = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="recognitions")
    known_as = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    reason = models.TextField(_("reason"))
    was_identified = models.BooleanField(default=False)
    proposed_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField(_("proposed"))
    confirmed_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    confirmed_at = models.DateTimeField(_("confirmed"), null=True, blank=True)
    confirmed_reason = models.TextField(_("why it was confirmed"), blank=True)
    parted_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    parted_at = models.DateTimeField(_("parted"), null=True, blank=True)
    parted_reason = models.TextField(_("reason for parting"), blank=True)

    class Meta:
        ordering = ("proposed_at",)
        constraints = (
            models.UniqueConstraint(
                fields=["record"], condition=Q(parted_at__isnull=True), name="one_standing_recognition"
            ),
        )

    def __str__(self) -> str:
        return f"record {self.record_id} as person {self.known_as_id}"


class Sealing(models.Model):
    """That a person's records were sealed, why, from when and until when."""

    class Category(models.TextChoices):
        """What sort of reason it is."""

        SOUGHT = "sought", _("Somebody dangerous may look for them")
        ADOPTION = "adoption", _("Adoption")
        STAFF = "staff", _("Somebody who works here is involved")
        COURT = "court", _("A court has ordered it")
        OTHER = "other", _("Another reason")

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="sealings")
    category = models.CharField(_("category"), max_length=12, choices=Category)
    reason = SealedTextField(_("reason"))
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    since = models.DateTimeField(_("since"))
    until = models.DateTimeField(_("until"), null=True, blank=True)
    ended_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    ended_reason = SealedTextField(_("reason for unsealing"), blank=True)

    class Meta:
        ordering = ("since",)
        constraints = (models.UniqueConstraint(fields=["person"], condition=Q(until__isnull=True), name="sealed_once"),)

    def __str__(self) -> str:
        return f"sealing of person {self.person_id}"


class Conflict(models.Model):
    """That somebody who works here is related to somebody: kept as it was said, whether or not there is a record."""

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="conflicts")
    whom = SealedJSONField(_("to whom"), default=dict)
    reason = SealedTextField(_("how they are related"))
    said_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    since = models.DateTimeField(_("since"))
    until = models.DateTimeField(_("until"), null=True, blank=True)
    ended_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    ended_reason = SealedTextField(_("why it was ended"), blank=True)

    class Meta:
        ordering = ("-since", "-pk")
        constraints = (
            models.CheckConstraint(
                condition=Q(until__isnull=True, ended_by__isnull=True) | Q(until__isnull=False, ended_by__isnull=False),
                name="an_ended_conflict_says_by_whom",
            ),
            models.CheckConstraint(
                condition=Q(ended_by__isnull=True) | ~Q(ended_by=models.F("user")),
                name="nobody_ends_their_own_conflict",
            ),
        )

    def __str__(self) -> str:
        return f"conflict of {self.user_id}"


class PossibleConflict(models.Model):
    """A record that may be of whom somebody is related to; whether it is, somebody else decides."""

    conflict = models.ForeignKey(Conflict, on_delete=models.PROTECT, related_name="possible")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="possible_conflicts")
    found_at = models.DateTimeField(_("found"))
    decided_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(_("decided"), null=True, blank=True)
    closes = models.BooleanField(_("it is they, and the record is closed"), null=True)
    reason = SealedTextField(_("reason"), blank=True)

    class Meta:
        ordering = ("found_at", "pk")
        constraints = (
            models.UniqueConstraint(fields=["conflict", "person"], name="a_record_is_asked_about_once"),
            models.CheckConstraint(
                condition=Q(decided_at__isnull=True, decided_by__isnull=True, closes__isnull=True)
                | Q(decided_at__isnull=False, decided_by__isnull=False, closes__isnull=False),
                name="a_possible_conflict_is_decided_whole",
            ),
        )

    def __str__(self) -> str:
        return f"person {self.person_id} and conflict {self.conflict_id}"


class Listing(models.Model):
    """Who may see a sealed record or a confidential address; from whom a record is kept because they are related."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="listings")
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    barred = models.BooleanField(_("kept from"), default=False)
    conflict = models.ForeignKey(Conflict, on_delete=models.PROTECT, null=True, blank=True, related_name="listings")
    reason = models.TextField(_("reason"))
    since = models.DateTimeField(_("since"))
    until = models.DateTimeField(_("until"), null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["person", "user", "barred"],
                condition=Q(until__isnull=True, conflict__isnull=True),
                name="listed_once",
            ),
            models.UniqueConstraint(
                fields=["person", "conflict"],
                condition=Q(until__isnull=True, conflict__isnull=False),
                name="closed_once_by_a_conflict",
            ),
            models.CheckConstraint(
                condition=Q(conflict__isnull=True) | Q(barred=True), name="a_conflict_closes_and_never_opens"
            ),
        )

    def __str__(self) -> str:
        return f"{self.user_id} and person {self.person_id}"


class EmergencyOpening(models.Model):
    """A sealed record opened in an emergency: by whom, why, for how long, and what whoever reviewed it found."""

    class Category(models.TextChoices):
        """What sort of emergency it was."""

        DANGER = "danger", _("A child may be in danger now")
        OUT_OF_HOURS = "out_of_hours", _("Nobody listed for the record can be reached")
        COURT = "court", _("A court or the police ask at once")

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="emergency_openings")
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="emergency_openings")
    category = models.CharField(_("category"), max_length=20, choices=Category)
    reason = SealedTextField(_("reason"))
    opened_at = models.DateTimeField(_("opened"))
    until = models.DateTimeField(_("open until"))
    reviewed_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    reviewed_at = models.DateTimeField(_("reviewed"), null=True, blank=True)
    justified = models.BooleanField(_("justified"), null=True, blank=True)
    finding = SealedTextField(_("what the review found"), blank=True)

    class Meta:
        ordering = ("opened_at",)
        indexes = (models.Index(fields=["user", "until"], name="emergency_by_user"),)

    def __str__(self) -> str:
        return f"person {self.person_id} opened by {self.user_id}"
