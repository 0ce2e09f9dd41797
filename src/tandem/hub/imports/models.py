"""A statutory return that somebody had checked, and the files that belong to the check."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.files.models import StoredFile
from tandem.hub.leases import Leased
from tandem.hub.sealing import SealedTextField

__all__ = ["CheckFile", "ReturnCheck"]


class ReturnCheck(Leased):
    """One return, to be checked by the worker; its files and findings are deleted when it is due."""

    class State(models.TextChoices):
        """How far the check has come."""

        WAITING = "waiting", _("Waiting for its turn")
        RUNNING = "running", _("Being checked")
        DONE = "done", _("Checked")
        REFUSED = "refused", _("Could not be used")
        FAILED = "failed", _("Not finished, through a fault of ours")
        STOPPED = "stopped", _("Stopped")

    reference = models.CharField(_("reference"), max_length=12, unique=True)
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="return_checks")
    asked_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="return_checks")
    asked_at = models.DateTimeField(_("asked"))
    year = models.PositiveSmallIntegerField(_("collection's end year"), null=True, blank=True)
    authority = models.CharField(_("authority"), max_length=3, blank=True)
    beside = models.BooleanField(_("set beside our own records, instead of against the rules"), default=False)
    ahead = models.BooleanField(_("looked ahead from, instead of checked"), default=False)
    closed_then = models.CharField(_("digest of what was closed to whoever asked"), max_length=64, blank=True)
    state = models.CharField(_("state"), max_length=8, choices=State, default=State.WAITING)
    stop_asked = models.BooleanField(default=False)
    began = models.DateTimeField(_("begun"), null=True, blank=True)
    ended = models.DateTimeField(_("ended"), null=True, blank=True)
    summary = models.JSONField(_("what was found, without any child"), default=dict)
    refusal = SealedTextField(_("why it could not be used"), blank=True)
    delete_on = models.DateField(_("files and findings are deleted on"))

    class Meta:
        ordering = ("-asked_at", "-pk")
        indexes = (models.Index(fields=["state", "asked_at"], name="return_check_waiting"),)

    def __str__(self) -> str:
        return self.reference


class CheckFile(models.Model):
    """A file of a check: what was sent in, or what was found."""

    class Part(models.TextChoices):
        """What the file is to the check."""

        CURRENT = "current", _("The return")
        PREVIOUS = "previous", _("Last year’s return")
        FINDINGS = "findings", _("The findings")
        REPORT = "report", _("A report to take away")

    check_of = models.ForeignKey(ReturnCheck, on_delete=models.PROTECT, related_name="files")
    file = models.OneToOneField(StoredFile, on_delete=models.PROTECT, related_name="+")
    part = models.CharField(max_length=8, choices=Part)

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.part} of {self.check_of_id}"
