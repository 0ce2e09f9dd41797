"""Which tables the database itself watches: all but those listed here, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass

from django.apps import apps

__all__ = ["APPEND_ONLY", "NOT_WATCHED", "Watched", "watched_tables"]

APPEND_ONLY = ("audit_event", "audit_seal")
"""Tables whose rows are never changed and never removed."""

NOT_WATCHED = {
    "audit_event": "is the record",
    "audit_seal": "is the record's chain",
    "audit_salt": "holds what value digests were made with",
    "accounts_keptwords": "what somebody typed and has not sent yet, for half an hour; sending it is recorded as done",
    "auth_group": "not used: roles are dated memberships",
    "auth_group_permissions": "not used: roles are dated memberships",
    "auth_permission": "not used: permissions are code",
    "axes_accessattempt": "failed sign-ins, recorded as done",
    "axes_accessattemptexpiration": "failed sign-ins, recorded as done",
    "axes_accessfailurelog": "failed sign-ins, recorded as done",
    "axes_accesslog": "sign-ins, recorded as done",
    "children_searchkey": "made from names, whose own changes are recorded",
    "django_content_type": "a list of code",
    "django_session": "sessions come and go; signing in and out is recorded as done",
    "hub_slot": "the worker's own turns",
    "news_filepiece": "the content of a published file, whose own row is recorded under its digest",
    "news_topic": "made from published stories, whose own changes are recorded",
    "newsroom_rendition": "pictures in other sizes, made from those whose own changes are recorded",
    "subscribers_letter": "which letter has gone; how many went is recorded as done",
    "usersessions_usersession": "sessions come and go; signing in and out is recorded as done",
    "wagtailadmin_editingsession": "who has a story open just now",
    "wagtailcore_pagesubscription": "made when a story is opened to be changed; nobody is written to",
    "wagtailcore_referenceindex": "made from stories, whose own changes are recorded",
    "wagtailsearch_indexentry": "not used: stories are searched where they stand",
    **dict.fromkeys(
        (
            "wagtailsearch_indexentry_fts",
            "wagtailsearch_indexentry_fts_config",
            "wagtailsearch_indexentry_fts_content",
            "wagtailsearch_indexentry_fts_data",
            "wagtailsearch_indexentry_fts_docsize",
            "wagtailsearch_indexentry_fts_idx",
        ),
        "not used",
    ),
    "wagtailusers_userprofile": "how somebody likes the pages for writing to look",
}


@dataclass(frozen=True, slots=True)
class Watched:
    """A table whose every change is recorded, with its columns and the one that names a row."""

    table: str
    key: str
    columns: tuple[str, ...]


def watched_tables() -> tuple[Watched, ...]:
    """Every table of the installed apps that is not excluded, in the order of their names."""
    found = {
        model._meta.db_table: Watched(
            model._meta.db_table,
            str(model._meta.pk.column),
            tuple(str(field.column) for field in model._meta.local_concrete_fields),
        )
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed and model._meta.db_table not in NOT_WATCHED
    }
    return tuple(found[table] for table in sorted(found))
