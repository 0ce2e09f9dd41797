"""What is asked of whoever writes, beyond what each field asks."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm

__all__ = ["StoryForm"]


class StoryForm(WagtailAdminPageForm):
    """A page of any kind. A draft may be as unfinished as it likes; what is sent to be checked may not."""

    def clean_body(self) -> Any:
        """Every page has a body whose kind needs one."""
        body = self.cleaned_data["body"]
        if self.instance.needs_body and not body and not self.is_deferred_validation:
            raise ValidationError(_("There is nothing here yet."))
        return body
