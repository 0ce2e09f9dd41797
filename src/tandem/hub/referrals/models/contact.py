"""What somebody sent, whom it tells of, and everything that happened to it: rows of events, only ever added to."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.core.safe_ways import SafeBy
from tandem.core.sharing import Level
from tandem.core.sharing_decisions import Consent, ParentsTold
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.children.models import Person
from tandem.hub.referrals.sending import Channel, SenderKind
from tandem.hub.sealing import SealedTextField
from tandem.hub.sealing_json import SealedJSONField

__all__ = [
    "Addition",
    "Contact",
    "Event",
    "Priority",
    "SafeWaySaid",
    "SameConcern",
    "Stage",
    "ToldOf",
    "ToldOfAdult",
]


class Stage(models.TextChoices):
    """Who has a contact in hand; kept only so that lists can be had quickly."""

    FRONT_DOOR = "front_door", _("At the front door")
    TO_TELL = "to_tell", _("Decided, answer not yet given")
    CASEWORK = "casework", _("With social care")
    CLOSED = "closed", _("Closed")


class Priority(models.TextChoices):
    """How fast partners are to answer; chosen and signed by a qualified person, never worked out."""

    RED = "red", _("Red")
    AMBER = "amber", _("Amber")
    GREEN = "green", _("Green")


class Contact(models.Model):
    """What somebody sent: "your referral" to whoever sent it."""

    reference = models.CharField(_("reference"), max_length=12, unique=True)
    key = models.CharField(max_length=64, unique=True)
    received_at = models.DateTimeField(_("received"))
    recorded_at = models.DateTimeField(_("recorded"))
    channel = models.CharField(_("how it came"), max_length=12, choices=Channel)
    pathway = models.CharField(_("pathway"), max_length=40)
    sender_kind = models.CharField(_("who raised it"), max_length=12, choices=SenderKind)
    sender_name = models.CharField(_("name"), max_length=200, blank=True)
    sender_role = models.CharField(_("role"), max_length=200, blank=True)
    sender_agency = models.ForeignKey(
        Agency, on_delete=models.PROTECT, null=True, blank=True, related_name="contacts_sent"
    )
    sender_agency_name = models.CharField(_("agency, in their words"), max_length=200, blank=True)
    sender_telephone = models.CharField(_("telephone"), max_length=40, blank=True)
    sender_email = models.EmailField(_("e-mail address"), max_length=254, blank=True)
    sent_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="contacts_sent")
    recorded_by = models.ForeignKey(
        User, on_delete=models.PROTECT, null=True, blank=True, related_name="contacts_recorded"
    )
    system_of = models.ForeignKey(Agency, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    source = models.CharField(_("referral source"), max_length=4, blank=True)
    level_asserted = models.CharField(_("level of need, as sent"), max_length=12, choices=[(x, x) for x in Level])
    immediate_danger = models.BooleanField(_("immediate danger"), default=False)
    parents_told = models.CharField(_("parents told"), max_length=12, choices=[(x, x) for x in ParentsTold])
    parents_not_told_reason = models.CharField(_("why not"), max_length=60, blank=True)
    agreement = models.CharField(_("family agrees to help"), max_length=12, choices=[(x, x) for x in Consent])
    unsafe_contact = SealedTextField(_("what would make contact dangerous"), blank=True)
    told = SealedJSONField(_("what was told"), default=dict)
    priority = models.CharField(_("priority"), max_length=5, choices=Priority, blank=True)
    stage = models.CharField(_("stage"), max_length=12, choices=Stage, default=Stage.FRONT_DOOR)
    state = models.CharField(_("state"), max_length=40)
    acknowledged_at = models.DateTimeField(_("acknowledged"), null=True, blank=True)
    next_clock = models.CharField(_("next clock"), max_length=4, blank=True)
    next_due = models.DateTimeField(_("next clock runs out"), null=True, blank=True)
    unread_since = models.DateTimeField(_("something new not read since"), null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        indexes = (
            models.Index(fields=["unread_since"], condition=Q(unread_since__isnull=False), name="contact_unread"),
            models.Index(fields=["stage", "next_due"], name="contact_queue"),
            models.Index(fields=["sender_agency", "received_at"], name="contact_by_agency"),
            models.Index(fields=["received_at"], name="contact_received"),
        )
        constraints = (
            models.CheckConstraint(
                condition=Q(recorded_at__gte=models.F("received_at")), name="contact_recorded_after_receipt"
            ),
        )

    def __str__(self) -> str:
        return self.reference


class ToldOf(models.Model):
    """A child as the contact describes them, and the record that is theirs."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="children")
    number = models.PositiveSmallIntegerField()
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="told_of")
    told = SealedJSONField(_("what was told"), default=dict)
    state = models.CharField(_("state"), max_length=40)

    class Meta:
        ordering = ("number",)
        constraints = (models.UniqueConstraint(fields=["contact", "number"], name="one_place_in_a_contact"),)

    def __str__(self) -> str:
        return f"child {self.number} of {self.contact_id}"


class ToldOfAdult(models.Model):
    """An adult as the contact describes them."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="adults")
    number = models.PositiveSmallIntegerField()
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="told_of_as_adult")
    told = SealedJSONField(_("what was told"), default=dict)

    class Meta:
        ordering = ("number",)
        constraints = (models.UniqueConstraint(fields=["contact", "number"], name="one_adult_place_in_a_contact"),)

    def __str__(self) -> str:
        return f"adult {self.number} of {self.contact_id}"


class Event(models.Model):
    """Something that happened to a contact, for all its children or one; never changed, only corrected by another."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="events")
    child = models.ForeignKey(ToldOf, on_delete=models.PROTECT, null=True, blank=True, related_name="events")
    kind = models.CharField(max_length=60)
    at = models.DateTimeField(_("happened"))
    recorded_at = models.DateTimeField(_("recorded"))
    actor = models.CharField(_("acting as"), max_length=60)
    by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    details = SealedJSONField(default=dict)
    supersedes = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="corrected_by"
    )

    class Meta:
        ordering = ("id",)
        indexes = (models.Index(fields=["kind", "at"], name="event_kind_at"),)

    def __str__(self) -> str:
        return f"{self.kind} of {self.contact_id}"


class SameConcern(models.Model):
    """That a contact tells of what an earlier one had told already; parted again by a later event, and kept."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="same_as")
    earlier = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="told_again")
    found = models.OneToOneField(Event, on_delete=models.PROTECT, related_name="+")
    parted = models.OneToOneField(Event, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(
                fields=["contact"], condition=Q(parted__isnull=True), name="the_same_as_one_at_a_time"
            ),
        )

    def __str__(self) -> str:
        return f"{self.contact_id} is the same as {self.earlier_id}"


class Addition(models.Model):
    """What whoever raised a concern added to it afterwards."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="additions")
    words = SealedTextField(_("what was added"))
    at = models.DateTimeField(_("added"))
    by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ("at",)

    def __str__(self) -> str:
        return f"addition to {self.contact_id}"


class SafeWaySaid(models.Model):
    """How a child said, since we received what they told us, that it is safe to get in touch; the last is used."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="safe_ways_said")
    by_way = models.CharField(_("by"), max_length=20, choices=[(x, x) for x in SafeBy])
    to = SealedTextField(_("to which number, address, place or person"), blank=True)
    when = SealedTextField(_("when"), blank=True)
    reason = SealedTextField(_("how we know, and why it changed"))
    at = models.DateTimeField(_("recorded"))
    recorded_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("at", "pk")

    def __str__(self) -> str:
        return f"safe way of {self.contact_id}"
