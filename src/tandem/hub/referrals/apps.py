"""The referrals app."""

from __future__ import annotations

from django.apps import AppConfig


class Referrals(AppConfig):
    """Contacts and referrals."""

    name = "tandem.hub.referrals"
    label = "referrals"

    def ready(self) -> None:
        """Say how what a police file tells, and what the form asks, is called wherever it is shown."""
        from tandem.hub.referrals.form.words import declare_questions
        from tandem.hub.referrals.police.words import declare_words

        declare_words()
        declare_questions()
