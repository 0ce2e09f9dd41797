"""What is asked of whoever writes, beyond what each field asks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm

from tandem.core.errors import InputError
from tandem.hub.files.actions import inspect
from tandem.hub.files.films import film_in
from tandem.hub.files.rules import TakenFor
from tandem.hub.files.scanning import Answer
from tandem.hub.files.unsaying import said_unasked
from tandem.hub.newsroom.captions import cues_in

__all__ = ["StoryForm"]


class StoryForm(WagtailAdminPageForm):
    """A page of any kind. A draft may be as unfinished as it likes; what is sent to be checked may not."""

    def clean_body(self) -> Any:
        """Every page has a body whose kind needs one."""
        body = self.cleaned_data["body"]
        if self.instance.needs_body and not body and not self.is_deferred_validation:
            raise ValidationError(_("There is nothing here yet."))
        return body

    def clean_recording(self) -> Any:
        """A film is one by what is in it."""
        return self._sent("recording", TakenFor.FILM)

    def clean_document(self) -> Any:
        """So is a report."""
        return self._sent("document", TakenFor.REPORT)

    def clean_captions(self) -> str:
        """They can be read, every line of them."""
        captions: str = self.cleaned_data["captions"]
        if captions:
            with _said_beside_the_field():
                cues_in(captions)
        return captions

    def _sent(self, name: str, taken_for: TakenFor) -> Any:
        """A file, looked at where it has just been sent; its name keeps nothing but the ending of what it is."""
        file = self.cleaned_data[name]
        if isinstance(file, UploadedFile):
            sent: Any = file
            with _said_beside_the_field():
                kind, answer = inspect(sent, now=timezone.now(), taken_for=taken_for)
                if answer is Answer.FAILED:
                    # What is published is looked at by no scanner again.
                    raise InputError(
                        _("The virus scanner did not answer, so the file has not been kept."),
                        hint=_("Try again in some minutes. If it stays so, tell whoever runs the hub."),
                    )
                if taken_for is TakenFor.FILM:
                    said_unasked(sent, film_in(sent).media_type)
            sent.name = f"{self.instance.kind}.{kind.suffix}"
        return file


@contextmanager
def _said_beside_the_field() -> Iterator[None]:
    try:
        yield
    except InputError as fault:
        raise ValidationError(" ".join(filter(None, (fault.message, fault.hint)))) from None
