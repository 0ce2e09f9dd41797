"""On whose behalf the database is being changed just now."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from django.db import connection

__all__ = ["Behalf", "behalf", "on_behalf", "tell_database", "writing"]

writing: ContextVar[bool] = ContextVar("writing", default=False)
"""Whether the hub itself is adding to the record just now."""


@dataclass(frozen=True, slots=True)
class Behalf:
    """Who asks, from where, in which request; empty for the hub's own recurring work."""

    request_id: str = ""
    address: str = ""
    actor: int | None = None
    agency: int | None = None


behalf: ContextVar[Behalf] = ContextVar("behalf", default=Behalf())  # noqa: B039 - frozen


@contextmanager
def on_behalf(who: Behalf) -> Iterator[None]:
    """Everything recorded inside names ``who``."""
    token = behalf.set(who)
    try:
        yield
    finally:
        behalf.reset(token)


def tell_database(*, for_transaction: bool) -> None:
    """Let PostgreSQL's triggers know on whose behalf rows change; SQLite's ask this process directly."""
    if connection.vendor != "postgresql":
        return
    now = behalf.get()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT set_config('tandem.request', %s, %s), set_config('tandem.actor', %s, %s)",
            [now.request_id, for_transaction, str(now.actor or ""), for_transaction],
        )
